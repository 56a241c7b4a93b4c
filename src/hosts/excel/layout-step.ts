import type { Area } from '../../workbook/address';
import type { LayoutPieces, Relaid } from '../../workbook/layout-difference';
import { piecesBeyond } from '../../workbook/layout-difference';
import { clearPieces, putPieces } from './layout-pieces';
import { ownPage, readPage, writePage } from './page-setup';
import type { PageSetup } from './page-setup';
import type { Requests } from './requests';

/** What a sheet is to lose and to get when it is laid out anew. */
export interface Relaying {
  readonly sheet: string;
  /** The sheet came with the same changes: when it goes again, its layout goes with it. */
  readonly added: boolean;
  readonly gone: LayoutPieces;
  readonly come: LayoutPieces;
  /** The set-up of the pages that an inverse puts back. */
  readonly page: PageSetup | null;
}

export function relayingOf({ sheet, before, after, added, found }: Relaid): Relaying {
  return {
    sheet,
    added,
    gone: piecesBeyond(before, after),
    come: piecesBeyond(after, before),
    page: (found as PageSetup | undefined) ?? null,
  };
}

/**
 * Half of laying a sheet out anew: what goes is cleared before cells are written (a merged area takes no cells), what
 * comes is put when they stand.
 */
export class LayoutStep {
  readonly kind = 'layout';
  readonly area: Area | null = null;
  readonly cells = 1;
  /** Charts that we added: one that broke off has no name yet. */
  readonly #charts: string[] = [];
  /** How the pages were set up before; null: not looked at, for nothing of that changes. */
  #page: PageSetup | null = null;

  constructor(
    readonly relaying: Relaying,
    readonly doing: 'clear' | 'put',
  ) {}

  get sheet(): string {
    return this.relaying.sheet;
  }

  /** What the inverse of this step puts back beyond the pieces of a layout. */
  get found(): unknown {
    return this.#page ?? undefined;
  }

  readonly #added = (id: string): void => {
    this.#charts.push(id);
  };

  async make(requests: Requests): Promise<void> {
    const { worksheets } = requests.context.workbook;
    const sheet = await requests.ask(() => worksheets.getItem(this.sheet));
    const { gone, come, page, added } = this.relaying;
    if (this.doing === 'clear') {
      await clearPieces(requests, sheet, gone, namesBeyond(gone, come));
      return;
    }
    await putPieces(requests, sheet, come, this.#added);
    const wanted = page ?? (come.page && ownPage(come.page));
    if (!wanted) return;
    if (!added) this.#page = await readPage(requests, sheet);
    await writePage(requests, sheet, this.sheet, wanted);
  }

  /** A sheet that is gone needs nothing. */
  async takeBack(requests: Requests): Promise<void> {
    const { gone, come, added } = this.relaying;
    if (added) return;
    const { worksheets } = requests.context.workbook;
    const sheet = await requests.ask(() => worksheets.getItemOrNullObject(this.sheet).load('name'));
    if (sheet.isNullObject) return;
    if (this.doing === 'clear') {
      await putPieces(requests, sheet, gone, this.#added);
      return;
    }
    await clearPieces(requests, sheet, come, [...this.#charts, ...namesBeyond(come, gone)]);
    if (this.#page) await writePage(requests, sheet, this.sheet, this.#page);
  }
}

/** Charts of some pieces that others do not have: one that both have is led from one to the other. */
function namesBeyond({ charts }: LayoutPieces, others: LayoutPieces): readonly string[] {
  const kept = new Set(others.charts.map(({ name }) => name));
  return charts.map(({ name }) => name).filter((name) => !kept.has(name));
}
