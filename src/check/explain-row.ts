import type { ListRow } from '../list/reading';
import type { Message } from '../messages/message';
import type { Words } from '../policy/algebra';
import type { Pack } from '../policy/pack';
import { grouped, plain } from '../quantity/exact';
import { missingName, vagueAwardWords } from '../rules';
import type { Award, Trace, Verdict } from '../rules/verdict';
import { isIndustry } from './industry-key';
import type { RowMarks } from './row-index';
import type { CheckOutcome, JudgedRow } from './run';
import type { MeasureExplained, RowExplained, RowView } from './session';
import { briefWords, stepView } from './step-words';
import { classOf, deciding } from './summary';

/** A row as the list of results shows it. */
export function rowView(done: CheckOutcome, judged: JudgedRow, marks: RowMarks): RowView {
  const { row } = judged;
  const { index, verdict } = deciding(judged);
  const place = [row.city, row.county].filter((part) => part !== null).join(' ');
  return {
    row: row.row,
    name: row.name,
    place: place === '' ? null : place,
    verdict,
    measure: done.measures[index] ?? 0,
    brief: brief(done, row, done.measures[index] ?? 0, judged.verdicts[index]),
    findings: marks.findings,
    near: marks.near,
  };
}

/** The same row in full: each measure's steps, words and cells. */
export function explainRow(done: CheckOutcome, judged: JudgedRow, marks: RowMarks): RowExplained {
  const { row } = judged;
  return {
    ...rowView(done, judged, marks),
    creditCode: row.creditCode,
    industry: row.industry,
    results: done.measures.map((measure) => explained(done, judged, measure)),
    rowFindings: done.findings.filter((finding) => finding.row === row.row),
  };
}

function explained(done: CheckOutcome, judged: JudgedRow, measure: number): MeasureExplained {
  const trace = done.explain(judged, measure);
  const { verdict } = trace;
  const award = verdict.kind === 'eligible' ? verdict.award : null;
  const metrics = done.pack.measures.find(({ number }) => number === measure)?.eligibility?.metrics ?? [];
  return {
    measure,
    verdict: classOf(verdict),
    reason: trace.reason,
    award: award?.kind === 'amount' ? plain(award.amount) : null,
    awardMissing: award?.kind === 'unknown' ? award.missing : [],
    missing: verdict.kind === 'undetermined' ? verdict.missing : [],
    gaps:
      verdict.kind === 'ineligible' ? Object.fromEntries([...verdict.gaps].map(([key, gap]) => [key, plain(gap)])) : {},
    steps: trace.steps.map((step) => stepView(done.pack, step)),
    text: passages(textOf(done.pack, measure), decidingWords(trace)),
    cells: done.list
      .sources(judged.row)
      .filter(({ key }) => metrics.some((metric) => key === metric || key.startsWith(`${metric}.`)))
      .map(({ key, row, column, shown }) => ({ key, row, column, shown })),
  };
}

function textOf(pack: Pack, measure: number): string {
  return pack.measures.find(({ number }) => number === measure)?.text ?? '';
}

function decidingWords(trace: Trace): readonly Words[] {
  return trace.steps.flatMap(({ words }) => (words ? [words] : []));
}

/** The text cut where passages decided; overlapping passages are one. */
function passages(text: string, words: readonly Words[]): MeasureExplained['text'] {
  const parts: { text: string; decided: boolean }[] = [];
  let at = 0;
  for (const { start, end } of [...words].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    if (from > at) parts.push({ text: text.slice(at, from), decided: false });
    const last = parts.at(-1);
    if (from === at && last?.decided) last.text += text.slice(from, end);
    else parts.push({ text: text.slice(from, end), decided: true });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), decided: false });
  return parts;
}

/** In a few words: the award, the gap, or what is missing. */
function brief(
  { pack, list }: CheckOutcome,
  row: ListRow,
  measure: number,
  verdict: Verdict | undefined,
): readonly Message[] {
  if (!verdict) return [];
  switch (verdict.kind) {
    case 'eligible':
      return awardBrief(pack, verdict.award);
    case 'ineligible': {
      const metrics = pack.measures.find(({ number }) => number === measure)?.eligibility?.metrics ?? [];
      return metrics.flatMap((id) => {
        const gap = verdict.gaps.get(id);
        const metric = pack.metrics.find((candidate) => candidate.id === id);
        return gap && metric
          ? [briefWords.message('brief.gap', { metric: metric.name, amount: grouped(gap), unit: metric.unit })]
          : [];
      });
    }
    case 'undetermined': {
      const { cause, missing } = verdict;
      const count = missing.length;
      // First what the list has a column for: that is where one goes to fill it in.
      const key = missing.find((each) => list.columns.some((column) => column.key === each)) ?? missing[0];
      if (key === undefined) return [];
      if (isIndustry(key) && row.industry !== null)
        return [briefWords.message(count > 1 ? 'brief.industry-and-more' : 'brief.industry', { count })];
      return [briefWords.message(waitsFor(cause, count), { name: missingName(pack, key), count })];
    }
    case 'not-applicable':
      return [];
  }
}

function awardBrief(pack: Pack, award: Award): readonly Message[] {
  switch (award.kind) {
    case 'amount':
      return [briefWords.message('brief.award', { amount: grouped(award.amount) })];
    case 'at-most':
    case 'at-least':
    case 'range':
      return [vagueAwardWords(pack, award)];
    case 'none':
    case 'unknown':
      return [];
  }
}

function waitsFor(cause: 'data' | 'standard', count: number): keyof typeof briefWords.texts {
  if (cause === 'data') return count > 1 ? 'brief.missing-and-more' : 'brief.missing';
  return count > 1 ? 'brief.open-and-more' : 'brief.open';
}
