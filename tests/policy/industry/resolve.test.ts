import type { IndustrySaid } from '../../../src/policy/enterprise';
import { resolveIndustry } from '../../../src/policy/industry';
import type { IndustryCells } from '../../../src/policy/industry';
import { CLASSES, DIVISIONS, GROUPS, SECTIONS, sectionLetter } from '../../../src/policy/industry/standard';
import { loadedPack } from '../../../src/policy/packs';

const pack = loadedPack();
const bit = (id: string): number => 1 << pack.groups.findIndex((group) => group.id === id);
const [INDUSTRIAL, SOFTWARE] = [bit('industrial'), bit('software')];
const RELAXED = INDUSTRIAL | bit('relaxed');

/** What a row may be, in a word. */
type May =
  'plain' | 'relaxed' | 'plain or relaxed' | 'software' | 'software or other' | 'other' | 'anything' | 'plain or other';
const CLASSES_OF: Record<May, readonly number[]> = {
  plain: [INDUSTRIAL],
  relaxed: [RELAXED],
  'plain or relaxed': [INDUSTRIAL, RELAXED],
  software: [SOFTWARE],
  'software or other': [0, SOFTWARE],
  other: [0],
  anything: [0, INDUSTRIAL, SOFTWARE, RELAXED],
  'plain or other': [0, INDUSTRIAL],
};

function said(may: May, key: 'industry' | 'industryCode'): IndustrySaid {
  const classes = [...CLASSES_OF[may]].sort((a, b) => a - b);
  const [only, ...others] = classes;
  return only !== undefined && others.length === 0 ? { kind: 'known', class: only } : { kind: 'open', classes, key };
}

const cells = (name: string | null, code: string | null, codeIsNumber = false): IndustryCells => ({
  name,
  code,
  codeIsNumber,
});

