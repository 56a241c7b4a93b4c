import { vocabulary } from '../../messages/message';
import type { Pack } from '../../policy/pack';
import type { Measure } from '../../policy/measure';
import type { Parameter } from '../../policy/terms';
import { ZERO } from '../../quantity/exact';
import type { Exact } from '../../quantity/exact';
import type { Verdict } from '../../rules/verdict';
import type { CellContent } from '../../workbook/cell';
import { amountCell } from '../result-columns';
import type { ReportInput, Standing } from './report-input';
import { standingsOf } from './report-input';
import { exactly, notesOf, periodTitle, titled, usualLayout } from './report-sheet';
import type { ReportSheet } from './report-sheet';
import { countCell, measureName, textCell } from './sheet-cells';
import { sheetWords } from './sheet-words';
import { TEXT_NAMES, textName } from '../../policy/origin-words';

const NAME = '征求意见反馈表';
const columnsOf = (text: string) => [
  { heading: '序号', width: 6 },
  { heading: '条款', width: 22 },
  { heading: text, width: 50 },
  { heading: '未明确事项', width: 34 },
  { heading: '影响企业数', width: 12 },
  { heading: '涉及产值或营收（万元）', width: 22 },
  { heading: '说明', width: 32 },
  { heading: '建议修改为', width: 44 },
];

export const feedbackWords = vocabulary({
  'feedback.waiting': {
    'zh-CN': '该数值未明确，使这些企业的结论或奖补金额待定。',
    en: 'Verdicts or awards of these enterprises wait for it.',
  },
  'feedback.without-figure': {
    'zh-CN': '其中{count}家没有可用的数，未计入涉及数额。',
    en: '{count} of them have no usable figure and are not in the sum.',
  },
  'feedback.filled-in': {
    'zh-CN': '{text}未明确；本次按补充标准填写的数值测算，影响未单独测算。',
    en: 'Left open by {text}; this check used the figure filled in, and its effect was not worked out.',
  },
  'feedback.not-asked': {
    'zh-CN': '本次没有核验本条，名单不能测算影响。',
    en: 'The measure was not judged: the list tells nothing of its effect.',
  },
  'feedback.not-measured': {
    'zh-CN': '名单不能测算影响。',
    en: 'The list tells nothing of its effect.',
  },
});

/**
 * 征求意见反馈表: what the text leaves open, with the enterprises whose verdict or award waits for it and what they
 * produce; 建议修改为 is the reader's to fill in.
 */
export function feedbackSheet(input: ReportInput): ReportSheet {
  const { pack, speak } = input;
  const notes = notesOf(input, '数额单位：万元');
  const columns = columnsOf(textName(pack)['zh-CN']);
  const standings = standingsOf(input).flat();
  const items = pack.measures.flatMap((measure) => [
    ...pack.parameters
      .filter((parameter) => parameter.measure === measure.number && parameter.value === null)
      .map((parameter) => parameterItem(input, measure, parameter, standings)),
    ...measure.open.map((open): Item => {
      const asked = input.measures.includes(measure.number);
      return {
        measure,
        passage: measure.text,
        open: open['zh-CN'],
        effect: null,
        said: speak(feedbackWords.message(asked ? 'feedback.not-measured' : 'feedback.not-asked')),
      };
    }),
  ]);
  const rows = items.map(({ measure, passage, open, effect, said }, index): readonly CellContent[] => [
    countCell(index + 1),
    textCell(measureName(pack, measure.number)),
    textCell(passage),
    textCell(open),
    effect ? countCell(effect.enterprises) : textCell(null),
    // Where no figure is known, nothing stands there: a 0 would be a sum.
    effect && effect.without < effect.enterprises ? amountCell(effect.figures) : textCell(null),
    textCell(said),
    textCell(null, 'input'),
  ]);
  return {
    name: NAME,
    title: `${periodTitle(input)}政策措施${NAME}`,
    notes,
    columns,
    rows: [...rows, [textCell(speak(sheetWords.message('sheet.end')), 'note')]],
    layout: usualLayout(notes, columns, 'landscape', input.signers),
    known: {
      title: titled(`政策措施${NAME}`),
      headings: exactly(...TEXT_NAMES.flatMap((text) => columnsOf(text)).map(({ heading }) => heading)),
      keys: [['条款', '未明确事项']],
      rows: [{ column: 1, reads: /^\d+$/ }],
      inputs: [{ heading: '建议修改为' }],
      end: /^注：备注请写在本表右侧/,
    },
  };
}

/** How many lines the table has, whatever the list. */
export function openItems({ measures, parameters }: Pack): number {
  const asked = new Set(measures.map(({ number }) => number));
  const open = parameters.filter(({ measure, value }) => value === null && asked.has(measure)).length;
  return measures.reduce((sum, measure) => sum + measure.open.length, open);
}

interface Item {
  readonly measure: Measure;
  readonly passage: string;
  readonly open: string;
  readonly effect: Effect | null;
  readonly said: string;
}

interface Effect {
  readonly enterprises: number;
  /** In 万元: the sum of the figures that the measure decides on, of those that have one. */
  readonly figures: Exact;
  readonly without: number;
}

function parameterItem(
  { pack, standards, measures, speak }: ReportInput,
  measure: Measure,
  parameter: Parameter,
  standings: readonly Standing[],
): Item {
  const { start, end } = parameter.words;
  const item = { measure, passage: measure.text.slice(start, end), open: parameter.name['zh-CN'] };
  if (!measures.includes(measure.number)) {
    return { ...item, effect: null, said: speak(feedbackWords.message('feedback.not-asked')) };
  }
  if (standards.parameters.get(parameter.id)?.kind !== 'open') {
    return {
      ...item,
      effect: null,
      said: speak(feedbackWords.message('feedback.filled-in', { text: textName(pack) })),
    };
  }
  const effect = effectOf(pack, measure, parameter.id, standings);
  const said = [
    ...(effect.enterprises > 0 ? [feedbackWords.message('feedback.waiting')] : []),
    ...(effect.without > 0
      ? [feedbackWords.message('feedback.without-figure', { count: String(effect.without) })]
      : []),
  ];
  return { ...item, effect, said: said.map(speak).join('') };
}

function effectOf(pack: Pack, measure: Measure, id: string, standings: readonly Standing[]): Effect {
  const waiting = standings.filter(
    ({ trace }) => trace.measure === measure.number && waitsFor(trace.verdict).includes(id),
  );
  const metric = measure.eligibility?.metrics.find((each) =>
    pack.metrics.some((known) => known.id === each && known.unit === '万元'),
  );
  let figures = ZERO;
  let without = 0;
  for (const { row } of waiting) {
    const current = metric === undefined ? undefined : row.row.enterprise.facts[metric]?.current;
    if (current?.kind === 'known') figures = figures.plus(current.value);
    else without += 1;
  }
  return { enterprises: waiting.length, figures, without };
}

/** What a verdict, or the award that it gives, waits for. */
function waitsFor(verdict: Verdict): readonly string[] {
  if (verdict.kind === 'undetermined') return verdict.missing;
  return verdict.kind === 'eligible' && verdict.award.kind === 'unknown' ? verdict.award.missing : [];
}
