import { loadedPack } from '../../../src/policy/packs';
import { createPolicySearch, indexTokens, passage, queryTokens } from '../../../src/taskpane/policy/search';

const pack = loadedPack();
const search = createPolicySearch(pack);

/** What a plain look through every text finds: the search must find no less. */
function holding(word: string): number[] {
  return pack.measures
    .filter(({ title, text, short }) => `${title}${text}${short['zh-CN']}`.includes(word))
    .map(({ number }) => number)
    .sort((a, b) => a - b);
}

describe('searching the measures', () => {
  test.each([
    '技改',
    '绿色工厂',
    '农机',
    '罐',
    '糖',
    '铝',
    '周转金',
    '专精特新',
    '困难行业',
    '人工智能',
    '氯碱',
    '两新',
    '展会',
  ])('“%s” finds every measure that holds it', (word) => {
    expect([...search(word)].sort((a, b) => a - b)).toEqual(expect.arrayContaining(holding(word)));
  });

  test.each([
    ['one character', '糖', [15]],
    ['a word of one measure', '氯碱', [13]],
    ['two words, both of them', '钢铁 人工智能', [11, 22]],
    ['nothing', '房地产', []],
  ])('%s', (_, query, expected) => {
    expect([...search(query)].sort((a, b) => a - b)).toEqual(expected);
  });

  test('a number finds its measure first', () => {
    expect(search('第32条')[0]).toBe(32);
    expect(search('13')[0]).toBe(13);
  });

  test('full width and capitals are the same', () => {
    expect(search('２０２５')).toEqual(search('2025'));
    expect(search('GREEN')).toEqual(search('green'));
  });

  test('tokens hold words, characters and pairs; a query asks for pairs', () => {
    expect(indexTokens('绿色工厂')).toEqual(expect.arrayContaining(['绿', '色', '绿色', '色工', '工厂']));
    expect(queryTokens('绿色工厂')).toEqual(['绿色', '色工', '工厂']);
    expect(queryTokens('糖')).toEqual(['糖']);
  });
});

describe('the passage around a hit', () => {
  test.each([
    ['in the middle', '一二三四五六七八九十甲乙丙丁戊己', '丁', '…三四五六七八九十甲乙丙', '丁', '戊己'],
    ['at the start', '绿色工厂好', '绿色', '', '绿色', '工厂好'],
  ])('%s', (_, text, query, before, hit, after) => {
    const found = passage(text, query);
    expect(found?.hit).toBe(hit);
    expect(found?.after).toBe(after);
    expect(found?.before.startsWith(before.slice(0, 1))).toBe(true);
  });

  test('none where the query does not stand as typed', () => {
    expect(passage('绿色工厂', '工绿')).toBeNull();
    expect(passage('绿色工厂', ' ')).toBeNull();
  });
});