describe('names', () => {
  test.each<[name: string, may: May]>([
    // Relaxed where all its core lies in the cores of measure 1's six words.
    ['石油加工', 'relaxed'],
    ['粮油加工', 'relaxed'],
    ['医药', 'relaxed'],
    ['建材', 'relaxed'],
    ['木材加工', 'relaxed'],
    ['钢铁', 'relaxed'],
    ['医药制造业', 'relaxed'],
    ['生物医药', 'relaxed'],
    ['水泥', 'relaxed'],
    ['水泥制造', 'relaxed'],
    ['中成药生产', 'relaxed'],
    ['谷物磨制', 'relaxed'],
    ['精炼石油产品制造', 'relaxed'],
    ['非金属矿物制品业', 'relaxed'],
    ['黑色金属冶炼和压延加工业', 'relaxed'],
    ['黑色金属冶炼及压延加工业', 'relaxed'],
    ['木材加工及木、竹、藤、棕、草制品业', 'relaxed'],
    ['炼钢', 'relaxed'],
    ['胶合板', 'relaxed'],
    // Edge where some does, or where it is itself what needs the bureau's word.
    ['农副食品加工业', 'plain or relaxed'],
    ['食品', 'plain or relaxed'],
    ['轻工', 'plain or relaxed'],
    ['石化化工', 'plain or relaxed'],
    ['石油、煤炭及其他燃料加工业', 'plain or relaxed'],
    ['石油加工、炼焦和核燃料加工业', 'plain or relaxed'],
    ['冶金', 'plain or relaxed'],
    ['制造业', 'plain or relaxed'],
    ['C制造业', 'plain or relaxed'],
    ['采矿业', 'plain or relaxed'],
    ['工业', 'plain or relaxed'],
    ['饲料加工', 'plain or relaxed'],
    ['煤炭加工', 'plain or relaxed'],
    // Else not.
    ['机械装备', 'plain'],
    ['专用设备制造业', 'plain'],
    ['通用设备制造业', 'plain'],
    ['汽车', 'plain'],
    ['汽车制造业', 'plain'],
    ['新能源汽车', 'plain'],
    ['有色金属', 'plain'],
    ['铝', 'plain'],
    ['电子信息', 'plain'],
    ['电子信息制造业', 'plain'],
    ['纺织服装与皮革', 'plain'],
    ['橡胶和塑料制品业', 'plain'],
    ['交通运输设备制造业', 'plain'],
    ['食品制造业', 'plain'],
    ['食品制造', 'plain'],
    ['其他制造业', 'plain'],
    ['玩具', 'plain'],
    ['电力、热力生产和供应业', 'plain'],
    ['石油和天然气开采业', 'plain'],
    // Software, and what is neither.
    ['软件和信息技术服务业', 'software'],
    ['软件', 'software'],
    ['软件开发', 'software'],
    ['互联网和相关服务', 'software or other'],
    ['信息传输、软件和信息技术服务业', 'software or other'],
    ['电信、广播电视和卫星传输服务', 'other'],
    ['批发业', 'other'],
    ['建筑业', 'other'],
    ['金融业', 'other'],
    ['教育', 'other'],
    ['农、林、牧、渔业', 'other'],
  ])('%s: %s', (name, may) => {
    expect(resolveIndustry(pack, cells(name, null))).toMatchObject({ said: said(may, 'industry'), finding: null });
  });

  test('新一代信息技术 may be of 39, 64 or 65', () => {
    expect(resolveIndustry(pack, cells('新一代信息技术', null)).said).toEqual({
      kind: 'open',
      classes: [0, INDUSTRIAL, SOFTWARE].sort((a, b) => a - b),
      key: 'industry',
    });
  });

  test.each([
    ' 医 药 ',
    '医药业',
    '医药行业',
    '医药类',
    '医药制造',
    'Medicine',
    'medicine',
    '医药\u200b',
    '“医药”',
    '医药制造业（C27）',
    '27 医药制造业',
    'C27医药制造业',
    'C27-医药制造业',
  ])('%j is 医药', (name) => {
    expect(resolveIndustry(pack, cells(name, null))).toMatchObject({
      said: said('relaxed', 'industry'),
      finding: null,
    });
  });

  test.each([
    '建材批发',
    '装饰建材',
    '医药批发',
    '食品机械',
    '钢铁贸易',
    '火星业',
    '其他',
    '其他行业',
    '汽车销售',
    '3D打印',
    '5G通信',
    '无业',
    '制造',
    'T恤',
    '黑色金属',
  ])('%j is nothing that is known: it may be anything', (name) => {
    const resolved = resolveIndustry(pack, cells(name, null));
    expect(resolved.said).toEqual(said('anything', 'industry'));
    expect(resolved.words).toEqual([]);
    expect(resolved.finding).toMatchObject({ code: 'industry-unknown', message: { code: 'industry.name-unknown' } });
  });

  test.each([null, '', ' ', '—', '/', '无', 'N/A', '\u3000'])('%j says nothing', (name) => {
    expect(resolveIndustry(pack, cells(name, null))).toEqual({
      said: { kind: 'unsaid' },
      words: [],
      mayBe: pack.industries.map(({ id }) => id),
      named: null,
      finding: null,
    });
  });
});

