import { NOTHING_SAID, standardsOf } from '../policy/standards';
import type { PackShelf } from '../policy/shelf/shelf';
import { readStandards } from '../report/standards';
import { workbookPolicy } from '../report/workbook-policy';
import type { Grid } from '../workbook/grid';
import type { Basis } from './definition';
import { NOT_LOADED } from './not-loaded';
import { errorResult } from './result';

/** What cells say before the workbook has been read: under which policy is not known yet either. */
export const UNREAD: Basis = { unusable: NOT_LOADED };

export interface BasisRead {
  readonly basis: Basis;
  /** Equal marks, equal answers. */
  readonly mark: string;
}

/** What the cells of a workbook with this sheet 补充标准 rest on (null: it has none), among the policies at hand. */
export function readBasis(grid: Grid | null, shelf: PackShelf): BasisRead {
  const policy = workbookPolicy(grid, shelf);
  if (policy.kind !== 'in-use') {
    return { basis: { unusable: errorResult('#N/A', policy.said) }, mark: JSON.stringify(policy.said) };
  }
  const { pack } = policy.shelved;
  const said = grid ? readStandards(grid, pack).said : NOTHING_SAID;
  return { basis: { pack, standards: standardsOf(pack, said) }, mark: JSON.stringify([pack.id, said]) };
}
