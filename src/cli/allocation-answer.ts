import { allocationWords } from '../check/allocation/allocate';
import type { Allocated, AllocationOutcome } from '../check/allocation/allocate';
import type { CheckOutcome } from '../check/run';
import { plain } from '../quantity/exact';
import { amountOf } from '../rules/allocation/range';
import type { Range } from '../rules/allocation/range';
import { rangeWords } from '../rules/allocation/range-words';
import { answerJson } from './answer';
import type { Speak } from './answer';

/** Amounts as plain decimal strings: `amount` where it is one, else null; `high` null where no upper limit is known. */
function rangeJson(range: Range): object {
  const amount = amountOf(range);
  return {
    amount: amount ? plain(amount) : null,
    low: plain(range.low),
    high: range.high === null ? null : plain(range.high),
  };
}

function rowJson(
  { list, row, measure, result, amount, hangs, outBy, why }: Allocated,
  outcomes: readonly CheckOutcome[],
  speak: Speak,
): object {
  return {
    pack: outcomes[list]?.pack.id ?? null,
    row: row.row.row,
    name: row.row.name,
    measure,
    result,
    // One that is out is paid nothing.
    ...(result === 'out' ? { amount: '0', low: '0', high: '0' } : rangeJson(amount)),
    missing: hangs.names,
    outBy,
    reason: why.map(speak).join(''),
  };
}

/** What became of the awards, as the value of `allocation`. */
export function allocationJson(allocation: AllocationOutcome, outcomes: readonly CheckOutcome[], speak: Speak): object {
  const { plan, steps, rows, places, told, total } = allocation;
  return {
    plan: plan?.['zh-CN'] ?? null,
    steps: steps.map(({ kind, name, basis }, index) => ({
      step: index + 1,
      kind,
      name: name['zh-CN'],
      words: basis.words,
      reading: basis.reading,
    })),
    results: rows.map((row) => rowJson(row, outcomes, speak)),
    places: places.map(({ step, place, amount }) => ({ step, place, ...rangeJson(amount) })),
    told: told.map(speak),
    total: rangeJson(total),
  };
}

/**
 * The answer under several policies as one JSON object: `packs` holds what `--json` says under each alone; `exclusions`
 * the awards that gave way to another, and `allocation` all that was handed out, where that was asked.
 */
export function* severalJson(
  outcomes: readonly CheckOutcome[],
  allocation: AllocationOutcome | null,
  speak: Speak,
): Generator<string> {
  yield '{"packs":[';
  for (const [index, outcome] of outcomes.entries()) {
    yield index === 0 ? '\n' : ',\n';
    yield* answerJson(outcome, speak);
  }
  yield ']';
  if (allocation) {
    const excluded = allocation.rows.filter(({ outBy }) => outBy === 'exclude');
    yield `,\n"exclusions":${JSON.stringify(excluded.map((row) => rowJson(row, outcomes, speak)))}`;
    yield `,\n"allocation":${JSON.stringify(allocationJson(allocation, outcomes, speak))}`;
  }
  yield '}\n';
}

/** How many rows are told one by one; `--json` has all. */
const ROWS_SHOWN = 20;

/** What became of the awards, for a person to read. */
export function allocationText(allocation: AllocationOutcome, speak: Speak): string {
  const { plan, rows, places, told, total } = allocation;
  const count = (result: Allocated['result']): string =>
    `${speak(allocationWords.message(`allocation.${result}`))}${rows.filter((row) => row.result === result).length.toLocaleString('en-US')}项`;
  const notIn = rows.filter(({ result }) => result !== 'in');
  const shown = notIn.slice(0, ROWS_SHOWN).map(({ row, measure, result, why, hangsOn }) => {
    const name = row.row.name ?? '（无名称）';
    const said = speak(allocationWords.message(`allocation.${result}`));
    const last = why.at(-1);
    const because = result === 'out' ? (last ? speak(last) : '') : `取决于${hangsOn['zh-CN']}`;
    return `  第${String(row.row.row)}行 ${name} 第${String(measure)}条 ${said}：${because}`;
  });
  const rest = notIn.length - shown.length;
  const lines = [
    `分配${plan ? `（${plan['zh-CN']}）` : ''}：${count('in')}，${count('out')}，${count('unsure')}；合计${rangeWords(total)['zh-CN']}`,
    ...told.map((each) => `  ${speak(each)}`),
    ...places.map(({ place, amount }) => `  ${place}：${rangeWords(amount)['zh-CN']}`),
    ...shown,
    ...(rest > 0 ? [`  另有${String(rest)}项，用 --json 看全部`] : []),
  ];
  return `${lines.join('\n')}\n`;
}
