import { isOwnSheet } from '../../list';
import type { Message } from '../../messages/message';
import type { CellContent } from '../../workbook/cell';
import { EMPTY, sameValue } from '../../workbook/cell';
import { cellCount } from '../../workbook/change';
import type { Change } from '../../workbook/change';
import type { Grid } from '../../workbook/grid';
import type { ReportSheet } from '../sheets/report-sheet';
import { cellsOf } from '../sheets/report-sheet';
import { contentAt, formerSheet, holdsAnything } from './former-sheet';
import type { FormerSheet } from './former-sheet';
import { remade } from './kept-notes';
import type { Remade } from './kept-notes';
import { planWords } from './plan-words';

/** What making a report would do, shown before it is done. */
export interface ReportPlan {
  readonly changes: readonly Change[];
  /** What becomes of the user's remarks beside and below our tables. */
  readonly kept: readonly Message[];
  /** Sheets of our names that are the user's own, and where the report goes instead. */
  readonly inTheWay: readonly { readonly sheet: string; readonly taken: string; readonly said: Message }[];
  /** Sheets of earlier runs that this one does not make again: what they say may no longer hold. */
  readonly outdated: readonly { readonly sheet: string; readonly said: Message }[];
  /** The sheets of the report by the names that they have in the workbook. */
  readonly sheets: readonly string[];
  readonly cells: number;
}

/**
 * The changes that bring a report into a workbook: a sheet that is not there is added, one that an earlier run wrote is
 * made anew in its place with the user's remarks beside their rows, and one of the user's own is left alone.
 *
 * @param existing every sheet of the workbook, hidden ones too
 */
export function reportPlan(existing: readonly Grid[], sheets: readonly ReportSheet[]): ReportPlan {
  const byName = new Map(existing.map((grid) => [folded(grid.sheet), grid]));
  const taken = new Set(sheets.map(({ name }) => folded(name)));
  const changes: Change[] = [];
  const kept: Message[] = [];
  const inTheWay: { sheet: string; taken: string; said: Message }[] = [];
  const names: string[] = [];
  for (const sheet of sheets) {
    const { name, former } = placeOf(sheet, byName, taken);
    taken.add(folded(name));
    names.push(name);
    if (folded(name) !== folded(sheet.name)) {
      const said = planWords.message('plan.in-the-way', { sheet: sheet.name, taken: name });
      inTheWay.push({ sheet: sheet.name, taken: name, said });
    }
    if (!former) {
      changes.push(...added(sheet, name));
      continue;
    }
    const made = remade(former, sheet);
    changes.push(...written(former, made));
    kept.push(...made.said);
    changes.push(laidOut(former, sheet, name));
  }
  return {
    changes,
    kept,
    inTheWay,
    outdated: outdated(existing, names),
    sheets: names,
    cells: cellCount(changes),
  };
}

/**
 * The sheet's layout made anew. Of the former one a grid tells the merged areas alone, which must go before cells are
 * written there; a host knows the rest of ours by itself.
 */
function laidOut({ grid }: FormerSheet, sheet: ReportSheet, name: string): Change {
  const width = sheet.columns.length;
  const merges = grid.merges.filter(({ left, right }) => left <= width && right <= width);
  return { kind: 'layout', sheet: name, before: { merges }, after: sheet.layout ?? {} };
}

function outdated(existing: readonly Grid[], made: readonly string[]): ReportPlan['outdated'] {
  const now = new Set(made.map(folded));
  return existing.flatMap((grid) => {
    const { value } = contentAt(grid, 1, 1);
    const ours = isOwnSheet(grid.sheet) && value.kind === 'text' && TITLE.test(value.text);
    if (!ours || now.has(folded(grid.sheet))) return [];
    return [{ sheet: grid.sheet, said: planWords.message('plan.outdated', { sheet: grid.sheet }) }];
  });
}

/** The title of any sheet of a report. */
const TITLE =
  /^\d{4}年[一二三四]季度.*(?:核验汇总|核验明细|疑点清单|未纳入核验的条款|征求意见反馈表|拟奖补名单（测算稿）|公示名单|企业核验表)$/;

/** Names of sheets differ whatever their case, as Excel has it. */
function folded(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}

/** The sheet's own name, or the next free one where the user has one of that name; and what an earlier run wrote there. */
function placeOf(
  sheet: ReportSheet,
  byName: ReadonlyMap<string, Grid>,
  taken: ReadonlySet<string>,
): { readonly name: string; readonly former: FormerSheet | null } {
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? sheet.name : `${sheet.name}（${String(count)}）`;
    if (count > 1 && taken.has(folded(name))) continue;
    const grid = byName.get(folded(name));
    if (!grid) return { name, former: null };
    const former = formerSheet(grid, sheet);
    if (former) return { name: grid.sheet, former };
  }
}

function added(sheet: ReportSheet, name: string): readonly Change[] {
  const after = cellsOf(sheet);
  return [
    {
      kind: 'add-sheet',
      sheet: name,
      widths: sheet.columns.map(({ width }) => width),
      ...(sheet.layout && { layout: sheet.layout }),
    },
    {
      kind: 'cells',
      sheet: name,
      top: 1,
      left: 1,
      before: after.map((row) => row.map((): CellContent => ({ value: EMPTY }))),
      after,
    },
  ];
}

/** Our block whole, and of the user's cells those that move. */
function written({ grid }: FormerSheet, { own, kept }: Remade): readonly Change[] {
  const width = own[0]?.length ?? 0;
  const changes: Change[] = [
    {
      kind: 'cells',
      sheet: grid.sheet,
      top: 1,
      left: 1,
      before: own.map((cells, down) => cells.map((_, across) => contentAt(grid, down + 1, across + 1))),
      after: own,
    },
  ];
  let bottom = Math.max(grid.rows, own.length);
  for (const row of kept.keys()) bottom = Math.max(bottom, row);
  for (let row = 1; row <= bottom; row += 1) {
    const cells = kept.get(row);
    const from = row <= own.length ? width + 1 : 1;
    const right = Math.max(grid.columns, ...(cells?.keys() ?? []));
    let run: { left: number; before: CellContent[]; after: CellContent[] } | null = null;
    for (let column = from; column <= right + 1; column += 1) {
      const before = contentAt(grid, row, column);
      const after = cells?.get(column) ?? { value: EMPTY };
      if (column <= right && !stays(before, after)) {
        run ??= { left: column, before: [], after: [] };
        run.before.push(before);
        run.after.push(after);
      } else if (run) {
        changes.push({
          kind: 'cells',
          sheet: grid.sheet,
          top: row,
          left: run.left,
          before: [run.before],
          after: [run.after],
        });
        run = null;
      }
    }
  }
  return changes;
}

function stays(before: CellContent, after: CellContent): boolean {
  if (!holdsAnything(before) && !holdsAnything(after)) return true;
  return before.formula === after.formula && sameValue(before.value, after.value);
}
