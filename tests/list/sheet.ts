import { readList } from '../../src/list';
import type { Finding, ListChoices, ListReading, NoList } from '../../src/list/reading';
import { say } from '../../src/messages/say';
import { LIST_TEXTS } from '../../src/list';
import { loadedPack } from '../../src/policy/packs';
import { industryWords } from '../../src/policy/industry';
import { DEFAULT_CHOICES, standardsOf } from '../../src/policy/standards';
import type { Choices } from '../../src/policy/standards';
import { plain } from '../../src/quantity/exact';
import { parseArea, columnLetter } from '../../src/workbook/address';
import type { CellValue } from '../../src/workbook/cell';
import { Grid, GridBuilder } from '../../src/workbook/grid';

/** A cell of a test's sheet: a text, a number, a logical, nothing, an error (`#N/A`), or a number with its format. */
export type Cell =
  | string
  | number
  | boolean
  | null
  | { error: string }
  | { stale: true; format?: string }
  | { digits: string }
  | { n: number; format: string }
  | { t: string; format?: string };

export interface SheetSaid {
  name?: string;
  hidden?: boolean;
  merges?: string[];
  hiddenRows?: number[];
}

function valueOf(cell: Cell): { value: CellValue; format?: string } {
  if (cell === null || cell === '') return { value: { kind: 'empty' } };
  if (typeof cell === 'number') return { value: { kind: 'number', number: cell } };
  if (typeof cell === 'boolean') return { value: { kind: 'logical', logical: cell } };
  if (typeof cell === 'string') return { value: { kind: 'text', text: cell } };
  if ('error' in cell) return { value: { kind: 'error', error: cell.error as `#${string}` } };
  if ('stale' in cell) return { value: { kind: 'stale' } };
  if ('digits' in cell) return { value: { kind: 'digits', text: cell.digits } };
  if ('n' in cell) return { value: { kind: 'number', number: cell.n }, format: cell.format };
  return { value: { kind: 'text', text: cell.t }, ...(cell.format === undefined ? {} : { format: cell.format }) };
}

/** A sheet from rows of cells; row 1 first. */
export function sheet(rows: readonly (readonly Cell[])[], said: SheetSaid = {}): Grid {
  const builder = new GridBuilder(said.name ?? '名单', said.hidden !== true, 8);
  rows.forEach((row, down) => {
    row.forEach((cell, across) => {
      const { value, format } = valueOf(cell);
      builder.set(down + 1, across + 1, value, format ?? 'General');
    });
  });
  for (const merge of said.merges ?? []) builder.merge(parseArea(merge)!);
  for (const row of said.hiddenRows ?? []) builder.hideRow(row);
  return builder.build();
}

export const pack = loadedPack();

export function read(
  grids: Grid | readonly Grid[],
  choices: Partial<Choices> = {},
  list: ListChoices = {},
): ListReading | NoList {
  const standards = standardsOf(pack, { parameters: {}, choices: { ...DEFAULT_CHOICES, ...choices } });
  return readList(grids instanceof Grid ? [grids] : grids, pack, standards, list);
}

/** A list that must be one. */
export function list(
  grids: Grid | readonly Grid[],
  choices: Partial<Choices> = {},
  said: ListChoices = {},
): ListReading {
  const reading = read(grids, choices, said);
  if (reading.kind === 'no-list') throw new Error(`no list: ${told(reading)}`);
  return reading;
}

/** What a sheet without a list is told, as a code. */
export function told(reading: ListReading | NoList): string {
  return reading.kind === 'list' ? 'list' : reading.why.code;
}

/** `{ name: 'A', output: 'C' }`. */
export function columns(reading: ListReading): Record<string, string> {
  return Object.fromEntries(reading.columns.map(({ key, column }) => [key, columnLetter(column)]));
}

/** `['C4 value-missing', 'C unit-suspect', 'value-missing']`, sorted. */
export function found(reading: ListReading): string[] {
  return reading.findings.map(place).sort();
}

function place({ row, column, code }: Finding): string {
  const at = `${column === null ? '' : columnLetter(column)}${row === null ? '' : String(row)}`;
  return at === '' ? code : `${at} ${code}`;
}

/** The facts of a row in short: `4400`, `?output.prior`, `none:zero`, `rate 0.1`. */
export function fact(reading: ListReading, row: number, metric = 'output'): { current: string; base: string } {
  const listed = reading.rows.find((one) => one.row === row);
  if (!listed) throw new Error(`row ${String(row)} is no enterprise`);
  const facts = listed.enterprise.facts[metric];
  if (!facts) return { current: 'no column', base: 'no column' };
  const { current, base } = facts;
  const shown =
    base.kind === 'figure'
      ? plain(base.value)
      : base.kind === 'none'
        ? `none:${base.by}`
        : base.kind === 'rate'
          ? `rate ${plain(base.rate)} ?${base.keys.join()}`
          : `?${base.keys.join()}`;
  return { current: current.kind === 'known' ? plain(current.value) : `?${current.keys.join()}`, base: shown };
}

/** All messages of a reading, in both languages: a code without texts throws. */
export function allSaid(reading: ListReading | NoList): string[] {
  const texts = { ...LIST_TEXTS, ...industryWords.texts };
  const messages =
    reading.kind === 'no-list'
      ? [reading.why]
      : [
          ...reading.findings.map(({ message }) => message),
          ...reading.reasons,
          ...reading.columns.flatMap(({ reasons }) => reasons),
          ...reading.unread.map(({ why }) => why),
        ];
  return messages.flatMap((message) => [say(message, 'zh-CN', texts), say(message, 'en', texts)]);
}
