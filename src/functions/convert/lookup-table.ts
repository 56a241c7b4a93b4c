import { CLASSES, DIVISIONS, GROUPS, SECTIONS } from '../../policy/industry/standard';
import type { Pack } from '../../policy/pack';
import { columnLetter, quotedSheet } from '../../workbook/address';
import type { CellContent, CellValue } from '../../workbook/cell';
import { EMPTY } from '../../workbook/cell';
import type { Change } from '../../workbook/change';
import type { NewSheet } from '../../workbook/new-sheet';
import type { FunctionResult, LoadedContext } from '../definition';
import { say } from '../../messages/say';
import { convertWords } from './words';

/** What a name or code of an industry comes to under one call; `#N/A` where the answer is that error. */
export type Answer = Extract<CellValue, { kind: 'number' | 'text' | 'logical' | 'error' }>;

/** One column: what each key answers, a blank cell, and a name that nobody knows. */
export interface LookupColumn {
  readonly heading: string;
  readonly answer: (key: string) => Answer | null;
  readonly blank: Answer;
  readonly unknown: Answer;
}

const NA: Answer = { kind: 'error', error: '#N/A' };
/** Below title, two notes and headings. */
const FIRST_ROW = 5;
const LONGEST_KEY = 100;
/** A name that no policy and no standard has. */
export const NOBODYS_NAME = '〇〇未列名称〇〇';

/** The names and codes that people write, as far as the policy and the standard have them. */
function standardKeys(pack: Pack): readonly string[] {
  const { industries, groups } = pack;
  const codes = [...DIVISIONS.keys(), ...GROUPS.keys(), ...CLASSES.keys()];
  return [
    ...industries.flatMap(({ name, aliases }) => [name['zh-CN'], ...aliases.map((alias) => alias.name)]),
    ...SECTIONS.map(({ name }) => name),
    ...DIVISIONS.values(),
    ...GROUPS.values(),
    ...CLASSES.values(),
    ...codes,
    ...[...industries, ...groups].flatMap(({ core, edge }) => [...core, ...edge]),
  ];
}

/** As MATCH compares: outer blanks aside, without case. */
function folded(key: string): string {
  return key.toLowerCase();
}

/** Blanks as TRIM takes them. */
function trimmed(text: string): string {
  return text.replace(/ +/g, ' ').replace(/^ | $/g, '');
}

/** What a cell's value is as a key; null for an error. */
export function keyOf(value: CellValue): string | null {
  switch (value.kind) {
    case 'empty':
    case 'stale':
      return '';
    case 'number':
      return String(value.number);
    case 'text':
    case 'digits':
      return trimmed(value.text);
    case 'logical':
      return value.logical ? 'TRUE' : 'FALSE';
    case 'error':
      return null;
  }
}

/**
 * The sheet 政策表, on which plain formulas look up what depends on the industry: a row a name or code, a column a
 * call. Keys are those of the policy and the standard and those that the workbook has.
 */
export class LookupTable {
  readonly #keys: readonly string[];
  readonly #places: ReadonlyMap<string, number>;
  readonly #columns = new Map<
    string,
    { readonly column: LookupColumn; readonly answers: readonly (Answer | null)[] }
  >();

  constructor(
    readonly context: LoadedContext,
    readonly sheet: string,
    workbookKeys: Iterable<string>,
  ) {
    const places = new Map<string, string>();
    for (const key of [...standardKeys(context.pack), ...workbookKeys]) {
      const clean = trimmed(key);
      if (clean === '' || clean === '0' || clean.length > LONGEST_KEY || places.has(folded(clean))) continue;
      places.set(folded(clean), clean);
    }
    this.#keys = [...places.values()];
    this.#places = new Map([...places.keys()].map((key, index) => [key, index]));
  }

  /** The column of a call, made when it is first asked for; `null` where `make` cannot. */
  column(signature: string, make: () => LookupColumn | null): LookupColumn | null {
    const known = this.#columns.get(signature);
    if (known) return known.column;
    const column = make();
    if (!column) return null;
    this.#columns.set(signature, { column, answers: this.#keys.map((key) => column.answer(key)) });
    return column;
  }

  /** Whether a key answers with an error. */
  hasErrors(signature: string): boolean {
    return this.#columns.get(signature)?.answers.some((answer) => answer?.kind === 'error') ?? false;
  }

  /** What a plain formula looks up for a value: what the sheets will hold, for comparison with what ours answer. */
  lookedUp(signature: string, value: CellValue): Answer {
    const found = this.#columns.get(signature);
    const key = keyOf(value);
    if (!found || key === null) return NA;
    if (key === '' || key === '0') return found.column.blank;
    const place = this.#places.get(folded(key));
    return (place === undefined ? null : found.answers[place]) ?? found.column.unknown;
  }