describe('codes', () => {
  test.each<[code: string, may: May]>([
    ['3130', 'relaxed'],
    ['C3130', 'relaxed'],
    ['c3130', 'relaxed'],
    ['C31', 'relaxed'],
    ['31', 'relaxed'],
    ['C-31', 'relaxed'],
    ['C 31', 'relaxed'],
    ['Ｃ３１３０', 'relaxed'],
    ['３１３０', 'relaxed'],
    ['3130 钢压延加工', 'relaxed'],
    ['3130-钢压延加工', 'relaxed'],
    ['3130—钢压延加工', 'relaxed'],
    ['3130.0', 'relaxed'],
    ['C31XX', 'relaxed'],
    ["'3130", 'relaxed'],
    ['3150', 'relaxed'],
    ['27', 'relaxed'],
    ['131', 'relaxed'],
    ['1331', 'relaxed'],
    ['2511', 'relaxed'],
    ['25', 'plain or relaxed'],
    ['252', 'plain or relaxed'],
    ['2550', 'plain or relaxed'],
    ['13', 'plain or relaxed'],
    ['133', 'plain or relaxed'],
    ['1332', 'plain or relaxed'],
    ['132', 'plain or relaxed'],
    ['358', 'plain or relaxed'],
    ['3581', 'plain or relaxed'],
    ['35', 'plain or relaxed'],
    ['08', 'plain or relaxed'],
    ['10', 'plain or relaxed'],
    ['C', 'plain or relaxed'],
    ['253', 'plain'],
    ['134', 'plain'],
    ['3510', 'plain'],
    ['36', 'plain'],
    ['C3670', 'plain'],
    ['29', 'plain'],
    ['46', 'plain'],
    ['D44', 'plain'],
    ['B09', 'plain'],
    ['0610', 'plain'],
    ['65', 'software'],
    ['I65XX', 'software'],
    ['i6510', 'software'],
    ['64', 'software or other'],
    ['I', 'software or other'],
    ['63', 'other'],
    ['51', 'other'],
    ['F5165', 'other'],
    ['01', 'other'],
    ['97', 'other'],
    ['711', 'other'],
  ])('%s: %s', (code, may) => {
    expect(resolveIndustry(pack, cells(null, code))).toMatchObject({ said: said(may, 'industryCode'), finding: null });
    // A code in the column of names is a code all the same.
    expect(resolveIndustry(pack, cells(code, null))).toMatchObject({ said: said(may, 'industry'), finding: null });
  });

  test.each(['99', '98', '00', '9900', '12345', '31300', '3130、2710', 'C99'])('%s is in no table', (code) => {
    expect(resolveIndustry(pack, cells(null, code))).toMatchObject({
      said: said('anything', 'industryCode'),
      finding: { code: 'industry-unknown', message: { code: 'industry.code-unknown' } },
    });
  });

  test.each([
    ['D3130', 'C'],
    ['C65', 'I'],
    ['A31', 'C'],
    ['Z31', 'C'],
    ['C0610', 'B'],
  ])('the letter of %s is wrong', (code, wanted) => {
    expect(resolveIndustry(pack, cells(null, code))).toMatchObject({
      said: said('anything', 'industryCode'),
      finding: { code: 'industry-unknown', message: { code: 'industry.letter-wrong', params: { code, wanted } } },
    });
  });

  test.each<[number: string, may: May]>([
    ['9', 'plain'],
    ['6', 'plain'],
    ['8', 'plain or relaxed'],
    ['610', 'plain'],
    ['620', 'plain'],
    ['810', 'plain or relaxed'],
    ['820', 'plain or relaxed'],
    ['911', 'plain'],
    ['711', 'plain or other'],
    ['712', 'plain or other'],
    ['921', 'plain or other'],
    ['71', 'plain or other'],
    ['612', 'other'],
    ['713', 'other'],
    ['51', 'other'],
    ['1', 'other'],
    ['131', 'relaxed'],
    ['3130', 'relaxed'],
    ['31', 'relaxed'],
    ['25', 'plain or relaxed'],
  ])('the number %s, which may have lost a zero: %s', (number, may) => {
    expect(resolveIndustry(pack, cells(null, number, true))).toMatchObject({
      said: said(may, 'industryCode'),
      finding: null,
    });
  });

  test('a lost zero comes back in text, too, where only one reading exists', () => {
    expect(resolveIndustry(pack, cells(null, '610')).said).toEqual(said('plain', 'industryCode'));
    expect(resolveIndustry(pack, cells(null, 'B610')).said).toEqual(said('plain', 'industryCode'));
    expect(resolveIndustry(pack, cells(null, 'B711')).said).toEqual(said('plain', 'industryCode'));
  });

  test('the key is the list’s to say', () => {
    expect(resolveIndustry(pack, { ...cells(null, '25'), key: 'industry' }).said).toMatchObject({ key: 'industry' });
  });
});

