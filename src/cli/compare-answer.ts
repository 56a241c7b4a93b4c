import { amountOf } from '../check/compare/award-total';
import type { AwardTotal } from '../check/compare/award-total';
import { comparisonLines } from '../check/compare/comparison-lines';
import { hasChanged } from '../check/compare/compare-lists';
import type { ListComparison, VerdictSaid } from '../check/compare/compare-lists';
import { shareOf } from '../check/compare/figures';
import type { FigureCompared, FigureSaid } from '../check/compare/figures';
import type { JudgedRow } from '../check/run';
import { plain } from '../quantity/exact';
import type { Exact } from '../quantity/exact';
import { cellAddress } from '../workbook/address';
import type { Speak } from './answer';

/** A comparison as one JSON object: amounts as plain decimal strings, an open total as null. */
export function comparisonJson(comparison: ListComparison, speak: Speak): string {
  const { a, b, pairs, left, joined, ambiguous, keylessA, keylessB, awards, keys, notices } = comparison;
  const changed = pairs.filter(hasChanged);
  const side = ({ file, outcome }: ListComparison['a']): object => ({
    file,
    pack: outcome.pack.id,
    sheet: outcome.list.sheet,
    rows: outcome.rows.length,
  });
  const answer = {
    a: side(a),
    b: side(b),
    summary: {
      joined: joined.length,
      left: left.length,
      changed: changed.length,
      same: pairs.length - changed.length,
      ambiguous: ambiguous.filter(({ alike }) => !alike).length,
      keyless: keylessA.length + keylessB.length,
    },
    awards: Object.fromEntries(
      awards.map(({ measure, was, now, difference }) => [
        String(measure),
        { was: totalJson(was), now: totalJson(now), difference: textOf(difference) },
      ]),
    ),
    notices: notices.map(speak),
    notCompared: { a: keys.onlyA, b: keys.onlyB },
    joined: joined.map(rowJson),
    left: left.map(rowJson),
    changed: changed.map((pair) => ({
      name: pair.b.row.name ?? pair.a.row.name,
      by: pair.by,
      a: pair.a.row.row,
      b: pair.b.row.row,
      verdicts: pair.verdicts.map(({ measure, was, now }) => ({
        measure,
        was: verdictJson(was),
        now: verdictJson(now),
      })),
      figures: pair.figures.map(figureJson),
      identity: pair.identity,
    })),
    ambiguous: ambiguous.map(({ why, alike, a: ofA, b: ofB }) => ({
      why,
      alike,
      a: ofA.map(rowJson),
      b: ofB.map(rowJson),
    })),
    keyless: { a: keylessA.map(rowJson), b: keylessB.map(rowJson) },
  };
  return `${JSON.stringify(answer)}\n`;
}

/** A comparison for a person to read. */
export function comparisonText(comparison: ListComparison, speak: Speak): string {
  return `${comparisonLines(comparison).map(speak).join('\n')}\n`;
}

function rowJson({ row }: JudgedRow): object {
  return { row: row.row, name: row.name, creditCode: row.creditCode };
}

function textOf(value: Exact | null): string | null {
  return value ? plain(value) : null;
}

function totalJson(total: AwardTotal): object {
  return {
    total: textOf(amountOf(total)),
    settled: plain(total.settled),
    open: total.open,
    waitsFor: total.waitsFor,
  };
}

function verdictJson({ verdict, award }: VerdictSaid): object {
  const [kind, cause] = verdict.startsWith('undetermined-') ? ['undetermined', verdict.slice(13)] : [verdict, null];
  return {
    verdict: kind,
    cause,
    award: award.kind === 'amount' ? plain(award.amount) : null,
    awardMissing: award.kind === 'unknown' ? award.missing : [],
  };
}

/** The rate is rounded half up to 15 digits; `difference` and the reference tell it exactly. */
export function figureJson({ key, reference, figure, difference, rate }: FigureCompared): object {
  return {
    key,
    was: saidJson(reference),
    now: saidJson(figure),
    difference: textOf(difference),
    rate: rate ? plain(shareOf(rate)) : null,
  };
}

export function saidJson(said: FigureSaid): object {
  const cell = said.cell ? cellAddress(said.cell.row, said.cell.column) : null;
  return said.kind === 'known' ? { value: plain(said.value), cell } : { value: null, shown: said.shown, cell };
}
