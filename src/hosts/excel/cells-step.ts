import type { Area } from '../../workbook/address';
import { areaAddress, cellAddress } from '../../workbook/address';
import type { CellContent } from '../../workbook/cell';
import type { Block } from './block';
import { stylesOf } from './block';
import { entered, keeps, readFormula, reentered, sameFormula, stands } from './cells';
import type { Raw } from './cells';
import type { Tile } from './chunks';
import { cellsFailure } from './failure';
import type { Requests } from './requests';
import { writeStyles } from './styles';
import type { ExcelStyle } from './styles';
import { writeWidth } from './widths';

/** A cell's content as Excel gave it. */
interface Seen {
  readonly raw: Raw;
  readonly formula: string | null;
  readonly format: string;
}

/** A part of a block that is written in one request. */
export class CellsStep {
  readonly kind = 'cells';
  readonly sheet: string;
  readonly area: Area;
  readonly cells: number;
  readonly bytes: number;
  readonly #before: readonly (readonly CellContent[])[];
  readonly #after: readonly (readonly CellContent[])[];
  /** What someone else had put there between our look and our write. */
  readonly #others = new Map<string, Seen>();
  #untouched = false;

  constructor(
    readonly block: Block,
    tile: Tile,
  ) {
    const [top, bottom] = tile.rows;
    const [left, right] = tile.columns;
    this.sheet = block.sheet;
    this.area = {
      top: block.top + top,
      left: block.left + left,
      bottom: block.top + bottom - 1,
      right: block.left + right - 1,
    };
    this.cells = (bottom - top) * (right - left);
    this.bytes = tile.bytes;
    const part = (rows: Block['after']): Block['after'] =>
      rows.slice(top, bottom).map((cells) => (right - left === cells.length ? cells : cells.slice(left, right)));
    this.#before = part(block.before);
    this.#after = part(block.after);
  }

  /**
   * Queues the write between two looks at its cells, all in one request. The answer is for after it: it fails where
   * someone else had changed a cell meanwhile, and tells the rows that Excel did not keep.
   */
  queue(requests: Requests): () => readonly number[] {
    const sheet = requests.context.workbook.worksheets.getItem(this.sheet);
    const found = this.#ask(sheet);
    this.#put(sheet, this.area, this.#after, this.block.dressed);
    for (const { column, after } of this.#widenings()) writeWidth(sheet, column, after);
    const kept = sheet.getRange(areaAddress(this.area));
    kept.load('values');
    return () => {
      this.#assertUntouched(found);
      return this.#unkept(kept.values as Raw[][]);
    };
  }

  /** Writes rows one by one: where a filter hides rows, Excel was seen to put a block into the wrong ones. */
  async mend(requests: Requests, rows: readonly number[]): Promise<void> {
    const kept = await requests.ask(() => {
      const sheet = requests.context.workbook.worksheets.getItem(this.sheet);
      return rows.map((row) => {
        const area = { ...this.area, top: this.area.top + row, bottom: this.area.top + row };
        this.#put(sheet, area, [this.#after[row] ?? []], this.block.dressed);
        const range = sheet.getRange(areaAddress(area));
        range.load('values');
        return range;
      });
    });
    const still = rows.filter((row, index) => !this.#keepsRow(row, (kept[index]?.values[0] ?? []) as Raw[]));
    if (still.length === 0) return;
    const cells = still.map((row) => cellAddress(this.area.top + row, this.area.left));
    throw cellsFailure('excel.not-kept', this.sheet, cells);
  }

  /** Whether the taking back found every cell to hold what it held before. */
  get untouched(): boolean {
    return this.#untouched;
  }

  /** Puts back what was there. What someone else wrote since stays; a sheet that is gone needs nothing. */
  async takeBack(requests: Requests): Promise<void> {
    const { worksheets } = requests.context.workbook;
    const now = await requests.ask(() => {
      const sheet = worksheets.getItemOrNullObject(this.sheet);
      return { sheet, range: this.#ask(sheet) };
    });
    if (now.sheet.isNullObject) return;
    const at = seenIn(now.range, this.block.dressed);
    this.#untouched = this.#before.every((cells, down) =>
      cells.every((before, across) => isSeen(at(down, across), before)),
    );
    const values: (Raw | null)[][] = [];
    const styles: (ExcelStyle | null)[][] = stylesOf(this.#before);
    this.#before.forEach((cells, down) => {
      values.push(
        cells.map((before, across) => {
          const seen = at(down, across);
          const other = this.#others.get(key(down, across));
          const ours = this.#isOurs(seen, down, across) || isSeen(seen, before);
          if (!ours) {
            (styles[down] ?? [])[across] = null;
            return null;
          }
          if (!other) return entered(before);
          const style = styles[down]?.[across];
          if (style) (styles[down] ?? [])[across] = { ...style, format: other.format };
          return reentered(other.raw, other.formula);
        }),
      );
    });
    await requests.ask(() => {
      requests.suspend();
      const sheet = worksheets.getItem(this.sheet);
      if (this.block.dressed) writeStyles(sheet, this.area, styles);
      for (const { column, before } of this.#widenings()) writeWidth(sheet, column, before);
      sheet.getRange(areaAddress(this.area)).values = values;
    });
  }

  /** Looks first: what is entered into a cell formatted as text stays text, formulas and numbers too. */
  #put(sheet: Excel.Worksheet, area: Area, rows: readonly (readonly CellContent[])[], dressed: boolean): void {
    if (dressed) writeStyles(sheet, area, stylesOf(rows));
    sheet.getRange(areaAddress(area)).values = rows.map((cells) => cells.map(entered));
  }

  #widenings(): Block['widenings'] {
    const { left, right, top } = this.area;
    if (top !== this.block.top) return [];
    return this.block.widenings.filter(({ column }) => column >= left && column <= right);
  }

