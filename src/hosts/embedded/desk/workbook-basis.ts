import { answersAlike, readBasis, UNREAD } from '../../../functions/basis';
import type { BasisRead, BasisSheets } from '../../../functions/basis';
import type { PackShelf } from '../../../policy/shelf/shelf';
import { isKeptPacksSheet } from '../../../report/kept-packs';
import { isStandardsSheet } from '../../../report/standards-words';
import type { Grid } from '../../../workbook/grid';
import type { Live } from '../../../taskpane/host';
import type { GridView } from '../engine/view';
import type { OurFunctions } from '../our-functions';

/** Keeps what the functions in the grid rest on: the workbook's policy, parameters and choices. */
export class WorkbookBasis {
  #read: BasisRead | null = null;

  constructor(
    readonly view: Pick<GridView, 'workbook'>,
    readonly ours: OurFunctions,
    readonly shelf: Live<PackShelf>,
  ) {
    // A workbook may have waited for a policy of the office's own.
    shelf.onChange(() => {
      if (this.#read !== null) this.read(false).catch(() => undefined);
    });
  }

  /** Another workbook comes: until it is read, nothing is known of it. */
  forget(): void {
    this.#read = null;
    this.ours.basis = UNREAD;
  }

  /** Reads the sheets 补充标准 and 政策数据; calculates anew where asked to, or where cells would answer otherwise than before. */
  async read(recalculate: boolean): Promise<void> {
    const { workbook } = this.view;
    const named = (name: string | null): Grid | null => (name === null ? null : workbook.readNow(name));
    const names = await this.#names();
    const read = readBasis(
      { standards: named(names.standards), keptPacks: named(names.keptPacks) },
      this.shelf.current(),
    );
    const other = this.#read !== null && !answersAlike(this.#read, read);
    this.#read = read;
    this.ours.basis = read.basis;
    if (recalculate || other || this.ours.askedTooEarly) await workbook.recalculate();
    this.ours.askedTooEarly = false;
    // The sheet may be gone by then: its going is a change that is read for itself.
    if (names.standards !== null) this.#again().catch(() => undefined);
  }

  async #names(): Promise<Readonly<Record<keyof BasisSheets, string | null>>> {
    const names = (await this.view.workbook.sheets()).map(({ name }) => name);
    return { standards: names.find(isStandardsSheet) ?? null, keptPacks: names.find(isKeptPacksSheet) ?? null };
  }

  /** A parameter may itself be a formula: what it comes to is known only once the grid has calculated. */
  async #again(): Promise<void> {
    const before = this.#read;
    const names = await this.#names();
    const read = async (name: string | null): Promise<Grid | null> =>
      name === null ? null : await this.view.workbook.read(name);
    const sheets = { standards: await read(names.standards), keptPacks: await read(names.keptPacks) };
    const now = readBasis(sheets, this.shelf.current());
    // Read anew meanwhile, or another workbook by now: this answer is too late.
    if (!before || answersAlike(before, now) || this.#read !== before) return;
    this.#read = now;
    this.ours.basis = now.basis;
    await this.view.workbook.recalculate();
  }
}
