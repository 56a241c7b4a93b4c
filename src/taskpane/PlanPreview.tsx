import { makeStyles, mergeClasses, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { vocabulary } from '../messages/message';
import type { ResultPlan } from '../report/own-columns';
import { cellText } from '../workbook/cell-text';
import { useSay } from './say';

export const planPreviewWords = vocabulary({
  'pane.preview.sheet': { 'zh-CN': '工作表', en: 'Sheet' },
  'pane.preview.columns': { 'zh-CN': '列', en: 'Columns' },
  'pane.preview.column-range': {
    'zh-CN': '{first}至{last}，共{count, number}列',
    en: '{first} to {last}, {count, number} columns',
  },
  'pane.preview.cells': { 'zh-CN': '单元格', en: 'Cells' },
  'pane.preview.cell-count': { 'zh-CN': '{count, number}个', en: '{count, number}' },
  'pane.preview.free': {
    'zh-CN': '这些单元格都是空的，名单原有内容不变。',
    en: 'All of these cells are empty; the list itself stays as it is.',
  },
  'pane.preview.replaces': {
    'zh-CN': '这些列是上次写入的结果，将换成这次的结果；名单原有内容不变。',
    en: 'These columns hold our former results and are replaced; the list itself stays as it is.',
  },
  'pane.preview.in-the-way': {
    'zh-CN':
      '有{count, number}个单元格已有内容，将被替换：{cells}{more, select, yes {等} other {}}。可以先取消，把它们移到别处。',
    en: '{count, number} cells already hold something and would be replaced: {cells}{more, select, yes { and more} other {}}. Cancel and move them first if they matter.',
  },
  'pane.preview.first': { 'zh-CN': '前几行', en: 'The first rows' },
});

const SHOWN_CELLS = 8;
const SHOWN_ROWS = 3;

const useStyles = makeStyles({
  preview: { display: 'flex', flexDirection: 'column', gap: '8px' },
  facts: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: '16px', rowGap: '4px', margin: 0 },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  note: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  sample: { overflowX: 'auto', border: `1px solid ${tokens.colorNeutralStroke2}` },
  table: {
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    width: '100%',
  },
  cell: {
    padding: '4px 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    textAlign: 'left',
    maxWidth: '160px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontWeight: tokens.fontWeightRegular,
  },
  amount: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
});

export interface PlanPreviewProps {
  readonly plan: ResultPlan;
  readonly inTheWay: readonly string[];
  /** What becomes of what stands there, where the usual words do not tell it. */
  readonly stays?: string;
  /** Said first. */
  readonly above?: ReactNode;
  /** What can be chosen, said last. */
  readonly children?: ReactNode;
}

/** Which sheet, which columns, how many cells, what is in the way, and how the first rows will look. */
export function PlanPreview({ plan, inTheWay, stays, above, children }: PlanPreviewProps) {
  const styles = useStyles();
  const say = useSay();
  const word = (code: keyof typeof planPreviewWords.texts, params = {}): string =>
    say(planPreviewWords.message(code, params));
  const first = plan.changes.find((change) => change.kind === 'cells');
  const rows = first?.after.slice(0, SHOWN_ROWS + 1) ?? [];
  return (
    <div className={styles.preview}>
      {above}
      <dl className={styles.facts}>
        <dt className={styles.term}>{word('pane.preview.sheet')}</dt>
        <dd className={styles.value}>{plan.sheet}</dd>
        <dt className={styles.term}>{word('pane.preview.columns')}</dt>
        <dd className={styles.value}>
          {plan.columns.length > SHOWN_CELLS
            ? word('pane.preview.column-range', {
                first: plan.columns[0] ?? '',
                last: plan.columns.at(-1) ?? '',
                count: plan.columns.length,
              })
            : plan.columns.join(say.locale === 'en' ? ', ' : '、')}
        </dd>
        <dt className={styles.term}>{word('pane.preview.cells')}</dt>
        <dd className={styles.value}>{word('pane.preview.cell-count', { count: plan.cells })}</dd>
      </dl>
      {inTheWay.length > 0 ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {word('pane.preview.in-the-way', {
              count: inTheWay.length,
              cells: inTheWay.slice(0, SHOWN_CELLS).join(say.locale === 'en' ? ', ' : '、'),
              more: inTheWay.length > SHOWN_CELLS ? 'yes' : 'no',
            })}
          </MessageBarBody>
        </MessageBar>
      ) : (
        <p className={styles.note}>{stays ?? word(plan.replaces ? 'pane.preview.replaces' : 'pane.preview.free')}</p>
      )}
      <div className={styles.sample} role="group" tabIndex={0} aria-label={word('pane.preview.first')}>
        <table className={styles.table} lang="zh-CN">
          <tbody>
            {rows.map((cells, down) => (
              <tr key={down}>
                {cells.map((content, across) => (
                  <td
                    key={across}
                    className={mergeClasses(styles.cell, content.value.kind === 'number' && styles.amount)}
                  >
                    {cellText(content.value, 'grouped')}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {children}
    </div>
  );
}
