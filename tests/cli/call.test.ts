import { readCall } from '../../src/cli/call';
import type { Call } from '../../src/cli/call';
import { CHOICE_OPTIONS, USAGE, VALUED } from '../../src/cli/options';
import { cliWords } from '../../src/cli/words';
import { saidBy } from '../../src/cli/standards';
import { loadedPack } from '../../src/policy/packs';
import { DEFAULT_CHOICES } from '../../src/policy/standards';

const pack = loadedPack();
const PLAIN: Call = {
  file: '名单.xlsx',
  sheet: null,
  measures: null,
  params: null,
  columns: null,
  choices: {},
  json: false,
  targets: false,
  allocate: null,
  out: null,
  split: null,
  report: false,
  convert: null,
  seal: null,
};

describe('calls as they are written', () => {
  const cases: [args: string[], expected: Partial<Call>][] = [
    [['名单.xlsx'], {}],
    [['--json', '名单.xlsx'], { json: true }],
    [['--targets', '名单.xlsx'], { targets: true }],
    [['名单.xlsx', '--sheet', '二 季度'], { sheet: '二 季度' }],
    [['--sheet=--怪', '名单.xlsx'], { sheet: '--怪' }],
    [['--sheet=a=b', '名单.xlsx'], { sheet: 'a=b' }],
    [['--', '--名单.xlsx'], { file: '--名单.xlsx' }],
    [['-'], { file: '-' }],
    [['名单.xlsx', '--measures', '2, 1'], { measures: [2, 1] }],
    [['名单.xlsx', '--measures', '02'], { measures: [2] }],
    [['名单.xlsx', '--industry', '建材'], { choices: { industry: '建材' } }],
    [['名单.xlsx', '--industry', '通用设备制造业'], { choices: { industry: '通用设备制造业' } }],
    [
      ['名单.xlsx', '--empty-base', 'none', '--zero-base', 'missing'],
      { choices: { emptyBase: 'none', zeroBase: 'missing' } },
    ],
    [
      ['名单.xlsx', '--empty-prior', 'zero', '--growth-rounding', '2'],
      { choices: { emptyPrior: 'zero', growthRounding: 2 } },
    ],
    [['名单.xlsx', '--growth-rounding', 'none'], { choices: { growthRounding: 'none' } }],
    [['名单.xlsx', '--params', 'p.json', '--out', 'o.XLSX'], { params: 'p.json', out: 'o.XLSX' }],
  ];
  test.each(cases)('%j', (args, expected) => {
    expect(readCall(args, pack)).toEqual({ kind: 'call', call: { ...PLAIN, ...expected } });
  });

  test.each([[['--help']], [['-h', '名单.xlsx']]])('%j asks for help', (args) => {
    expect(readCall(args, pack)).toEqual({ kind: 'help' });
  });

  test.each([
    [['名单.xlsx', '--growth-rounding', 'constructor'], 'cli.bad-choice'],
    [['名单.xlsx', '--out', '结果'], 'cli.bad-out'],
    [['名单.xlsx', '--out', '结果.xls'], 'cli.bad-out'],
    [['名单.xlsx', '--measures', '0'], 'cli.not-judged'],
    [['名单.xlsx', '--measures', '1，2'], 'cli.bad-measures'],
    [['名单.xlsx', '--measures', '-1'], 'cli.bad-measures'],
    [['名单.xlsx', '--industry', ' '], 'cli.unknown-industry'],
    [[''], 'cli.no-file'],
  ])('%j is refused: %s', (args, code) => {
    expect(readCall(args, pack)).toMatchObject({ kind: 'refused', why: { code } });
  });
});

test('the usage names every option and every value', () => {
  for (const option of VALUED) expect(USAGE).toContain(option);
  for (const { values } of Object.values(CHOICE_OPTIONS))
    for (const word of Object.keys(values)) expect(USAGE).toContain(word);
  expect(USAGE).toContain('--json');
});

test('no line for a person ends in a stop or holds an exclamation', () => {
  for (const { 'zh-CN': text } of Object.values(cliWords.texts)) expect(text).not.toMatch(/[。！!]$|[！!]/);
});

test('what the call says goes before the workbook, key by key', () => {
  const workbook = {
    parameters: { 'm1.award': '20', 'm2.award': '5' },
    choices: { ...DEFAULT_CHOICES, zeroBase: 'missing' as const },
  };
  expect(saidBy(workbook, { 'm1.award': '12.5' }, { emptyBase: 'none' })).toEqual({
    parameters: { 'm1.award': '12.5', 'm2.award': '5' },
    choices: { ...DEFAULT_CHOICES, zeroBase: 'missing', emptyBase: 'none' },
  });
});