  /** The text of a formula that looks it up. `word`: a reference or an expression in brackets. */
  text(signature: string, word: string): string {
    const column = 2 + [...this.#columns.keys()].indexOf(signature);
    const found = this.#columns.get(signature)?.column;
    if (!found) throw new Error(`no column ${signature}`);
    const escaped = ['~', '*', '?'].reduce((text, sign) => `SUBSTITUTE(${text},"${sign}","~${sign}")`, `TRIM(${word})`);
    const match = `MATCH(${escaped},${this.#range(1)},0)`;
    const held = `IFERROR(INDEX(${this.#range(column)},${match}),${written(found.unknown)})`;
    const blank = `OR(TRIM(${word})="",TRIM(${word})="0")`;
    return `IF(ISERROR(${word}),NA(),IF(${blank},${written(found.blank)},${held}))`;
  }

  #range(column: number): string {
    const letter = columnLetter(column);
    const last = FIRST_ROW + this.#keys.length - 1;
    return `${quotedSheet(this.sheet)}!$${letter}$${String(FIRST_ROW)}:$${letter}$${String(last)}`;
  }

  /** The sheet as data; null where no formula needs it. */
  asSheet(): NewSheet | null {
    if (this.#columns.size === 0) return null;
    const { pack, locale } = this.context;
    const speak = (message: ReturnType<typeof convertWords.message>): string =>
      say(message, locale, convertWords.texts);
    const columns = [...this.#columns.values()];
    return {
      name: this.sheet,
      title: speak(convertWords.message('convert.table-title')),
      notes: [
        speak(convertWords.message('convert.table-note', { title: pack.title })),
        speak(convertWords.message('convert.table-codes')),
      ],
      columns: [
        { heading: speak(convertWords.message('convert.table-key')), width: 36 },
        ...columns.map(({ column }) => ({ heading: column.heading, width: 24 })),
      ],
      rows: this.#keys.map((key, index) => [
        { value: { kind: 'text', text: key } },
        ...columns.map(({ column, answers }): CellContent => ({ value: answers[index] ?? column.unknown })),
      ]),
    };
  }
}

/** The changes that add a sheet of data to a workbook. */
export function sheetChanges(sheet: NewSheet): readonly Change[] {
  const width = sheet.columns.length;
  const line = (text: string, role: CellContent['role']): CellContent[] => [
    { value: text === '' ? EMPTY : { kind: 'text', text }, ...(role && { role }) },
    ...Array.from({ length: width - 1 }, (): CellContent => ({ value: EMPTY })),
  ];
  const after: CellContent[][] = [
    line(sheet.title, 'note'),
    ...sheet.notes.map((note) => line(note, 'note')),
    sheet.columns.map(({ heading }): CellContent => ({ value: { kind: 'text', text: heading }, role: 'heading' })),
    ...sheet.rows.map((row) => [...row]),
  ];
  const before = after.map((row) => row.map((): CellContent => ({ value: EMPTY })));
  return [
    { kind: 'add-sheet', sheet: sheet.name, widths: sheet.columns.map(({ width: each }) => each) },
    { kind: 'cells', sheet: sheet.name, top: 1, left: 1, before, after },
  ];
}

/** An answer as a cell; null for a block. Errors of a call are errors of its cell. */
export function answerOfCall(result: FunctionResult): Answer | null {
  if (result.kind === 'error') return { kind: 'error', error: result.error };
  if (result.kind === 'matrix') return null;
  const { value } = result;
  if (typeof value === 'number') return { kind: 'number', number: value };
  return typeof value === 'string' ? { kind: 'text', text: value } : { kind: 'logical', logical: value };
}

/** A value as a formula writes it. Excel keeps at most 255 characters of a text in a formula in one piece. */
export function written(value: CellValue): string {
  switch (value.kind) {
    case 'number':
      return value.number < 0 ? `(${String(value.number)})` : String(value.number).toUpperCase();
    case 'text':
    case 'digits':
      return writtenText(value.text);
    case 'logical':
      return value.logical ? 'TRUE' : 'FALSE';
    case 'error':
      return value.error === '#N/A' ? 'NA()' : value.error === '#DIV/0!' ? '1/0' : value.error;
    case 'empty':
    case 'stale':
      return '""';
  }
}

const LONGEST_LITERAL = 250;

function writtenText(text: string): string {
  if (text.length <= LONGEST_LITERAL) return `"${text.replaceAll('"', '""')}"`;
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += LONGEST_LITERAL) pieces.push(text.slice(at, at + LONGEST_LITERAL));
  return `(${pieces.map((piece) => `"${piece.replaceAll('"', '""')}"`).join('&')})`;
}
