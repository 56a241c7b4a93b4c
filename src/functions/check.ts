import { judgedMeasures, runCheck } from '../check/run';
import type { CheckOutcome, JudgedRow } from '../check/run';
import { TEXTS } from '../check/texts';
import { vocabulary } from '../messages/message';
import type { Texts } from '../messages/message';
import { say, sayAll } from '../messages/say';
import type { Pack } from '../policy/pack';
import { plain } from '../quantity/exact';
import type { Exact } from '../quantity/exact';
import { awardOf, gapOf, resultHeadings, resultWords, verdictWord } from '../report/result-columns';
import { cellBytes, MOST_BYTES, MOST_CELLS } from './answer-size';
import { wordsArgument } from './argument';
import type { FunctionDefinition, FunctionError, FunctionResult, FunctionValue, LoadedContext } from './definition';
import { blockArgument, gridOf } from './list-argument';
import { MEASURE_NAME, measureArgument } from './measure-argument';
import { CELL_DIGITS, errorResult } from './result';

export const checkWords = vocabulary({
  'functions.check-no-list': {
    'zh-CN': '没有识别到名单：{why}',
    en: 'No list was found: {why}',
  },
  'functions.check-too-large': {
    'zh-CN':
      '名单有{rows, number}行，结果超过Excel一次能接收的大小；请改在任务窗格核验并写入结果列，或只填一条措施、缩小名单区域。',
    en: 'The list has {rows, number} rows and the answer is more than Excel takes at once; check it in the task pane and write the result columns, or ask for one measure or a smaller range.',
  },
});

const RANGE: Texts = { 'zh-CN': '所选区域', en: 'the range' };

/** Cells of one measure, as the result columns have them. */
const COLUMNS = 4;

/** The measures asked: a number, `1、2`, or a block of them; null where it is left out. */
function measuresArgument(pack: Pack, given: unknown): readonly number[] | null | FunctionError {
  const asked: number[] = [];
  for (const cell of blockArgument(given).flat()) {
    const text = wordsArgument(cell, MEASURE_NAME);
    if (typeof text !== 'string') return text;
    for (const part of text.split(/[,、;，；\s]+/).filter((each) => each !== '')) {
      const measure = measureArgument(pack, part, ({ eligibility }) => eligibility !== null);
      if ('error' in measure) return measure;
      if (!asked.includes(measure.number)) asked.push(measure.number);
    }
  }
  return asked.length > 0 ? asked : null;
}

/** An amount as a number where a cell keeps every digit of it, else as text. */
function amount(value: Exact | undefined): FunctionValue {
  if (value === undefined) return '';
  return value.precision() <= CELL_DIGITS ? value.toNumber() : plain(value);
}

function rowCells(outcome: CheckOutcome, judged: JudgedRow, { pack, locale }: LoadedContext): readonly FunctionValue[] {
  return outcome.measures.flatMap((measure): FunctionValue[] => {
    const { verdict, reason } = outcome.explain(judged, measure);
    return [
      say(verdictWord(verdict), locale, resultWords.texts),
      sayAll(reason, locale, TEXTS),
      amount(gapOf(pack, measure, verdict)),
      amount(awardOf(verdict)),
    ];
  });
}

/**
 * Checks a whole list: verdict, reason, gap and award of each row, in four columns a measure beside the list.
 * @customfunction CHECK
 * @param list The list with its header.
 * @param [measures] Which measures, such as 1 or "1,2"; all that judge enterprises if left out.
 * @returns {any[][]} As many rows as the list; headings on the row of its header.
 */
export function check(list: unknown[][], measures?: unknown) {
  return (context: LoadedContext): FunctionResult => {
    const { pack, standards, days } = context;
    const asked = measuresArgument(pack, measures);
    if (asked !== null && 'error' in asked) return asked;
    const width = (asked ?? judgedMeasures(pack)).length * COLUMNS;
    if (list.length * width > MOST_CELLS) return tooLarge(list.length);
    const outcome = runCheck([gridOf(list, days)], pack, { list: {}, measures: asked, standards });
    if (outcome.kind === 'no-list') {
      // The range has no name of its own, as a sheet has.
      const why = { ...outcome.why, params: { ...outcome.why.params, sheet: RANGE } };
      return errorResult('#N/A', checkWords.message('functions.check-no-list', { why }));
    }
    const empty: readonly FunctionValue[] = Array.from({ length: width }, () => '');
    const rows = list.map(() => empty);
    let bytes = list.length * width * EMPTY_BYTES;
    const put = (row: number, cells: readonly FunctionValue[]): boolean => {
      rows[row - 1] = cells;
      for (const cell of cells) bytes += cellBytes(cell) - EMPTY_BYTES;
      return bytes <= MOST_BYTES;
    };
    put(outcome.list.headerRow, resultHeadings(pack, outcome.measures));
    for (const judged of outcome.rows) {
      if (!put(judged.row.row, rowCells(outcome, judged, context))) return tooLarge(list.length);
    }
    return { kind: 'matrix', rows };
  };
}

const EMPTY_BYTES = cellBytes('');

function tooLarge(rows: number): FunctionError {
  return errorResult('#VALUE!', checkWords.message('functions.check-too-large', { rows }));
}

export const CHECK: FunctionDefinition = {
  id: 'CHECK',
  policyAt: 1,
  needs: 'standards',
  ask: (list, measures) =>
    check(
      blockArgument(list).map((row) => [...row]),
      measures,
    ),
  chinese: {
    description: '整张名单批量核验：每条措施四列（结论、说明、差额、金额），行数与名单相同。',
    parameters: [
      { name: '名单', text: '含表头的名单区域。' },
      { name: '措施', text: '如1或“1、2”；不填为所有核验企业的措施。' },
    ],
  },
};
