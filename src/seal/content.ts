import type { HeaderPeriod, ListChoices, ListReading } from '../list/reading';
import { sha256 } from '../policy/lint/sha256';
import type { ShelvedPack } from '../policy/shelf/shelf';
import type { ParameterValue, Standards } from '../policy/standards';
import { plain } from '../quantity/exact';
import { awardOf } from '../report/result-columns';
import type { Verdict } from '../rules/verdict';
import { canonicalJson } from './canonical-json';
import type { Json, Writable } from './canonical-json';
import { cellCode, cleanText, EMPTY_CELL, FormulaTable } from './cell';
import type { SealedCell } from './cell';
import { otherLists } from '../list/other-lists';
import type { SealedLookup } from './lookup-sheets';
import { placesJson } from './places';
import type { SealedPlaces } from './places';
import type { Snapshot, SnapshotColumn } from './snapshot';

/**
 * The names of the forms: with every formula frozen, and with formulas kept, which tools that know the first alone must not
 * take for it. The name is signed with the content, so that no text of another form can pass for this one.
 */
export const FORMATS = { frozen: 'policy-seal/1', kept: 'policy-seal/2' } as const;
export type SealFormat = (typeof FORMATS)[keyof typeof FORMATS];

/** An officer's word on one row: the machine's verdict stays beside it. */
export interface SealedReview {
  readonly state: string;
  /** The verdict that the officer puts in the machine's place; null where there is none. */
  readonly adjusted: string | null;
  readonly reason: string;
  readonly by: string;
}

export interface SealedVerdict {
  readonly measure: number;
  readonly verdict: string;
  /** 万元; null where there is none, or it is open. */
  readonly award: string | null;
}

export interface SealedRow {
  readonly key: string;
  readonly name: string;
  readonly cells: readonly SealedCell[];
  readonly verdicts: readonly SealedVerdict[];
  readonly reviews: readonly SealedReview[];
}

/** A column whose meaning the user settled; null: no part of the check. Known again by its heading. */
export interface SealedColumnChoice {
  readonly header: string;
  readonly key: string | null;
  readonly unit: string | null;
  readonly period: HeaderPeriod | null;
}

/** All that a seal vouches for. */
export interface SealedContent {
  readonly format: SealFormat;
  readonly id: string;
  readonly version: string;
  /** ISO 8601, UTC, by the clock of whoever sealed. */
  readonly when: string;
  /** Who sealed, in their own words; a name that counts comes from the trust file alone. */
  readonly by: string;
  readonly pack: { readonly id: string; readonly sha256: string; readonly sourceSha256: string };
  readonly measures: readonly number[];
  readonly choices: Readonly<Record<string, string>>;
  /** What verdicts rest on, by id: `user:3000`, `pack:0.1`, `no-cap`, `open`. */
  readonly parameters: Readonly<Record<string, string>>;
  /** The cells of 补充标准 by the id of their row; null where the workbook has no such sheet. */
  readonly written: Readonly<Record<string, SealedCell>> | null;
  /** The sheets that kept formulas look things up on. */
  readonly lookups: readonly SealedLookup[];
  readonly sheet: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly columns: readonly Omit<SnapshotColumn, 'column'>[];
  readonly columnChoices: readonly SealedColumnChoice[];
  readonly sums: readonly { readonly label: string; readonly cells: readonly SealedCell[] }[];
  readonly rows: readonly SealedRow[];
  /** Where they stood, for the report tells of cells; null in a seal of before that was held. */
  readonly places: SealedPlaces | null;
  /** The warnings that stood with our columns, one a run of columns: the policy is a draft, and a reader must see it. */
  readonly warnings: readonly string[];
  /** Sheets that held other lists. */
  readonly otherLists: readonly string[];
  /** Sheets of ours that the workbook held. */
  readonly reports: readonly string[];
  /** The key that is to sign; null where none is. */
  readonly signer: string | null;
}

/** One enterprise's verdicts, in the order of the measures. */
export interface JudgedForSeal {
  readonly row: number;
  readonly verdicts: readonly Verdict[];
  readonly reviews?: readonly SealedReview[];
}

export interface SealInput {
  readonly shelved: ShelvedPack;
  readonly standards: Standards;
  readonly list: ListReading;
  readonly choices: ListChoices;
  readonly measures: readonly number[];
  readonly rows: readonly JudgedForSeal[];
  /** Unique to this seal. */
  readonly id: string;
  readonly version: string;
  readonly when: string;
  readonly by: string;
  /** The id of the key that will sign, or null. */
  readonly signer: string | null;
}

