import { SHEET_LIMIT } from '../../../workbook/address';
import type { Grid } from '../../../workbook/grid';
import { GridBuilder } from '../../../workbook/grid';
import { failure } from '../failures';
import { tableCell } from './cell';
import type { Delimiter } from './records';
import { delimiterOf, DELIMITERS, records } from './records';

/** A sheet's name after a file's: without folder and extension, cut to what Excel takes. */
export function sheetNameOf(file: string): string {
  const bare = (/[^\\/]*$/.exec(file)?.[0] ?? file).replace(/\.[^.]*$/, '');
  const name = bare
    .replace(/[[\]:*?]/g, '_')
    .replace(/^'|'$/g, '_')
    .slice(0, 31)
    .trim();
  return name === '' ? 'Sheet1' : name;
}

/** A text table as a sheet named after its file. A first line `sep=;` names the delimiter, as Excel takes it. */
export function tableGrid(text: string, file: string): Grid {
  const said = /^sep=(.)(?:\r\n?|\n)/.exec(text);
  const body = said ? text.slice(said[0].length) : text;
  const delimiter: Delimiter = DELIMITERS.find((sign) => sign === said?.[1]) ?? delimiterOf(body);
  const sheet = sheetNameOf(file);
  const builder = new GridBuilder(sheet);
  let row = 0;
  for (const cells of records(body, delimiter)) {
    row += 1;
    if (row > SHEET_LIMIT.rows || cells.length > SHEET_LIMIT.columns) {
      throw failure('file.too-wide', { sheet, cell: `${String(row)}:${String(cells.length)}` });
    }
    cells.forEach((cell, index) => builder.set(row, index + 1, tableCell(cell)));
  }
  return builder.build();
}
