import type { Message, Texts } from '../messages/message';
import { isStandardsSheet } from '../report/standards-words';
import { cellAddress } from '../workbook/address';
import type { Change } from '../workbook/change';
import type { Grid } from '../workbook/grid';
import { contentJson, contentOf, FORMATS } from './content';
import type { SealedContent, SealInput } from './content';
import { formulasAt, freezing, frozenCell, frozenSnapshot, sealedPlaces } from './freeze';
import type { FormulaCell } from './freeze';
import { sign } from './keys/key-file';
import type { SigningKey } from './keys/key-file';
import { lookupsOf } from './lookup-sheets';
import { placesOf } from './places';
import { snapshotOf } from './snapshot';
import type { Snapshot } from './snapshot';
import { sealedBytes, stampLines } from './stamp';
import type { Stamp } from './stamp';
import { isNameTaken, STAMP_SHEET, stampChanges } from './stamp-sheet';
import { differingVerdicts } from './verdict-cells';
import { isReportSheet } from './verify/report-changes';
import { sealWords } from './words';
import { writtenStandards } from './written-standards';

export interface SealRequest extends Omit<SealInput, 'signer'> {
  /** Every sheet of the workbook. Formulas of ours are best made values of before: here they keep what their cells hold. */
  readonly grids: readonly Grid[];
  /**
   * Formulas under the seal stay: they are recorded in a form that columns and rows can move in, and verifying compares them.
   * Otherwise they become their values, so that nothing behind a figure can change.
   */
  readonly keepFormulas?: boolean;
  /** The office's key; null: the seal is not signed. */
  readonly key: SigningKey | null;
  readonly speak: (message: Message) => string;
}

export type SealPlan =
  | {
      readonly kind: 'plan';
      /** Formulas under the seal become their values unless they are kept, a former stamp goes, the new one comes. */
      readonly changes: readonly Change[];
      /** How many formulas become values: shown before anything is written. */
      readonly frozen: number;
      /** How many formulas stay and are under the seal as such. */
      readonly kept: number;
      /** The warning that goes with every sealed workbook. */
      readonly warning: Message;
      readonly content: SealedContent;
      /** The stamp's copy for a custom XML part, a line a line. */
      readonly copy: readonly string[];
    }
  /** Nothing can be sealed as it stands: where, and what to do. */
  | { readonly kind: 'refused'; readonly why: Message };

/** What sealing a workbook writes: best on a copy, shown first. */
export async function sealPlan(request: SealRequest): Promise<SealPlan> {
  const { grids, list, shelved, key } = request;
  const grid = grids.find(({ sheet }) => sheet === list.sheet);
  if (!grid) throw new RangeError(`no sheet ${list.sheet}`);
  const standards = grids.find(({ sheet }) => isStandardsSheet(sheet)) ?? null;
  const area = request.choices.area ?? null;
  const kept = request.keepFormulas === true;
  const form = kept ? 'kept' : 'noted';
  const present = snapshotOf(grid, list, shelved.pack, area, form);
  const written = standards && writtenStandards(standards, shelved.pack, form);
  const formulas = [
    ...formulasAt(grid, sealedPlaces(present)),
    ...(standards && written ? formulasAt(standards, [...written.values()]) : []),
  ];
  const refused = refusal(grids, present, formulas);
  if (refused) return { kind: 'refused', why: refused };

  const snapshot = kept ? present : frozenSnapshot(present, grid, formulas);
  const reports = grids.map(({ sheet }) => sheet).filter(isReportSheet);
  const format = kept ? FORMATS.kept : FORMATS.frozen;
  const standing = written && new Map([...written].map(([id, { cell }]) => [id, kept ? cell : frozenCell(cell)]));
  const content = contentOf(
    format,
    { ...request, signer: key?.id ?? null },
    snapshot,
    standing && Object.fromEntries(standing),
    placesOf(grid, list, snapshot, request.choices),
    { reports, lookups: kept ? lookupsOf(grids, textsOf(formulas)) : [] },
  );
  const differing = differingVerdicts(
    snapshot,
    shelved.pack,
    request.measures,
    (place) => content.rows[place]?.verdicts,
  );
  const [first] = differing;
  if (first) {
    const { row, column, found, wanted } = first;
    const why = sealWords.message('seal.differing-verdict', {
      sheet: grid.sheet,
      cell: cellAddress(row, column),
      found,
      wanted: wanted === '' ? EMPTY_WORDS : wanted,
      count: String(differing.length),
    });
    return { kind: 'refused', why };
  }
  const json = contentJson(content);
  const stamp: Stamp = { format, json, signature: key ? await sign(key, sealedBytes({ format, json })) : '' };
  const head = {
    title: shelved.pack.title,
    rows: content.rows.length,
    when: content.when,
    by: content.by,
    signer: content.signer,
  };
  const lines = await stampLines(stamp);
  return {
    kind: 'plan',
    changes: [...(kept ? [] : freezing(formulas)), ...stampChanges(grids, lines, head, request.speak)],
    frozen: kept ? 0 : formulas.length,
    kept: kept ? formulas.length : 0,
    warning: sealWords.message('seal.private'),
    content,
    copy: lines,
  };
}

function textsOf(formulas: readonly FormulaCell[]): readonly string[] {
  return [...new Set(formulas.flatMap(({ grid, row, column }) => grid.formula(row, column) ?? []))];
}

const EMPTY_WORDS: Texts = { 'zh-CN': '（空）', en: '(empty)' };

/** Why nothing can be sealed as it stands. */
function refusal(grids: readonly Grid[], present: Snapshot, formulas: readonly FormulaCell[]): Message | null {
  const { message } = sealWords;
  if (isNameTaken(grids)) return message('seal.name-taken', { sheet: STAMP_SHEET });
  const [unfinished] = present.unfinished;
  if (unfinished) {
    const cell = cellAddress(unfinished.row, unfinished.column);
    return message('seal.unfinished', { sheet: present.sheet, cell });
  }
  const stale = formulas.filter(({ grid, row, column }) => grid.value(row, column).kind === 'stale');
  const [first] = stale;
  if (!first) return null;
  const cell = cellAddress(first.row, first.column);
  return message('seal.stale-cell', { sheet: first.grid.sheet, cell, count: String(stale.length) });
}