/** The content of a seal over a list as it stands in the snapshot. */
export function contentOf(
  format: SealFormat,
  input: SealInput,
  snapshot: Snapshot,
  written: SealedContent['written'],
  places: SealedPlaces,
  { reports, lookups }: Pick<SealedContent, 'reports' | 'lookups'>,
): SealedContent {
  const { shelved, standards, measures, rows } = input;
  const judged = new Map(rows.map((row) => [row.row, row]));
  return {
    format,
    id: input.id,
    version: input.version,
    when: input.when,
    by: cleanText(input.by),
    pack: packMark(shelved),
    measures,
    choices: choicesSaid(standards),
    parameters: Object.fromEntries([...standards.parameters].map(([id, value]) => [id, parameterSaid(value)])),
    written,
    lookups,
    sheet: snapshot.sheet,
    title: snapshot.title,
    lines: snapshot.lines,
    columns: snapshot.columns.map(({ role, kind, header, unit, period }) => ({ role, kind, header, unit, period })),
    columnChoices: columnChoicesOf(input.list, input.choices),
    // What a formula sums follows the list; what was typed does not.
    sums: snapshot.sums
      .map(({ label, cells }) => ({ label, cells: cells.map((cell) => (cell.formula === null ? cell : EMPTY_CELL)) }))
      .filter(({ cells }) => cells.some(({ kind }) => kind !== 'empty')),
    rows: snapshot.rows.map(({ row, key, name, cells }) => ({
      key,
      name,
      cells,
      verdicts: (judged.get(row)?.verdicts ?? []).map((verdict, place) => sealedVerdict(measures[place] ?? 0, verdict)),
      reviews: judged.get(row)?.reviews ?? [],
    })),
    places,
    warnings: snapshot.warnings,
    otherLists: [...new Set(otherLists(input.list).map(({ sheet }) => sheet))],
    reports,
    signer: input.signer,
  };
}

/** What a policy is known by: an id alone would be anyone's. */
export function packMark({ pack, files }: ShelvedPack): SealedContent['pack'] {
  return {
    id: pack.id,
    sha256: sha256(canonicalJson(JSON.parse(files.pack) as Json)),
    sourceSha256: sha256(files.source),
  };
}

function sealedVerdict(measure: number, verdict: Verdict): SealedVerdict {
  const award = awardOf(verdict);
  const cause = verdict.kind === 'undetermined' ? `-${verdict.cause}` : '';
  return { measure, verdict: `${verdict.kind}${cause}`, award: award ? plain(award) : null };
}

function parameterSaid(value: ParameterValue): string {
  return value.kind === 'value' ? `${value.by}:${plain(value.value)}` : value.kind;
}

function choicesSaid({ choices }: Standards): Record<string, string> {
  return Object.fromEntries(Object.entries(choices).map(([key, value]) => [key, value === null ? '' : String(value)]));
}

function columnChoicesOf(list: ListReading, { columns }: ListChoices): SealedColumnChoice[] {
  if (!columns) return [];
  const headers = new Map([...list.columns, ...list.unread].map(({ column, header }) => [column, header]));
  return [...columns].map(([column, { key, unit, period }]) => ({
    header: cleanText(headers.get(column) ?? ''),
    key,
    unit: unit ?? null,
    period: period ?? null,
  }));
}

/** The content as its one text. */
export function contentJson({ places, lookups, ...content }: SealedContent): string {
  const { format } = content;
  const table = format === FORMATS.kept ? new FormulaTable() : null;
  if (table) for (const cell of cellsIn({ ...content, lookups })) if (cell.formula) table.placeOf(cell.formula);
  const codes = (cells: readonly SealedCell[]): readonly string[] => cells.map((cell) => cellCode(cell, table));
  const { written } = content;
  const byName = (cells: Readonly<Record<string, SealedCell>>): Record<string, string> =>
    Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name, cellCode(cell, table)]));
  return canonicalJson({
    ...content,
    pack: { ...content.pack },
    measures: content.measures.map(String),
    rowCount: String(content.rows.length),
    written: written && byName(written),
    columns: content.columns.map((column) => ({ ...column })),
    columnChoices: content.columnChoices.map(({ period, ...choice }) => ({
      ...choice,
      period: period && periodJson(period),
    })),
    sums: content.sums.map(({ label, cells }) => ({ label, cells: codes(cells) })),
    rows: rowsJson(content.rows, codes),
    ...(places && { places: placesJson(places) }),
    ...(lookups.length > 0 && { lookups: lookups.map(({ sheet, cells }) => ({ sheet, cells: byName(cells) })) }),
    ...(table && { formulas: table.forms }),
  });
}

function* cellsIn({
  written,
  lookups,
  rows,
}: Pick<SealedContent, 'written' | 'lookups' | 'rows'>): Generator<SealedCell> {
  yield* Object.values(written ?? {});
  for (const { cells } of lookups) yield* Object.values(cells);
  for (const { cells } of rows) yield* cells;
}

function* rowsJson(
  rows: readonly SealedRow[],
  codes: (cells: readonly SealedCell[]) => readonly string[],
): Generator<Writable> {
  for (const { key, name, cells, verdicts, reviews } of rows) {
    yield {
      key,
      name,
      cells: codes(cells),
      verdicts: verdicts.map(({ measure, verdict, award }) => ({ measure: String(measure), verdict, award })),
      reviews: reviews.map((review) => ({ ...review })),
    };
  }
}

function periodJson({ year, kind, month, relative }: HeaderPeriod): Writable {
  return { year: year === null ? null : String(year), kind, month: String(month), relative: relative === true };
}
