import type { Message } from '../../messages/message';
import { resolveIndustry } from '../../policy/industry';
import type { IndustryResolved } from '../../policy/industry';
import type { Pack } from '../../policy/pack';
import { isPlaceholder } from '../../quantity/number-text';
import type { CellValue } from '../../workbook/cell';
import { readCreditCode, readCreditNumber } from '../credit-code';
import type { CreditCode } from '../credit-code';
import { FINDINGS } from '../findings';
import type { Finding } from '../reading';
import type { SheetView } from '../sheet/sheet-view';
import { isBlankText } from '../sheet/sheet-view';
import { bare, quoted, stripped } from '../sheet/wording';
import { readHasBase } from './base';
import type { HasBase } from './base';
import { keyName } from '../../policy/key-names';

/** What reading the cells of identity needs: the sheet, the rows, and where findings go. */
export interface IdentityReader {
  readonly view: SheetView;
  readonly pack: Pack;
  readonly rows: readonly number[];
  readonly findings: Finding[];
}

/** A cell's text, trimmed; null where it holds none. A merged cell holds for all its rows. An error is a finding. */
function textReader(
  { view, pack, findings }: IdentityReader,
  column: number,
  key: string,
): (row: number) => string | null {
  const merges = view.hasMerges(column);
  return (row) => {
    const value = merges ? view.held(row, column) : view.grid.value(row, column);
    if (value.kind === 'text') return isBlankText(value.text) ? null : value.text.trim();
    return otherText(value, () => {
      const error = value.kind === 'error' ? value.error : null;
      findings.push(FINDINGS['formula-error'].of(view.sheet, row, column, keyName(pack, key), error));
    });
  };
}

function otherText(value: Exclude<CellValue, { kind: 'text' }>, failed: () => void): string | null {
  switch (value.kind) {
    case 'empty':
      return null;
    case 'digits':
      return value.text.trim();
    case 'number':
      return String(value.number);
    case 'logical':
      return value.logical ? 'TRUE' : 'FALSE';
    case 'error':
    case 'stale':
      failed();
      return null;
  }
}

/** A placeholder is no name and no code: missing, and a finding. */
function withoutPlaceholder(
  reader: IdentityReader,
  row: number,
  column: number,
  key: string,
  text: string | null,
): string | null {
  if (text === null || text.length > 8 || !isPlaceholder(text)) return text;
  reader.findings.push(
    FINDINGS['value-missing'].ofPlaceholder(reader.pack, reader.view.sheet, row, column, key, quoted(text)),
  );
  return null;
}

/** Names, as written; a row without one is a finding. */
export function readNames(reader: IdentityReader, column: number | null): readonly (string | null)[] {
  if (column === null) return reader.rows.map(() => null);
  const { view, findings } = reader;
  const text = textReader(reader, column, 'name');
  return reader.rows.map((row) => {
    const name = text(row);
    if (name === null) {
      findings.push(FINDINGS['value-missing'].ofName(view.sheet, row, column));
      return null;
    }
    return withoutPlaceholder(reader, row, column, 'name', name);
  });
}

/** Most names: nothing to make plain, nothing to take out. */
const PLAIN_NAME = /^[\u4e00-\u9fa5A-Za-z0-9()]*$/;

/** Names as they are compared: full width made plain, blanks out. */
export function comparedNames(names: readonly (string | null)[]): readonly (string | null)[] {
  return names.map((name) => (name === null || PLAIN_NAME.test(name) ? name : stripped(name)));
}

export interface Codes {
  readonly codes: readonly (string | null)[];
  /** For telling duplicates: codes that have lost digits say nothing. */
  readonly compared: readonly (string | null)[];
}

/** Credit codes, cleaned, with a finding for each that fails. */
export function readCodes(reader: IdentityReader, column: number | null): Codes {
  if (column === null) {
    const none = reader.rows.map(() => null);
    return { codes: none, compared: none };
  }
  const { view, findings } = reader;
  const { sheet } = view;
  const text = textReader(reader, column, 'creditCode');
  const compared: (string | null)[] = [];
  const codes = reader.rows.map((row) => {
    const value = view.held(row, column);
    const written = value.kind === 'number' ? null : withoutPlaceholder(reader, row, column, 'creditCode', text(row));
    const read: CreditCode =
      value.kind === 'number'
        ? readCreditNumber(value.number)
        : written === null
          ? { kind: 'blank' }
          : readCreditCode(written);
    switch (read.kind) {
      case 'blank':
        compared.push(null);
        return null;
      case 'valid':
        compared.push(read.code);
        return read.code;
      case 'rounded':
        findings.push(FINDINGS['credit-code-rounded'].of(sheet, row, column, read.shown));
        compared.push(null);
        return read.shown;
      case 'length':
      case 'alphabet':
      case 'division':
      case 'check':
      case 'registration-number':
      case 'organisation-code':
        findings.push(FINDINGS['credit-code-invalid'].of(sheet, row, column, read));
        compared.push(read.code);
        return read.code;
    }
  });
  return { codes, compared };
}

