import { ask, CONTEXT, PACK, saying, short } from './asking';

describe('GROWTH', () => {
  test.each<[string, readonly unknown[], unknown]>([
    ['ten per cent', [4400, 4000], 0.1],
    ['the noise of a formula', [4400.000000000001, 4000], 0.1],
    ['rounded half up at 15 digits', [4400, 3900], 0.128205128205128],
    ['a fall', [3000, 4000], -0.25],
    ['a third', [4, 3], 0.333333333333333],
    ['two thirds', [5, 3], 0.666666666666667],
    ['texts with units', ['0.44亿元', '４０００万元'], 0.1],
    ['a negative current', [-1, 4], -1.25],
    ['a base of 0', [1, 0], '#DIV/0!'],
    ['a blank base', [1, ''], '#DIV/0!'],
    ['无基数', [1, '无基数'], '#DIV/0!'],
    ['a negative base', [1, -4], '#N/A'],
    ['no current', ['', 4], '#N/A'],
    ['an unreadable text', ['约4', 4], '#VALUE!'],
    ['a block', [[[1, 2]], 4], '#VALUE!'],
    ['units of two kinds', ['4万元', '4千瓦时'], '#VALUE!'],
  ])('%s', (_, args, rate) => {
    expect(short('GROWTH', args)).toBe(rate);
  });

  test('a negative base says so', () => {
    expect(ask('GROWTH', [1, -4])).toBe('#N/A 基数为负，不可比。');
  });
});

describe('THRESHOLD', () => {
  test.each<[string, readonly unknown[], unknown]>([
    ['output with a base', [1, 'output'], 4000],
    ['by its name', [1, '产值'], 4000],
    ['output without', [1, 'output', false], 2000],
    ['in words', [1, 'output', '无基数'], 2000],
    ['growth', [1, 'output.growth'], 0.1],
    ['growth without a base', [1, 'output.growth', false], '#N/A'],
    ['revenue', [2, 'revenue'], 2000],
    ['revenue without a base', [2, 'revenue', '否'], 1000],
    ['an industry of the plain standard', [1, 'output', true, '机械'], 4000],
    ['a relaxed one', [1, 'output', true, '建材'], '#N/A'],
    ['an edge one', [1, 'output', true, '252'], '#N/A'],
    ['an industry’s target', [12, 'output.growth'], 0.2],
    ['a metric that it does not ask for', [1, 'revenue'], '#VALUE!'],
    ['a measure without one', [3, 'output'], '#VALUE!'],
  ])('%s', (_, args, number) => {
    expect(short('THRESHOLD', args)).toBe(number);
  });

  test('the workbook’s figure counts for the relaxed ones', () => {
    const standards = saying({ 'm1.relaxed.output': '3000', 'm1.relaxed.growth': '0.08' });
    expect(ask('THRESHOLD', [1, 'output', true, '建材'], standards)).toBe(3000);
    expect(ask('THRESHOLD', [1, 'output.growth', true, '建材'], standards)).toBe(0.08);
    expect(ask('THRESHOLD', [1, 'output', true, '机械'], standards)).toBe(4000);
    expect(ask('THRESHOLD', [1, 'output', false, '建材'], standards)).toContain('m1.relaxed.outputWithoutBase');
  });
});

describe('TARGET', () => {
  test.each<[unknown, unknown]>([
    ['汽车', 0.1],
    ['机械装备', 0.1],
    ['钢铁', 0.05],
    ['有色金属', 0.2],
    ['石化化工', -0.06],
    ['建材', 0.05],
    ['食品', 0.06],
    ['电子信息制造业', 0.1],
    ['纺织服装与皮革', 0.08],
    ['生物医药', 0],
    ['轻工', 0.1],
    ['软件和信息技术服务业', 0.1],
    ['木材加工', 0.1],
    ['C36', 0.1],
    [3130, 0.05],
    ['建筑业', '#N/A'],
    ['', '#VALUE!'],
  ])('%s', (industry, rate) => {
    expect(short('TARGET', [industry])).toBe(rate);
  });
});

describe('ONTARGET', () => {
  test.each<[string, readonly unknown[], unknown]>([
    ['at the line', ['汽车', 110, 100], true],
    ['just under', ['汽车', 109.999999999999, 100], false],
    ['a fall of 6 % is allowed', ['石化化工', 94, 100], true],
    ['a larger one is not', ['石化化工', 93.99, 100], false],
    ['from falling to growing is strict', ['生物医药', 100, 100], false],
    ['and a little more is growing', ['生物医药', 100.01, 100], true],
    ['software by revenue', ['软件', 1.1, 1], true],
    ['no base', ['汽车', 110, 0], '#N/A'],
    ['a blank base', ['汽车', 110, ''], '#N/A'],
    ['a negative base', ['汽车', 110, -1], '#N/A'],
    ['no current', ['汽车', null, 100], '#N/A'],
    ['an industry without a target', ['建筑业', 110, 100], '#N/A'],
  ])('%s', (_, args, reached) => {
    expect(short('ONTARGET', args)).toBe(reached);
  });
});

describe('PROGRESS', () => {
  test.each<[string, readonly unknown[], unknown]>([
    ['by id', [6, 'newProjects', 20], 0.5],
    ['by its name', [6, '上半年累计实施“千企技改”工程项目', 750], 1],
    ['the only one', [24, '', 12], 1.09090909090909],
    ['about 500', [27, '', 250], 0.5],
    ['a text', [29, '', '30个'], 0.75],
    ['which one is not said', [6, '', 20], '#VALUE!'],
    ['a measure without a count', [1, '', 20], '#VALUE!'],
    ['half a project', [6, 'newProjects', 0.5], '#VALUE!'],
    ['fewer than none', [6, 'newProjects', -1], '#VALUE!'],
    ['blank', [6, 'newProjects', ''], '#N/A'],
  ])('%s', (_, args, share) => {
    expect(short('PROGRESS', args)).toBe(share);
  });

  test('an error lists the choices', () => {
    const said = ask('PROGRESS', [6, '甲', 1]);
    expect(said).toContain('newProjects');
    expect(said).toContain('双百双新');
  });
});