  /** All that the cells hold, to be put back. */
  #ask(sheet: Excel.Worksheet): Excel.Range {
    const range = sheet.getRange(areaAddress(this.area));
    range.load(this.block.dressed ? ['values', 'formulas', 'numberFormat'] : ['values', 'formulas']);
    return range;
  }

  #assertUntouched(found: Excel.Range): void {
    const at = seenIn(found, this.block.dressed);
    const cells: string[] = [];
    this.#before.forEach((row, down) => {
      row.forEach((before, across) => {
        const seen = at(down, across);
        if (isSeen(seen, before)) return;
        this.#others.set(key(down, across), seen);
        cells.push(cellAddress(this.area.top + down, this.area.left + across));
      });
    });
    if (cells.length > 0) throw cellsFailure('excel.changed-meanwhile', this.sheet, cells);
  }

  #unkept(values: readonly (readonly Raw[])[]): readonly number[] {
    return this.#after.flatMap((_, row) => (this.#keepsRow(row, values[row] ?? []) ? [] : [row]));
  }

  #keepsRow(row: number, values: readonly Raw[]): boolean {
    return (this.#after[row] ?? []).every(
      (content, across) => content.formula !== undefined || keeps(values[across] ?? '', content),
    );
  }

  /** Whether a cell holds what we wrote. Excel may spell a formula in its own way. */
  #isOurs({ raw, formula }: Seen, down: number, across: number): boolean {
    const after = this.#after[down]?.[across];
    if (!after) return false;
    return after.formula === undefined ? formula === null && keeps(raw, after) : formula !== null;
  }
}

function key(down: number, across: number): string {
  return `${String(down)} ${String(across)}`;
}

/** Whether a cell holds a content, to the last digit. A formula's own result may change. */
function isSeen({ raw, formula }: Seen, content: CellContent): boolean {
  if (content.formula !== undefined || formula !== null) return sameFormula(formula ?? undefined, content.formula);
  return stands(raw, content);
}

function seenIn(range: Excel.Range, withFormats: boolean): (down: number, across: number) => Seen {
  const values = range.values as Raw[][];
  const formulas = range.formulas as unknown[][];
  const formats = withFormats ? (range.numberFormat as string[][]) : null;
  return (down, across) => {
    const raw = values[down]?.[across] ?? '';
    return {
      raw,
      formula: readFormula(formulas[down]?.[across], raw),
      format: formats?.[down]?.[across] ?? 'General',
    };
  };
}
