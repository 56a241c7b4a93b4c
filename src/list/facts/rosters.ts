import { keyName } from '../../policy/key-names';
import type { Pack } from '../../policy/pack';
import type { Roster, RosterId } from '../../policy/terms';
import type { CellValue } from '../../workbook/cell';
import type { MappedColumn } from '../columns/mapped-column';
import { FINDINGS } from '../findings';
import type { Finding } from '../reading';
import type { RosterSheet } from '../rosters/roster-sheet';
import type { SheetView } from '../sheet/sheet-view';
import { isBlank } from '../sheet/sheet-view';
import { bare, quoted } from '../sheet/wording';
import { readHasBase } from './base';

/** What a list says of its rows' rosters. */
export interface RosterReader {
  readonly view: SheetView;
  readonly pack: Pack;
  readonly rows: readonly number[];
  /** By place in `rows`. */
  readonly names: readonly (string | null)[];
  readonly codes: readonly (string | null)[];
  readonly findings: Finding[];
}

/** By place in `rows`: whether the row is in the roster; undefined where nothing tells. */
type Marks = (place: number) => boolean | undefined;

/**
 * Membership in the policy's rosters: by a column that says yes or no; where it says nothing of a row, by a sheet that
 * lists the members. What contradicts itself is not known.
 */
export function readRosters(
  reader: RosterReader,
  columns: readonly MappedColumn[],
  sheets: readonly RosterSheet[],
): (place: number) => Readonly<Record<RosterId, boolean | undefined>> {
  const marks = reader.pack.rosters.map((roster) => {
    const column = columns.find(({ key }) => key === roster.id);
    const said = column ? saidBy(reader, roster, column.column) : null;
    const listed = sheets.filter(({ roster: id }) => id === roster.id).map((sheet) => listedIn(reader, roster, sheet));
    return [roster.id, bothOf(said, listed.length > 0 ? anyOf(listed) : null)] as const;
  });
  return (place) => Object.fromEntries(marks.map(([id, of]) => [id, of(place)]));
}

/** Listed on one sheet is listed; not listed is who is on none of them. */
function anyOf(sheets: readonly Marks[]): Marks {
  return (place) => {
    const said = sheets.map((of) => of(place));
    if (said.includes(true)) return true;
    return said.includes(undefined) ? undefined : false;
  };
}

function bothOf(said: Marks | null, listed: Marks | null): Marks {
  if (!said || !listed) return said ?? listed ?? (() => undefined);
  return (place) => {
    const [column, sheet] = [said(place), listed(place)];
    if (column === undefined || sheet === undefined) return column ?? sheet;
    return column === sheet ? column : undefined;
  };
}

/** What stands for yes or no in a cell, beside what 是否有基数 knows. */
const YES = /^(?:属于|是的|对|符合|在列|已列入|列入)$/u;
const NO = /^(?:不是|不属于|不|未列入|不在列|不符合)$/u;

function saidBy({ view, pack, rows, findings }: RosterReader, roster: Roster, column: number): Marks {
  const name = keyName(pack, roster.id);
  const read = rows.map((row) => {
    const value = view.held(row, column);
    if (value.kind === 'logical') return value.logical;
    if (value.kind === 'error' || value.kind === 'stale') {
      const error = value.kind === 'error' ? value.error : null;
      findings.push(FINDINGS['formula-error'].of(view.sheet, row, column, name, error));
      return undefined;
    }
    const text = bare(textOf(value));
    if (text === '' || isBlank(value)) return undefined;
    const says = readHasBase(text) ?? (YES.test(text) ? 'yes' : NO.test(text) ? 'no' : null);
    if (says !== null) return says === 'yes';
    // 是否城区企业 answered by 城区企业.
    if (roster.headers.some((header) => bare(header) === `是否${text}`)) return true;
    findings.push(FINDINGS['roster-suspect'].ofAnswer(view.sheet, row, column, { name, text: quoted(text) }));
    return undefined;
  });
  return (place) => read[place];
}

function textOf(value: CellValue): string {
  switch (value.kind) {
    case 'text':
    case 'digits':
      return value.text;
    case 'number':
      return String(value.number);
    default:
      return '';
  }
}

/** By code first, else by name; a name that the sheet has under other codes tells nothing. */
function listedIn({ names, codes, rows, findings, view }: RosterReader, roster: Roster, sheet: RosterSheet): Marks {
  if (!sheet.usable) {
    findings.push(FINDINGS['roster-suspect'].ofNoColumns({ roster: sheet.sheet, name: roster.name }));
    return () => undefined;
  }
  if (sheet.unread !== '') {
    const said = { roster: sheet.sheet, cells: sheet.unread, name: roster.name };
    findings.push(FINDINGS['roster-suspect'].ofUnreadCodes(said));
  }
  // Who is on it and cannot be read could be any that is not found.
  const notListed = sheet.unread === '' ? false : undefined;
  const read = rows.map((row, place): boolean | undefined => {
    const code = codes[place] ?? null;
    const name = names[place] ?? null;
    if (code !== null && sheet.codes.has(code)) return true;
    const unnamed = code !== null && sheet.hasCodes ? notListed : undefined;
    if (name === null) return unnamed;
    const beside = sheet.codesOf.get(name);
    if (!beside && sheet.hasNames) return notListed;
    if (!beside) {
      if (code === null)
        findings.push(FINDINGS['roster-suspect'].ofNoCode(view.sheet, row, { roster: sheet.sheet, name }));
      return unnamed;
    }
    const said = { roster: sheet.sheet, cells: sheet.cellsOf(name), name };
    if (beside.size > 1) {
      findings.push(FINDINGS['roster-suspect'].ofTwoCodes(row, said));
      return undefined;
    }
    // Listed by name alone, or the row has no code to tell by.
    if (beside.size === 0 || code === null) return true;
    findings.push(FINDINGS['roster-suspect'].ofOtherCode(view.sheet, row, said));
    return undefined;
  });
  return (place) => read[place];
}
