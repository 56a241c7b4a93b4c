import type { Area } from '../../workbook/address';
import type { SheetLayout } from '../../workbook/layout';
import { WorkbookFailure } from '../../workbook/workbook';
import { codeOf, isLost } from './failure';
import type { Requests } from './requests';
import { columnPoints, writeWidth } from './widths';
import { excelWords } from './words';

/** A sheet as it comes or goes: blank, with the widths of its columns, in its place. */
export interface SheetPlan {
  readonly sheet: string;
  readonly widths: readonly number[];
  /** How many sheets stand before one that comes; null: all others. */
  readonly at: number | null;
  /** How it is laid out, for whoever takes the change back; steps of their own put it. */
  readonly layout?: SheetLayout;
}

/** Adds a sheet, or removes one that is blank by then: a request of its own, for the other steps build on it. */
export class SheetStep {
  readonly kind = 'sheet';
  readonly area: Area | null = null;
  readonly cells = 1;
  /** The sheet that we added: the name alone could be someone else's by now. */
  #added: string | null = null;
  #unknown = false;
  /** Where a sheet stood that went. */
  #place: number | null = null;

  constructor(
    readonly plan: SheetPlan,
    readonly doing: 'add' | 'remove',
  ) {}

  get sheet(): string {
    return this.plan.sheet;
  }

  get at(): number | null {
    return this.#place ?? this.plan.at;
  }

  async make(requests: Requests): Promise<void> {
    if (this.doing === 'add') await this.#add(requests);
    else await this.#remove(requests);
  }

  async takeBack(requests: Requests): Promise<void> {
    const { worksheets } = requests.context.workbook;
    if (this.doing === 'add') {
      const key = this.#added ?? (this.#unknown ? this.sheet : null);
      if (key !== null) {
        await requests.ask(() => {
          worksheets.getItemOrNullObject(key).delete();
        });
      }
      return;
    }
    const there = await requests.ask(() => worksheets.getItemOrNullObject(this.sheet));
    if (there.isNullObject) await this.#add(requests);
  }

  async #add(requests: Requests): Promise<void> {
    const { worksheets } = requests.context.workbook;
    try {
      const sheet = await requests.ask(() => worksheets.add(this.sheet).load('id'));
      this.#added = sheet.id;
    } catch (thrown) {
      // Lost on the way: it may be there or not. Anything else says that it is not.
      this.#unknown = isLost(codeOf(thrown));
      throw thrown;
    }
    const { widths } = this.plan;
    const { at } = this;
    if (at === null && widths.length === 0) return;
    await requests.ask(() => {
      const sheet = worksheets.getItem(this.sheet);
      if (at !== null) sheet.position = at;
      widths.forEach((width, index) => {
        writeWidth(sheet, index + 1, columnPoints(width));
      });
    });
  }

  /** What someone typed into it since we looked would go with it. */
  async #remove(requests: Requests): Promise<void> {
    const { worksheets } = requests.context.workbook;
    const { used, sheet } = await requests.ask(() => {
      const there = worksheets.getItem(this.sheet).load('position');
      const range = there.getUsedRangeOrNullObject(true);
      range.load('address');
      return { used: range, sheet: there };
    });
    this.#place = sheet.position;
    if (!used.isNullObject) {
      const area = used.address.slice(used.address.lastIndexOf('!') + 1);
      throw new WorkbookFailure(excelWords.message('excel.sheet-in-use', { sheet: this.sheet, area }));
    }
    await requests.ask(() => {
      worksheets.getItem(this.sheet).delete();
    });
  }
}
