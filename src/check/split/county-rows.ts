import type { JudgedRow } from '../run';
import { comparableName } from '../same-enterprise';

/** The rows of one county, in the list's order. `county` is how the list writes it; null: rows that name none. */
export interface CountyRows {
  readonly county: string | null;
  readonly rows: readonly JudgedRow[];
}

/**
 * Rows by county; by city where the list has no counties at all. Two counties of one name in two cities are two; a row that
 * names its county but no city belongs to the one county of that name.
 */
export function rowsByCounty(rows: readonly JudgedRow[], hasCounties: boolean): readonly CountyRows[] {
  const cities = new Map<string, Map<string, string>>();
  for (const { row } of rows) {
    if (row.county === null || row.city === null) continue;
    const county = comparableName(row.county);
    const known = cities.get(county) ?? new Map<string, string>();
    cities.set(county, known.set(comparableName(row.city), row.city));
  }
  const groups = new Map<string, { county: string | null; rows: JudgedRow[] }>();
  for (const judged of rows) {
    const name = hasCounties ? countyName(judged, cities) : judged.row.city;
    const key = name === null ? '' : comparableName(name);
    const group = groups.get(key) ?? { county: key === '' ? null : name, rows: [] };
    group.rows.push(judged);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function countyName(
  { row: { city, county } }: JudgedRow,
  cities: ReadonlyMap<string, ReadonlyMap<string, string>>,
): string | null {
  if (county === null) return null;
  const known = [...(cities.get(comparableName(county))?.values() ?? [])];
  const [only, ...others] = known;
  const of = city ?? (others.length === 0 ? (only ?? '') : '');
  // 南宁市江南区 written in the county's own column names its city already.
  return comparableName(county).startsWith(comparableName(of)) ? county : `${of}${county}`;
}
