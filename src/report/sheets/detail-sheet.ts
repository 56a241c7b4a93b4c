import { keyName } from '../../policy/key-names';
import { TEXT_NAMES, textName } from '../../policy/origin-words';
import type { Pack } from '../../policy/pack';
import { grouped } from '../../quantity/exact';
import type { Trace } from '../../rules/verdict';
import type { CellContent } from '../../workbook/cell';
import { amountCell, gapOf, gapUnit, verdictWord } from '../result-columns';
import { REVIEW_COLUMNS, reviewCells } from '../review/review-headings';
import { branchesOf, conditionName, kindsOf, outcomeWords, stepsOf, valueCell } from './condition-columns';
import type { ConditionKind } from './condition-columns';
import { factColumns, factHeading, sourcesOf, whoColumns } from './list-columns';
import { answerOf } from './tally';
import { awardCell, countCell, measureName, textCell } from './sheet-cells';
import type { ReportInput } from './report-input';
import { standingsOf } from './report-input';
import { exactly, MONEY_UNIT, notesOf, periodTitle, rowsAbove, titled, usualLayout } from './report-sheet';
import type { KnownBy, ReportSheet } from './report-sheet';
import { sheetWords } from './sheet-words';

/** Known to the list reader as a sheet of ours: it is never taken for a list itself. */
const NAME = '核验明细';
const WHAT = '企业核验明细';

/** The officer's word is written in the list: here it is only shown, under headings that no user's column has. */
const FROM_LIST = REVIEW_COLUMNS.map(({ heading, width }) => ({ heading: `${heading}（取自名单）`, width }));

interface Column {
  readonly heading: string;
  readonly width: number;
}

/**
 * 核验明细: a row an enterprise and measure. The list's own figures, each condition with its value and whether it is met,
 * verdict, reason, gap and award, the officer's word, and the words of the policy that decided.
 */
export function detailSheet(input: ReportInput): ReportSheet {
  const { pack, list, measures, speak } = input;
  const who = whoColumns(pack, list);
  const facts = factColumns(pack, list);
  const listed = new Set(list.columns.map(({ key }) => key));
  const standings = standingsOf(input).flat();
  const kinds = kindsOf(
    pack,
    standings.map(({ trace }) => trace),
  );
  // A figure that the list has, and the same value under a looser standard, stand there once.
  const hasValue = ({ key, relaxed, growth }: ConditionKind): boolean => !relaxed && (growth || !listed.has(key));
  const units = new Set(measures.map((measure) => gapUnit(pack, measure)));
  const [unit] = units;
  const gapHeading = units.size === 1 && unit !== undefined ? `达标差额（${unit}）` : '达标差额';
  const reviewed = input.reviews.length > 0;
  const columns: readonly Column[] = [
    { heading: '序号', width: 6 },
    ...who,
    ...facts,
    { heading: '条款', width: 18 },
    { heading: '情形', width: 14 },
    ...kinds.flatMap((kind): Column[] => [
      ...(hasValue(kind) ? [{ heading: valueHeading(pack, kind), width: 16 }] : []),
      { heading: `${conditionName(pack, kind)}是否达标`, width: 26 },
    ]),
    { heading: '核验结论', width: 16 },
    { heading: '核验说明', width: 48 },
    { heading: gapHeading, width: 14 },
    { heading: '奖补金额（万元）', width: 16 },
    ...(reviewed ? FROM_LIST : []),
    { heading: textHeading(textName(pack)['zh-CN']), width: 48 },
  ].map(({ heading, width }) => ({ heading, width }));
  const lines = standings.map((standing, index) => {
    const { row } = standing.row;
    const sources = sourcesOf(list, row);
    const { trace } = standing;
    const { verdict } = trace;
    const gap = gapOf(pack, trace.measure, verdict);
    return [
      countCell(index + 1),
      ...who.map(({ cell }) => cell(row, sources)),
      ...facts.map(({ cell }) => cell(row, sources)),
      textCell(measureName(pack, trace.measure)),
      textCell(branchesOf(trace).map(speak).join('；')),
      ...kinds.flatMap((kind) => {
        const steps = stepsOf(trace, kind);
        const said = steps.map(
          ({ step, branch }) => `${branch ? `${speak(branch)}：` : ''}${speak(outcomeWords(pack, step))}`,
        );
        return [
          ...(hasValue(kind) ? [valueCell(steps[0]?.step, sources.get(kind.key))] : []),
          textCell(said.join('；')),
        ];
      }),
      textCell(speak(verdictWord(verdict)), verdict.kind),
      textCell(trace.reason.map(speak).join('')),
      units.size === 1 ? amountCell(gap) : textCell(gap ? `${grouped(gap)}${gapUnit(pack, trace.measure)}` : null),
      awardCell(pack, answerOf(standing, 'machine').award, speak),
      ...(reviewed ? reviewCells(standing.review, standing.machine, speak) : []),
      textCell(ownWords(pack, standing.trace)),
    ] satisfies CellContent[];
  });
  const notes = notesOf(input, MONEY_UNIT);
  const above = rowsAbove(notes);
  return {
    name: NAME,
    title: `${periodTitle(input)}${WHAT}`,
    notes,
    columns,
    rows: [...lines, endRow(input)],
    layout: {
      ...usualLayout(notes, columns, 'landscape', input.signers),
      ...(lines.length > 0 && { filter: { top: above, left: 1, bottom: above + lines.length, right: columns.length } }),
    },
    known: known(pack),
  };
}

