import { cellAddress } from '../../../workbook/address';
import type { Grid } from '../../../workbook/grid';
import { DECLARATION, MAIN, freshPackage } from '../package/fresh-package';
import { cellXml } from '../splice/cell-xml';
import { StylesSplice, emptyStyles } from '../splice/styles-splice';

/** A number format that shows as many places as were typed: `4000.10` keeps its zero. */
function typedFormat(digits: string): string {
  const places = /\.(\d*0)$/.exec(digits)?.[1]?.length ?? 0;
  return places === 0 || places > 20 ? 'General' : `0.${'0'.repeat(places)}`;
}

function* sheetXml(grid: Grid, styles: StylesSplice): Generator<string> {
  yield `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetData>`;
  for (let row = 1; row <= grid.rows; row += 1) {
    let cells = '';
    for (let column = 1; column <= grid.columns; column += 1) {
      const value = grid.value(row, column);
      if (value.kind === 'empty') continue;
      const format = value.kind === 'digits' ? typedFormat(value.text) : 'General';
      cells += cellXml('', cellAddress(row, column), format === 'General' ? 0 : styles.format(format), { value });
    }
    if (cells !== '') yield `<row r="${String(row)}">${cells}</row>`;
  }
  yield '</sheetData></worksheet>';
}

/** A workbook with one sheet that holds a text table. */
export async function freshWorkbook(grid: Grid): Promise<Uint8Array<ArrayBuffer>> {
  const styles = new StylesSplice(emptyStyles(MAIN));
  const sheet = [...sheetXml(grid, styles)].join('');
  styles.format('General');
  return freshPackage([{ name: grid.sheet, sheet }], styles.result() ?? emptyStyles(MAIN));
}
