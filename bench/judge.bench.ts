import type { Base, Enterprise } from '../src/policy/enterprise';
import { loadPack } from '../src/policy/load';
import json from '../src/policy/packs/gx-2025q2-draft/pack.json';
import { NOTHING_SAID, standardsOf } from '../src/policy/standards';
import { exact } from '../src/quantity/exact';
import { judgeOf } from '../src/rules';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Measure 1 over a million complete rows: the judge beside a loop over typed arrays as one would write it by hand, in one
 * run, both held against whole numbers. And 100,000 rows without a base: verdict, what is missing, and the reason.
 *
 *     npx tsx bench/judge.ts
 */

const ROWS = 1_000_000;
const WITHOUT_BASE = 100_000;
const RUNS = 5;
const FOLDER = join(import.meta.dirname, '../src/policy/packs/gx-2025q2-draft');

/** A 32-bit generator (mulberry32): one in doubles would run in a short cycle. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Figures in 0.001 万元, so that the right answer is a comparison of whole numbers. */
interface Rows {
  readonly outputs: readonly bigint[];
  readonly bases: readonly bigint[];
}

/** A fifth at a threshold or a thousandth beside it, a tenth without a base, the rest anywhere up to 20,000万元. */
function madeRows(count: number): Rows {
  const random = generator(20250630);
  const outputs: bigint[] = [];
  const bases: bigint[] = [];
  for (let index = 0; index < count; index += 1) {
    const base = random() < 0.1 ? 0n : BigInt(Math.floor(random() * 20_000_000) + 1);
    const beside = BigInt(Math.floor(random() * 3) - 1);
    let output = BigInt(Math.floor(random() * 20_000_000));
    if (random() < 0.2) {
      const grown = base > 3_636_363n ? (base * 11n) / 10n : 4_000_000n;
      output = (base === 0n ? 2_000_000n : grown) + beside;
    }
    outputs.push(output);
    bases.push(base);
  }
  return { outputs, bases };
}

function right(output: bigint, base: bigint): boolean {
  return base > 0n ? output >= 4_000_000n && output * 10n >= base * 11n : output >= 2_000_000n;
}

function text(thousandths: bigint): string {
  const digits = thousandths.toString().padStart(4, '0');
  return `${digits.slice(0, -3)}.${digits.slice(-3)}`;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

/** Milliseconds of processor time: other programs on the machine do not count. */
function timed(work: () => void): number {
  const { user, system } = process.cpuUsage();
  work();
  const spent = process.cpuUsage({ user, system });
  return (spent.user + spent.system) / 1000;
}

/** What one would write by hand. */
function byHand(outputs: Float64Array, bases: Float64Array, answers: Uint8Array): void {
  for (let row = 0; row < outputs.length; row += 1) {
    const output = outputs[row] ?? 0;
    const base = bases[row] ?? 0;
    answers[row] = (base > 0 ? output >= 4000 && output >= base * 1.1 : output >= 2000) ? 1 : 0;
  }
}

const loaded = loadPack(json, readFileSync(join(FOLDER, 'source.txt'), 'utf8'));
if (!loaded.ok) throw new Error('the pack has faults');
const { pack } = loaded;
const judge = judgeOf(pack, 1, standardsOf(pack, NOTHING_SAID));
const industrial = 1 << pack.groups.findIndex(({ id }) => id === 'industrial');

function complete(): void {
  const { outputs, bases } = madeRows(ROWS);
  const enterprises = outputs.map((output, row): Enterprise => {
    const base = bases[row] ?? 0n;
    const before: Base = base > 0n ? { kind: 'figure', value: exact(text(base)) } : { kind: 'none', by: 'zero' };
    return {
      facts: { output: { current: { kind: 'known', value: exact(text(output)) }, base: before } },
      industry: { kind: 'known', class: industrial },
      marks: {},
    };
  });
  const outputDoubles = Float64Array.from(outputs, (output) => Number(text(output)));
  const baseDoubles = Float64Array.from(bases, (base) => Number(text(base)));
  const hand = new Uint8Array(ROWS);
  const judged = new Uint8Array(ROWS);
  const handTimes: number[] = [];
  const judgeTimes: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    handTimes.push(
      timed(() => {
        byHand(outputDoubles, baseDoubles, hand);
      }),
    );
    judgeTimes.push(
      timed(() => {
        for (let row = 0; row < ROWS; row += 1) {
          const enterprise = enterprises[row];
          if (enterprise) judged[row] = judge.judge(enterprise).kind === 'eligible' ? 1 : 0;
        }
      }),
    );
  }
  let [handWrong, judgeWrong] = [0, 0];
  outputs.forEach((output, row) => {
    const answer = right(output, bases[row] ?? 0n) ? 1 : 0;
    if (hand[row] !== answer) handWrong += 1;
    if (judged[row] !== answer) judgeWrong += 1;
  });
  const [handTime, judgeTime] = [median(handTimes), median(judgeTimes)];
  console.log(`${ROWS.toLocaleString('en')} complete rows of measure 1, median of ${String(RUNS)} runs`);
  console.log(`  by hand, doubles   ${handTime.toFixed(1).padStart(8)} ms  ${String(handWrong).padStart(6)} wrong`);
  console.log(`  judge, exact       ${judgeTime.toFixed(1).padStart(8)} ms  ${String(judgeWrong).padStart(6)} wrong`);
  console.log(
    `  ${((judgeTime * 1e6) / ROWS).toFixed(0)} ns a row, ${(judgeTime / handTime).toFixed(0)} times the loop by hand`,
  );
  let gaps = 0;
  const gapTime = timed(() => {
    for (const enterprise of enterprises.slice(0, WITHOUT_BASE)) {
      const verdict = judge.judge(enterprise);
      if (verdict.kind === 'ineligible') gaps += verdict.gaps.size;
    }
  });
  console.log(
    `  ${WITHOUT_BASE.toLocaleString('en')} of them with their gaps (${String(gaps)}): ${gapTime.toFixed(0)} ms`,
  );
}

function withoutBase(): void {
  const random = generator(7);
  const classes = [industrial, industrial | (1 << pack.groups.findIndex(({ id }) => id === 'relaxed'))];
  const enterprises = Array.from({ length: WITHOUT_BASE }, (_, row): Enterprise => {
    const output = exact(text(BigInt(Math.floor(random() * 8_000_000))));
    return {
      facts: {
        output: {
          current: { kind: 'known', value: output },
          base: { kind: 'missing', keys: ['output.base', 'output.growth'] },
        },
      },
      industry: row % 3 === 2 ? { kind: 'unsaid' } : { kind: 'known', class: classes[row % 3] ?? industrial },
      marks: {},
    };
  });
  const verdicts = enterprises.map((each) => judge.judge(each));
  let sentences = 0;
  let missing = 0;
  const judging = timed(() => {
    for (const enterprise of enterprises) {
      const verdict = judge.judge(enterprise);
      if (verdict.kind === 'undetermined') missing += verdict.missing.length;
    }
  });
  const explaining = timed(() => {
    enterprises.forEach((enterprise, row) => {
      sentences += judge.explain(enterprise, verdicts[row]).reason.length;
    });
  });
  console.log(`${WITHOUT_BASE.toLocaleString('en')} rows without a base`);
  console.log(`  verdict and missing (${String(missing)} names)  ${judging.toFixed(0).padStart(6)} ms`);
  console.log(`  trace and reason (${String(sentences)} sentences) ${explaining.toFixed(0).padStart(6)} ms`);
}

// The million rows stay in memory: the others go first.
withoutBase();
complete();
