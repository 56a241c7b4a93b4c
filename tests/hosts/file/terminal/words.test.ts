import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { TERMINAL_TEXTS } from '../../../../src/hosts/file/terminal/terminal-words';
import { AUTHORING_TEXTS } from '../../../../src/hosts/packs/authoring';
import { paneTexts } from '../../../../src/taskpane/words';

const ROOT = join(__dirname, '../../../../src');

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const file = join(folder, name);
    return statSync(file).isDirectory() ? sources(file) : [file];
  });
}

/** The codes that the rooms below the hosts declare, and those of files. */
function declared(...rooms: readonly string[]): string[] {
  return rooms
    .flatMap((room) => sources(join(ROOT, room)))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/^ {2}'?([\w-]+\.[\w.-]+)'?: \{/gm)])
    .map(([, code]) => code ?? '');
}

const BELOW = ['list', 'rules', 'report', 'check', 'functions'];

test('whatever a room can say, the terminal has words for it', () => {
  const codes = declared(...BELOW, 'seal', 'cli', 'hosts/file');
  expect(codes.length).toBeGreaterThan(300);
  // A policy is written with a command of its own.
  const ofAuthoring = (code: string): boolean => /^(?:pack-|document\.)/.test(code);
  expect(codes.filter((code) => !(code in (ofAuthoring(code) ? AUTHORING_TEXTS : TERMINAL_TEXTS)))).toEqual([]);
});

test('and so has the pane, for the rooms that it calls', () => {
  expect(declared(...BELOW).filter((code) => !(code in paneTexts))).toEqual([]);
});
