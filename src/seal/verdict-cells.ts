import type { Pack } from '../policy/pack';
import { resultHeadings, resultWords } from '../report/result-columns';
import { bare } from '../list/sheet/wording';
import type { SealedCell } from './cell';
import { sameNumber } from './cell';
import type { SealedVerdict } from './content';
import type { Snapshot } from './snapshot';

/** A cell of a result column that says something else than the verdict. */
export interface DifferingVerdict {
  readonly row: number;
  readonly column: number;
  readonly found: string;
  readonly wanted: string;
}

/** Holds the verdicts and awards that stand beside a list against what they must be. `verdictsOf`: by place of the row. */
export function differingVerdicts(
  snapshot: Snapshot,
  pack: Pack,
  measures: readonly number[],
  verdictsOf: (place: number) => readonly SealedVerdict[] | undefined,
): readonly DifferingVerdict[] {
  const differing: DifferingVerdict[] = [];
  const checks = snapshot.columns.flatMap((column, place) => {
    const check = column.kind === 'verdict' ? checkOf(column.header, pack, measures) : null;
    return check ? [{ ...check, place, column: column.column }] : [];
  });
  snapshot.rows.forEach((row, index) => {
    const verdicts = verdictsOf(index);
    if (!verdicts) return;
    for (const { place, column, measure, what } of checks) {
      const cell = row.cells[place];
      const verdict = verdicts.find((each) => each.measure === measure);
      // An empty cell says nothing that could be wrong.
      if (!cell || !verdict || cell.kind === 'empty' || cell.kind === 'stale') continue;
      const wanted = what === 'verdict' ? verdictText(verdict.verdict) : (verdict.award ?? '');
      if (!agrees(cell, wanted, what)) differing.push({ row: row.row, column, found: cell.text, wanted });
    }
  });
  return differing;
}

/** Which measure and what of it a heading of ours stands over; null for reasons and gaps, which follow from these. */
function checkOf(
  heading: string,
  pack: Pack,
  measures: readonly number[],
): { readonly measure: number; readonly what: 'verdict' | 'award' } | null {
  const formula = /^第(\d+)条(核验结论|奖补金额)\(公式/.exec(heading);
  if (formula) return { measure: Number(formula[1]), what: formula[2] === '核验结论' ? 'verdict' : 'award' };
  const place = resultHeadings(pack, measures).map(bare).indexOf(heading);
  const measure = measures[Math.floor(place / 4)];
  if (place < 0 || measure === undefined) return null;
  return place % 4 === 0 ? { measure, what: 'verdict' } : place % 4 === 3 ? { measure, what: 'award' } : null;
}

function verdictText(verdict: string): string {
  const texts = Object.entries(resultWords.texts).find(([code]) => code === `result.${verdict}`)?.[1];
  return texts?.['zh-CN'] ?? verdict;
}

function agrees(cell: SealedCell, wanted: string, what: 'verdict' | 'award'): boolean {
  if (what === 'award') return cell.kind === 'error' ? wanted === '' : sameNumber(wanted, cell.text);
  const words = Object.values(resultWords.texts).find((texts) => texts['zh-CN'] === wanted);
  return cell.text === wanted || cell.text === words?.en;
}
