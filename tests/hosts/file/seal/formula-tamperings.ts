import type ExcelJS from 'exceljs';
import type { SealStatus } from '../../../../src/seal/verify/answer';
import { AT, COLUMN } from './sealed-book';
import type { Row } from './sealed-book';
import type { Tampering } from './tamperings';

/** What the formulas come to, as Excel keeps it: LibreOffice works shared ones out anew. */
const OUTPUT = [4400, 4400 * 1.1, 2 + 4400 + 4400 * 1.1, 4290] as const;
const base = (place: 0 | 1 | 2 | 3): number => OUTPUT[place] / 1.1;
const shared = (place: 1 | 2 | 3): ExcelJS.CellValue => ({ sharedFormula: 'G4', result: base(place) });

const MASTER: ExcelJS.CellFormulaValue & { readonly shareType: string; readonly ref: string } = {
  formula: 'F4/1.10',
  result: base(0),
  date1904: false,
  shareType: 'shared',
  ref: 'G4:G7',
};

/** A list whose formulas stay under the seal: a shared one, a fixed reference, another sheet, a constant, a call of ours. */
export const FORMULA_ROWS: readonly Row[] = [
  line('甲汽车制造有限公司', OUTPUT[0], MASTER),
  line('乙机械有限公司', { formula: 'F4*1.1', result: OUTPUT[1] }, shared(1)),
  line('丙建材有限公司', { formula: 'SUM(说明!$B$2,$F$4:F5)', result: OUTPUT[2] }, shared(2)),
  line('丁造纸有限公司', { formula: 'IF(AND(TRUE,F4>0),4290,"无")', result: OUTPUT[3] }, shared(3), {
    formula: '_xldudf_POLICY_VERDICT(1,E7,F7,G7)',
    result: '符合',
  }),
];

function line(name: string, output: Row[0], base: Row[0], reason: Row[0] = null): Row {
  return ['青秀区', name, null, '机械', output, base, null, '待复核', null, reason, null];
}

const REASON = 11;
const at = (list: ExcelJS.Worksheet, down: number, column: number): ExcelJS.Cell =>
  list.getCell(AT.first + down, column);

/** Every formula as Excel leaves it where rows come above the list or a column at its left. */
function rewritten(list: ExcelJS.Worksheet, letters: readonly [string, string, string], down: number): void {
  const [industry, output, baseLetter] = letters;
  const column = (letter: string): number => letter.charCodeAt(0) - 64;
  const row = (place: number): number => AT.first + place + down;
  const set = (place: number, letter: string, formula: string, result: number | string): void => {
    list.getCell(row(place), column(letter)).value = { formula, result };
  };
  OUTPUT.forEach((result, place) => {
    set(place, baseLetter, `${output}${row(place)}/1.1`, result / 1.1);
  });
  set(1, output, `${output}${row(0)}*1.1`, OUTPUT[1]);
  set(2, output, `SUM(说明!$B$2,$${output}$${row(0)}:${output}${row(1)})`, OUTPUT[2]);
  set(3, output, `IF(AND(TRUE,${output}${row(0)}>0),4290,"无")`, OUTPUT[3]);
  const reason = String.fromCharCode(64 + REASON + column(baseLetter) - COLUMN.base);
  const given = [industry, output, baseLetter].map((letter) => `${letter}${row(3)}`).join(',');
  set(3, reason, `_xldudf_POLICY_VERDICT(1,${given})`, '符合');
}

/** What openpyxl leaves of it: it drops every result, so what is not told as changed cannot be compared. */
export function withoutResults(status: SealStatus): SealStatus {
  return status === 'intact' ? 'stale' : status;
}

export const FORMULA_TAMPERINGS: readonly Tampering[] = [
  { what: 'formulas kept: nothing', done: () => undefined, status: 'intact' },
  {
    what: 'formulas kept: two rows above, formulas along with them',
    done: (_, list) => {
      list.spliceRows(1, 0, [], []);
      rewritten(list, ['E', 'F', 'G'], 2);
    },
    status: 'intact',
  },
  {
    what: 'formulas kept: a column at the left, formulas along with it',
    done: (_, list) => {
      list.spliceColumns(1, 0, []);
      rewritten(list, ['F', 'G', 'H'], 0);
    },
    status: 'intact',
  },
  {
    what: 'formulas kept: one becomes its value',
    done: (_, list) => {
      at(list, 3, COLUMN.output).value = OUTPUT[3];
    },
    status: 'intact',
  },
  {
    what: 'formulas kept: a rate in one, its result staying',
    done: (_, list) => {
      at(list, 1, COLUMN.output).value = { formula: 'F4*1.2', result: OUTPUT[1] };
    },
    status: 'changed',
    kinds: ['formula'],
  },
  {
    what: 'formulas kept: another cell read, the result staying',
    done: (_, list) => {
      at(list, 2, COLUMN.output).value = { formula: 'SUM(说明!$B$2,$F$4:F4)', result: OUTPUT[2] };
    },
    status: 'changed',
    kinds: ['formula'],
  },
  {
    what: 'formulas kept: another measure asked of ours',
    done: (_, list) => {
      at(list, 3, REASON).value = { formula: '_xldudf_POLICY_VERDICT(2,E7,F7,G7)', result: '符合' };
    },
    status: 'changed',
    kinds: ['formula'],
  },
  {
    what: 'formulas kept: a typed figure becomes a formula of its value',
    done: (_, list) => {
      at(list, 0, COLUMN.output).value = { formula: '4000*1.1', result: 4400 };
    },
    status: 'changed',
    kinds: ['formula'],
  },
  {
    what: 'formulas kept: the figure that they read',
    done: (_, list) => {
      at(list, 0, COLUMN.output).value = 4500;
    },
    status: 'changed',
    kinds: ['figure'],
  },
];
