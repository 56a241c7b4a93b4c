import type { ListReading } from '../list/reading';
import { vocabulary } from '../messages/message';
import type { Message, Texts } from '../messages/message';
import type { Pack } from '../policy/pack';
import type { MetricId } from '../policy/terms';
import { judgedMeasures } from './run';
import type { ListQuestion, ListView } from './session';

export const listViewWords = vocabulary({
  'list-view.no-metric': {
    'zh-CN': '名单没有可用的{metric}列，第{measure}条无从核验',
    en: 'the list has no column of {metric}: measure {measure} cannot be checked',
  },
  'list-view.unit': {
    'zh-CN': '{reason}请先确认单位，再写入。',
    en: '{reason} Confirm the unit before anything is written.',
  },
  'list-view.placeholder': {
    'zh-CN': '同期列中有“—”一类的占位符，是无基数，还是缺数据？请先确认，再写入。',
    en: 'The base column has placeholders such as “—”: no base, or missing? Confirm before anything is written.',
  },
});

/** The list as the pane shows it before anything is judged. */
export function listView(pack: Pack, list: ListReading): ListView {
  const measures: Record<number, Message | null> = {};
  for (const number of judgedMeasures(pack)) measures[number] = whyNot(pack, list, number);
  const { sheet, area, headerTop, headerRow, title, reasons, columns, unread, others } = list;
  return {
    kind: 'list',
    sheet,
    area,
    headerTop,
    headerRow,
    title,
    reasons,
    columns,
    unread,
    others,
    rowCount: list.rows.length,
    measures,
    warnings: list.findings
      .filter(({ row, column, code }) => row === null && column === null && code === 'period-suspect')
      .map(({ message }) => message),
    questions: questions(list),
  };
}

/** Why a list cannot decide a measure: no column of the metric that it decides on. */
function whyNot(pack: Pack, list: ListReading, number: number): Message | null {
  const metric = pack.measures.find((measure) => measure.number === number)?.eligibility?.metrics[0];
  if (metric === undefined || hasMetric(list, metric)) return null;
  const name: Texts = pack.metrics.find(({ id }) => id === metric)?.name ?? { 'zh-CN': metric, en: metric };
  return listViewWords.message('list-view.no-metric', { metric: name, measure: number });
}

function hasMetric(list: ListReading, metric: MetricId): boolean {
  return list.columns.some(({ key }) => key === metric || key === `${metric}.ytd`);
}

const MONEY_UNITS = ['元', '千元', '万元', '百万元', '亿元'] as const;

function questions(list: ListReading): readonly ListQuestion[] {
  const asked: ListQuestion[] = [];
  for (const { row, column, code, message } of list.findings) {
    if (row !== null || column === null || code !== 'unit-suspect') continue;
    asked.push({
      kind: 'unit',
      column,
      message: listViewWords.message('list-view.unit', { reason: message }),
      units: MONEY_UNITS,
    });
  }
  for (const column of list.placeholderBases) {
    asked.push({ kind: 'placeholder-base', column, message: listViewWords.message('list-view.placeholder') });
  }
  return asked;
}
