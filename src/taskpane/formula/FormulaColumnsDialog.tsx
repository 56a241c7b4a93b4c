import { mergeClasses, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useStore } from 'zustand';
import type { ListView } from '../../check/session';
import { openQuestions } from '../check/questions';
import { QuestionsCard } from '../check/QuestionsCard';
import { vocabulary } from '../../messages/message';
import { useModel } from '../model-context';
import { usePageStyles } from '../page-styles';
import { PlannedDialog } from '../PlannedDialog';
import { PlanPreview } from '../PlanPreview';
import { useSay } from '../say';
import type { ColumnsBeside } from './columns-store';

export const formulaDialogWords = vocabulary({
  'pane.formulas.dialog': { 'zh-CN': '写入公式列', en: 'Write formula columns' },
  'pane.formulas.tried-all': {
    'zh-CN': '已逐行试算：{count, number}家的公式结果与核验结论一致。',
    en: 'Tried row by row: the formulas of all {count, number} enterprises say what the check says.',
  },
  'pane.formulas.tried': {
    'zh-CN':
      '已逐行试算：{agreed, number}家的公式结果与核验结论一致。另有{left, number}家的结论取决于公式看不到的内容，这些行不写公式。',
    en: 'Tried row by row: the formulas of {agreed, number} enterprises say what the check says. The verdicts of {left, number} more rest on what a formula does not see: those rows get none.',
  },
  'pane.formulas.left-row': {
    'zh-CN':
      '第{row}行 {name}：{why, select, growth {没有同期数，核验依据的是所报增速} merged {数字在合并单元格里} text {数字存为文本，公式不能计算，改为数字后可以写} other {核验还用到了其他列，或单元格的格式与列的单位不符}}',
    en: 'Row {row}, {name}: {why, select, growth {no base; the check rests on the reported rate} merged {its figure is in merged cells} text {a figure is kept as text, which a formula cannot count; turn it into a number} other {the check also rests on other columns, or a cell’s format is at odds with its unit}}',
  },
  'pane.formulas.left-more': { 'zh-CN': '还有{count, number}行', en: 'and {count, number} more' },
  'pane.formulas.example': { 'zh-CN': '第一家的公式', en: 'The first enterprise’s formulas' },
  'pane.formulas.nameless': { 'zh-CN': '（无名称）', en: '(no name)' },
});

const SHOWN_ROWS = 5;

const useStyles = makeStyles({
  left: {
    margin: 0,
    paddingLeft: '20px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  summary: { cursor: 'pointer' },
  formula: { marginTop: '4px' },
});

/** What the formula columns would be, and that each row was tried first. */
export function FormulaColumnsDialog({ list }: { readonly list: ListView }) {
  const say = useSay();
  const { columns, list: lists } = useModel();
  const answered = useStore(lists.store, (state) => state.answered);
  return (
    <PlannedDialog
      of={columns}
      title={say(formulaDialogWords.message('pane.formulas.dialog'))}
      asked={openQuestions(list, answered).length > 0 ? <QuestionsCard list={list} /> : null}
      preview={(phase) => (
        <PlanPreview plan={phase.plan} inTheWay={phase.inTheWay} above={<Tried {...phase} />}>
          <Examples formulas={phase.examples} />
        </PlanPreview>
      )}
    />
  );
}

function Tried({ agreed, left }: ColumnsBeside) {
  const styles = useStyles();
  const page = usePageStyles();
  const say = useSay();
  if (left.length === 0) {
    return <p className={page.text}>{say(formulaDialogWords.message('pane.formulas.tried-all', { count: agreed }))}</p>;
  }
  const nameless = say(formulaDialogWords.message('pane.formulas.nameless'));
  return (
    <>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          {say(formulaDialogWords.message('pane.formulas.tried', { agreed, left: left.length }))}
        </MessageBarBody>
      </MessageBar>
      <ul className={styles.left}>
        {left.slice(0, SHOWN_ROWS).map(({ enterprise: { row, name }, why }) => (
          <li key={row}>
            {say(formulaDialogWords.message('pane.formulas.left-row', { row, name: name ?? nameless, why }))}
          </li>
        ))}
        {left.length > SHOWN_ROWS ? (
          <li>{say(formulaDialogWords.message('pane.formulas.left-more', { count: left.length - SHOWN_ROWS }))}</li>
        ) : null}
      </ul>
    </>
  );
}

function Examples({ formulas }: { readonly formulas: readonly string[] }) {
  const styles = useStyles();
  const page = usePageStyles();
  const say = useSay();
  return (
    <details className={page.quiet}>
      <summary className={styles.summary}>{say(formulaDialogWords.message('pane.formulas.example'))}</summary>
      {formulas.map((formula) => (
        <code key={formula} className={mergeClasses(page.formula, styles.formula)}>
          {formula}
        </code>
      ))}
    </details>
  );
}
