import { runCheck } from '../../src/check/run';
import { NOTHING_SAID, standardsOf } from '../../src/policy/standards';
import { pack, sheet } from './sheet';
import type { Cell } from './sheet';

type Rows = readonly (readonly Cell[])[];
/** Row, verdict under measure 1, what is missing. */
type Wanted = readonly (readonly [number, string, readonly string[]])[];

const HEAD = ['企业名称', '所属行业'];
const WHO = ['甲公司', '汽车制造业'];

const CASES: readonly (readonly [string, Rows, readonly string[], Wanted])[] = [
  [
    'a row of units in brackets under headings that are not merged',
    [
      [...HEAD, '二季度产值', '上年同期'],
      [null, null, '（千元）', '（千元）'],
      [...WHO, 8000, 7000],
    ],
    [],
    [[3, 'ineligible', []]],
  ],
  [
    'the same as 单位：亿元',
    [
      [...HEAD, '二季度产值', '上年同期'],
      [null, null, '单位：亿元', '单位：亿元'],
      [...WHO, 0.44, 0.4],
    ],
    [],
    [[3, 'eligible', []]],
  ],
  [
    'the header again under a place: the list goes on',
    [
      [...HEAD, '二季度产值（万元）', '上年同期（万元）'],
      [...WHO, 4400, 4000],
      ['柳州市'],
      [...HEAD, '二季度产值（万元）', '上年同期（万元）'],
      ['乙公司', '汽车制造业', 4399.99, 4000],
    ],
    [],
    [
      [2, 'eligible', []],
      [5, 'ineligible', []],
    ],
  ],
  [
    '2024年产值 before the quarter is the whole year, no base',
    [
      [...HEAD, '2024年产值（万元）', '二季度产值（万元）', '上年同期（万元）'],
      [...WHO, 16000, 4400, 4000],
    ],
    [],
    [[2, 'eligible', []]],
  ],
  [
    'and beside a reported rate that decides',
    [
      [...HEAD, '2024年产值（万元）', '2025年二季度产值（万元）', '同比增长（%）'],
      [...WHO, 3900, 4400, 5],
    ],
    [],
    [[2, 'ineligible', []]],
  ],
  [
    '上年产值 before cumulative columns is no base of the quarter',
    [
      [...HEAD, '上年产值', '1-6月产值', '1-3月产值', '上年1-6月产值', '上年1-3月产值'],
      [...WHO, 16000, 7800, 3400, 7600, 3700],
    ],
    [],
    [[2, 'eligible', []]],
  ],
  [
    'a number merged over figure and base is no base',
    [
      [...HEAD, '二季度产值（万元）', '上年同期（万元）'],
      [...WHO, 4400, null],
    ],
    ['C2:D2'],
    [[2, 'undetermined', ['output.base', 'output.growth']]],
  ],
  [
    'a number merged over both cumulative bases is no zero base',
    [
      [...HEAD, '1-6月产值', '1-3月产值', '上年1-6月产值', '上年1-3月产值'],
      [...WHO, 7800, 3400, 7600, null],
    ],
    ['E2:F2'],
    [[2, 'undetermined', ['output.growth', 'output.prior.base']]],
  ],
  [
    'a unit that only the number format shows is not read as 万元',
    [
      [...HEAD, '二季度产值', '上年同期'],
      [...WHO, { n: 44000, format: '0"千元"' }, { n: 40000, format: '0"千元"' }],
    ],
    [],
    [[2, 'undetermined', ['output', 'output.base', 'output.growth']]],
  ],
  [
    'one that agrees with its column, or is that of a scaled look, is no obstacle',
    [
      [...HEAD, '二季度产值（元）', '上年同期（元）'],
      [...WHO, { n: 44000000, format: '0.00"元"' }, { n: 40000000, format: '0.0,"千元"' }],
    ],
    [],
    [[2, 'eligible', []]],
  ],
  [
    'growth at comparable prices is another rate',
    [
      [...HEAD, '二季度产值（万元）', '增速（可比价，%）'],
      [...WHO, 4400, 12],
    ],
    [],
    [[2, 'undetermined', ['output.base', 'output.growth']]],
  ],
  [
    'output at comparable prices is another figure',
    [
      [...HEAD, '二季度产值（可比价）', '上年同期'],
      [...WHO, 4400, 4000],
    ],
    [],
    [[2, 'undetermined', ['output', 'output.base', 'output.growth']]],
  ],
];

test.each(CASES)('%s', (_, rows, merges, wanted) => {
  const outcome = runCheck([sheet(rows, { merges: [...merges] })], pack, {
    list: {},
    measures: [1],
    standards: standardsOf(pack, NOTHING_SAID),
  });
  if (outcome.kind !== 'checked') throw new Error('no list');
  const found = outcome.rows.map(({ row, verdicts: [verdict] }) => [
    row.row,
    verdict!.kind,
    verdict!.kind === 'undetermined' ? [...verdict!.missing] : [],
  ]);
  expect(found).toEqual(wanted);
});
