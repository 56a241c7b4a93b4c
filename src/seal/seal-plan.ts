import type { Message, Texts } from '../messages/message';
import { isStandardsSheet } from '../report/standards-words';
import { cellAddress } from '../workbook/address';
import type { Change } from '../workbook/change';
import type { Grid } from '../workbook/grid';
import { contentJson, contentOf } from './content';
import type { SealedContent, SealInput } from './content';
import { formulasAt, freezing, frozenGrid, sealedPlaces } from './freeze';
import type { FormulaCell } from './freeze';
import { sign } from './keys/key-file';
import type { SigningKey } from './keys/key-file';
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
  /** The office's key; null: the seal is not signed. */
  readonly key: SigningKey | null;
  readonly speak: (message: Message) => string;
}

export type SealPlan =
  | {
      readonly kind: 'plan';
      /** Formulas under the seal become their values, a former stamp goes, the new one comes. */
      readonly changes: readonly Change[];
      /** How many formulas become values: shown before anything is written. */
      readonly frozen: number;
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
  const present = snapshotOf(grid, list, shelved.pack, area);
  const formulas = [
    ...formulasAt(grid, sealedPlaces(present)),
    ...(standards ? formulasAt(standards, [...writtenStandards(standards, shelved.pack).values()]) : []),
  ];
  const refused = refusal(grids, present, formulas);
  if (refused) return { kind: 'refused', why: refused };

  const frozenList = frozenGrid(grid, formulas);
  const frozenStandards = standards && frozenGrid(standards, formulas);
  const snapshot = snapshotOf(frozenList, list, shelved.pack, area);
  const reports = grids.map(({ sheet }) => sheet).filter(isReportSheet);
  const content = contentOf({ ...request, signer: key?.id ?? null }, snapshot, frozenStandards, reports);
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
  const stamp: Stamp = { json, signature: key ? await sign(key, sealedBytes(json)) : '' };
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
    changes: [...freezing(formulas), ...stampChanges(grids, lines, head, request.speak)],
    frozen: formulas.length,
    warning: sealWords.message('seal.private'),
    content,
    copy: lines,
  };
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
