/**
 * Conversion of a workbook's own formulas: a list with VERDICT, GAP and REASON beside each row, all rows different. The
 * pane works it out beside the user: how long it takes, and how long it goes without letting anything else in.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { freezePlan, nativePlan } from '../src/functions/convert/plan';
import type { LoadedContext } from '../src/functions/definition';
import { loadPack } from '../src/policy/load';
import { NOTHING_SAID, standardsOf } from '../src/policy/standards';
import { GridBuilder } from '../src/workbook/grid';
import type { Grid } from '../src/workbook/grid';

const FOLDER = join(__dirname, '../src/policy/packs/gx-2025q2-draft');
const INDUSTRIES = ['机械', '建材', 'C3130', '汽车制造业', '', '食品', '软件和信息技术服务业', '某某业'];

function context(): LoadedContext {
  const json: unknown = JSON.parse(readFileSync(join(FOLDER, 'pack.json'), 'utf8'));
  const loaded = loadPack(json, readFileSync(join(FOLDER, 'source.txt'), 'utf8'));
  if (!loaded.ok) throw new Error('the pack does not load');
  return { pack: loaded.pack, standards: standardsOf(loaded.pack, NOTHING_SAID), locale: 'zh-CN' };
}

function gridOf(rows: number): Grid {
  const builder = new GridBuilder('名单');
  for (let row = 1; row <= rows; row += 1) {
    const base = 3000 + ((row * 7919) % 200_003) / 100;
    const current = Math.round(base * (105 + ((row * 13) % 100) / 10)) / 100;
    const industry = INDUSTRIES[row % INDUSTRIES.length] ?? '';
    if (industry !== '') builder.set(row, 1, { kind: 'text', text: industry });
    builder.set(row, 2, { kind: 'number', number: current });
    if (row % 9 !== 0) builder.set(row, 3, { kind: 'number', number: base });
    for (const [place, name] of ['VERDICT', 'GAP', 'REASON'].entries()) {
      const at = String(row);
      builder.set(row, 4 + place, { kind: 'stale' }, 'General', `=POLICY.${name}(1,A${at},B${at},C${at})`);
    }
  }
  return builder.build();
}

/** The longest time in which nothing else got its turn. */
function watched(): { readonly longest: () => number } {
  let [last, longest] = [performance.now(), 0];
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }, 1);
  return {
    longest: () => {
      clearInterval(timer);
      return Math.max(longest, performance.now() - last);
    },
  };
}

async function main(): Promise<void> {
  const grid = gridOf(10_000);
  for (const [name, plan] of [
    ['to values', freezePlan],
    ['to plain formulas', nativePlan],
  ] as const) {
    // Standards of their own: nothing is remembered of the other.
    const on = context();
    const watch = watched();
    const begun = performance.now();
    const { changes, converted, frozen } = await plan([grid], on);
    const time = performance.now() - begun;
    const counts = `${String(converted.length)} formulas, ${String(frozen.length)} values, ${String(changes.length)} changes`;
    process.stdout.write(
      `${name}: 30,000 calls ${time.toFixed(0)} ms, the longest stretch ${watch.longest().toFixed(0)} ms (${counts})\n`,
    );
  }
}

void main();