/** Texts of a place's column, as written. */
export function readPlaces(
  reader: IdentityReader,
  column: number | null,
  key: 'city' | 'county',
): readonly (string | null)[] {
  if (column === null) return reader.rows.map(() => null);
  const text = textReader(reader, column, key);
  return reader.rows.map((row) => {
    const place = text(row);
    // A place is longer than what stands for none (暂无数据).
    return place === null || (place.length <= 4 && isPlaceholder(place)) ? null : place;
  });
}

/** What the column 是否有基数 says, and how it says it. */
export function readHasBases(
  reader: IdentityReader,
  column: number | null,
): readonly { readonly says: HasBase; readonly text: string }[] {
  const nothing = { says: null, text: '' };
  if (column === null) return reader.rows.map(() => nothing);
  const text = textReader(reader, column, 'hasBase');
  return reader.rows.map((row) => {
    const said = text(row);
    return said === null ? nothing : { says: readHasBase(bare(said)), text: quoted(said) };
  });
}

export interface Industries {
  readonly written: readonly (string | null)[];
  readonly resolved: readonly IndustryResolved[];
}

/** Names and codes of industries, settled; `without` is the industry of rows that name none. */
export function readIndustries(
  reader: IdentityReader,
  nameColumn: number | null,
  codeColumn: number | null,
  without: string | null,
): Industries {
  const { view, pack, rows, findings } = reader;
  const { sheet } = view;
  const nameText = nameColumn === null ? null : textReader(reader, nameColumn, 'industry');
  const codeText = codeColumn === null ? null : textReader(reader, codeColumn, 'industryCode');
  const unsaid = resolveIndustry(pack, { name: without, code: null, codeIsNumber: false });
  // Any of all industries: what an error hides could be anything.
  const hidden = resolveIndustry(pack, { name: '公式出错的行业', code: null, codeIsNumber: false });
  const resolve = remembered(pack);
  const written: (string | null)[] = [];
  const all = rows.map((row): IndustryResolved => {
    const before = findings.length;
    const nameIsNumber = nameColumn !== null && view.held(row, nameColumn).kind === 'number';
    const codeIsNumber = codeColumn !== null && view.held(row, codeColumn).kind === 'number';
    const name =
      nameText && nameColumn !== null ? withoutPlaceholder(reader, row, nameColumn, 'industry', nameText(row)) : null;
    const code =
      codeText && codeColumn !== null
        ? withoutPlaceholder(reader, row, codeColumn, 'industryCode', codeText(row))
        : null;
    written.push(name ?? code);
    const failed = findings.slice(before).some((finding) => finding.code === 'formula-error');
    if (name === null && code === null) return failed ? hidden : unsaid;
    // A number in the names' column is a code.
    const resolved =
      nameIsNumber && code === null
        ? resolve(null, name, true, 'industry')
        : resolve(name, code, codeIsNumber, undefined);
    if (resolved.finding) {
      const column = name === null ? codeColumn : nameColumn;
      findings.push(
        industryFinding(resolved.finding.code, sheet, row, column ?? nameColumn ?? 0, resolved.finding.message),
      );
    }
    return resolved;
  });
  return { written, resolved: all };
}

function industryFinding(
  code: 'industry-unknown' | 'industry-mismatch',
  sheet: string,
  row: number,
  column: number,
  what: Message,
): Finding {
  return FINDINGS[code].of(sheet, row, column, what);
}

type Resolve = (
  name: string | null,
  code: string | null,
  codeIsNumber: boolean,
  key: 'industry' | undefined,
) => IndustryResolved;

/** Few industries, many rows. */
function remembered(pack: Pack): Resolve {
  const known = new Map<string, IndustryResolved>();
  return (name, code, codeIsNumber, key) => {
    const id = code === null ? (name ?? '') : `${name ?? ''}\u0000${code}\u0000${codeIsNumber}\u0000${key ?? ''}`;
    let resolved = known.get(id);
    if (!resolved) {
      const cells = { name, code, codeIsNumber };
      resolved = resolveIndustry(pack, key === undefined ? cells : { ...cells, key });
      known.set(id, resolved);
    }
    return resolved;
  };
}
