import type { Pack } from '../../../policy/pack';
import type { Standards } from '../../../policy/standards';
import { NOTHING_SAID, standardsOf } from '../../../policy/standards';
import { readStandards } from '../../../report/standards';
import { STANDARDS_SHEET } from '../../../report/standards-words';
import type { Workbook } from '../../../workbook/workbook';

/** The workbook's parameters and choices as its sheet says them; the defaults where there is no such sheet. */
export async function workbookStandards(workbook: Workbook, pack: Pack): Promise<Standards> {
  const sheet = (await workbook.sheets()).find(({ name }) => isStandards(name));
  const said = sheet ? readStandards(await workbook.read(sheet.name), pack).said : NOTHING_SAID;
  return standardsOf(pack, said);
}

export function isStandards(sheet: string): boolean {
  return sheet.trim() === STANDARDS_SHEET;
}
