import type { Enterprise } from '../../policy/enterprise';
import type { IndustriesSaid, ListRow } from '../reading';

/** A row whose enterprise is put together when it is asked for: most of a long list is never looked at twice. */
export class ListedRow implements ListRow {
  constructor(
    readonly row: number,
    readonly name: string | null,
    readonly creditCode: string | null,
    readonly industry: string | null,
    readonly industries: IndustriesSaid,
    readonly city: string | null,
    readonly county: string | null,
    private readonly made: () => Enterprise,
  ) {}

  get enterprise(): Enterprise {
    return this.made();
  }
}
