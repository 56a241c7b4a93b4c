import { freezePlan, nativePlan } from '../../../src/functions/convert/plan';
import type { ConversionPlan } from '../../../src/functions/convert/plan';
import type { LoadedContext } from '../../../src/functions/definition';
import { callsOurs } from '../../../src/functions/spelling';
import { NOTHING_SAID, standardsOf } from '../../../src/policy/standards';
import { cellAddress, parseArea } from '../../../src/workbook/address';
import type { CellContent, CellValue } from '../../../src/workbook/cell';
import { GridBuilder } from '../../../src/workbook/grid';
import type { Grid } from '../../../src/workbook/grid';
import type { Progress } from '../../../src/workbook/workbook';
import { Cancelled } from '../../../src/workbook/workbook';
import { PACK } from '../asking';

const CONTEXT: LoadedContext = { pack: PACK, standards: standardsOf(PACK, NOTHING_SAID), locale: 'zh-CN' };

type Given = number | string | boolean | CellValue | { readonly formula: string; readonly value?: CellValue };

function valueOf(given: Given): CellValue {
  if (typeof given === 'number') return { kind: 'number', number: given };
  if (typeof given === 'string') return { kind: 'text', text: given };
  if (typeof given === 'boolean') return { kind: 'logical', logical: given };
  return 'formula' in given ? (given.value ?? { kind: 'stale' }) : given;
}

function gridOf(cells: Readonly<Record<string, Given>>, sheet = '名单'): Grid {
  const builder = new GridBuilder(sheet);
  for (const [address, given] of Object.entries(cells)) {
    const area = parseArea(address);
    const formula = typeof given === 'object' && 'formula' in given ? given.formula : undefined;
    if (area) builder.set(area.top, area.left, valueOf(given), 'General', formula);
  }
  return builder.build();
}

/** What a plan leaves in a cell. */
function after(plan: ConversionPlan, address: string, sheet = '名单'): CellContent | undefined {
  for (const change of plan.changes) {
    if (change.kind !== 'cells' || change.sheet !== sheet) continue;
    for (const [down, row] of change.after.entries()) {
      const right = row.findIndex((_, index) => cellAddress(change.top + down, change.left + index) === address);
      if (right >= 0) return row[right];
    }
  }
  return undefined;
}

const text = (words: string): CellValue => ({ kind: 'text', text: words });
const number = (value: number): CellValue => ({ kind: 'number', number: value });
const LIST = { A1: '汽车', B1: 4400, C1: 4000 } as const;

describe('frozen', () => {
  it.each([
    ['typed', '=POLICY.VERDICT(1,A1,B1,C1)', text('符合')],
    ['Chinese', '=POLICY.核验结论(1,A1,B1,C1)', text('符合')],
    ['as kept, lowered', '=_xldudf_policy_verdict(1,A1,B1,C1)', text('符合')],
    ['linked', '=[1]!_xldudf_POLICY_VERDICT(1,A1,B1,C1)', text('符合')],
    ['within the user’s own', '=IF(POLICY.ELIGIBLE(1,A1,B1,C1),"是","否")', text('是')],
    ['error caught', '=IFERROR(POLICY.AWARD(1,"","",A1),"待定")', text('待定')],
    ['arithmetic', '=POLICY.GAP(1,A1,3000,2000)*2', number(2000)],
  ])('%s', async (_, formula, value) => {
    const plan = await freezePlan(
      [gridOf({ ...LIST, D1: { formula, value: { kind: 'error', error: '#NAME?' } } })],
      CONTEXT,
    );
    expect(after(plan, 'D1')).toEqual({ value });
    expect(plan.frozen.map(({ cell }) => cell)).toEqual(['D1']);
    expect(plan.stale).toEqual([{ sheet: '名单', cell: 'D1', was: { kind: 'error', error: '#NAME?' }, now: value }]);
    expect(plan.tables).toBeNull();
  });

  it('works out anew what the file holds of another cell of ours', async () => {
    const plan = await freezePlan(
      [
        gridOf({
          ...LIST,
          D1: { formula: '=POLICY.GAP(1,A1,3000,2000)', value: number(7) },
          E1: { formula: '=IF(D1>900,POLICY.VERDICT(1,A1,B1,C1),"")', value: text('旧') },
        }),
      ],
      CONTEXT,
    );
    expect(after(plan, 'D1')).toEqual({ value: number(1000) });
    expect(after(plan, 'E1')).toEqual({ value: text('符合') });
    expect(plan.stale.map(({ cell }) => cell)).toEqual(['D1', 'E1']);
  });

  it('writes answers out within a formula that only the spreadsheet works out', async () => {
    const plan = await freezePlan(
      [gridOf({ ...LIST, D1: { formula: '=SUM(POLICY.GAP(1,A1,3000,2000),VLOOKUP(1,X1:Y2,2))' } })],
      CONTEXT,
    );
    expect(after(plan, 'D1')).toEqual({ value: { kind: 'stale' }, formula: '=SUM(1000,VLOOKUP(1,X1:Y2,2))' });
  });

  it('leaves alone what neither we nor the file know', async () => {
    const plan = await freezePlan(
      [gridOf({ ...LIST, D1: { formula: '=POLICY.VERDICT(1,OFFSET(A1,0,0),B1,C1)' } })],
      CONTEXT,
    );
    expect(plan.changes).toEqual([]);
    expect(plan.left).toMatchObject([{ cell: 'D1', why: { code: 'convert.left' } }]);
  });

  it('keeps what the file holds where we cannot follow, and says so', async () => {
    const formula = '=POLICY.VERDICT(1,OFFSET(A1,0,0),B1,C1)';
    const plan = await freezePlan([gridOf({ ...LIST, D1: { formula, value: text('符合') } })], CONTEXT);
    expect(after(plan, 'D1')).toEqual({ value: text('符合') });
    expect(plan.frozen).toMatchObject([{ why: { code: 'convert.unfollowed' } }]);
  });

  it('writes a list’s answer as a block', async () => {
    const grid = gridOf({
      A1: '企业名称',
      B1: '行业',
      C1: '二季度产值（万元）',
      D1: '上年同期（万元）',
      A2: '甲公司',
      B2: '汽车',
      C2: 4400,
      D2: 4000,
      F1: { formula: '=POLICY.CHECK(A1:D2,1)', value: text('核验结论') },
      G1: '核验说明',
    });
    const plan = await freezePlan([grid], CONTEXT);
    expect(after(plan, 'F1')).toEqual({ value: text('核验结论') });
    expect(after(plan, 'F2')).toEqual({ value: text('符合') });
    const [change] = plan.changes;
    expect(change?.kind === 'cells' && [change.before.length, change.before[0]?.length]).toEqual([2, 4]);
    expect(change?.kind === 'cells' && change.before[0]?.[1]).toEqual({ value: text('核验说明') });
  });
});

