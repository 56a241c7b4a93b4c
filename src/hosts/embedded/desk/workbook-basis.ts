import { readBasis, UNREAD } from '../../../functions/basis';
import type { PackShelf } from '../../../policy/shelf/shelf';
import { isStandardsSheet } from '../../../report/standards-words';
import type { Live } from '../../../taskpane/host';
import type { GridView } from '../engine/view';
import type { OurFunctions } from '../our-functions';

/** Keeps what the functions in the grid rest on: the workbook's policy, parameters and choices. */
export class WorkbookBasis {
  #mark: string | null = null;

  constructor(
    readonly view: Pick<GridView, 'workbook'>,
    readonly ours: OurFunctions,
    readonly shelf: Live<PackShelf>,
  ) {
    // A workbook may have waited for a policy of the office's own.
    shelf.onChange(() => {
      if (this.#mark !== null) this.read(false).catch(() => undefined);
    });
  }

  /** Another workbook comes: until it is read, nothing is known of it. */
  forget(): void {
    this.#mark = null;
    this.ours.basis = UNREAD;
  }

  /** Reads the sheet 补充标准; calculates anew where asked to, or where cells would answer otherwise than before. */
  async read(recalculate: boolean): Promise<void> {
    const { workbook } = this.view;
    const sheet = (await workbook.sheets()).find(({ name }) => isStandardsSheet(name))?.name ?? null;
    const { basis, mark } = readBasis(sheet === null ? null : workbook.readNow(sheet), this.shelf.current());
    const other = this.#mark !== null && this.#mark !== mark;
    this.#mark = mark;
    this.ours.basis = basis;
    if (recalculate || other || this.ours.askedTooEarly) await workbook.recalculate();
    this.ours.askedTooEarly = false;
    // The sheet may be gone by then: its going is a change that is read for itself.
    if (sheet !== null) this.#again(sheet).catch(() => undefined);
  }

  /** A parameter may itself be a formula: what it comes to is known only once the grid has calculated. */
  async #again(sheet: string): Promise<void> {
    const before = this.#mark;
    const grid = await this.view.workbook.read(sheet);
    const { basis, mark } = readBasis(grid, this.shelf.current());
    // Read anew meanwhile, or another workbook by now: this answer is too late.
    if (mark === before || this.#mark !== before) return;
    this.#mark = mark;
    this.ours.basis = basis;
    await this.view.workbook.recalculate();
  }
}
