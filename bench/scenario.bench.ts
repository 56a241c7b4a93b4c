import { runCheck } from '../src/check/run';
import type { CheckOutcome } from '../src/check/run';
import { scenarioEffect } from '../src/check/scenarios/effect';
import { bothVerdicts, tryOut } from '../src/check/scenarios/scenario';
import { movablePack } from '../src/policy/moved';
import { builtInFiles, loadedPack } from '../src/policy/packs';
import { NOTHING_SAID, standardsOf } from '../src/policy/standards';
import type { Pack } from '../src/policy/pack';
import type { Standards } from '../src/policy/standards';
import type { Verdict } from '../src/rules/verdict';
import { GridBuilder } from '../src/workbook/grid';
import type { Grid } from '../src/workbook/grid';

/**
 * Trying a threshold over a checked list of 10,000 rows, one value after another, as a lever is moved; each verdict held
 * against a full check under the same policy.
 *
 *     npm run bench
 */

const ROWS = 10_000;
const TRIES = 8;
const INDUSTRIES = ['汽车', '建材', '通用设备制造业', '软件', '石化'];

function list(): Grid {
  let state = 20250630;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const builder = new GridBuilder('名单', true, 5);
  ['企业名称', '所属行业', '二季度产值（万元）', '上年同期产值（万元）', '所属县区'].forEach((text, at) => {
    builder.set(1, at + 1, { kind: 'text', text });
  });
  for (let row = 2; row <= ROWS + 1; row += 1) {
    const base = random() < 0.1 ? 0 : Math.round(random() * 800_000) / 100;
    builder.set(row, 1, { kind: 'text', text: `第${String(row)}号有限公司` });
    builder.set(row, 2, { kind: 'text', text: INDUSTRIES[row % INDUSTRIES.length] ?? '' });
    builder.set(row, 3, { kind: 'number', number: Math.round(base * (0.9 + random() * 0.4) * 100) / 100 });
    if (random() < 0.95) builder.set(row, 4, { kind: 'number', number: base });
    builder.set(row, 5, { kind: 'text', text: row % 2 === 0 ? '江南区' : '青秀区' });
  }
  return builder.build();
}

function checked(grid: Grid, pack: Pack, standards: Standards): CheckOutcome {
  const outcome = runCheck([grid], pack, { list: {}, measures: null, standards });
  if (outcome.kind === 'no-list') throw new Error('no list');
  return outcome;
}

/** A verdict in one line, gaps and all. */
function told(verdict: Verdict | undefined): string {
  return JSON.stringify(verdict, (_, value: unknown) => (value instanceof Map ? [...value] : value));
}

const grid = list();
const done = checked(grid, loadedPack(), standardsOf(loadedPack(), NOTHING_SAID));
const movable = movablePack(builtInFiles('gx-2025q2-draft'));
const lever = movable.movables.find(({ measure, value, unit }) => measure === 1 && unit === '万元' && value === '4000');
if (!lever) throw new Error('no lever');

const times: number[] = [];
let wrong = 0;
let changed = 0;
for (let index = 0; index < TRIES; index += 1) {
  const thresholds = { [lever.at]: String(3000 + index * 250) };
  const scenario = { name: '', parameters: {}, thresholds };
  // Time of the processor: others may be at work on the machine.
  const start = process.cpuUsage();
  const tried = tryOut(movable, done, scenario);
  changed += scenarioEffect(done, tried).effect.changed;
  times.push(process.cpuUsage(start).user / 1000);
  const full = checked(grid, tried.pack, tried.standards);
  for (const judge of tried.judges) {
    const at = full.measures.indexOf(judge.measure);
    bothVerdicts(done, judge).forEach(({ now }, place) => {
      if (told(now) !== told(full.rows[place]?.verdicts[at])) wrong += 1;
    });
  }
}
const [first = 0, ...later] = times;
const middle = [...later].sort((a, b) => a - b)[Math.floor(later.length / 2)] ?? 0;
console.log(
  `${String(ROWS)} rows: first try ${first.toFixed(0)} ms, later ${middle.toFixed(0)} ms, ${String(changed)} changes`,
);
console.log(`${String(wrong)} of ${String(TRIES * ROWS)} verdicts differ from a full check`);
