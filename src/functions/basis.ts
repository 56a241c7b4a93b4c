import type { Pack } from '../policy/pack';
import { NOTHING_SAID, standardsOf } from '../policy/standards';
import type { StandardsSaid } from '../policy/standards';
import type { PackShelf } from '../policy/shelf/shelf';
import { workbookShelf } from '../report/kept-packs';
import { readStandards } from '../report/standards';
import { workbookPolicy } from '../report/workbook-policy';
import type { DaySystem } from '../workbook/day-system';
import type { Grid } from '../workbook/grid';
import type { Basis } from './definition';
import { NOT_LOADED } from './not-loaded';
import { wasAsked } from './policy-argument';
import type { BesidePack } from './policy-argument';
import { errorResult } from './result';

/** What cells say before the workbook has been read: under which policy is not known yet either. */
export const UNREAD: Basis = { unusable: NOT_LOADED };

export interface BasisRead {
  readonly basis: Basis;
  /** Equal marks, equal answers, of calls that name no other policy. */
  readonly mark: string;
  /** The same of the other policies at hand. */
  readonly besideMark: string;
}

/** Whether cells answer now as they did before: a policy that no cell has named may come and go. */
export function answersAlike(before: BasisRead, now: BasisRead): boolean {
  if (before.mark !== now.mark) return false;
  return before.besideMark === now.besideMark || 'unusable' in before.basis || !wasAsked(before.basis.beside);
}

/** The sheets of a workbook that its cells rest on; null: it has none. */
export interface BasisSheets {
  /** 补充标准. */
  readonly standards: Grid | null;
  /** 政策数据. */
  readonly keptPacks: Grid | null;
}

/** What the cells of a workbook rest on, among the policies at hand and those that it keeps itself. */
export function readBasis(
  { standards: grid, keptPacks }: BasisSheets,
  shelf: PackShelf,
  days: DaySystem = '1900',
): BasisRead {
  const policy = workbookPolicy(grid, workbookShelf(shelf, keptPacks));
  if (policy.kind !== 'in-use') {
    return { basis: { unusable: errorResult('#N/A', policy.said) }, mark: JSON.stringify(policy.said), besideMark: '' };
  }
  const { pack } = policy.shelved;
  const said = grid ? readStandards(grid, pack).said : NOTHING_SAID;
  const beside = besideOf(shelf.packs, pack, grid);
  const others = beside.map((each) => [each.pack.id, each.pack.version, each.said]);
  return {
    basis: { pack, standards: standardsOf(pack, said), beside, days },
    mark: JSON.stringify([pack.id, pack.version, said, days]),
    besideMark: JSON.stringify(others),
  };
}

/** The other policies at hand, each with the standards that the workbook says for it. */
export function besideOf(
  shelved: PackShelf['packs'],
  own: Pack,
  grid: Grid | null,
): readonly (BesidePack & { readonly said: StandardsSaid })[] {
  return shelved
    .filter(({ pack }) => pack.id !== own.id)
    .map(({ pack }) => {
      const said = grid ? readStandards(grid, pack).said : NOTHING_SAID;
      return { pack, standards: standardsOf(pack, said), said };
    });
}
