import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES } from '../../src/messages/message';
import { say } from '../../src/messages/say';
import { loadPack } from '../../src/policy/load';
import { PACK_TEXTS } from '../../src/policy/texts';
import { changed, type Edit } from './edit';

/**
 * `good/` holds packs that load. Each file of `bad/` says how the tiny one is spoilt, and what must be said of it: a
 * change of wording shows as a change there. UPDATE_GOLDEN=1 writes what is said now; read the difference before
 * keeping it.
 */
interface BadPack extends Edit {
  readonly what: string;
  /** Which good pack is spoilt; the tiny one where it does not say. */
  readonly of?: 'shapes';
  /** What is put behind the source. */
  readonly source?: string;
  readonly faults: readonly {
    readonly path: string;
    readonly code: string;
    readonly 'zh-CN': string;
    readonly en: string;
  }[];
}

const GOOD = join(__dirname, 'good');
const BAD = join(__dirname, 'bad');
const read = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');
const source = read(GOOD, 'tiny.txt');
const tiny: unknown = JSON.parse(read(GOOD, 'tiny.json'));
const shapes: unknown = JSON.parse(read(GOOD, 'shapes.json'));
const shapesSource = read(GOOD, 'shapes.txt');
const bad = readdirSync(BAD).map((name) => [name, JSON.parse(read(BAD, name)) as BadPack] as const);

function faultsOf(spoilt: BadPack): BadPack['faults'] {
  const [file, text] = spoilt.of === 'shapes' ? [shapes, shapesSource] : [tiny, source];
  const result = loadPack(changed(file, spoilt), text + (spoilt.source ?? ''));
  if (result.ok) return [];
  return result.faults.map(({ path, code, message }) => ({
    path,
    code,
    'zh-CN': say(message, 'zh-CN', PACK_TEXTS),
    en: say(message, 'en', PACK_TEXTS),
  }));
}

test.each(readdirSync(GOOD).filter((name) => name.endsWith('.json')))('good: %s', (name) => {
  const result = loadPack(JSON.parse(read(GOOD, name)), read(GOOD, name.replace('.json', '.txt')));
  expect(result.ok ? [] : result.faults).toEqual([]);
});

test.each(bad)('bad: %s', (name, spoilt) => {
  const faults = faultsOf(spoilt);
  if (process.env['UPDATE_GOLDEN']) {
    writeFileSync(join(BAD, name), `${JSON.stringify({ ...spoilt, faults }, null, 2)}\n`);
    return;
  }
  expect(faults).toEqual(spoilt.faults);
  expect(faults.length).toBeGreaterThan(0);
  // The file is named after what is wrong in it.
  expect(faults.some(({ code }) => name.startsWith(code.replace('pack.', '')))).toBe(true);
});

test('every fault of a pack file has a pack that shows it', () => {
  const shown = new Set(bad.flatMap(([, { faults }]) => faults.map(({ code }) => code)));
  // No shape writes these today; they are shown on bare rules (proof.test.ts).
  const bare = [
    'pack.fact-in-own-bound',
    'pack.times-not-positive',
    'pack.steps-in-condition',
    'pack.vague-condition',
    'pack.not-linear',
  ];
  expect(Object.keys(PACK_TEXTS).filter((code) => !shown.has(code))).toEqual(bare);
});

test('Chinese sentences hold no English word but what they quote', () => {
  for (const texts of Object.values(PACK_TEXTS)) {
    expect(texts['zh-CN'].replace(/\{\w+\}/g, '')).not.toMatch(/[A-Za-z!?]/);
    for (const locale of LOCALES) expect(texts[locale]).not.toBe('');
  }
});
