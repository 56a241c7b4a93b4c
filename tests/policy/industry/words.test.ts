import { industryWord, knowsIndustry, wordsOf } from '../../../src/policy/industry';
import { loadedPack } from '../../../src/policy/packs';

const pack = loadedPack();
const chinese = (ids: readonly string[]) =>
  ids.map((id) => pack.industries.find((industry) => industry.id === id)?.name['zh-CN'] ?? id);
const targets = new Set(pack.measures.flatMap((measure) => measure.targets.map(({ industry }) => industry)));

test.each<[text: string, words: string[]]>([
  ['C2710', ['医药', '生物医药']],
  ['2710', ['医药', '生物医药']],
  ['医药制造业', ['医药', '生物医药']],
  ['131', ['粮油加工', '食品']],
  ['1331', ['粮油加工', '食品']],
  ['谷物磨制', ['粮油加工', '食品']],
  ['2511', ['石油加工', '石化化工']],
  ['30', ['建材']],
  ['20', ['木材加工', '轻工']],
  ['3130', ['钢铁']],
  ['36', ['汽车']],
  ['35', ['机械装备']],
  ['3770', ['轻工']],
  ['376', ['轻工']],
  ['37', ['机械装备']],
  ['65', ['软件和信息技术服务业']],
  ['3825', ['光伏新能源', '机械装备']],
  ['2450', ['玩具', '轻工']],
  ['钢铁', ['钢铁']],
])('%s is %j, among what else it is', (text, words) => {
  expect(chinese(wordsOf(pack, text))).toEqual(expect.arrayContaining(words));
});

test.each([
  ['3770', '机械装备'],
  ['25', '石油加工'],
  ['13', '粮油加工'],
  ['358', '医药'],
  ['冶金', '钢铁'],
  ['冶金', '有色金属'],
  ['29', '轻工'],
  ['橡胶和塑料制品业', '石化化工'],
  ['64', '软件和信息技术服务业'],
  ['65', '工业企业'],
  ['08', '钢铁'],
  ['3841', '汽车'],
])('%s is not surely %s', (text, word) => {
  expect(chinese(wordsOf(pack, text))).not.toContain(word);
});

test('what is outside the policy is none of its words', () => {
  for (const text of ['批发业', '51', '火星业', '', '—', '99', '信息传输、软件和信息技术服务业'])
    expect(wordsOf(pack, text)).toEqual([]);
});

test('its own name stands first', () => {
  expect(chinese(wordsOf(pack, '生物医药'))[0]).toBe('生物医药');
  expect(chinese(wordsOf(pack, '食品'))[0]).toBe('食品');
});

describe('the one word', () => {
  const word = (text: string) => {
    const id = industryWord(pack, text);
    return id === null ? null : (chinese([id])[0] ?? null);
  };
  const withTarget = (text: string) => {
    const id = industryWord(pack, text, ({ id: each }) => targets.has(each));
    return id === null ? null : (chinese([id])[0] ?? null);
  };

  test.each<[text: string, word: string | null, withTarget: string | null]>([
    ['食品', '食品', '食品'],
    ['food', '食品', '食品'],
    ['机械装备', '机械装备', '机械装备'],
    ['医药', '医药', '生物医药'],
    ['医药制造业', '医药', '生物医药'],
    ['生物医药', '生物医药', '生物医药'],
    ['C2710', null, '生物医药'],
    ['水泥', '建材', '建材'],
    ['3011', '建材', '建材'],
    ['粮油加工', '粮油加工', '食品'],
    ['131', '粮油加工', '食品'],
    ['石油加工', '石油加工', '石化化工'],
    ['木材加工', '木材加工', '轻工'],
    ['造纸', '造纸', '轻工'],
    ['3770', '轻工', '轻工'],
    ['电动自行车', '轻工', '轻工'],
    ['通用设备制造业', '机械装备', '机械装备'],
    ['软件', '软件和信息技术服务业', '软件和信息技术服务业'],
    ['电子信息', '电子信息制造业', '电子信息制造业'],
    ['工业企业', '工业企业', null],
    ['冶金', '工业企业', null],
    ['25', '工业企业', null],
    ['64', null, null],
    ['批发业', null, null],
    ['火星业', null, null],
    ['', null, null],
  ])('%s: %s, with a target %s', (text, any, targeted) => {
    expect([word(text), withTarget(text)]).toEqual([any, targeted]);
  });
});

test('every industry of the policy and every other name of it is known', () => {
  for (const { name, id, aliases } of pack.industries) {
    for (const each of [name['zh-CN'], name.en, id, ...aliases.map((alias) => alias.name)])
      expect([each, knowsIndustry(pack, each)]).toEqual([each, true]);
    expect(industryWord(pack, name['zh-CN'])).toBe(id);
  }
  for (const text of ['火星业', '', '—', '99', 'D31']) expect(knowsIndustry(pack, text)).toBe(false);
});
