/**
 * The custom functions as a sheet calls them: 20,000 cells each, rows of a list with mixed industries and blanks. A full
 * calculation of a large list must not be felt.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { call } from '../src/functions';
import type { FunctionContext } from '../src/functions/definition';
import type { FunctionId } from '../src/functions/names';
import { loadPack } from '../src/policy/load';
import { NOTHING_SAID, standardsOf } from '../src/policy/standards';

const FOLDER = join(__dirname, '../src/policy/packs/gx-2025q2-draft');
const ROWS = 20_000;

function context(): FunctionContext {
  const json: unknown = JSON.parse(readFileSync(join(FOLDER, 'pack.json'), 'utf8'));
  const loaded = loadPack(json, readFileSync(join(FOLDER, 'source.txt'), 'utf8'));
  if (!loaded.ok) throw new Error('the pack does not load');
  return { pack: loaded.pack, standards: standardsOf(loaded.pack, NOTHING_SAID), locale: 'zh-CN' };
}

const INDUSTRIES = ['机械', '建材', 'C3130', '汽车制造业', '', '食品', '软件和信息技术服务业', '某某业'];

/** The arguments of one cell. Figures spread about the thresholds; every ninth base is blank, every seventh current text. */
function row(index: number): unknown[] {
  const base = 3000 + ((index * 37) % 2000) + (index % 10) / 10;
  const current = base * (1.05 + ((index * 13) % 100) / 1000);
  return [
    1,
    INDUSTRIES[index % INDUSTRIES.length],
    index % 7 === 0 ? `${current.toFixed(2)}万元` : current,
    index % 9 === 0 ? '' : base,
  ];
}

const rows = Array.from({ length: ROWS }, (_, index) => row(index));
const asked = context();

function milliseconds(id: FunctionId): number {
  const begun = performance.now();
  for (const given of rows) call(id, given, asked);
  return performance.now() - begun;
}

function report(id: FunctionId, aim: number | null): void {
  const cold = milliseconds(id);
  const warm = Array.from({ length: 5 }, () => milliseconds(id)).sort((a, b) => a - b);
  const median = warm[2] ?? Number.NaN;
  const wanted = aim === null ? '' : `, aim ${String(aim)}: ${median <= aim ? 'reached' : 'missed'}`;
  process.stdout.write(
    `${id}: first ${cold.toFixed(0)} ms, then ${median.toFixed(0)} ms for ${String(ROWS)} calls${wanted}\n`,
  );
}

report('VERDICT', 60);
report('REASON', 300);
report('GAP', null);
report('ELIGIBLE', null);
