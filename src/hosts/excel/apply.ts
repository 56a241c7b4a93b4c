import type { Area } from '../../workbook/address';
import { areaAddress } from '../../workbook/address';
import type { CellContent } from '../../workbook/cell';
import type { Change } from '../../workbook/change';
import { areaOf, inverseOf } from '../../workbook/change';
import { GridBuilder } from '../../workbook/grid';
import type { Grid } from '../../workbook/grid';
import { WorkbookFailure } from '../../workbook/workbook';
import type { Work } from '../../workbook/workbook';
import { entered, readFormula, readValue } from './cells';
import { bands, CELLS_A_READ, rowSpans } from './chunks';
import { assertFits } from './conflict';
import { failureOf, leftHalf } from './failure';
import { readBlock, readSheet, stopIfAsked } from './read-sheet';
import { readStyles, styleOf, writeStyles } from './styles';
import { excelWords } from './words';

type CellsChange = Extract<Change, { kind: 'cells' }>;

/** One request's worth of a change, and what takes it back. */
interface Step {
  readonly sheet: string;
  readonly area: Area | null;
  readonly cells: number;
  readonly make: () => void;
  readonly takeBack: () => void;
}

/** Width of a column in points, from Excel's count of digits of the default font at 96 dots an inch. */
export function columnPoints(characters: number): number {
  return (Math.round(characters * 7 + 5) * 72) / 96;
}

/**
 * Makes changes in one context: first everything is looked at, then written in steps of a request each. Excel keeps what
 * the requests before a failed one did, so a failure or a cancel takes the steps back, the broken one too.
 */
export class Applier {
  constructor(
    readonly context: Excel.RequestContext,
    readonly work: Work,
  ) {}

  async apply(changes: readonly Change[]): Promise<readonly Change[]> {
    await this.#look(changes);
    const found: Change[] = [];
    for (const change of changes) found.push(await this.#withStyles(change, changes));
    await this.#write(found.flatMap((change) => this.#steps(change)));
    return inverseOf(found);
  }

  #sheet(name: string): Excel.Worksheet {
    return this.context.workbook.worksheets.getItem(name);
  }

  /** Reads what is there now, and fails where a change does not fit it or the sheet is protected. */
  async #look(changes: readonly Change[]): Promise<void> {
    const names = [...new Set(changes.map(({ sheet }) => sheet))];
    const sheets = names.map((name) => this.context.workbook.worksheets.getItemOrNullObject(name));
    for (const sheet of sheets) {
      sheet.load('name');
      sheet.protection.load('protected');
    }
    await this.context.sync();
    const present = new Map(
      names.flatMap((name, index) => (sheets[index]?.isNullObject === false ? [[name, sheets[index]]] : [])),
    );
    const under = new Map<CellsChange, Grid>();
    const whole = new Map<string, Grid>();
    for (const change of changes) {
      const sheet = present.get(change.sheet);
      if (!sheet) continue;
      if (sheet.protection.protected) {
        throw new WorkbookFailure(excelWords.message('excel.protected', { sheet: change.sheet }));
      }
      if (change.kind === 'cells') under.set(change, await this.#under(change));
      if (change.kind === 'remove-sheet') whole.set(change.sheet, await readSheet(this.context, sheet, {}));
    }
    assertFits(changes, {
      has: (name) => present.has(name),
      under: (change) => under.get(change) ?? null,
      whole: (name) => whole.get(name) ?? null,
    });
  }

  async #under(change: CellsChange): Promise<Grid> {
    const builder = new GridBuilder(change.sheet);
    for (const band of bands(areaOf(change), CELLS_A_READ)) {
      stopIfAsked(this.work);
      const { values, formulas, types } = await readBlock(this.context, this.#sheet(change.sheet), band);
      values.forEach((cells, down) => {
        cells.forEach((raw, across) => {
          const formula = readFormula(formulas?.[down]?.[across], raw);
          const value = readValue(raw, types?.[down]?.[across] === 'Error', formula !== null);
          builder.set(band.top + down, band.left + across, value, 'General', formula ?? undefined);
        });
      });
    }
    return builder.build();
  }