describe('plain formulas', () => {
  function converted(formula: string, more: Readonly<Record<string, Given>> = {}): Promise<ConversionPlan> {
    return nativePlan([gridOf({ ...LIST, ...more, D1: { formula } })], CONTEXT);
  }

  it('stand with the answer beside them, and call nothing of ours', async () => {
    const plan = await converted('=POLICY.VERDICT(1,A1,B1,C1)');
    const cell = after(plan, 'D1');
    expect(cell?.value).toEqual(text('符合'));
    expect(callsOurs(cell?.formula ?? '')).toBe(false);
    expect(cell?.formula).toContain('政策表!$A$5:');
    expect(plan.tables?.name).toBe('政策表');
    expect(plan.changes[0]).toMatchObject({ kind: 'add-sheet', sheet: '政策表' });
    expect(plan.converted).toEqual([{ sheet: '名单', cell: 'D1', note: null }]);
  });

  it('take the place of each call within the user’s own formula', async () => {
    const plan = await converted('=IF(POLICY.ELIGIBLE(1,"汽车",B1,C1),POLICY.GAP(1,"汽车",B1,C1)+1,"否")');
    expect(after(plan, 'D1')?.value).toEqual(number(1));
    expect(after(plan, 'D1')?.formula).toMatch(/^=IF\(CHOOSE\(.*\),CHOOSE\(.*\)\+1,"否"\)$/);
    expect(plan.tables).toBeNull();
  });

  it('do not take a name that the workbook has', async () => {
    const grids = [gridOf({ ...LIST, D1: { formula: '=POLICY.VERDICT(1,A1,B1,C1)' } }), gridOf({ A1: 1 }, '政策表')];
    expect((await nativePlan(grids, CONTEXT)).tables?.name).toBe('政策表 (2)');
  });

  it.each([
    ['convert.no-formula', '=POLICY.REASON(1,A1,B1,C1)', {}],
    ['convert.text-figure', '=POLICY.VERDICT(1,A1,B1,C1)', { B1: '4,400' }],
    ['convert.text-figure', '=POLICY.VERDICT(1,A1,B1,C1)', { C1: '４,０００.５ 万元' }],
    ['convert.tie', '=POLICY.VERDICT(1,A1,B1,C1)', { B1: 4400.000000000005 }],
    ['convert.out-of-range', '=POLICY.VERDICT(1,A1,B1,C1)', { C1: 0.5 }],
    ['convert.logical', '=POLICY.VERDICT(1,A1,B1,C1)', { C1: true }],
    ['convert.live-word', '=POLICY.VERDICT(E1,A1,B1,C1)', { E1: 1 }],
    ['convert.differs', '=POLICY.CREDITCODE(A1)', { A1: '９１４５０１００ＭＡＹＭＬ３ＴＸ６０' }],
    ['convert.block', '=POLICY.VERDICT(1,A1,B1:B2,C1)', {}],
  ])('are not made where they would not be sure: %s', async (code, formula, more) => {
    const plan = await converted(formula, more);
    expect(plan.frozen).toMatchObject([{ sheet: '名单', cell: 'D1', why: { code } }]);
    expect(after(plan, 'D1')?.formula).toBeUndefined();
    expect(after(plan, 'D1')?.value.kind).not.toBe('stale');
  });

  it('have their result beside them where all of a mixed formula is known', async () => {
    const plan = await converted('=SUM(POLICY.GAP(1,A1,3000,2000),B1:C1)');
    expect(after(plan, 'D1')?.value).toEqual(number(9400));
    expect(after(plan, 'D1')?.formula).toMatch(/^=SUM\(/);
    expect(plan.uncalculated).toEqual([]);
  });

  it('are told of where they stand without a result', async () => {
    const plan = await converted('=SUM(POLICY.GAP(1,A1,3000,2000),VLOOKUP(1,X1:Y2,2))');
    expect(after(plan, 'D1')?.value).toEqual({ kind: 'stale' });
    expect(plan.uncalculated).toEqual([{ sheet: '名单', cell: 'D1' }]);
  });

  it.each(['=POLICY.NOSUCH(1,A1)', '=_xldudf_POLICY_NOSUCH(1,A1)&POLICY.VERDICT(1,A1,B1,C1)'])(
    'are not made of a name that no function has: %s',
    async (formula) => {
      const plan = await converted(formula);
      expect(plan.changes).toEqual([]);
      expect(plan.left).toMatchObject([
        {
          sheet: '名单',
          cell: 'D1',
          why: { code: 'convert.unknown-name', params: { name: /\w+NOSUCH|POLICY.NOSUCH/.exec(formula)?.[0] } },
        },
      ]);
    },
  );

  it('do not compare by a rate with a large numerator', async () => {
    const said = { parameters: { 'm1.relaxed.growth': '0.0123' }, choices: NOTHING_SAID.choices };
    const context = { ...CONTEXT, standards: standardsOf(PACK, said) };
    const plan = await nativePlan([gridOf({ ...LIST, D1: { formula: '=POLICY.VERDICT(1,A1,B1,C1)' } })], context);
    expect(plan.frozen).toMatchObject([{ why: { code: 'convert.number', params: { value: '0.0123' } } }]);
  });

  it('never turn an open parameter into money', async () => {
    const plan = await converted('=POLICY.AWARD(1,"","",A1)');
    expect(after(plan, 'D1')).toMatchObject({ value: { kind: 'error', error: '#N/A' } });
    const sheet = plan.tables;
    expect(sheet?.rows.every(([, award]) => award?.value.kind === 'error')).toBe(true);
  });

  it('keep a long reason in pieces where the user’s own formula holds it', async () => {
    const plan = await converted('=CONCATENATE(POLICY.CLAUSE(1,"text"),VLOOKUP(1,X1:Y2,2))');
    const formula = after(plan, 'D1')?.formula ?? '';
    expect(Math.max(...[...formula.matchAll(/"([^"]*)"/g)].map((match) => match[1]?.length ?? 0))).toBeLessThanOrEqual(
      255,
    );
  });
});

test('a long conversion lets others in, tells how far it is, and stops when it is told to', async () => {
  const builder = new GridBuilder('名单');
  for (let row = 1; row <= 3000; row += 1) {
    builder
      .set(row, 1, text('汽车'))
      .set(row, 2, number(4000 + row))
      .set(row, 3, number(4000));
    const at = String(row);
    builder.set(row, 4, { kind: 'stale' }, 'General', `=POLICY.VERDICT(1,A${at},B${at},C${at})`);
  }
  const seen: number[] = [];
  const stop = new AbortController();
  let turns = 0;
  const other = setInterval(() => (turns += 1), 1);
  const work = {
    signal: stop.signal,
    report: ({ done, of }: Progress): void => {
      seen.push(done / of);
    },
  };
  const plan = await nativePlan([builder.build()], CONTEXT, work);
  expect(plan.converted).toHaveLength(3000);
  expect(turns).toBeGreaterThan(0);
  expect(seen).toEqual([...seen].sort((a, b) => a - b));
  expect(Math.max(...seen)).toBeLessThanOrEqual(1);
  clearInterval(other);
  const stopped = nativePlan([builder.build()], CONTEXT, work);
  stop.abort();
  await expect(stopped).rejects.toThrow(Cancelled);
});
