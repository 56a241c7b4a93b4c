/**
 * The custom functions as a sheet calls them: 20,000 cells each, all of them different, rows of a list with mixed
 * industries and blanks. A full calculation of a large list must not be felt: neither the first one, nor that after the
 * standards changed (all is worked out anew), nor one that asks the same again.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { call } from '../src/functions';
import type { FunctionContext, LoadedContext } from '../src/functions/definition';
import type { FunctionId } from '../src/functions/names';
import { loadPack } from '../src/policy/load';
import { NOTHING_SAID, standardsOf } from '../src/policy/standards';

const FOLDER = join(__dirname, '../src/policy/packs/gx-2025q2-draft');
const ROWS = 20_000;

function context(): FunctionContext & LoadedContext {
  const json: unknown = JSON.parse(readFileSync(join(FOLDER, 'pack.json'), 'utf8'));
  const loaded = loadPack(json, readFileSync(join(FOLDER, 'source.txt'), 'utf8'));
  if (!loaded.ok) throw new Error('the pack does not load');
  return { pack: loaded.pack, standards: standardsOf(loaded.pack, NOTHING_SAID), locale: 'zh-CN' };
}

const INDUSTRIES = ['机械', '建材', 'C3130', '汽车制造业', '', '食品', '软件和信息技术服务业', '某某业'];

/**
 * The arguments of one cell. Figures to the cent, spread about the thresholds; every ninth base is blank, every seventh
 * current text.
 */
function row(index: number): unknown[] {
  const base = 3000 + ((index * 7919) % 200_003) / 100;
  const current = Math.round(base * (105 + ((index * 13) % 100) / 10)) / 100;
  return [
    1,
    INDUSTRIES[index % INDUSTRIES.length],
    index % 7 === 0 ? `${current.toFixed(2)}万元` : current,
    index % 9 === 0 ? '' : base,
  ];
}

const rows = Array.from({ length: ROWS }, (_, index) => row(index));
const asked = context();

function milliseconds(id: FunctionId, on: FunctionContext): number {
  const begun = performance.now();
  for (const given of rows) call(id, given, on);
  return performance.now() - begun;
}

/** Standards that say the same and are others: nothing of before counts. */
function anew(): FunctionContext {
  return { ...asked, standards: standardsOf(asked.pack, NOTHING_SAID) };
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

function report(id: FunctionId, aim: number | null): void {
  const first = milliseconds(id, asked);
  const again = median(Array.from({ length: 5 }, () => milliseconds(id, asked)));
  const changed = median(Array.from({ length: 5 }, () => milliseconds(id, anew())));
  const said = (name: string, time: number): string => {
    const wanted = aim === null ? '' : time <= aim ? ' (reached)' : ' (missed)';
    return `${name} ${time.toFixed(0)} ms${wanted}`;
  };
  const times = [said('first', first), said('after a change', changed), said('again', again)].join(', ');
  const goal = aim === null ? '' : `, aim ${String(aim)} ms`;
  process.stdout.write(`${id}, ${String(ROWS)} calls${goal}: ${times}\n`);
}

report('VERDICT', 60);
report('REASON', 300);
report('GAP', null);
report('ELIGIBLE', null);
