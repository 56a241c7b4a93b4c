import type { Area } from '../../workbook/address';
import type { LayoutPieces } from '../../workbook/layout-difference';
import { clearPieces, putPieces } from './layout-pieces';
import type { Requests } from './requests';

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

  constructor(
    readonly sheet: string,
    readonly doing: 'clear' | 'put',
    readonly pieces: LayoutPieces,
    /** The sheet came with the same changes: when it goes again, its layout goes with it. */
    readonly added: boolean,
  ) {}

  readonly #added = (id: string): void => {
    this.#charts.push(id);
  };

  async make(requests: Requests): Promise<void> {
    const { worksheets } = requests.context.workbook;
    const sheet = await requests.ask(() => worksheets.getItem(this.sheet));
    if (this.doing === 'put') await putPieces(requests, sheet, this.pieces, this.#added);
    else await clearPieces(requests, sheet, this.pieces);
  }

  /** A sheet that is gone needs nothing. */
  async takeBack(requests: Requests): Promise<void> {
    if (this.added) return;
    const { worksheets } = requests.context.workbook;
    const sheet = await requests.ask(() => worksheets.getItemOrNullObject(this.sheet).load('name'));
    if (sheet.isNullObject) return;
    if (this.doing === 'put') await clearPieces(requests, sheet, this.pieces, this.#charts);
    else await putPieces(requests, sheet, this.pieces, this.#added, true);
  }
}
