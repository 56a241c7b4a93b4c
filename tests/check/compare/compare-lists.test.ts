import fc from 'fast-check';
import { comparisonLines } from '../../../src/check/compare/comparison-lines';
import { comparisonSheets } from '../../../src/check/compare/comparison-sheet';
import { compareLists, hasChanged } from '../../../src/check/compare/compare-lists';
import type { ListComparison } from '../../../src/check/compare/compare-lists';
import { shareOf } from '../../../src/check/compare/figures';
import { plain } from '../../../src/quantity/exact';
import { cellText } from '../../../src/workbook/cell-text';
import type { Cell } from '../../list/sheet';
import { sheet } from '../../list/sheet';
import { checked, checkedRows, code, en, HEADER, zh } from './lists';

const MACHINES = '通用设备制造业';
const row = (name: string | null, id: string | null, output: Cell, base: Cell, county = '江南区'): Cell[] => [
  name,
  id,
  MACHINES,
  county,
  output,
  base,
];

function short({ pairs, left, joined, ambiguous, keylessA, keylessB }: ListComparison) {
  return {
    pairs: pairs.map(({ a, b, by }) => `${a.row.row}-${b.row.row} ${by}`),
    left: left.map(({ row: { row: at } }) => at),
    joined: joined.map(({ row: { row: at } }) => at),
    ambiguous: ambiguous.map(
      ({ a, b, why, alike }) =>
        `${a.map((each) => each.row.row).join()}-${b.map((each) => each.row.row).join()} ${why}${alike ? ' alike' : ''}`,
    ),
    keyless: [keylessA.map(({ row: { row: at } }) => at), keylessB.map(({ row: { row: at } }) => at)],
  };
}

const compare = (a: Cell[][], b: Cell[][]): ListComparison =>
  compareLists(checkedRows('前.xlsx', a), checkedRows('后.xlsx', b));

describe('joining', () => {
  test('by code, whatever the name; else by name; a code that fails its check is none', () => {
    const wrong = code(3).slice(0, 17) + (code(3).endsWith('0') ? '1' : '0');
    const comparison = compare(
      [
        row('甲公司', code(1), 4400, 4000),
        row('乙（南宁）公司', null, 4400, 4000),
        row('丙公司', wrong, 1, 1),
        row('丁公司', code(4), 1, 1),
      ],
      [
        row('乙 (南宁)公司', code(2), 4400, 4000),
        row('丙公司', code(3), 1, 1),
        row('甲新公司', `${code(1).slice(0, 8)} ${code(1).slice(8).toLowerCase()}`, 4400, 4000),
        row('戊公司', code(5), 1, 1),
      ],
    );
    expect(short(comparison)).toEqual({
      pairs: ['2-4 code', '3-2 name', '4-3 name'],
      left: [5],
      joined: [5],
      ambiguous: [],
      keyless: [[], []],
    });
    expect(comparison.pairs[0]!.identity).toEqual([{ key: 'name', was: '甲公司', now: '甲新公司' }]);
  });

  const cases: [what: string, a: Cell[][], b: Cell[][], wanted: string[]][] = [
    [
      'a code in two rows of one list',
      [row('甲公司', code(1), 1, 1), row('甲公司二厂', code(1), 2, 2)],
      [row('甲公司', code(1), 1, 1)],
      ['2,3-2 code-twice'],
    ],
    [
      'a name in two rows that no code tells apart',
      [row('甲公司', null, 1, 1)],
      [row('甲公司', null, 1, 1), row('甲公司', null, 2, 2)],
      ['2-2,3 name-twice'],
    ],
    [
      'a code leads to one row and the name to another',
      [row('甲公司', code(1), 1, 1)],
      [row('乙公司', code(1), 1, 1), row('甲公司', code(2), 1, 1)],
      ['2-2,3 code-and-name'],
    ],
    ['one name, two valid codes', [row('甲公司', code(1), 1, 1)], [row('甲公司', code(2), 1, 1)], ['2-2 codes-differ']],
    [
      'the same repeated rows in both lists',
      [row('甲公司', code(1), 1, 1), row('甲公司', code(1), 2, 2)],
      [row('甲公司', code(1), 2, 2), row('甲公司', code(1), 1, 1)],
      ['2,3-2,3 code-twice alike'],
    ],
    [
      'a row without a code has the name of a pair',
      [row('甲公司', code(1), 1, 1), row('甲公司', null, 2, 2)],
      [row('甲公司', code(1), 1, 1)],
      ['2,3-2 code-and-name'],
    ],
  ];
  test.each(cases)('%s: told, not guessed', (_, a, b, wanted) => {
    expect(short(compare(a, b))).toMatchObject({ pairs: [], left: [], joined: [], ambiguous: wanted });
  });

  test('two works of one name, each with its own code in both lists, are two pairs', () => {
    const works = [row('甲公司', code(1), 1, 1), row('甲公司', code(2), 2, 2)];
    expect(short(compare(works, [...works].reverse()))).toMatchObject({
      pairs: ['2-3 code', '3-2 code'],
      ambiguous: [],
    });
  });

  test('a row without name and code is told', () => {
    expect(short(compare([row(null, null, 1, 1)], [row('甲公司', null, 1, 1)]))).toMatchObject({
      keyless: [[2], []],
      joined: [2],
    });
  });
});

