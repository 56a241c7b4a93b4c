import { nativePlan } from '../../../src/functions/convert/plan';
import { call } from '../../../src/functions';
import type { LoadedContext } from '../../../src/functions/definition';
import { loadedPack } from '../../../src/policy/packs';
import { DEFAULT_CHOICES, standardsOf } from '../../../src/policy/standards';
import { GridBuilder } from '../../../src/workbook/grid';
import { calculated } from './spreadsheet';
import type { Held, Program } from './spreadsheet';

const PACK = loadedPack();
const RELAXED = { 'm1.relaxed.output': '3000', 'm1.relaxed.outputWithoutBase': '1500', 'm1.relaxed.growth': '0.08' };
const CONTEXT: LoadedContext = {
  pack: PACK,
  standards: standardsOf(PACK, { parameters: RELAXED, choices: DEFAULT_CHOICES }),
  locale: 'zh-CN',
};

function stream(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const SCRATCH = new DataView(new ArrayBuffer(8));

/** The double some last binary digits away. */
function nudged(number: number, digits: number): number {
  SCRATCH.setFloat64(0, number);
  SCRATCH.setBigInt64(0, SCRATCH.getBigInt64(0) + BigInt(digits));
  return SCRATCH.getFloat64(0);
}

interface Pair {
  readonly current: number;
  readonly base: number;
}

/** Bases of 2 to 15 digits, and currents at, just under and just above what is asked: a unit of the 15th digit at least. */
function pairs(count: number, seed: number, noisy: boolean): readonly Pair[] {
  const random = stream(seed);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  return Array.from({ length: count }, () => {
    const digits = 2 + Math.floor(random() * 14);
    const size = 2 + random() * 7;
    const base = Number((10 ** size).toPrecision(digits));
    const exactly = pick([
      () => base * 1.1,
      () => base * 1.08,
      () => 4000,
      () => 3000,
      () => 2000,
      () => 1500,
      () => base,
    ])();
    const typed = Number(exactly.toPrecision(15));
    const unit = 10 ** (Math.floor(Math.log10(typed)) - 14);
    const current = Number((typed + pick([0, 0, 1, -1, 2, -2, 100, -100]) * unit).toPrecision(15));
    if (!noisy) return { current, base };
    const scale = pick([1 / 10_000, 1 / 10, 10_000, 1]);
    const noise = (number: number): number => nudged((number / scale) * scale, Math.floor(random() * 9) - 4);
    return { current: noise(current), base: noise(base) };
  });
}

async function verdictsBy(program: Program, all: readonly Pair[], industry: string, isFormula: boolean) {
  const builder = new GridBuilder('名单');
  for (const [index, { current, base }] of all.entries()) {
    const row = index + 1;
    for (const [column, number] of [current, base].entries()) {
      builder.set(row, column + 1, { kind: 'number', number }, 'General', isFormula ? '=X1' : undefined);
    }
    const formula = `=POLICY.VERDICT(1,"${industry}",A${row},B${row})`;
    builder.set(row, 3, { kind: 'stale' }, 'General', formula);
  }
  const plan = await nativePlan([builder.build()], CONTEXT);
  const wrong: unknown[] = [];
  let written = 0;
  let open = 0;
  for (const change of plan.changes) {
    if (change.kind !== 'cells') continue;
    for (const [down, [cell]] of change.after.entries()) {
      const pair = all[change.top + down - 1];
      if (cell?.formula === undefined || !pair) continue;
      written += 1;
      const row = change.top + down;
      const cells: Record<string, Held> = { [`A${row}`]: pair.current, [`B${row}`]: pair.base };
      const said = calculated(program, cell.formula, cells);
      const answer = call('VERDICT', [1, industry, pair.current, pair.base], CONTEXT);
      if (said === '待定（缺数据）') open += 1;
      if (answer.kind !== 'value' || said !== answer.value) wrong.push({ ...pair, said, answer });
    }
  }
  return { wrong, written, open, frozen: plan.frozen.length };
}

describe.each<Program>(['doubles', 'excel'])('a program of %s', (program) => {
  test.each(['汽车', '医药'])('says of typed figures what the judge says: %s', async (industry) => {
    const all = pairs(1_000, 17, false);
    const { wrong, written } = await verdictsBy(program, all, industry, false);
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(written).toBe(all.length);
  });

  test('says of calculated figures what the judge says, wherever a formula stands', async () => {
    const all = pairs(1_000, 23, true);
    const { wrong, written, frozen } = await verdictsBy(program, all, '汽车', true);
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(written + frozen).toBe(all.length);
    // Only figures whose 15th digit is open become values.
    expect(frozen).toBeLessThan(all.length / 10);
  });
});
