import { quoted } from '../../src/policy/quoted';

test.each([
  ['国有企业', 'state-owned', '“国有企业”', '“state-owned”'],
  ['“两高”企业', '“two-high” enterprises', '“两高”企业', '“two-high” enterprises'],
  ['两高企业', '"two-high" enterprises', '“两高企业”', '"two-high" enterprises'],
])('%s is quoted once', (zh, en, quotedZh, quotedEn) => {
  expect(quoted({ 'zh-CN': zh, en })).toEqual({ 'zh-CN': quotedZh, en: quotedEn });
});