describe('figures', () => {
  test('differences and rates are exact, in the metric’s unit whatever the lists count in', () => {
    const a = checkedRows('前.xlsx', [row('甲公司', null, 4000.1, 4000)]);
    const b = checked(
      '后.xlsx',
      sheet([
        ['企业名称', '所属行业', '二季度产值（元）', '上年同期产值（元）'],
        ['甲公司', MACHINES, 44001234, 40000000],
      ]),
    );
    const [pair] = compareLists(a, b).pairs;
    expect(pair!.figures.map(({ key, difference, rate }) => [key, plain(difference!), plain(shareOf(rate!))])).toEqual([
      ['output', '400.0234', '0.100003349916252'],
    ]);
    expect(plain(pair!.figures[0]!.rate!.numerator)).toBe('400.0234');
    expect(plain(pair!.figures[0]!.rate!.denominator)).toBe('4000.1');
  });

  test('a figure that went missing, and one that came, have no difference; zero has no rate', () => {
    const [pair] = compare([row('甲公司', null, 4400, 0)], [row('甲公司', null, '约4500', 10)]).pairs;
    expect(pair!.figures.map(({ key, figure, difference, rate }) => [key, figure.kind, difference, rate])).toEqual([
      ['output', 'missing', null, null],
      ['output.base', 'known', expect.anything(), null],
    ]);
    expect(pair!.figures[0]!.figure).toMatchObject({ shown: '约4500', cell: { row: 2, column: 5 } });
  });

  test('a quarter is held against the difference of two cumulative columns', () => {
    const a = checkedRows('前.xlsx', [row('甲公司', null, 4400, 4000)]);
    const b = checked(
      '后.xlsx',
      sheet([
        [
          '企业名称',
          '所属行业',
          '1-6月产值（万元）',
          '1-3月产值（万元）',
          '上年1-6月产值（万元）',
          '上年1-3月产值（万元）',
        ],
        ['甲公司', MACHINES, 8000, 3700, 7000, 3000],
      ]),
    );
    const comparison = compareLists(a, b);
    expect(comparison.keys.both).toEqual(['output', 'output.base']);
    expect(comparison.pairs[0]!.figures.map(({ key, difference }) => [key, plain(difference!)])).toEqual([
      ['output', '-100'],
    ]);
    expect(comparison.keys.onlyB).toEqual(['output.ytd', 'output.prior', 'output.ytd.base', 'output.prior.base']);
  });
});

describe('verdicts and awards', () => {
  const before = [row('甲公司', code(1), 4400, 4000), row('乙公司', code(2), 4400, 4001)];
  const after = [row('甲公司', code(1), 4400, 4000), row('乙公司', code(2), 4400, 4000)];

  test('open awards stay open: no total, no difference', () => {
    const { awards, pairs } = compare(before, after);
    const [first] = awards;
    expect(first).toMatchObject({ measure: 1, was: { open: 1 }, now: { open: 2 }, difference: null });
    expect(pairs[1]!.verdicts).toMatchObject([
      { measure: 1, was: { verdict: 'ineligible' }, now: { verdict: 'eligible', award: { kind: 'unknown' } } },
    ]);
    expect(comparisonLines(compare(before, after)).map(zh)).toContain(
      '第1条奖补合计：待定（已定0万元，另1家金额未定） → 待定（已定0万元，另2家金额未定），有金额未定，增减不能算',
    );
  });

  test('settled awards: the change of the total is exact', () => {
    const said = { parameters: { 'm1.award': '12.3' } };
    const comparison = compareLists(checkedRows('前', before, said), checkedRows('后', after, said));
    expect(plain(comparison.awards[0]!.difference!)).toBe('12.3');
    expect(comparisonLines(comparison).map(zh)).toContain('第1条奖补合计：12.3万元 → 24.6万元，增加12.3万元');
  });

  test('another standard is said before the changed verdicts', () => {
    const comparison = compareLists(
      checkedRows('前', before, { parameters: { 'm1.award': '12.3' } }),
      checkedRows('后', before, { choices: { zeroBase: 'missing' } }),
    );
    expect(comparison.notices.map(zh)).toEqual([expect.stringMatching(/补充标准或选项不同：.*、同期为0。.*先统一/)]);
    expect(comparison.notices.map(en)).toEqual([expect.stringMatching(/different standards.*, a base of 0\. /)]);
  });
});

