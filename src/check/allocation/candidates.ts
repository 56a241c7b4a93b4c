import type { ListRow } from '../../list/reading';
import { resolveIndustry } from '../../policy/industry';
import type { AllocationPlan } from '../../policy/load-plan';
import type { Pack } from '../../policy/pack';
import { confirmationKey } from '../../policy/unconfirmed';
import { isPlaceholder } from '../../quantity/number-text';
import { awardRange } from '../../rules/allocation/award-range';
import type { Belonging, Candidate, Presence } from '../../rules/allocation/candidate';
import type { Award, Verdict } from '../../rules/verdict';
import { cellText } from '../../workbook/cell-text';
import type { Grid } from '../../workbook/grid';
import { judgesOf } from '../run';
import type { CheckOutcome } from '../run';
import { comparableName, rowKeys } from '../same-enterprise';

/** A list that was judged, with the sheet that it stands in. */
export interface CheckedList {
  readonly outcome: CheckOutcome;
  readonly grid: Grid;
}

/** A candidate, and where it comes from: the list, the row's place in it, the measure's place among those asked. */
export interface Origin {
  readonly candidate: Candidate;
  readonly list: number;
  readonly place: number;
  readonly measure: number;
}

/** How the column that names an enterprise's group is headed where no plan says it. */
const GROUP_HEADERS = ['所属集团', '所属集团名称', '集团名称', '企业集团', '所属企业集团'] as const;
const CITY = { kind: 'unknown', key: 'city' } as const;

/** Every enterprise under every measure asked, list by list, row by row. */
export function candidatesOf(lists: readonly CheckedList[], group: AllocationPlan['group']): readonly Origin[] {
  const names = new Set(lists.flatMap(({ outcome }) => outcome.rows.flatMap(({ row }) => comparable(row.name))));
  return lists.flatMap(({ outcome, grid }, list) => {
    const { pack, measures, standards, rows } = outcome;
    const judges = judgesOf(pack, measures, standards);
    const enterpriseOf = enterprises(outcome);
    const groupOf = groups(outcome, grid, group);
    const heads = groupHeads(
      rows.map(({ row }) => groupOf(row)),
      names,
    );
    return rows.flatMap(({ row, verdicts }, place) => {
      const belongs = {
        city: placeOf(row.city, 'city'),
        county: placeOf(row.county, 'county'),
        industry: industryOf(pack, row),
        group: groupOf(row),
      };
      const own = comparable(row.name)[0];
      return verdicts.map((verdict, index): Origin => {
        const judge = judges[index];
        const number = measures[index] ?? 0;
        // Rules that are set aside say nothing of what they pay: that is not known, and not nothing.
        const isWithheld = pack.measures.some((measure) => measure.number === number && measure.withheld !== null);
        const award: Award =
          verdict.kind === 'eligible'
            ? verdict.award
            : verdict.kind !== 'undetermined'
              ? { kind: 'none' }
              : isWithheld
                ? { kind: 'unknown', missing: [confirmationKey(number)] }
                : (judge?.award(row.enterprise) ?? { kind: 'none' });
        const candidate: Candidate = {
          enterprise: enterpriseOf(row),
          label: `${row.name ?? '（无名称）'}（第${String(row.row)}行）`,
          pack,
          measure: number,
          presence: presenceOf(verdict),
          names: verdict.kind === 'undetermined' ? verdict.missing : [],
          award: awardRange(award),
          awardNames: award.kind === 'unknown' ? award.missing : [],
          facts: row.enterprise.facts,
          belongs,
          heads: own !== undefined && heads.has(own) ? own : null,
        };
        return { candidate, list, place, measure: candidate.measure };
      });
    });
  });
}

function comparable(name: string | null): readonly string[] {
  return name === null || name.trim() === '' ? [] : [comparableName(name)];
}

function presenceOf(verdict: Verdict): Presence {
  switch (verdict.kind) {
    case 'eligible':
      return 'in';
    case 'undetermined':
      return 'unsure';
    case 'ineligible':
    case 'not-applicable':
      return 'out';
  }
}

/** One key for an enterprise across policies: its credit code where it is whole and stands once, else its row. */
function enterprises({ list, rows }: CheckOutcome): (row: ListRow) => string {
  const count = new Map<string, number>();
  for (const { row } of rows) {
    const { code } = rowKeys(row);
    if (code !== null) count.set(code, (count.get(code) ?? 0) + 1);
  }
  return (row) => {
    const { code } = rowKeys(row);
    return code !== null && count.get(code) === 1 ? code : `${list.sheet}!${String(row.row)}`;
  };
}

function placeOf(name: string | null, key: 'city' | 'county'): Belonging {
  return name === null || name.trim() === '' || isPlaceholder(name)
    ? { ...CITY, key }
    : { kind: 'known', name: comparableName(name) };
}

/** The policy's own word for the industry, else the text itself; not known where the check had to ask. */
function industryOf(pack: Pack, { industry }: ListRow): Belonging {
  if (industry === null) return { kind: 'unknown', key: 'industry' };
  const { words, finding } = resolveIndustry(pack, { name: industry, code: null, codeIsNumber: false });
  if (finding) return { kind: 'unknown', key: 'industry' };
  const [word] = words;
  const name = pack.industries.find(({ id }) => id === word)?.name['zh-CN'] ?? industry;
  return { kind: 'known', name: comparableName(name) };
}

/** The group that a row names in its own column. Without a column, and where a cell is empty, that is not known, unless the plan says so. */
function groups(
  { list }: CheckOutcome,
  grid: Grid,
  asked: AllocationPlan['group'],
): (row: Pick<ListRow, 'row'>) => Belonging {
  const headers = new Set((asked?.headers ?? GROUP_HEADERS).map(comparableName));
  const column = columnHeaded(grid, list.headerTop, list.headerRow, headers);
  const unknown: Belonging = { kind: 'unknown', key: 'group' };
  if (column === null) return () => unknown;
  return ({ row }) => {
    const text = cellText(grid.value(row, column)).trim();
    if (text === '') return asked?.blank === 'none' ? { kind: 'none' } : unknown;
    return isPlaceholder(text) ? { kind: 'none' } : { kind: 'known', name: comparableName(text) };
  };
}

function columnHeaded(grid: Grid, top: number, bottom: number, headers: ReadonlySet<string>): number | null {
  for (let row = bottom; row >= top; row -= 1) {
    for (let column = 1; column <= grid.columns; column += 1) {
      if (headers.has(comparableName(cellText(grid.value(row, column))))) return column;
    }
  }
  return null;
}

/** The groups whose own enterprise is in the list. */
function groupHeads(named: readonly Belonging[], names: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(named.flatMap((each) => (each.kind === 'known' && names.has(each.name) ? [each.name] : [])));
}
