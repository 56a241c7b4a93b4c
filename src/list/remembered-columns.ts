import type { Pack } from '../policy/pack';
import { UNITS } from '../quantity/unit';
import { parseKey } from './facts/names';
import type { ColumnKey, HeaderPeriod, ListChoices, ListReading } from './reading';
import { isOwnHeading } from './sheet/own-writing';
import { stripped } from './sheet/wording';

/** The headings of a list, from its first column with one; columns that this product wrote are blank, and none at the end. */
export interface ListHeader {
  /** The sheet's column of the first heading. */
  readonly left: number;
  readonly texts: readonly string[];
}

/** What a user said of a column: what it is (null: no part of the check), and its unit and period. */
export type ColumnChoice =
  NonNullable<ListChoices['columns']> extends ReadonlyMap<number, infer Choice> ? Choice : never;

/** Corrections of a header, kept for the next file that has the same: wherever on its sheet that one begins. */
export interface RememberedMappings {
  /** The columns to choose for a list, by the sheet's own column numbers; null where nothing is remembered. */
  readonly find: (header: ListHeader) => ListChoices['columns'] | null;
  /** The store with a header's corrections in place of earlier ones; without corrections they are forgotten. */
  readonly keep: (header: ListHeader, choices: ListChoices['columns']) => RememberedMappings;
  /** Plain data for a host to keep; `readMappings` takes it back. */
  readonly toJson: () => MappingsJson;
}

/** As a host keeps it: no figure and no name of an enterprise is in it, headings alone. */
export interface MappingsJson {
  readonly format: typeof FORMAT;
  /** The one kept last comes last. */
  readonly mappings: readonly MappingJson[];
}

interface MappingJson {
  readonly header: string;
  readonly columns: readonly ColumnJson[];
}

/** `at` counts from the first column of the header. */
interface ColumnJson extends ColumnChoice {
  readonly at: number;
}

const FORMAT = 'remembered-columns/1';
/** Headers beyond this many are forgotten, the oldest first. */
const KEPT = 200;
/** A heading of this length is none. */
const LONGEST = 20_000;

/** The header of a list that was read. */
export function listHeader({ columns, unread }: Pick<ListReading, 'columns' | 'unread'>): ListHeader {
  const headings = new Map([...columns, ...unread].map(({ column, header }) => [column, header]));
  const numbers = [...headings].flatMap(([column, header]) => (header === '' || isOwnHeading(header) ? [] : [column]));
  const left = Math.min(...numbers);
  const texts: string[] = [];
  for (let column = left; column <= Math.max(...numbers); column += 1) {
    const header = headings.get(column) ?? '';
    texts.push(isOwnHeading(header) ? '' : header);
  }
  return { left: numbers.length > 0 ? left : 1, texts };
}

/** What two headers are compared by: full width made plain, blanks out; the order counts. */
export function headerKey(texts: readonly string[]): string {
  return texts.map(stripped).join('\n');
}

/** A store without anything remembered. */
export function noMappings(): RememberedMappings {
  return storeOf([]);
}

function storeOf(mappings: readonly MappingJson[]): RememberedMappings {
  return {
    find({ left, texts }) {
      const key = headerKey(texts);
      const found = mappings.find(({ header }) => header === key);
      return found ? new Map(found.columns.map(({ at, ...choice }) => [left + at, choice])) : null;
    },
    keep({ left, texts }, choices) {
      const key = headerKey(texts);
      const others = mappings.filter(({ header }) => header !== key);
      // A column outside the header is that one file's own.
      const columns = [...(choices ?? [])].flatMap(([column, choice]): ColumnJson[] =>
        column >= left && column < left + texts.length ? [{ at: column - left, ...choice }] : [],
      );
      if (columns.length === 0 || key.length > LONGEST) return storeOf(others);
      columns.sort((a, b) => a.at - b.at);
      return storeOf([...others, { header: key, columns }].slice(-KEPT));
    },
    toJson: () => ({ format: FORMAT, mappings }),
  };
}

/**
 * Takes back what a host kept. Whatever is no mapping, or names what this pack does not have, is left out: a store that
 * someone edited cannot do more than be forgotten.
 */
export function readMappings(json: unknown, pack: Pack): RememberedMappings {
  if (!isRecord(json) || json.format !== FORMAT || !Array.isArray(json.mappings)) return noMappings();
  const mappings = new Map<string, MappingJson>();
  for (const each of json.mappings as readonly unknown[]) {
    const mapping = mappingOf(each, pack);
    if (!mapping) continue;
    mappings.delete(mapping.header);
    mappings.set(mapping.header, mapping);
  }
  return storeOf([...mappings.values()].slice(-KEPT));
}

function mappingOf(json: unknown, pack: Pack): MappingJson | null {
  if (!isRecord(json) || typeof json.header !== 'string' || !Array.isArray(json.columns)) return null;
  const { header } = json;
  const width = header.split('\n').length;
  if (header.length > LONGEST || headerKey(header.split('\n')) !== header) return null;
  const columns = (json.columns as readonly unknown[]).map((column) => columnOf(column, width, pack));
  const taken = new Set(columns.map((column) => column?.at));
  // Half a correction is none: the list would be read in a way that no one chose.
  if (columns.length === 0 || taken.size < columns.length) return null;
  const whole = columns.flatMap((column) => column ?? []);
  return whole.length === columns.length ? { header, columns: whole } : null;
}

function columnOf(json: unknown, width: number, pack: Pack): ColumnJson | null {
  if (!isRecord(json)) return null;
  const { at, key, unit, period } = json;
  if (typeof at !== 'number' || !Number.isInteger(at) || at < 0 || at >= width) return null;
  if (key !== null && (typeof key !== 'string' || !isKey(key, pack))) return null;
  if (unit !== undefined && (typeof unit !== 'string' || !isUnit(unit))) return null;
  const read = period === undefined ? undefined : periodOf(period);
  if (read === null) return null;
  return { at, key, ...(unit !== undefined && { unit }), ...(read !== undefined && { period: read }) };
}

const IDENTITY: readonly ColumnKey[] = ['name', 'creditCode', 'industry', 'industryCode', 'city', 'county', 'hasBase'];

function isKey(key: string, pack: Pack): boolean {
  return IDENTITY.includes(key) || parseKey(key, pack) !== null;
}

function isUnit(unit: string): boolean {
  return unit === 'share' || UNITS.some(({ id }) => id === unit);
}

const KINDS: readonly HeaderPeriod['kind'][] = ['quarter', 'cumulative', 'month', 'year', 'other'];

function periodOf(json: unknown): HeaderPeriod | null {
  if (!isRecord(json)) return null;
  const { year, kind, month, relative } = json;
  const known = KINDS.find((each) => each === kind);
  if (!known || (year !== null && !isWhole(year, 1949, 2999)) || !isWhole(month, 1, 12)) return null;
  if (relative !== undefined && relative !== true) return null;
  return { year: year as number | null, kind: known, month: month as number, ...(relative && { relative }) };
}

function isWhole(value: unknown, from: number, to: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
