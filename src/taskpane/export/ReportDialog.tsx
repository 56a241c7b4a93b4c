import { useStore } from 'zustand';
import type { ListView } from '../../check/session';
import { openQuestions } from '../check/questions';
import { QuestionsCard } from '../check/QuestionsCard';
import { vocabulary } from '../../messages/message';
import { useModel } from '../model-context';
import { usePageStyles } from '../page-styles';
import { PlannedDialog } from '../PlannedDialog';
import { useSay } from '../say';
import { Facts, Lines, Preview } from './PreviewParts';
import type { ReportBeside } from './report-store';

export const reportDialogWords = vocabulary({
  'pane.report.dialog': { 'zh-CN': '生成核验报告', en: 'Make the report' },
  'pane.report.go': { 'zh-CN': '生成', en: 'Make it' },
  'pane.report.added': { 'zh-CN': '新增', en: 'New sheets' },
  'pane.report.updated': { 'zh-CN': '更新', en: 'Updated' },
  'pane.report.cells': { 'zh-CN': '单元格', en: 'Cells' },
  'pane.report.cell-count': { 'zh-CN': '{count, number}个', en: '{count, number}' },
  'pane.report.rest': {
    'zh-CN': '其他工作表不变，可以一步撤销。',
    en: 'Other sheets stay as they are, and one step undoes it.',
  },
  'pane.report.doubts': { 'zh-CN': '名单发出之前，请先看这几点', en: 'Before the list goes out, look at these' },
  'pane.report.faults': {
    'zh-CN': '有些复核意见没有采用，报告仍按核验结论',
    en: 'Some reviews are not used; the report goes by the machine’s verdict there',
  },
  'pane.report.in-the-way': {
    'zh-CN': '有同名的工作表，不会动它',
    en: 'A sheet of yours has one of the names, and stays',
  },
  'pane.report.kept': { 'zh-CN': '写在表旁的备注', en: 'Remarks beside the sheets' },
  'pane.report.outdated': {
    'zh-CN': '以前生成、这次不更新的工作表',
    en: 'Sheets of an earlier report that this one leaves out',
  },
});

const SHOWN_LINES = 8;

/** Making the report: which sheets, what becomes of what is there, and what to settle first. */
export function ReportDialog({ list }: { readonly list: ListView }) {
  const say = useSay();
  const { report, list: lists } = useModel();
  const answered = useStore(lists.store, (state) => state.answered);
  return (
    <PlannedDialog
      of={report}
      title={say(reportDialogWords.message('pane.report.dialog'))}
      go={say(reportDialogWords.message('pane.report.go'))}
      asked={openQuestions(list, answered).length > 0 ? <QuestionsCard list={list} /> : null}
      preview={(phase) => <Told {...phase} />}
    />
  );
}

function Told({ made, added }: ReportBeside) {
  const page = usePageStyles();
  const say = useSay();
  const word = (code: keyof typeof reportDialogWords.texts, params = {}): string =>
    say(reportDialogWords.message(code, params));
  const { plan, doubts, faults } = made;
  const joined = (names: readonly string[]): string => names.join(say.locale === 'en' ? ', ' : '、');
  const updated = plan.sheets.filter((name) => !added.includes(name));
  const facts = [
    { term: word('pane.report.added'), value: joined(added) },
    { term: word('pane.report.updated'), value: joined(updated) },
    { term: word('pane.report.cells'), value: word('pane.report.cell-count', { count: plan.cells }) },
  ].filter(({ value }) => value !== '');
  return (
    <Preview name={word('pane.report.dialog')}>
      <Facts of={facts} />
      <p className={page.quiet}>{word('pane.report.rest')}</p>
      <Lines warns title={word('pane.report.doubts')} lines={doubts.map((each) => say(each))} shown={SHOWN_LINES} />
      <Lines warns title={word('pane.report.faults')} lines={faults.map((each) => say(each))} shown={SHOWN_LINES} />
      <Lines
        warns
        title={word('pane.report.in-the-way')}
        lines={plan.inTheWay.map(({ said }) => say(said))}
        shown={SHOWN_LINES}
      />
      <Lines title={word('pane.report.kept')} lines={plan.kept.map((each) => say(each))} shown={SHOWN_LINES} />
      <Lines
        title={word('pane.report.outdated')}
        lines={plan.outdated.map(({ said }) => say(said))}
        shown={SHOWN_LINES}
      />
    </Preview>
  );
}
