import fc from 'fast-check';
import { IntlMessageFormat } from 'intl-messageformat';
import { TEXTS } from '../../src/functions/texts';
import type { Locale, Message } from '../../src/messages/message';
import { LOCALES } from '../../src/messages/message';
import { say } from '../../src/messages/say';

const value = fc.oneof(fc.string(), fc.constantFrom('', '0', '4,400万元', '{x}', "'", '<b>', '$&'), fc.nat());

/** The same by ICU alone. */
function byIcu(pattern: string, locale: Locale, values: Readonly<Record<string, string | number>>): string {
  return String(new IntlMessageFormat(pattern, locale).format(values));
}

test('every sentence of the functions is what ICU makes of it, whatever fills it', () => {
  const codes = Object.keys(TEXTS);
  expect(codes.length).toBeGreaterThan(50);
  fc.assert(
    fc.property(
      fc.constantFrom(...codes),
      fc.constantFrom(...LOCALES),
      fc.infiniteStream(value),
      (code, locale, fill) => {
        const pattern = TEXTS[code]?.[locale] ?? '';
        const names = [...pattern.matchAll(/\{(\w+)/g)].map(([, name]) => name ?? '');
        // What a plural counts is a number.
        const counted = new Set([...pattern.matchAll(/\{(\w+),/g)].map(([, name]) => name ?? ''));
        const params = Object.fromEntries(
          names.map((name) => [name, counted.has(name) ? 3 : (fill.next().value as string)]),
        );
        expect(say({ code, params }, locale, TEXTS)).toBe(byIcu(pattern, locale, params));
      },
    ),
    { numRuns: 3000 },
  );
});

test.each<[string, string, Message['params'], string]>([
  ['a plain placeholder', '共{count}行', { count: 1200 }, '共1200行'],
  ['the same twice', '{a}和{a}', { a: '甲' }, '甲和甲'],
  ['an escape stays ICU’s to read', "'{'a'}'{b}", { b: '乙' }, '{a}乙'],
  ['a number format too', '{count, number}行', { count: 1200 }, '1,200行'],
  [
    'texts and messages inside',
    '{a}{b}',
    { a: { 'zh-CN': '产值', en: 'output' }, b: [{ code: 'y', params: {} }] },
    '产值是',
  ],
  ['what no placeholder asks for', '甲', { a: { code: 'nowhere', params: {} } }, '甲'],
])('%s', (_, pattern, params, words) => {
  const table = { x: { 'zh-CN': pattern, en: '' }, y: { 'zh-CN': '是', en: '' } };
  expect(say({ code: 'x', params }, 'zh-CN', table)).toBe(words);
});

test('a sentence without what fills it is a fault of ours', () => {
  const table = { x: { 'zh-CN': '{a}', en: '{a}' } };
  expect(() => say({ code: 'x', params: {} }, 'en', table)).toThrow();
  expect(() => say({ code: 'y', params: {} }, 'en', table)).toThrow('no texts for message y');
});
