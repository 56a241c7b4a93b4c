import type { LoadedContext } from '../../../src/functions/definition';
import { TEXTS } from '../../../src/functions/texts';
import { say } from '../../../src/messages/say';
import type { Pack } from '../../../src/policy/pack';
import { loadedPack } from '../../../src/policy/packs';
import { DEFAULT_CHOICES, standardsOf } from '../../../src/policy/standards';
import { parseArea } from '../../../src/workbook/address';
import { pack as shapes } from '../../policy/shapes-pack';
import { convertedFile, judging, rowsOf, wrongCells } from './native-rows';
import type { Near } from './native-rows';
import { scratch } from './tools';

const { path, done } = scratch();
afterAll(done);

const MORE = (measure: number): string =>
  `第${String(measure)}条的条件除本期数和同期数外还涉及其他内容，普通公式写不出来，写成数值。`;
const DIGITS = '标准中的0.225在普通公式中不能保证精确比较，写成数值。';

/** Measures that no plain formula says, and why; all others become formulas wherever a row's figures allow it. */
interface Asked {
  readonly pack: Pack;
  readonly near: Near;
  readonly parameters: Readonly<Record<string, string>>;
  readonly refused: Readonly<Record<number, string>>;
}

const SHAPES: Near = {
  levels: [10_000, 2_000, 50_000, 1_000],
  factors: [1.05, 1.15, 1.2, 1.3, 1.1, 1, 1.27],
  industries: ['13', '1310', '26', '65', '6510', '64', '39', '农副食品加工业', '软件', '乱写', '', '51'],
};
const REFUSED = { 1: MORE(1), 2: MORE(2), 4: MORE(4), 5: MORE(5), 6: DIGITS };

test.each<[string, Asked]>([
  ['every shape, standards open', { pack: shapes, near: SHAPES, parameters: {}, refused: REFUSED }],
  [
    'every shape, standards said',
    { pack: shapes, near: SHAPES, parameters: { 'm4.rate': '0.2', 'm6.software': '0.1' }, refused: REFUSED },
  ],
  [
    // Measures that hang on lists of enterprises and on other figures too, which a call does not hand over.
    'Guangxi, first quarter of 2025',
    {
      pack: loadedPack('gx-2025q1'),
      near: {
        levels: [4_000, 2_000, 10_000, 100_000, 50_000, 20_000],
        factors: [1.1, 1.05, 1.2, 1, 1.3],
        industries: ['制造业', '13', '65', '软件', '汽车', '铝', '', '乱写', '51', '3610'],
      },
      parameters: {},
      refused: {},
    },
  ],
  [
    'Beijing',
    {
      pack: loadedPack('beijing-etown-2025q1'),
      near: { levels: [10_000], factors: [1.05, 1.1, 1, 1.2], industries: ['13', '65', '', '制造业', '51', '乱写'] },
      parameters: {},
      refused: {},
    },
  ],
])(
  '%s: a plain formula says in LibreOffice what ours says, or there is none and it says why',
  async (name, { pack, near, parameters, refused }) => {
    const context: LoadedContext = {
      pack,
      standards: standardsOf(pack, { parameters, choices: DEFAULT_CHOICES }),
      locale: 'zh-CN',
    };
    const measures = pack.measures.flatMap(({ number, eligibility }) => (eligibility ? [number] : []));
    const columns = measures.flatMap((measure) =>
      (['VERDICT', 'ELIGIBLE', 'GAP'] as const).map((id) => ({ measure, ...judging(id, measure) })),
    );
    const rows = rowsOf(240, 31, near);
    const { plan, grid } = await convertedFile(path, `${name}.xlsx`, rows, columns, context);
    expect(plan.left).toEqual([]);
    expect(wrongCells(rows, columns, context, grid).slice(0, 3)).toEqual([]);
    const of = <Cell extends { readonly cell: string }>(measure: number, cells: readonly Cell[]): readonly Cell[] =>
      cells.filter(({ cell }) => columns[(parseArea(cell)?.left ?? 0) - 4]?.measure === measure);
    for (const measure of measures) {
      const why = refused[measure];
      if (why === undefined) {
        // Odd cells aside: texts, logicals, bases below 1; a gap may have no formula.
        expect([measure, of(measure, plan.converted).length > rows.length / 2]).toEqual([measure, true]);
      } else {
        expect(of(measure, plan.converted)).toEqual([]);
        const said = of(measure, plan.frozen);
        expect(new Set(said.map((each) => say(each.why, 'zh-CN', TEXTS)))).toEqual(new Set([why]));
      }
    }
  },
  240_000,
);
