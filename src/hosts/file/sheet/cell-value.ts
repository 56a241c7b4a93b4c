import type { CellError, CellValue } from '../../../workbook/cell';
import { EMPTY } from '../../../workbook/cell';
import { BrokenXml } from '../xml/broken-xml';
import { withoutEscapes } from '../package/string-escapes';

/** What a cell's element holds, before it is a value. */
export interface RawCell {
  /** The `t` of the cell: `n` where absent. */
  readonly type: string;
  /** The text of `v`, or null where there is none. */
  readonly stored: string | null;
  /** The text of an inline string, or null. */
  readonly inline: string | null;
  readonly hasFormula: boolean;
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?)?$/;
const NO_NUMBER: CellValue = { kind: 'error', error: '#NUM!' };

/** The value of a cell. `detail` names it where the file is broken. */
export function cellValue(
  raw: RawCell,
  strings: readonly string[],
  date1904: boolean,
  detail: () => string,
): CellValue {
  const { type, stored } = raw;
  if (type === 'inlineStr') return raw.inline === null ? withoutValue(raw) : { kind: 'text', text: raw.inline };
  if (type === 'str') return stored === null ? withoutValue(raw) : { kind: 'text', text: withoutEscapes(stored) };
  const text = stored?.trim() ?? '';
  if (text === '') return withoutValue(raw);
  switch (type) {
    case 'n':
      return numberValue(text, detail);
    case 's':
      return sharedText(text, strings, detail);
    case 'b':
      return logicalValue(text, detail);
    case 'e':
      return { kind: 'error', error: (text.startsWith('#') ? text : `#${text}`) as CellError };
    case 'd':
      return dateValue(text, date1904, detail);
    default:
      throw new BrokenXml(detail());
  }
}

/** A formula whose result the file does not hold is stale, and not empty. */
function withoutValue({ hasFormula }: RawCell): CellValue {
  return hasFormula ? { kind: 'stale' } : EMPTY;
}

/** Writers that let `NaN` or infinity through leave no number there; Excel's word for that is `#NUM!`. */
function numberValue(text: string, detail: () => string): CellValue {
  if (!NUMBER.test(text)) {
    if (/^[+-]?(nan|inf|infinity)$/i.test(text)) return NO_NUMBER;
    throw new BrokenXml(detail());
  }
  const number = Number(text);
  return Number.isFinite(number) ? { kind: 'number', number } : NO_NUMBER;
}

function sharedText(text: string, strings: readonly string[], detail: () => string): CellValue {
  const shared = /^\d+$/.test(text) ? strings[Number(text)] : undefined;
  if (shared === undefined) throw new BrokenXml(detail());
  return { kind: 'text', text: shared };
}

function logicalValue(text: string, detail: () => string): CellValue {
  if (text === '1' || text === 'true') return { kind: 'logical', logical: true };
  if (text === '0' || text === 'false') return { kind: 'logical', logical: false };
  throw new BrokenXml(detail());
}

const DAY = 86_400_000;

/** A date written as text (`2025-06-30`): its serial number, as Excel takes it. */
function dateValue(text: string, date1904: boolean, detail: () => string): CellValue {
  const match = ISO.exec(text);
  if (!match) throw new BrokenXml(detail());
  const [, year, month, day, hours = '0', minutes = '0', seconds = '0'] = match;
  const midnight = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const days = (midnight - Date.UTC(1899, 11, 30)) / DAY;
  // Excel counts a 29 February 1900 that never was.
  const serial = date1904 ? days - 1462 : days < 61 ? days - 1 : days;
  const part = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  return { kind: 'number', number: serial + part };
}