describe('a name and a code', () => {
  test.each<[name: string, code: string, may: May]>([
    ['食品', '1331', 'relaxed'],
    ['食品', '1340', 'plain'],
    ['石化化工', '2511', 'relaxed'],
    ['石化化工', '26', 'plain'],
    ['石化化工', '2911', 'plain'],
    ['冶金', '3130', 'relaxed'],
    ['冶金', '3216', 'plain'],
    ['机械装备', '358', 'plain or relaxed'],
    ['机械装备', '35', 'plain'],
    ['专用设备制造业', 'C35', 'plain'],
    ['建材', '1011', 'plain or relaxed'],
    ['医药制造业', '3581', 'plain or relaxed'],
    ['制造业', 'C3130', 'relaxed'],
    ['工业', '3670', 'plain'],
    ['钢铁', 'C', 'relaxed'],
    // Less than the name says.
    ['石油加工', '25', 'relaxed'],
    ['精炼石油产品制造', 'C25', 'relaxed'],
    ['软件', '64', 'software or other'],
    ['信息传输、软件和信息技术服务业', '6510', 'software'],
  ])('%s, %s: %s', (name, code, may) => {
    expect(resolveIndustry(pack, cells(name, code))).toMatchObject({ said: said(may, 'industry'), finding: null });
  });

  test.each<[name: string, code: string, may: May]>([
    ['机械装备', '3130', 'plain'],
    ['钢铁', '3670', 'relaxed'],
    ['医药', 'C15', 'relaxed'],
    ['软件', 'C39', 'software'],
    ['批发业', '31', 'other'],
    ['钢铁', 'F', 'relaxed'],
    // Of the 2011 edition: 3130 was casting, 3140 rolling.
    ['黑色金属铸造', '3130', 'plain'],
    ['钢压延加工', '3140', 'relaxed'],
  ])('%s, %s disagree: the name wins', (name, code, may) => {
    expect(resolveIndustry(pack, cells(name, code))).toMatchObject({
      said: said(may, 'industry'),
      finding: { code: 'industry-mismatch', message: { params: { name, code } } },
    });
  });

  test('a code on the edge of a word does not make it that word', () => {
    expect(resolveIndustry(pack, cells('食品', '1620')).words).not.toContain('food');
    expect(resolveIndustry(pack, cells('食品', '1340')).words).toContain('food');
  });

  test('the words in a cell of codes count where the other column says nothing', () => {
    expect(resolveIndustry(pack, cells(null, '3130 黑色金属铸造'))).toMatchObject({
      said: said('plain', 'industry'),
      finding: { code: 'industry-mismatch' },
    });
    expect(resolveIndustry(pack, cells('—', 'C31'))).toMatchObject({ said: { kind: 'known', class: RELAXED } });
  });

  test('an unknown name beside a code: the code places it, and the name is looked at', () => {
    expect(resolveIndustry(pack, cells('铁合金贸易', '3140'))).toMatchObject({
      said: said('relaxed', 'industry'),
      finding: { code: 'industry-unknown', message: { code: 'industry.name-unknown-code-used' } },
    });
  });

  test('a name beside a code that is none', () => {
    expect(resolveIndustry(pack, cells('钢铁', '9999'))).toMatchObject({
      said: said('relaxed', 'industry'),
      finding: { code: 'industry-unknown', message: { code: 'industry.code-unknown-name-used' } },
    });
    expect(resolveIndustry(pack, cells('钢铁', 'D3130'))).toMatchObject({
      said: said('relaxed', 'industry'),
      finding: { code: 'industry-unknown', message: { code: 'industry.letter-wrong' } },
    });
  });
});

/** The words of measure 1 by industries.md's own table, compared by brute force with every code of the standard. */
describe('every code of the standard', () => {
  const CORE = ['251', '131', '1331', '27', '30', '20', '31'];
  const EDGE = ['252', '254', '1332', '132', '139', '358', '101', '109', '08'];
  const codes = [...DIVISIONS.keys(), ...GROUPS.keys(), ...CLASSES.keys()];

  function expected(code: string): May {
    const division = Number(code.slice(0, 2));
    if (division === 65) return 'software';
    if (division === 64) return 'software or other';
    if (division < 6 || division > 46) return 'other';
    if (CORE.some((one) => code.startsWith(one))) return 'relaxed';
    return [...CORE, ...EDGE].some((one) => code.startsWith(one) || one.startsWith(code))
      ? 'plain or relaxed'
      : 'plain';
  }

  test.each(codes)('%s, with its letter and without', (code) => {
    const letter = sectionLetter(code) ?? '';
    const answer = { said: said(expected(code), 'industryCode'), finding: null };
    expect(resolveIndustry(pack, cells(null, code))).toMatchObject(answer);
    expect(resolveIndustry(pack, cells(null, `${letter}${code}`))).toMatchObject(answer);
    expect(resolveIndustry(pack, cells(null, `${letter.toLowerCase()}-${code}`))).toMatchObject(answer);
  });

  test.each([...DIVISIONS, ...GROUPS, ...CLASSES])('%s by its name %s and by both', (code, name) => {
    const byName = resolveIndustry(pack, cells(name, null));
    expect(byName.finding).toBeNull();
    const both = resolveIndustry(pack, cells(name, code));
    expect(both.finding).toBeNull();
    // Nothing is surer by the name than by name and code together, but for the code's own edge.
    if (byName.said.kind === 'known' && both.said.kind === 'known') expect(both.said).toEqual(byName.said);
  });

  test('the counts of the standard', () => {
    expect([SECTIONS.length, DIVISIONS.size, GROUPS.size]).toEqual([20, 97, 224]);
    for (const code of GROUPS.keys()) expect(DIVISIONS.has(code.slice(0, 2))).toBe(true);
    for (const code of CLASSES.keys()) expect(GROUPS.has(code.slice(0, 3))).toBe(true);
  });
});

