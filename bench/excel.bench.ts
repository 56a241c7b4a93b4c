/**
 * Reading a list through the Excel adapter and writing results beside it, over Microsoft's library and the test host:
 * seconds of our own code (files of src/, by the profiler's samples) and of the library with the host behind it.
 * Aim: 100,000 x 15 read and 100,000 x 4 written within 5 s of our own code; no cell wrong.
 */
import { Session } from 'node:inspector/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ExcelWorkbook } from '../src/hosts/excel/excel-workbook';
import type { CellContent } from '../src/workbook/cell';
import { EMPTY } from '../src/workbook/cell';
import type { Change } from '../src/workbook/change';
import { officeHost } from '../tests/hosts/excel/office-host/bridge';
import type { OfficeHost } from '../tests/hosts/excel/office-host/bridge';
import { HostBook } from '../tests/hosts/excel/office-host/model';
import { World } from '../tests/hosts/excel/office-host/world';

const ROWS = 100_000;
const COLUMNS = 15;
const OURS = pathToFileURL(join(resolve(__dirname, '..'), 'src')).href;
const REASON = '有基数。二季度产值4,400万元，达到4,000万元；同期3,900万元，同比增长12.82%，达到10%。'.repeat(2);

interface Taken {
  readonly ours: number;
  readonly all: number;
}

/** Seconds of a work, and of them those in code of src/. */
async function profiled(work: () => Promise<void>): Promise<Taken> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 1_000 });
  await session.post('Profiler.start');
  const began = performance.now();
  await work();
  const all = (performance.now() - began) / 1000;
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  const url = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame.url]));
  const own = new Map<string, number>();
  let ours = 0;
  profile.samples?.forEach((id, index) => {
    const from = url.get(id) ?? '';
    if (!from.startsWith(OURS) && !from.startsWith(OURS.slice('file://'.length))) return;
    const seconds = (profile.timeDeltas?.[index] ?? 0) / 1e6;
    ours += seconds;
    const node = profile.nodes.find((each) => each.id === id);
    const name = `${from.split('/').at(-1) ?? ''} ${node?.callFrame.functionName ?? ''}`;
    own.set(name, (own.get(name) ?? 0) + seconds);
  });
  if (process.env['BENCH_VERBOSE'] !== undefined) {
    for (const [name, seconds] of [...own].sort(([, a], [, b]) => b - a).slice(0, 12)) {
      process.stdout.write(`    ${seconds.toFixed(3)}  ${name}\n`);
    }
  }
  return { ours, all };
}

function cellValue(row: number, column: number): string | number {
  return column < 4 ? `广西某某有限公司${String(row)}号` : row + column / 7;
}

function start(): OfficeHost {
  const book = new HostBook();
  const sheet = book.add('名单');
  for (let row = 1; row <= ROWS; row += 1) {
    for (let column = 1; column <= COLUMNS; column += 1) sheet.touch(row, column).value = cellValue(row, column);
  }
  return officeHost(new World(book));
}

function results(): { readonly change: Change; readonly after: readonly (readonly CellContent[])[] } {
  const after = Array.from({ length: ROWS }, (_, row): CellContent[] =>
    row === 0
      ? ['核验结论', '核验说明', '达标差额（万元）', '奖补金额（万元）'].map((words) => ({
          value: { kind: 'text', text: words },
          role: 'heading',
        }))
      : [
          { value: { kind: 'text', text: row % 2 ? '符合' : '不符合' }, role: row % 2 ? 'eligible' : 'ineligible' },
          { value: { kind: 'text', text: `${REASON}${String(row)}` }, role: 'text' },
          { value: row % 2 ? EMPTY : { kind: 'number', number: row / 3 }, role: 'amount' },
          { value: EMPTY, role: 'amount' },
        ],
  );
  const before = after.map((row) => row.map((): CellContent => ({ value: EMPTY })));
  return { after, change: { kind: 'cells', sheet: '名单', top: 1, left: COLUMNS + 1, before, after } };
}

async function main(): Promise<void> {
  const host = start();
  const workbook = new ExcelWorkbook((batch) => host.Excel.run(batch));
  const sheet = host.world.book.sheet('名单');
  let wrong = 0;

  const read = await profiled(async () => {
    const grid = await workbook.read('名单');
    for (let row = 1; row <= ROWS; row += 1) {
      for (let column = 1; column <= COLUMNS; column += 1) {
        const value = grid.value(row, column);
        const given = cellValue(row, column);
        const right = value.kind === 'text' ? value.text === given : value.kind === 'number' && value.number === given;
        if (!right) wrong += 1;
      }
    }
  });

  const { change, after } = results();
  let undo: readonly Change[] = [];
  const write = await profiled(async () => {
    undo = await workbook.apply([change]);
  });
  after.forEach((cells, down) => {
    cells.forEach(({ value }, across) => {
      const there = sheet?.at(down + 1, COLUMNS + 1 + across)?.value;
      const wanted = value.kind === 'text' ? value.text : value.kind === 'number' ? value.number : '';
      if (there !== wanted) wrong += 1;
    });
  });
  const back = await profiled(async () => {
    await workbook.apply(undo);
  });
  for (let row = 1; row <= ROWS; row += 1) {
    for (let column = 1; column <= COLUMNS + 4; column += 1) {
      const wanted = column <= COLUMNS ? cellValue(row, column) : '';
      if ((sheet?.at(row, column)?.value ?? '') !== wanted) wrong += 1;
    }
  }

  process.stdout.write('what                   own code s   with library and host s\n');
  for (const [what, { ours, all }] of [
    [`read ${ROWS} x ${COLUMNS}`, read],
    [`write ${ROWS} x 4`, write],
    ['undo', back],
  ] as const) {
    process.stdout.write(`${what.padEnd(23)}${ours.toFixed(2).padEnd(13)}${all.toFixed(2)}\n`);
  }
  const { requests, largestRequest, largestAnswer } = host.door.traffic;
  process.stdout.write(
    `wrong cells ${wrong}; requests ${requests}, largest ${(largestRequest / 1e6).toFixed(2)} MB out, ${(largestAnswer / 1e6).toFixed(2)} MB in\n`,
  );
  process.exitCode = wrong > 0 ? 1 : 0;
}

void main();
