import type { Pack } from '../../policy/pack';
import type { ShelvedPack } from '../../policy/shelf/shelf';
import { POLICY_ROW } from '../../report/standards-ids';
import { isStandardsSheet, STANDARDS_SHEET } from '../../report/standards-words';
import { cellAddress } from '../../workbook/address';
import type { Grid } from '../../workbook/grid';
import { cellDifference, EMPTY_CELL, shownCellText } from '../cell';
import type { SealedCell } from '../cell';
import { shownFormulaText } from '../formula-form';
import { packMark } from '../content';
import type { SealedContent } from '../content';
import { writtenStandards } from '../written-standards';
import type { SealChange, SealNotice } from './answer';
import type { ListDifferences } from './list-changes';
import { lookNotices } from './notices';
import type { SheetLook } from './notices';

/** What of the standards is no longer as it was, and what about their sheet deceives the eye. */
export interface StandardsDifferences extends ListDifferences {
  readonly notices: readonly SealNotice[];
}

/** Holds 补充标准 as it stands against the sealed values: those that went, came, or say something else. */
export function standardsDifferences(
  content: SealedContent,
  grids: readonly Grid[],
  pack: Pack,
  formulas: 'noted' | 'kept',
  lookOf: (sheet: string) => SheetLook | null,
): StandardsDifferences {
  const grid = grids.find(({ sheet }) => isStandardsSheet(sheet));
  const now = grid ? writtenStandards(grid, pack, formulas) : new Map<string, never>();
  const sheet = grid?.sheet ?? STANDARDS_SHEET;
  const was = content.written ?? {};
  const changes: SealChange[] = [];
  const stale: { sheet: string; cell: string }[] = [];
  for (const id of new Set([...Object.keys(was), ...now.keys()])) {
    const sealed = was[id] ?? EMPTY_CELL;
    const found = now.get(id);
    const cell = found?.cell ?? EMPTY_CELL;
    const at = found ? cellAddress(found.row, found.column) : null;
    const difference = cellDifference(sealed, cell);
    if (difference === 'same') continue;
    if (difference === 'stale') {
      if (at !== null) stale.push({ sheet, cell: at });
      continue;
    }
    const kind = difference === 'formula' ? 'formula' : id === POLICY_ROW ? 'pack' : 'parameter';
    const told = (of: SealedCell): string | null =>
      named(id, difference === 'formula' ? shownFormulaText(of) : shownCellText(of));
    changes.push({ sheet, cell: at, kind, was: told(sealed), now: told(cell) });
  }
  const places = [...now.values()];
  const relied = {
    headerRow: 1,
    rows: [...new Set(places.map(({ row }) => row))],
    columns: [...new Set(places.map(({ column }) => column))],
  };
  const notices = grid?.visible && places.length > 0 ? lookNotices(grid, relied, lookOf(sheet)) : [];
  return { changes, stale, notices };
}

function named(id: string, text: string | null): string | null {
  return text === null ? null : `${id} = ${text}`;
}

/** Whether the policy of that id at hand is the very one that was sealed; a policy that is not at hand vouches for nothing. */
export function packDifference(content: SealedContent, shelved: ShelvedPack | null): readonly SealChange[] {
  const { pack } = content;
  const now = shelved && packMark(shelved);
  if (now && now.sha256 === pack.sha256 && now.sourceSha256 === pack.sourceSha256) return [];
  const said = (mark: SealedContent['pack']): string =>
    `${mark.id} ${mark.sha256.slice(0, 12)} ${mark.sourceSha256.slice(0, 12)}`;
  return [{ sheet: content.sheet, cell: null, kind: 'pack', was: said(pack), now: now && said(now) }];
}
