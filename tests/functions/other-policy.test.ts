import { answersAlike, readBasis } from '../../src/functions/basis';
import { freezePlan, nativePlan } from '../../src/functions/convert/plan';
import type { CellContext, LoadedContext } from '../../src/functions/definition';
import { explainCell } from '../../src/functions/explain';
import { TEXTS } from '../../src/functions/texts';
import { say } from '../../src/messages/say';
import { STANDARDS_SHEET } from '../../src/report/standards-words';
import { GridBuilder } from '../../src/workbook/grid';
import type { Grid } from '../../src/workbook/grid';
import { shelfOfTwo, TWO } from '../policy/second/pack-two';
import { ask, CONTEXT, PACK } from './asking';

const { id } = TWO.pack;

function standards(...rows: readonly (readonly [id: string, value: string])[]): Grid {
  const builder = new GridBuilder(STANDARDS_SHEET);
  [['编号', '数值'] as const, ...rows].forEach(([key, value], down) => {
    builder.set(down + 1, 1, { kind: 'text', text: key });
    builder.set(down + 1, 2, { kind: 'text', text: value });
  });
  return builder.build();
}

const basisOf = (grid: Grid | null) => readBasis({ standards: grid, keptPacks: null }, shelfOfTwo());
const context = (grid: Grid | null = null): CellContext => ({ ...basisOf(grid).basis, locale: 'zh-CN' });
const under = (grid: Grid | null = null): LoadedContext => {
  const { basis } = basisOf(grid);
  if ('unusable' in basis || basis.standards === 'not loaded') throw new Error('no basis');
  const { pack, standards: counts, beside = [] } = basis;
  return { pack, standards: counts, beside, locale: 'zh-CN' };
};

test('a policy before a colon is the one that answers; the others go on by the workbook’s own', () => {
  expect(ask('VERDICT', [`${id}:1`, '制造业', 500, null], context())).toBe('符合');
  expect(ask('VERDICT', [`${id}:1`, '制造业', 499.99, null], context())).toBe('不符合');
  expect(ask('ELIGIBLE', [`${id}：第1条`, '制造业', 500, null], context())).toBe(true);
  expect(ask('THRESHOLD', [`${id}:1`, 'sales'], context())).toBe(500);
  expect(ask('GAP', [`${id}:1`, '制造业', 400, null], context())).toBe(100);
  expect(ask('REASON', [`${id}:1`, '制造业', 500, null], context())).toContain('500');
  expect(ask('CLAUSE', [`${id}:2`], context())).toBe('支持软件企业增收');
  expect(ask('INDUSTRY', [`${id}:制造业`], context())).toBe('制造业');
  expect(ask('THRESHOLD', [1, 'output'], context())).toBe(4000);
  expect(ask('THRESHOLD', [`${PACK.id}:1`, 'output'], context())).toBe(4000);
});

test('its standards are those that the workbook says for it', () => {
  const grid = standards(['m1.award', '12.5'], [`${id}:m1.award`, '8']);
  expect(ask('AWARD', [`${id}:1`], context(grid))).toBe(8);
  expect(ask('AWARD', [1], context(grid))).toBe(12.5);
  expect(ask('PARAM', [`${id}:m1.award`], context(grid))).toBe(8);
  expect(ask('AWARD', [`${id}:1`], context(standards(['m1.award', '12.5'])))).toContain('#N/A');
  // Whoever kept an answer by it must ask again, and nobody else.
  const [before, now] = [basisOf(standards(['m1.award', '12.5'])), basisOf(grid)];
  expect(answersAlike(before, now)).toBe(true);
  ask('AWARD', [1], { ...before.basis, locale: 'zh-CN' });
  expect(answersAlike(before, now)).toBe(true);
  ask('AWARD', [`${id}:1`], { ...before.basis, locale: 'zh-CN' });
  expect(answersAlike(before, now)).toBe(false);
});

test('a whole list under another policy', () => {
  const list = [
    ['企业名称', '行业', '三季度营业收入（万元）', '上年同期营业收入（万元）'],
    ['甲公司', '制造业', 500, 100],
  ];
  const rows = ask('CHECK', [list, `${id}:1`], context()) as readonly (readonly unknown[])[];
  expect(rows.map(([first]) => first)).toEqual(['核验结论', '符合']);
});

test('a measure by its title or short name', () => {
  expect(ask('THRESHOLD', [`${id}:支持制造业企业增收`, 'sales'], context())).toBe(500);
  expect(ask('THRESHOLD', [`${id}:制造业增收`, 'sales'], context())).toBe(500);
  const [, first] = PACK.measures;
  expect(ask('CLAUSE', [first!.title])).toBe(first!.title);
});

test('a policy that is not at hand is told with those that are', () => {
  const said = `#N/A 手边没有政策“other-2026”；可用：${shelfOfTwo()
    .packs.map(({ pack }) => pack.id)
    .join('、')}。`;
  for (const [fn, args] of [
    ['VERDICT', ['other-2026:1', '制造业', 500]],
    ['PARAM', ['other-2026:m1.award']],
    ['TARGET', ['other-2026:汽车']],
    ['CHECK', [[['企业名称']], 'other-2026:1']],
  ] as const) {
    expect(ask(fn, args, context())).toBe(said);
  }
  expect(ask('VERDICT', [`${id}:1`, '制造业', 500], CONTEXT)).toContain(`手边没有政策“${id}”`);
  // Other words before a colon are no policy.
  expect(ask('INDUSTRY', ['c36：汽车'], context())).not.toContain('手边没有');
});

describe('conversion', () => {
  const list = (formula: string, value: string): readonly Grid[] => {
    const builder = new GridBuilder('名单');
    builder.set(1, 1, { kind: 'text', text: '制造业' });
    builder.set(1, 2, { kind: 'number', number: 500 });
    builder.set(1, 3, { kind: 'text', text: value }, 'General', formula);
    return [builder.build()];
  };
  const CALL = `=POLICY.VERDICT("${id}:1",A1,B1,"")`;

  test.each([
    ['values', freezePlan],
    ['plain formulas', nativePlan],
  ])('to %s: the value under that policy, never a formula of the workbook’s own', async (_, plan) => {
    const { frozen, converted, left, changes } = await plan(list(CALL, '待定'), under());
    expect([frozen.length, converted.length, left.length]).toEqual([1, 0, 0]);
    expect(JSON.stringify(changes)).toContain('"text":"符合"');
    if (plan === nativePlan) expect(say(frozen[0]!.why, 'zh-CN', TEXTS)).toContain(id);
  });

  test.each([
    ['values', freezePlan],
    ['plain formulas', nativePlan],
  ])('to %s: without that policy it stays, and says so', async (_, plan) => {
    const { frozen, converted, left, changes } = await plan(list(CALL, '符合'), {
      pack: PACK,
      standards: under().standards,
      locale: 'zh-CN',
    });
    expect([frozen.length, converted.length, changes.length]).toEqual([0, 0, 0]);
    expect(left.map(({ why }) => say(why, 'zh-CN', TEXTS))).toEqual([
      `公式写明按政策“${id}”计算，此处没有这个政策或它的标准，公式保持不变；请在终端带上该政策再转换。`,
    ]);
  });

  test('explained: its own result where that policy is at hand, else that it cannot be followed here', () => {
    const lookup = () => [[{ kind: 'number', number: 500 } as const]];
    const formula = `=POLICY.THRESHOLD("${id}:1","sales")`;
    expect(explainCell(formula, lookup, under())?.result).toEqual({ kind: 'value', value: 500 });
    expect(explainCell(formula, lookup, CONTEXT)?.result).toBeNull();
  });
});
