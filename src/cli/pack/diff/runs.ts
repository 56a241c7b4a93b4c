/** A stretch of two texts: the same in both, or what stands in the one and in the other instead. */
export type Run = { readonly same: string } | { readonly from: string; readonly to: string };

/** Numbers stay whole with their unit, so that 4000万元 and 5000万元 differ as wholes; the rest goes by character. */
const TOKENS = /[0-9][0-9,.]*\s*(?:%|‰|个百分点|亿元|万元|元|万千瓦时|千瓦时|亿|万)?|[A-Za-z]+|[\s\S]/gu;
/** Of longer texts only the ends are compared: beyond this many pairs it would take too long. */
const MOST_PAIRS = 16_000_000;
/** Between two changes, sameness of fewer characters than this is chance. */
const CHANCE = 2;

/** In what two texts differ, in order. */
export function runsOf(a: string, b: string): readonly Run[] {
  return joined(
    common(
      [...a.matchAll(TOKENS)].map(([each]) => each),
      [...b.matchAll(TOKENS)].map(([each]) => each),
    ),
  );
}

/** How much of two texts is the same, from 0 to 1. */
export function likeness(a: string, b: string): number {
  const runs = runsOf(a, b);
  const same = runs.reduce((sum, run) => sum + ('same' in run ? run.same.length : 0), 0);
  return (2 * same) / Math.max(1, a.length + b.length);
}

/** The longest common parts of two sequences, and what lies between them. */
export function common(a: readonly string[], b: readonly string[]): readonly Run[] {
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const middle = between(a.slice(start, a.length - end), b.slice(start, b.length - end));
  return [
    ...a.slice(0, start).map((same): Run => ({ same })),
    ...middle,
    ...a.slice(a.length - end).map((same): Run => ({ same })),
  ];
}

function between(a: readonly string[], b: readonly string[]): readonly Run[] {
  if (a.length * b.length > MOST_PAIRS) return [{ from: a.join(''), to: b.join('') }];
  // lengths[i][j]: how long the longest common part of a from i and b from j is.
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const runs: Run[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]];
    if (left !== undefined && left === right) {
      runs.push({ same: left });
      i += 1;
      j += 1;
    } else if (right === undefined || (left !== undefined && at(i + 1, j) >= at(i, j + 1))) {
      runs.push({ from: left ?? '', to: '' });
      i += 1;
    } else {
      runs.push({ from: '', to: right });
      j += 1;
    }
  }
  return runs;
}

/** Neighbouring runs of a kind as one, and sameness by chance as change. */
function joined(runs: readonly Run[]): readonly Run[] {
  const whole: Run[] = [];
  const add = (run: Run): void => {
    const last = whole.at(-1);
    if (last && 'same' in last && 'same' in run) whole.splice(-1, 1, { same: last.same + run.same });
    else if (last && !('same' in last) && !('same' in run)) {
      whole.splice(-1, 1, { from: last.from + run.from, to: last.to + run.to });
    } else whole.push(run);
  };
  runs.forEach(add);
  const first = whole.splice(0);
  first.forEach((run, index) => {
    const inside = index > 0 && index < first.length - 1;
    if ('same' in run && inside && run.same.length < CHANCE) add({ from: run.same, to: run.same });
    else add(run);
  });
  return whole;
}
