import { useStore } from 'zustand';
import type { ListView } from '../../../check/session';
import { vocabulary } from '../../../messages/message';
import { openQuestions } from '../../check/questions';
import { QuestionsCard } from '../../check/QuestionsCard';
import { useModel } from '../../model-context';
import { usePageStyles } from '../../page-styles';
import { PlannedDialog } from '../../PlannedDialog';
import { useSay } from '../../say';
import { Facts, Lines, Preview } from '../PreviewParts';

export const fillDialogWords = vocabulary({
  'pane.fill.dialog': { 'zh-CN': '补填同期数', en: 'Fill in bases' },
  'pane.fill.go': { 'zh-CN': '补填', en: 'Fill in' },
  'pane.fill.sheet': { 'zh-CN': '工作表', en: 'Sheet' },
  'pane.fill.columns': { 'zh-CN': '列', en: 'Columns' },
  'pane.fill.count': { 'zh-CN': '同期数', en: 'Bases' },
  'pane.fill.counted': { 'zh-CN': '{count, number}个', en: '{count, number}' },
  'pane.fill.rest': {
    'zh-CN': '每个数的来源、原来的内容都写进“补填来源”列；其他单元格不变，可以一步撤销。',
    en: 'Where each value came from, and what stood there, goes into a column 补填来源; no other cell changes, and one step undoes it.',
  },
  'pane.fill.lines': { 'zh-CN': '逐个列出', en: 'One by one' },
  'pane.fill.blocked': { 'zh-CN': '这几处没有补填', en: 'These are not filled in' },
});

const SHOWN_LINES = 200;

/** Filling bases in: each value with where it came from and what stood there. */
export function FillDialog({ list }: { readonly list: ListView }) {
  const page = usePageStyles();
  const say = useSay();
  const { compare, list: lists } = useModel();
  const answered = useStore(lists.store, (state) => state.answered);
  const word = (code: keyof typeof fillDialogWords.texts, params = {}): string =>
    say(fillDialogWords.message(code, params));
  return (
    <PlannedDialog
      of={compare.fill}
      title={word('pane.fill.dialog')}
      go={word('pane.fill.go')}
      asked={openQuestions(list, answered).length > 0 ? <QuestionsCard list={list} /> : null}
      preview={({ plan, lines, blocked }) => (
        <Preview name={word('pane.fill.dialog')}>
          <Facts
            of={[
              { term: word('pane.fill.sheet'), value: plan.sheet },
              { term: word('pane.fill.columns'), value: plan.columns.join(say.locale === 'en' ? ', ' : '、') },
              { term: word('pane.fill.count'), value: word('pane.fill.counted', { count: lines.length }) },
            ]}
          />
          <p className={page.quiet}>{word('pane.fill.rest')}</p>
          <Lines title={word('pane.fill.lines')} lines={lines.map((line) => say(line))} shown={SHOWN_LINES} />
          <Lines warns title={word('pane.fill.blocked')} lines={blocked.map((line) => say(line))} shown={8} />
        </Preview>
      )}
    />
  );
}