describe('whatever the lists hold', () => {
  const cell = fc.oneof<fc.Arbitrary<Cell>[]>(
    fc.constantFrom<Cell>(null, '—', '约4000', '４４００', 0, -5, 4400, 4399.99, 2000, { error: '#N/A' }),
    fc.integer({ min: 0, max: 9000 }).map((n) => n / 100),
  );
  const rows = fc.array(
    fc
      .tuple(
        fc.constantFrom(null, '甲公司', '乙公司', '丙公司', '丁（南宁）公司', '戊公司', '己公司'),
        fc.option(fc.integer({ min: 1, max: 6 })),
        cell,
        cell,
      )
      .map(([name, id, output, base]) => row(name, id === null ? null : code(id), output, base)),
    { minLength: 1, maxLength: 9 },
  );

  test('every row stands in exactly one place; nothing changed between a list and itself; there and back mirror', () => {
    fc.assert(
      fc.property(rows, rows, (x, y) => {
        const [a, b] = [checkedRows('a', x), checkedRows('b', y)];
        const there = compareLists(a, b);
        const placesA = [
          ...there.pairs.map((pair) => pair.a),
          ...there.left,
          ...there.ambiguous.flatMap((group) => group.a),
          ...there.keylessA,
        ];
        const placesB = [
          ...there.pairs.map((pair) => pair.b),
          ...there.joined,
          ...there.ambiguous.flatMap((group) => group.b),
          ...there.keylessB,
        ];
        expect(placesA.length).toBe(a.outcome.rows.length);
        expect(new Set(placesA)).toEqual(new Set(a.outcome.rows));
        expect(placesB.length).toBe(b.outcome.rows.length);
        expect(new Set(placesB)).toEqual(new Set(b.outcome.rows));

        const back = compareLists(b, a);
        const turned = (one: string): string => one.replace(/^([\d,]+)-([\d,]+)/, '$2-$1');
        expect(short(back).left).toEqual(short(there).joined);
        expect(short(back).joined).toEqual(short(there).left);
        expect(new Set(short(back).pairs.map(turned))).toEqual(new Set(short(there).pairs));
        expect(new Set(short(back).ambiguous.map(turned))).toEqual(new Set(short(there).ambiguous));
        for (const pair of there.pairs) {
          const same = back.pairs.find((other) => other.a === pair.b && other.b === pair.a)!;
          expect(same.figures.map(({ key, difference }) => [key, difference && plain(difference.negated())])).toEqual(
            pair.figures.map(({ key, difference }) => [key, difference && plain(difference)]),
          );
          expect(same.verdicts.map(({ was, now }) => [now, was])).toEqual(
            pair.verdicts.map(({ was, now }) => [was, now]),
          );
        }

        const self = compareLists(a, a);
        expect([self.left, self.joined, self.pairs.filter(hasChanged)]).toEqual([[], [], []]);
        expect(self.ambiguous.every(({ alike }) => alike)).toBe(true);
        expect(self.notices).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('all that is said has words in both languages, and a sheet holds every change', () => {
    fc.assert(
      fc.property(rows, rows, (x, y) => {
        const comparison = compareLists(checkedRows('a', x), checkedRows('b', y));
        for (const line of comparisonLines(comparison)) expect(zh(line) === '' || en(line) === '').toBe(false);
        const [changes] = comparisonSheets(comparison, zh);
        const kinds = changes!.rows.map(([first]) => cellText(first!.value));
        const number = (kind: string): number => kinds.filter((each) => each === kind).length;
        expect(number('新增')).toBe(comparison.joined.length);
        expect(number('退出')).toBe(comparison.left.length);
        expect(number('数据变化')).toBe(comparison.pairs.reduce((sum, { figures }) => sum + figures.length, 0));
        expect(number('结论变化')).toBe(comparison.pairs.reduce((sum, { verdicts }) => sum + verdicts.length, 0));
        expect(changes!.rows.every((cells) => cells.length === changes!.columns.length)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

test('the header is one that lists know', () => {
  expect(checkedRows('x', [row('甲公司', code(1), 1, 1)]).outcome.list.columns).toHaveLength(HEADER.length);
});