/** 政策原文, 政策概述. */
function textHeading(name: string): string {
  return `政策${name}`;
}

function endRow({ speak }: ReportInput): readonly CellContent[] {
  return [textCell(speak(sheetWords.message('sheet.end')), 'note')];
}

/** The rate that was judged, which need not be the one reported. */
function valueHeading(pack: Pack, { key, growth }: ConditionKind): string {
  return growth ? `${keyName(pack, key)['zh-CN']}（核验采用）` : factHeading(pack, key);
}

/** The passages of the measure that decided; the whole of it where none did, nothing where it does not apply. */
function ownWords(pack: Pack, { measure, steps, verdict }: Trace): string {
  if (verdict.kind === 'not-applicable') return '';
  const text = pack.measures.find(({ number }) => number === measure)?.text ?? '';
  const passages = new Map<number, string>();
  for (const { words } of steps) if (words) passages.set(words.start, text.slice(words.start, words.end));
  if (passages.size === 0) return text;
  return [...passages]
    .sort(([a], [b]) => a - b)
    .map(([, passage]) => `“${passage}”`)
    .join('；');
}

/** Names of facts change with the quarter: those of every quarter are ours. */
function known(pack: Pack): KnownBy {
  const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const metrics = pack.metrics.map(({ name }) => escaped(name['zh-CN'])).join('|');
  const period = String.raw`(?:上年)?(?:同期|[一二三四]季度|1—\d+月|1月)`;
  const unit = '（(?:万元|万千瓦时|人|个)）';
  const fact = `(?:${period}(?:${metrics})|(?:${period})?(?:${metrics})同比增速)`;
  return {
    title: titled(WHAT),
    headings: [
      new RegExp(`^${fact}(?:${unit}|（核验采用）)?$`),
      new RegExp(`^${fact}(?:（困难行业标准）)?是否达标$`),
      /^达标差额(?:（[^（）]+）)?$/,
      ...exactly(
        '序号',
        ...['name', 'creditCode', 'city', 'county', 'industry'].map((key) => keyName(pack, key)['zh-CN']),
        ...['条款', '情形', '核验结论', '核验说明', '奖补金额（万元）', ...TEXT_NAMES.map(textHeading)],
        ...FROM_LIST.map(({ heading }) => heading),
      ),
    ],
    keys: [
      [keyName(pack, 'creditCode')['zh-CN'], '条款'],
      [keyName(pack, 'name')['zh-CN'], '条款'],
    ],
    rows: [{ column: 1, reads: /^\d+$/ }],
    end: /^注：备注请写在本表右侧/,
  };
}
