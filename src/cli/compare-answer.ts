import { amountOf } from '../check/compare/award-total';
import type { AwardTotal } from '../check/compare/award-total';
import { comparisonLines, cut } from '../check/compare/comparison-lines';
import { hasChanged } from '../check/compare/compare-lists';
import type { ListComparison, VerdictSaid } from '../check/compare/compare-lists';
import { shareOf } from '../check/compare/figures';
import type { FigureCompared, FigureSaid } from '../check/compare/figures';
import type { BaseProposal, BaseProposals } from '../check/compare/fill-bases';
import { proposalLine, questionLine } from '../check/compare/fill-changes';
import type { SourceComparison } from '../check/compare/second-source';
import { sourceLines } from '../check/compare/source-lines';
import type { ListFile } from '../check/checked-file';
import type { JudgedRow } from '../check/run';
import type { ListRow } from '../list/reading';
import { plain } from '../quantity/exact';
import type { Exact } from '../quantity/exact';
import { cellAddress, columnLetter } from '../workbook/address';
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
  return listRowJson(row);
}

function listRowJson({ row, name, creditCode }: ListRow): object {
  return { row, name, creditCode };
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
function figureJson({ key, reference, figure, difference, rate }: FigureCompared): object {
  return {
    key,
    was: saidJson(reference),
    now: saidJson(figure),
    difference: textOf(difference),
    rate: rate ? plain(shareOf(rate)) : null,
  };
}

/** What a list says of a figure. */
export function saidJson(said: FigureSaid): object {
  const cell = said.cell ? cellAddress(said.cell.row, said.cell.column) : null;
  return said.kind === 'known' ? { value: plain(said.value), cell } : { value: null, shown: said.shown, cell };
}

/** A list against a second source as one JSON object: `declared` is the list's figure, `counted` the source's. */
export function sourceJson(comparison: SourceComparison, bases: BaseProposals, speak: Speak): string {
  const { list, second, keys, pairs, onlyList, onlySecond, ambiguous, keylessList, keylessSecond } = comparison;
  const side = ({ file, list: { sheet, rows } }: ListFile): object => ({ file, sheet, rows: rows.length });
  const answer = {
    list: side(list),
    second: side(second),
    summary: {
      pairs: pairs.length,
      differing: pairs.filter(({ figures }) => figures.some(({ same }) => !same)).length,
      onlyList: onlyList.length,
      onlySecond: onlySecond.length,
      ambiguous: ambiguous.length,
      keyless: keylessList.length + keylessSecond.length,
      proposals: bases.proposals.length,
      questions: bases.questions.length,
    },
    notices: [...comparison.notices, ...bases.inTheWay].map(speak),
    notCompared: { list: keys.onlyA, second: keys.onlyB },
    pairs: pairs.map(({ row, source, by, figures }) => ({
      name: row.name ?? source.name,
      by,
      row: row.row,
      secondRow: source.row,
      figures: figures.map(({ key, reference, figure, same, difference, rate }) => ({
        key,
        declared: saidJson(figure),
        counted: saidJson(reference),
        same,
        difference: textOf(difference),
        rate: rate ? plain(shareOf(rate)) : null,
      })),
    })),
    onlyList: onlyList.map(listRowJson),
    onlySecond: onlySecond.map(listRowJson),
    ambiguous: ambiguous.map(({ why, a, b }) => ({ why, list: a.map(listRowJson), second: b.map(listRowJson) })),
    keyless: { list: keylessList.map(listRowJson), second: keylessSecond.map(listRowJson) },
    proposals: bases.proposals.map(proposalJson),
    questions: bases.questions.map((question) => ({ ...proposalJson(question), own: plain(question.own) })),
  };
  return `${JSON.stringify(answer)}\n`;
}

function proposalJson({ row, key, value, column, found, from }: BaseProposal): object {
  return {
    row,
    key,
    value: plain(value),
    column: column === null ? null : columnLetter(column),
    found,
    from: { ...from, cell: from.cell ? cellAddress(from.cell.row, from.cell.column) : null },
  };
}

/** A list against a second source for a person to read, with what could be filled in. */
export function sourceText(comparison: SourceComparison, bases: BaseProposals, speak: Speak): string {
  const { pack, list } = comparison;
  const lines = [
    ...sourceLines(comparison),
    ...cut(bases.proposals.map((proposal) => proposalLine(pack, list, proposal))),
    ...cut(bases.questions.map((question) => questionLine(pack, list, question))),
    ...cut(bases.inTheWay),
  ];
  return `${lines.map(speak).join('\n')}\n`;
}
