import { ExcelWorkbook } from '../../../src/hosts/excel/excel-workbook';
import type { CellContent } from '../../../src/workbook/cell';
import { EMPTY } from '../../../src/workbook/cell';
import type { Change } from '../../../src/workbook/change';
import type { Message } from '../../../src/messages/message';
import { WorkbookFailure } from '../../../src/workbook/workbook';
import { officeHost } from './office-host/bridge';
import type { OfficeHost } from './office-host/bridge';
import { HostBook } from './office-host/model';
import type { HostSheet } from './office-host/model';
import { World } from './office-host/world';

export type CellsChange = Extract<Change, { kind: 'cells' }>;

/** Patience that a test has. */
export const SOON = { every: 5, editing: 60, lost: 60 };

export interface Start {
  readonly host: OfficeHost;
  readonly world: World;
  readonly sheet: HostSheet;
  readonly workbook: ExcelWorkbook;
}

/** The adapter over a book, through Microsoft's library. */
export function over(book: HostBook, patience = SOON): Start {
  const host = officeHost(new World(book));
  const [sheet] = book.sheets;
  if (!sheet) throw new Error('a book without a sheet');
  return { host, world: host.world, sheet, workbook: new ExcelWorkbook((batch) => host.Excel.run(batch), patience) };
}

/** A list of so many rows in columns A and B, and nothing right of it. */
export function listOf(rows: number): HostBook {
  const book = new HostBook();
  const sheet = book.add('名单');
  for (let row = 1; row <= rows; row += 1) {
    sheet.touch(row, 1).value = `企业${String(row)}`;
    sheet.touch(row, 2).value = row / 7;
  }
  return book;
}

export const text = (words: string): CellContent => ({ value: { kind: 'text', text: words } });
export const number = (value: number): CellContent => ({ value: { kind: 'number', number: value } });
export const blank: CellContent = { value: EMPTY };

/** A block where nothing was. */
export function block(top: number, left: number, after: readonly (readonly CellContent[])[]): CellsChange {
  return { kind: 'cells', sheet: '名单', top, left, before: after.map((row) => row.map(() => blank)), after };
}

/** Characters of a reason with which 120 rows take three requests. */
export const LONG = 10_000;

/** Result columns under a heading of ours, each row with values of its own. */
export function results(rows: number, left = 3, characters = 0): CellsChange {
  const reason = '据'.repeat(characters);
  return block(
    1,
    left,
    Array.from({ length: rows }, (_, row): CellContent[] =>
      row === 0
        ? [
            { ...text('核验结论'), role: 'heading' },
            { ...text('达标差额（万元）'), role: 'heading' },
          ]
        : [
            {
              ...text(row % 3 ? `符合${String(row)}${reason}` : `00123${reason}`),
              role: row % 3 ? 'eligible' : 'text',
            },
            { ...number(row / 3), role: 'amount' },
          ],
    ),
  );
}

/** What a work failed with, in the workbook's own words. */
export async function refusal(work: Promise<unknown>): Promise<Message> {
  try {
    await work;
  } catch (thrown) {
    if (thrown instanceof WorkbookFailure) return thrown.said;
    throw thrown;
  }
  throw new Error('nothing was thrown');
}

/** Does something right before the host looks at a request, counted from the next one. */
export function before(host: OfficeHost, request: number, act: () => void): void {
  const { executor } = host.door;
  const execute = executor.execute.bind(executor);
  let count = 0;
  executor.execute = (batch) => {
    count += 1;
    if (count === request) act();
    return execute(batch);
  };
}
