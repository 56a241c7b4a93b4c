import { lightness, localeOf, themeOf } from '../../../src/hosts/excel/surroundings';

test.each([
  ['zh-CN', 'zh-CN'],
  ['zh-TW', 'zh-CN'],
  ['ZH-cn', 'zh-CN'],
  ['en-US', 'en'],
  ['de-DE', 'en'],
  [undefined, 'zh-CN'],
])('Excel in %s: %s', (language, locale) => {
  expect(localeOf(language)).toBe(locale);
});

test.each<[string, boolean, string | undefined, string]>([
  ['white', false, '#FFFFFF', 'light'],
  ['Office’s dark grey', false, '#262626', 'dark'],
  ['black without a hash', false, '000000', 'dark'],
  ['colourful: a light grey', false, '#F3F3F3', 'light'],
  ['nothing said', false, undefined, 'light'],
  ['high contrast before all', true, '#FFFFFF', 'high-contrast'],
])('%s', (_, forced, background, theme) => {
  expect(themeOf(forced, background)).toBe(theme);
});

test('no colour has no lightness', () => {
  expect([lightness('red'), lightness(''), lightness('#FFF')]).toEqual([null, null, null]);
});
