import { parseArea } from '../../../../src/workbook/address';
import type { ContractSheet } from '../../../workbook/contract';
import { HostBook } from './model';

/** The host's book for the sheets that a contract starts from. */
export function bookOf(sheets: readonly ContractSheet[]): HostBook {
  const book = new HostBook();
  for (const { name, visible = true, cells, merges = [], hiddenRows = [] } of sheets) {
    const sheet = book.add(name, visible ? 'Visible' : 'Hidden');
    for (const [address, { value, formula, format }] of Object.entries(cells)) {
      const area = parseArea(address);
      if (!area) throw new Error(address);
      const cell = sheet.touch(area.top, area.left);
      cell.format = format ?? 'General';
      // Excel shows the names of functions that it knows as they are typed.
      if (formula !== undefined) cell.formula = formula;
      cell.error = value.kind === 'error';
      cell.value =
        value.kind === 'number'
          ? value.number
          : value.kind === 'text' || value.kind === 'digits'
            ? value.text
            : value.kind === 'logical'
              ? value.logical
              : value.kind === 'error'
                ? value.error
                : formula === undefined
                  ? ''
                  : 0;
    }
    for (const merge of merges) {
      const area = parseArea(merge);
      if (area) sheet.merges.push(area);
    }
    for (const row of hiddenRows) sheet.hiddenRows.add(row);
  }
  return book;
}