describe('AWARD', () => {
  test.each<[string, readonly unknown[], unknown]>([
    ['a park', [32, 'park'], 100],
    ['a factory, by its name', [32, '国家级绿色工厂'], 50],
    ['a supply chain', [32, 'supplyChain'], 30],
    ['one for each', [21], 50],
    ['a class is wanted', [32], '#VALUE!'],
    ['no such class', [32, '国家级绿色小镇'], '#VALUE!'],
    ['open', [1], '#N/A'],
    ['a share that is open', [3, '', 1000], '#N/A'],
    ['an amount is wanted', [3], '#VALUE!'],
    ['a negative amount', [3, '', -1], '#VALUE!'],
    ['no money', [5], '#VALUE!'],
  ])('%s', (_, args, amount) => {
    expect(short('AWARD', args)).toBe(amount);
  });

  test('what is open is named, and what the workbook says counts', () => {
    expect(ask('AWARD', [1])).toContain('m1.award');
    expect(ask('AWARD', [1], saying({ 'm1.award': '20' }))).toBe(20);
    const rated = saying({ 'm3.rate': '0.1', 'm3.cap': '500' });
    expect(ask('AWARD', [3, '', 1000], rated)).toBe(100);
    expect(ask('AWARD', [3, '', '1亿元'], rated)).toBe(500);
    expect(ask('AWARD', [3, '', 1000], saying({ 'm3.rate': '0.1', 'm3.cap': 'none' }))).toBe(100);
    expect(ask('AWARD', [3, '', 1000], saying({ 'm3.rate': '0.1' }))).toContain('m3.cap');
  });
});

describe('INDUSTRY', () => {
  test.each<[unknown, unknown]>([
    ['汽车制造业', '汽车'],
    ['C3130', '钢铁'],
    [3130, '钢铁'],
    ['建筑业', ''],
    ['建材批发', '#N/A'],
    ['', '#N/A'],
  ])('%s', (given, words) => {
    const answer = short('INDUSTRY', [given]);
    if (typeof words === 'string' && !words.startsWith('#')) expect(String(answer).split('、')).toContain(words);
    else expect(answer).toBe(words);
  });
});

describe('CREDITCODE', () => {
  test.each<[string, unknown, unknown]>([
    ['right', '91350100M000100Y43', true],
    ['in lower case with blanks', ' 91350100m000100y43 ', true],
    ['a wrong check character', '91350100M000100Y44', false],
    ['too short', '91350100', false],
    ['a letter that no code has', '91350100I000100Y43', false],
    ['a number that lost its digits', 9.145040010699281e17, '#N/A'],
    ['blank', '', '#N/A'],
    ['a logical', true, false],
  ])('%s', (_, code, answer) => {
    expect(short('CREDITCODE', [code])).toBe(answer);
  });
});

describe('CLAUSE', () => {
  const measure = PACK.measures.find(({ number }) => number === 12);

  test.each<[string, readonly unknown[], unknown]>([
    ['the title', [12], measure?.title],
    ['the title by name', ['第十二条', '标题'], measure?.title],
    ['the text', [12, 'text'], measure?.text],
    ['the text in Chinese', [12, '全文'], measure?.text],
    ['no such part', [12, '附件'], '#VALUE!'],
    ['no such measure', [38], '#VALUE!'],
    ['a block', [[[1, 2]]], '#VALUE!'],
  ])('%s', (_, args, words) => {
    expect(short('CLAUSE', args)).toBe(words);
  });

  test('an error lists the measures as people do', () => {
    expect(ask('CLAUSE', [38])).toBe('#VALUE! 本政策没有第38条；可填：0—37。');
  });
});

describe('PARAM', () => {
  test('the workbook’s own, else what the policy leaves open', () => {
    expect(ask('PARAM', ['m1.award'], saying({ 'm1.award': '12.5' }))).toBe(12.5);
    expect(ask('PARAM', ['M1.AWARD'], saying({ 'm1.award': '12.5' }))).toBe(12.5);
    expect(ask('PARAM', ['增产增效奖励标准'], saying({ 'm1.award': '12.5' }))).toBe(12.5);
    expect(ask('PARAM', ['m3.cap'], saying({ 'm3.cap': 'none' }))).toBe('不设上限');
    expect(ask('PARAM', ['m1.award'])).toContain('#N/A');
    expect(ask('PARAM', ['m1.award'])).toContain('原文未明确');
    expect(ask('PARAM', ['m99'])).toContain('m23.cap');
    expect(short('PARAM', [''])).toBe('#VALUE!');
  });
});

test('what rests on the workbook’s standards says so until they are read', () => {
  const waiting = { ...CONTEXT, standards: 'not loaded' } as const;
  for (const id of [
    'ELIGIBLE',
    'VERDICT',
    'REASON',
    'GAP',
    'AWARD',
    'THRESHOLD',
    'ONTARGET',
    'PARAM',
    'CHECK',
  ] as const) {
    expect(ask(id, [1, 2, 3, 4], waiting)).toContain('尚未读入');
  }
  expect(ask('TARGET', ['汽车'], waiting)).toBe(0.1);
  expect(ask('GROWTH', [11, 10], waiting)).toBe(0.1);
});
