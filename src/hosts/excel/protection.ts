import { areaAddress } from '../../workbook/address';
import type { Change } from '../../workbook/change';
import { areaOf } from '../../workbook/change';
import { WorkbookFailure } from '../../workbook/workbook';
import type { Requests } from './requests';
import { excelWords } from './words';

const { message } = excelWords;

/** The sheets that changes name, as far as they are there, each looked up once. */
export interface Present {
  readonly sheets: ReadonlyMap<string, Excel.Worksheet>;
  /** Sheets whose cells may be written but not dressed. */
  readonly undressed: ReadonlySet<string>;
}

/** Finds the sheets; fails where the structure or a sheet is protected against what is to be done. */
export async function presentSheets(requests: Requests, changes: readonly Change[]): Promise<Present> {
  const names = [...new Set(changes.map(({ sheet }) => sheet))];
  const { workbook } = requests.context;
  const { found, structure } = await requests.ask(() => ({
    found: names.map((name) => {
      const sheet = workbook.worksheets.getItemOrNullObject(name);
      sheet.load('name');
      sheet.protection.load(['protected', 'options']);
      return sheet;
    }),
    structure: workbook.protection.load('protected'),
  }));
  const sheets = new Map(
    names.flatMap((name, index) => {
      const sheet = found[index];
      return sheet && !sheet.isNullObject ? [[name, sheet] as const] : [];
    }),
  );
  const bounds = changes.find(({ kind }) => kind === 'add-sheet' || kind === 'remove-sheet');
  if (structure.protected && bounds) {
    throw new WorkbookFailure(message('excel.structure', { sheet: bounds.sheet }));
  }
  const undressed = new Set<string>();
  for (const [name, sheet] of sheets) {
    if (!sheet.protection.protected) continue;
    await assertUnlocked(
      requests,
      sheet,
      changes.filter((change) => change.sheet === name),
    );
    const { allowFormatCells = false, allowFormatColumns = false } = sheet.protection.options;
    if (!allowFormatCells || !allowFormatColumns) undressed.add(name);
  }
  return { sheets, undressed };
}

/** A protected sheet lets cells be written that its maker left open. */
async function assertUnlocked(requests: Requests, sheet: Excel.Worksheet, changes: readonly Change[]): Promise<void> {
  for (const change of changes) {
    const area = change.kind === 'cells' ? areaAddress(areaOf(change)) : '';
    const refused = new WorkbookFailure(message('excel.protected', { sheet: change.sheet, area }));
    if (change.kind !== 'cells') throw refused;
    const { protection } = await requests.ask(() => {
      const { format } = sheet.getRange(area);
      format.protection.load('locked');
      return format;
    });
    // The library says boolean; where cells differ Excel answers null.
    if ((protection.locked as boolean | null) !== false) throw refused;
  }
}