test('the bits follow the pack’s own order of groups', () => {
  const turned = { ...pack, groups: [...pack.groups].reverse() };
  const at = (id: string) => 1 << turned.groups.findIndex((group) => group.id === id);
  expect(resolveIndustry(turned, cells('钢铁', null)).said).toEqual({
    kind: 'known',
    class: at('industrial') | at('relaxed'),
  });
  expect(resolveIndustry(turned, cells('软件', null)).said).toEqual({ kind: 'known', class: at('software') });
  expect(resolveIndustry(pack, cells('钢铁', null)).said).toEqual({ kind: 'known', class: RELAXED });
});

test('the same text is answered by the same value, and a flood of texts does no harm', () => {
  const first = resolveIndustry(pack, cells('钢铁', '3130'));
  expect(resolveIndustry(pack, cells('钢铁', '3130'))).toBe(first);
  for (let index = 0; index < 25_000; index += 1) resolveIndustry(pack, cells(`某业${String(index)}`, null));
  expect(resolveIndustry(pack, cells('钢铁', '3130'))).toEqual(first);
});

describe('the words that it surely is, and those that it may be', () => {
  const found = (name: string | null, code: string | null) => {
    const { words, mayBe } = resolveIndustry(pack, cells(name, code));
    return { words, mayBe };
  };

  test.each<[name: string | null, code: string | null, words: readonly string[], mayBe: readonly string[]]>([
    ['汽车', null, ['automobile', 'industrial'], ['machinery']],
    // 384, batteries: machinery surely, and on the edge of five words more.
    [
      null,
      '384',
      ['industrial', 'machinery'],
      ['automobile', 'electronics', 'lightIndustry', 'photovoltaics', 'lightTextile'],
    ],
    // A name stands for its core: 机械装备 is no 汽车 for having 36 on its edge; bicycles (376) are 轻工.
    ['机械装备', null, ['machinery', 'industrial'], ['lightIndustry', 'lightTextile', 'photovoltaics']],
    // A code that is shorter than a rule's may be that rule's.
    [null, '25', ['industrial'], ['petroleum', 'steel', 'petrochemical']],
    // Two industries by their own codes.
    ['医药', null, ['medicine', 'industrial', 'biomedicine', 'textileMedicine'], []],
    ['冶金', null, ['industrial'], ['steel', 'nonferrous']],
    ['餐饮', null, [], []],
  ])('%s %s', (name, code, words, mayBe) => {
    const { words: sure, mayBe: may } = found(name, code);
    expect(sure.slice(0, 1)).toEqual(words.slice(0, 1));
    expect([...sure].sort()).toEqual([...words].sort());
    expect([...may].sort()).toEqual([...mayBe].sort());
  });

  test('only a name of the policy’s own settles which word it is', () => {
    expect(resolveIndustry(pack, cells('机械装备', null)).named).toBe('machinery');
    expect(resolveIndustry(pack, cells('炼钢', null)).named).toBeNull();
    expect(resolveIndustry(pack, cells(null, '31')).named).toBeNull();
  });

  test('a name that nobody knows may be any', () => {
    expect(found('搞电子的', null)).toEqual({ words: [], mayBe: pack.industries.map(({ id }) => id) });
  });
});
