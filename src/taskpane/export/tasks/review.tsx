import { Button, useRestoreFocusTarget } from '@fluentui/react-components';
import { useStore } from 'zustand';
import type { ListView } from '../../../check/session';
import { vocabulary } from '../../../messages/message';
import { openQuestions } from '../../check/questions';
import { QuestionsCard } from '../../check/QuestionsCard';
import { PersonEdit20Regular } from '../../icons';
import { useModel } from '../../model-context';
import { usePageStyles } from '../../page-styles';
import { PlannedDialog } from '../../PlannedDialog';
import { PlanPreview } from '../../PlanPreview';
import { useSay } from '../../say';
import type { Results } from '../results';
import { TaskBody } from '../TaskBody';
import { WrittenBar } from '../WrittenBar';
import type { ExportTask } from './task';

const words = vocabulary({
  'pane.review.title': { 'zh-CN': '复核列', en: 'Review columns' },
  'pane.review.brief': {
    'zh-CN': '加上复核状态、调整结论等四列，由人填写',
    en: 'Four columns for an officer’s state, verdict, reason and name',
  },
  'pane.review.why': {
    'zh-CN':
      '在“{sheet}”名单右侧加上复核状态、调整结论、调整原因和复核人四列，由复核的人填写。核验结论留在旁边不变，报告里两种结论都统计。',
    en: 'Adds four columns beside the list on “{sheet}”, for the officer’s review: state, adjusted verdict, reason and reviewer. The machine’s verdict stays beside it, and a report counts both.',
  },
  'pane.review.preview': { 'zh-CN': '预览复核列', en: 'Preview the review columns' },
  'pane.review.dialog': { 'zh-CN': '写入复核列', en: 'Write review columns' },
  'pane.review.stays-new': {
    'zh-CN': '新列的单元格都是空的；有结论的企业先写“待复核”。名单原有内容和已填的复核意见一律不改。',
    en: 'The cells of new columns are empty; enterprises with a verdict begin as 待复核. The list, and whatever an officer wrote, stays as it is.',
  },
  'pane.review.stays': {
    'zh-CN': '四列已经有了，只在空着的复核状态里补写“待复核”；已填的复核意见一律不改。',
    en: 'The columns are there: 待复核 is filled in where the state is empty. Whatever an officer wrote stays as it is.',
  },
  'pane.review.written': {
    'zh-CN': '复核列已写入“{sheet}”{columns}列，共{cells, number}个单元格。',
    en: 'The review columns are in {columns} of “{sheet}”: {cells, number} cells.',
  },
});

/** Columns for the officer's review, beside the list. */
export const reviewTask: ExportTask = {
  id: 'review',
  group: 'list',
  icon: <PersonEdit20Regular />,
  title: words.message('pane.review.title'),
  brief: words.message('pane.review.brief'),
  texts: words.texts,
  needs: 'results',
  Page: ReviewPage,
};

function ReviewPage({ list }: Results) {
  const page = usePageStyles();
  const say = useSay();
  const { review } = useModel();
  const written = useStore(review.store, (state) => state.written);
  const restore = useRestoreFocusTarget();
  const columns = [written?.columns[0], written?.columns.at(-1)].join('—');
  return (
    <TaskBody
      why={say(words.message('pane.review.why', { sheet: list.sheet }))}
      go={
        <Button {...restore} className={page.wideButton} appearance="primary" onClick={() => void review.plan()}>
          {say(words.message('pane.review.preview'))}
        </Button>
      }
      done={
        written ? (
          <WrittenBar
            words={say(words.message('pane.review.written', { ...written, columns }))}
            step={/^pane\.review\.what$/}
            sheet={written.sheet}
          />
        ) : null
      }
    >
      <ReviewDialog list={list} />
    </TaskBody>
  );
}

/** What the review columns would be. */
function ReviewDialog({ list }: { readonly list: ListView }) {
  const say = useSay();
  const { review, list: lists } = useModel();
  const answered = useStore(lists.store, (state) => state.answered);
  return (
    <PlannedDialog
      of={review}
      title={say(words.message('pane.review.dialog'))}
      asked={openQuestions(list, answered).length > 0 ? <QuestionsCard list={list} /> : null}
      preview={({ plan, inTheWay, isNew }) => (
        <PlanPreview
          plan={plan}
          inTheWay={inTheWay}
          stays={say(words.message(isNew ? 'pane.review.stays-new' : 'pane.review.stays'))}
        />
      )}
    />
  );
}
