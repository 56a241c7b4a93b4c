import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import type { Node } from 'acorn';
import { built } from './embedded-browser';
import { offlineFolder } from './offline-browser';

jest.setTimeout(300_000);

/** Names that came to Chromium after 108, each unlike anything else's; those like others' fail in the offline page's test. */
const NEWER_MEMBERS = new Set([
  ...['toSorted', 'toReversed', 'toSpliced', 'withResolvers', 'fromAsync', 'isWellFormed', 'toWellFormed'],
  ...['isSubsetOf', 'isSupersetOf', 'isDisjointFrom', 'symmetricDifference', 'transferToFixedLength'],
  ...['fromBase64', 'toBase64', 'fromHex', 'sumPrecise', 'canParse', 'startViewTransition'],
  ...['showPopover', 'hidePopover', 'togglePopover', 'getOrInsert', 'getOrInsertComputed', 'moveBefore'],
]);
const NEWER_STATICS = new Set([
  'Object.groupBy',
  'Map.groupBy',
  'Promise.try',
  'RegExp.escape',
  'Error.isError',
  'AbortSignal.any',
]);
const NEWER_GLOBALS = new Set(['Iterator', 'DurationFormat', 'CloseWatcher', 'SuppressedError', 'DisposableStack']);

/** React calls it within a `try`, and only for a component of its own that we do not use. */
const TRIED = new Set(['.startViewTransition']);

/** Style features of after 108, as they are written. */
const NEWER_STYLES: readonly (readonly [string, RegExp])[] = [
  ['color-mix()', /color-mix\(/],
  ['light-dark()', /light-dark\(/],
  ['oklch() and its like', /\b(?:ok)?l(?:ch|ab)\(/],
  ['@starting-style', /@starting-style/],
  ['@scope', /@scope\b/],
  ['subgrid', /:\s*subgrid/],
  ['round(), rem(), mod()', /:\s*(?:round|rem|mod)\(/],
  ['anchor positions', /\banchor\(|position-anchor/],
];

const built108 = (folder: string, inner = ''): readonly string[] =>
  readdirSync(join(folder, inner), { withFileTypes: true }).flatMap((entry) => {
    const path = join(inner, entry.name);
    // Microsoft's own files are for the browsers that its Excel brings along.
    if (entry.isDirectory()) return ['office', 'packs'].includes(entry.name) ? [] : built108(folder, path);
    return /\.(js|css)$/.test(entry.name) ? [path] : [];
  });

interface Member extends Node {
  readonly computed: boolean;
  readonly object: Node & { readonly name?: string };
  readonly property: Node & { readonly name?: string; readonly value?: unknown };
}

/** What the code names that is newer, `Object.groupBy` or `.toSorted`; a method that it defines itself is its own. */
function newerIn(code: string): readonly string[] {
  const found = new Set<string>();
  const own = new Set<string>();
  // The worker's script is a text within the page's.
  const scripts: string[] = [code];
  for (let script = scripts.pop(); script !== undefined; script = scripts.pop()) {
    const waiting: unknown[] = [parse(script, { ecmaVersion: 2022 })];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      if (Array.isArray(node)) waiting.push(...(node as unknown[]));
      else if (typeof node === 'object' && node !== null) {
        look(node as Node);
        waiting.push(...(Object.values(node) as unknown[]));
      }
    }
  }
  return [...found].filter((name) => !own.has(name.slice(1)) && !TRIED.has(name));

  function look(node: Node): void {
    if (node.type === 'MethodDefinition') {
      const { key } = node as Node & { readonly key: { readonly name?: string } };
      if (key.name !== undefined) own.add(key.name);
    }
    if (node.type === 'MemberExpression') {
      const { computed, object, property } = node as Member;
      const name = computed ? property.value : property.name;
      if (typeof name !== 'string') return;
      if (NEWER_MEMBERS.has(name)) found.add(`.${name}`);
      const owner = `${object.name ?? ''}.${name}`;
      if (NEWER_STATICS.has(owner)) found.add(owner);
      if (NEWER_GLOBALS.has(name) && object.name === 'globalThis') found.add(name);
    }
    if (node.type === 'NewExpression') {
      const { callee } = node as Node & { readonly callee: { readonly name?: string } };
      if (callee.name !== undefined && NEWER_GLOBALS.has(callee.name)) found.add(callee.name);
    }
    if (node.type === 'Literal') {
      const { value } = node as Node & { readonly value: unknown };
      if (typeof value === 'string' && value.length > 50_000 && value.includes('function')) scripts.push(value);
    }
  }
}

/** Whether a rule stands within a rule, which Chromium 108 drops. */
function nests(css: string): boolean {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'/g, '');
  const open: boolean[] = [];
  let from = 0;
  for (const { 0: sign, index } of plain.matchAll(/[{};]/g)) {
    if (sign === '{') {
      const isRule = !plain.slice(from, index).trim().startsWith('@');
      if (isRule && open.at(-1) === true) return true;
      open.push(isRule);
    } else if (sign === '}') open.pop();
    from = index + 1;
  }
  return false;
}

describe.each([
  ['for a server', () => built('dist')],
  ['that opens from a disk', offlineFolder],
])('the build %s', (_, folderOf) => {
  const folder = folderOf();
  const files = built108(folder);
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

  test('is read by a browser of ES2022, and calls nothing newer', () => {
    const scripts = files.filter((file) => file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(20);
    const newer = scripts.flatMap((file) => newerIn(read(file)).map((name) => `${file}: ${name}`));
    expect(newer).toEqual([]);
  });

  test('has no style that such a browser does not know', () => {
    const styles = files.filter((file) => file.endsWith('.css'));
    expect(styles.length).toBeGreaterThan(1);
    const newer = styles.flatMap((file) =>
      NEWER_STYLES.filter(([, written]) => written.test(read(file))).map(([name]) => `${file}: ${name}`),
    );
    expect(newer).toEqual([]);
    expect(styles.filter((file) => nests(read(file)))).toEqual([]);
  });
});

test.each([
  ['a method', '[1].toSorted()', ['.toSorted']],
  ['a function of a built-in', 'Object.groupBy(a, b)', ['Object.groupBy']],
  ['a class', 'new Iterator()', ['Iterator']],
  ['a method of its own', 'class Dict { toSorted() {} } new Dict().toSorted()', []],
  ['a method in brackets', 'a["withResolvers"]()', ['.withResolvers']],
  ['a script within', `const w = ${JSON.stringify(`(function(){x.toSorted()})${' '.repeat(50_000)}`)}`, ['.toSorted']],
  ['what was there in 2022', '_.groupBy(a); a.findLast(b); structuredClone(c)', []],
])('newer or not: %s', (_, code, expected) => {
  expect(newerIn(code)).toEqual(expected);
});

test.each([
  ['.a { .b { color: red } }', true],
  ['.a { color: red; &:hover { color: blue } }', true],
  ['@media print { .a { color: red } .b { color: blue } }', false],
  ['@keyframes x { from { top: 0 } to { top: 1px } }', false],
  ['.a { content: "{" } .b { top: 0 }', false],
])('nested or not: %s', (css, expected) => {
  expect(nests(css)).toBe(expected);
});