  /** The same change with the looks that stand there now in its `before`, where it gives cells a look of their own. */
  async #withStyles(change: Change, changes: readonly Change[]): Promise<Change> {
    if (change.kind !== 'cells') return change;
    if (!change.after.some((cells) => cells.some((content) => styleOf(content) !== null))) return change;
    if (changes.some((each) => each.kind === 'add-sheet' && each.sheet === change.sheet)) return change;
    const styleAt = await readStyles(this.context, this.#sheet(change.sheet), areaOf(change));
    const before = change.before.map((cells, down) =>
      cells.map((content, across) => ({ ...content, style: styleAt(change.top + down, change.left + across) })),
    );
    return { ...change, before };
  }

  async #write(steps: readonly Step[]): Promise<void> {
    const of = steps.reduce((sum, { cells }) => sum + cells, 0);
    const begun: Step[] = [];
    let done = 0;
    try {
      for (const step of steps) {
        stopIfAsked(this.work);
        begun.push(step);
        await this.#request(step.make);
        done += step.cells;
        this.work.report?.({ done, of });
      }
    } catch (thrown) {
      await this.#takeBack(begun.reverse());
      const last = begun[0];
      throw failureOf(thrown, { kind: 'writing', sheet: last?.sheet ?? '', area: last?.area ?? null });
    }
  }

  /** One request, without the sheet being calculated and drawn for each cell of it. */
  async #request(make: () => void): Promise<void> {
    const { application } = this.context.workbook;
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    make();
    await this.context.sync();
  }

  async #takeBack(steps: readonly Step[]): Promise<void> {
    for (const step of steps) {
      try {
        await this.#request(step.takeBack);
      } catch {
        throw leftHalf(step.sheet, step.area);
      }
    }
  }

  #steps(change: Change): readonly Step[] {
    const { sheet } = change;
    switch (change.kind) {
      case 'cells':
        return cellSteps(change, () => this.#sheet(sheet));
      case 'add-sheet':
        return [{ ...this.#adding(change.sheet, change.widths), sheet, area: null, cells: 1 }];
      case 'remove-sheet': {
        const { make, takeBack } = this.#adding(change.sheet, change.widths);
        return [{ make: takeBack, takeBack: make, sheet, area: null, cells: 1 }];
      }
    }
  }

  #adding(name: string, widths: readonly number[]): Pick<Step, 'make' | 'takeBack'> {
    return {
      make: () => {
        const sheet = this.context.workbook.worksheets.add(name);
        widths.forEach((width, index) => {
          const column = areaAddress({ top: 1, bottom: 1, left: index + 1, right: index + 1 });
          sheet.getRange(column).format.columnWidth = columnPoints(width);
        });
      },
      takeBack: () => {
        this.context.workbook.worksheets.getItemOrNullObject(name).delete();
      },
    };
  }
}

function cellSteps(change: CellsChange, sheet: () => Excel.Worksheet): readonly Step[] {
  const { top, left, right } = areaOf(change);
  const lengths = change.after.map((cells, row) => length(cells) + length(change.before[row] ?? []));
  return rowSpans(lengths, right - left + 1).map(([from, to]) => {
    const area = { top: top + from, left, bottom: top + to - 1, right };
    const write = (rows: readonly (readonly CellContent[])[]): void => {
      put(sheet(), area, rows.slice(from, to));
    };
    return {
      sheet: change.sheet,
      area,
      cells: (to - from) * (right - left + 1),
      make: () => {
        write(change.after);
      },
      takeBack: () => {
        write(change.before);
      },
    };
  });
}

function length(cells: readonly CellContent[]): number {
  return cells.reduce((sum, content) => sum + String(entered(content)).length + 3, 0);
}

/** Looks first: what is entered into a cell formatted as text stays text, formulas and numbers too. */
function put(sheet: Excel.Worksheet, area: Area, rows: readonly (readonly CellContent[])[]): void {
  writeStyles(
    sheet,
    area,
    rows.map((cells) => cells.map(styleOf)),
  );
  sheet.getRange(areaAddress(area)).values = rows.map((cells) => cells.map(entered));
}
