import type { HeaderPeriod } from '../list/reading';
import type { Json, JsonObject } from './canonical-json';
import { parseCanonical } from './canonical-json';
import { cellOfCode } from './cell';
import type { SealedCell } from './cell';
import { FORMATS } from './content';
import type { SealedColumnChoice, SealedContent, SealFormat, SealedReview, SealedRow, SealedVerdict } from './content';
import { list, maybeText, Misread, object, text } from './json-reader';
import { readPlaces } from './places';

/**
 * The content of a seal's text; null where it is none, or not written as we write it. Nothing in it is trusted.
 *
 * @param format what the stamp's head says it is
 */
export function readContent(json: string, format: SealFormat): SealedContent | null {
  const parsed = parseCanonical(json);
  if (!parsed) return null;
  try {
    return contentOf(object(parsed.value), format);
  } catch (error) {
    if (error instanceof Misread) return null;
    throw error;
  }
}

function contentOf(from: JsonObject, format: SealFormat): SealedContent {
  if (text(from.format) !== format) throw new Misread();
  const forms = format === FORMATS.kept ? list(from.formulas).map(text) : [];
  const pack = object(from.pack);
  const columns = list(from.columns).map(columnOf);
  const rows = list(from.rows).map((row) => rowOf(object(row), columns.length, forms));
  if (text(from.rowCount) !== String(rows.length)) throw new Misread();
  return {
    format,
    id: text(from.id),
    version: text(from.version),
    when: text(from.when),
    by: text(from.by),
    pack: { id: text(pack.id), sha256: text(pack.sha256), sourceSha256: text(pack.sourceSha256) },
    measures: list(from.measures).map(wholeOf),
    choices: texts(from.choices),
    parameters: texts(from.parameters),
    written: from.written === null ? null : cellsByName(from.written, forms),
    // Absent where no formula looks anything up, and in a seal of before they were held.
    lookups:
      from.lookups === undefined
        ? []
        : list(from.lookups).map((each) => {
            const { sheet, cells } = object(each);
            return { sheet: text(sheet), cells: cellsByName(cells, forms) };
          }),
    sheet: text(from.sheet),
    title: text(from.title),
    lines: list(from.lines).map(text),
    columns,
    columnChoices: list(from.columnChoices).map(choiceOf),
    sums: list(from.sums).map((sum) => {
      const { label, cells } = object(sum);
      return { label: text(label), cells: cellsOf(cells, columns.length, forms) };
    }),
    rows,
    places:
      // A seal of before they were held: the list is taken as it stands.
      from.places === undefined ? null : readPlaces(from.places, { rows: rows.length, columns: columns.length }),
    // A seal that was made before they were held says nothing of them.
    warnings: from.warnings === undefined ? [] : list(from.warnings).map(text),
    otherLists: list(from.otherLists).map(text),
    reports: list(from.reports).map(text),
    signer: maybeText(from.signer),
  };
}

function rowOf(from: JsonObject, width: number, forms: readonly string[]): SealedRow {
  return {
    key: text(from.key),
    name: text(from.name),
    cells: cellsOf(from.cells, width, forms),
    verdicts: list(from.verdicts).map((each): SealedVerdict => {
      const { measure, verdict, award } = object(each);
      return { measure: wholeOf(measure), verdict: text(verdict), award: maybeText(award) };
    }),
    reviews: list(from.reviews).map((each): SealedReview => {
      const { state, adjusted, reason, by } = object(each);
      return { state: text(state), adjusted: maybeText(adjusted), reason: text(reason), by: text(by) };
    }),
  };
}

function columnOf(from: Json): SealedContent['columns'][number] {
  const { role, kind, header, unit, period } = object(from);
  if (kind !== 'list' && kind !== 'verdict' && kind !== 'review') throw new Misread();
  return { role: text(role), kind, header: text(header), unit: text(unit), period: text(period) };
}

function choiceOf(from: Json): SealedColumnChoice {
  const { header, key, unit, period } = object(from);
  return {
    header: text(header),
    key: maybeText(key),
    unit: maybeText(unit),
    period: period == null ? null : periodOf(object(period)),
  };
}

const PERIODS: readonly HeaderPeriod['kind'][] = ['quarter', 'cumulative', 'month', 'year', 'other'];

function periodOf({ year, kind, month, relative }: JsonObject): HeaderPeriod {
  const known = PERIODS.find((each) => each === kind);
  if (!known) throw new Misread();
  return {
    year: year === null ? null : wholeOf(year),
    kind: known,
    month: wholeOf(month),
    ...(relative === true && { relative: true as const }),
  };
}

function cellsOf(from: Json | undefined, width: number, forms: readonly string[]): SealedCell[] {
  const cells = list(from).map((code) => cell(code, forms));
  if (cells.length !== width) throw new Misread();
  return cells;
}

function cellsByName(from: Json | undefined, forms: readonly string[]): Record<string, SealedCell> {
  return Object.fromEntries(Object.entries(object(from)).map(([name, code]) => [name, cell(code, forms)]));
}

function cell(from: Json | undefined, forms: readonly string[]): SealedCell {
  const read = cellOfCode(text(from), forms);
  if (!read) throw new Misread();
  return read;
}

function texts(from: Json | undefined): Record<string, string> {
  return Object.fromEntries(Object.entries(object(from)).map(([key, value]) => [key, text(value)]));
}

function wholeOf(from: Json | undefined): number {
  const said = text(from);
  if (!/^\d{1,6}$/.test(said)) throw new Misread();
  return Number(said);
}
