import type { FUniver } from '@univerjs/core/facade';
import type { Injector } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/preset-sheets-core';
import type { SheetNow } from '../model/differences';
import { SheetReader } from './sheets';

/** Excel's count of digits for a width in pixels. */
function digits(pixels: number): number {
  return Math.max(0, Math.round(((pixels - 5) / 7) * 100) / 100);
}

/** All sheets of the workbook shown, as saving needs them: what is typed in cells, not what spills into them. */
export function sheetsNow(api: FUniver, injector: Injector): readonly SheetNow[] {
  const model = api.getActiveWorkbook()?.getWorkbook();
  if (!model) return [];
  return model.getSheets().map((sheet) => {
    const reader = new SheetReader(model, sheet, injector.get(FormulaDataModel), false);
    let [rows, columns] = [0, 0];
    for (const [row, column] of reader.used()) {
      rows = Math.max(rows, row);
      columns = Math.max(columns, column);
    }
    return {
      name: sheet.getName(),
      rows,
      columns,
      content: (row, column) => {
        const { value, formula } = reader.content(row, column);
        const role = reader.role(row, column);
        return { value, ...(formula === undefined ? {} : { formula }), ...(role === undefined ? {} : { role }) };
      },
      widths: Array.from({ length: columns }, (_, column) => digits(sheet.getColumnWidth(column))),
    };
  });
}
