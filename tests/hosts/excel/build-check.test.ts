import { followBuild, servedBuild } from '../../../src/hosts/excel/build-check';
import { lacking } from '../../../src/hosts/excel/requirements';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

const HOUR = 60 * 60 * 1000;

/** Follows a server that says one after another. */
async function followed(own: string, answers: readonly (string | null)[], hours: number) {
  let asked = 0;
  const newer = followBuild(own, () => Promise.resolve(answers[asked++] ?? null), 4 * HOUR);
  let told = 0;
  const stop = newer.onChange(() => {
    told += 1;
  });
  await jest.advanceTimersByTimeAsync(hours * HOUR);
  stop();
  return { newer: newer.current(), asked, told };
}

test.each<[string, string, readonly (string | null)[], number, object]>([
  ['the same build', 'a1', ['a1', 'a1'], 5, { newer: false, asked: 2, told: 0 }],
  ['another at once', 'a1', ['b2'], 0, { newer: true, asked: 1, told: 1 }],
  ['another after some hours; then it is asked no more', 'a1', ['a1', 'b2'], 20, { newer: true, asked: 2, told: 1 }],
  ['a server that says nothing, then the same', 'a1', [null, 'a1', null], 9, { newer: false, asked: 3, told: 0 }],
  ['a page that was not built', '', ['b2'], 9, { newer: false, asked: 0, told: 0 }],
])('%s', async (_, own, answers, hours, expected) => {
  expect(await followed(own, answers, hours)).toEqual(expected);
});

test.each<[string, () => Promise<unknown>, string | null]>([
  ['a build', () => Promise.resolve({ ok: true, json: () => Promise.resolve({ build: 'b2' }) }), 'b2'],
  ['no such file', () => Promise.resolve({ ok: false }), null],
  ['no network', () => Promise.reject(new TypeError('Failed to fetch')), null],
  [
    'a page of a proxy',
    () => Promise.resolve({ ok: true, json: () => Promise.reject(new SyntaxError('<html>')) }),
    null,
  ],
  ['another file', () => Promise.resolve({ ok: true, json: () => Promise.resolve({ build: 3 }) }), null],
])('the server answers with %s', async (_, answer, expected) => {
  const asked = jest.spyOn(globalThis, 'fetch').mockImplementation(answer as typeof fetch);
  expect(await servedBuild()).toBe(expected);
  // Relative: a build in a folder of its server asks there.
  expect(asked).toHaveBeenCalledWith('build.json', { cache: 'no-store', credentials: 'same-origin' });
  asked.mockRestore();
});

test.each<[string, ((name: string, version: string) => boolean) | undefined, readonly string[]]>([
  ['a host that has all', () => true, []],
  ['Excel 2019', (name) => name === 'SharedRuntime', ['ExcelApi 1.14', 'CustomFunctionsRuntime 1.3']],
  ['a host without functions', (name) => name !== 'CustomFunctionsRuntime', ['CustomFunctionsRuntime 1.3']],
  ['a host that says nothing', undefined, ['ExcelApi 1.14', 'CustomFunctionsRuntime 1.3', 'SharedRuntime 1.1']],
  [
    'a host that throws',
    () => {
      throw new Error('not ready');
    },
    ['ExcelApi 1.14', 'CustomFunctionsRuntime 1.3', 'SharedRuntime 1.1'],
  ],
])('%s lacks what it lacks', (_, isSetSupported, expected) => {
  expect(lacking(isSetSupported && { isSetSupported })).toEqual(expected);
});
