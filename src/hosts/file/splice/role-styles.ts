import type { CellRole, CellValue } from '../../../workbook/cell';

/** How a role looks: what differs from the workbook's own plain text. Colours are RGB. */
export interface RoleLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly colour?: string;
  readonly fill?: string;
  readonly border?: string;
  /** A number format's code. */
  readonly format?: string;
  readonly wrap?: boolean;
  readonly centred?: boolean;
}

/** The number of the style in which a role's value stands. */
export type RoleStyle = (role: CellRole, value: CellValue) => number;

/** Whether a spreadsheet would take a text for a formula once somebody edits its cell. */
export function looksLikeFormula(value: CellValue): boolean {
  return value.kind === 'text' && /^[=+\-@\t\r]/.test(value.text);
}

/** The looks of what we write; colours keep a contrast of 4.5 to 1 and never stand alone: the words say the same. */
export const ROLE_LOOKS: Readonly<Record<CellRole, RoleLook>> = {
  heading: { bold: true, fill: 'DDEBF7', border: 'BFBFBF', wrap: true, centred: true },
  text: {},
  wrapped: { wrap: true },
  amount: { format: '#,##0.00####' },
  share: { format: '0.00%' },
  eligible: { colour: '0B5A1E', fill: 'E2F0D9' },
  ineligible: { colour: '9C0006', fill: 'FCE4E4' },
  undetermined: { colour: '7A4B00', fill: 'FFF2CC' },
  'not-applicable': { colour: '595959', fill: 'EDEDED' },
  finding: { colour: '7A4B00', fill: 'FFF2CC', wrap: true },
  input: { fill: 'FFFBE6', border: 'BFBFBF', format: '@' },
  note: { italic: true, colour: '595959' },
};
