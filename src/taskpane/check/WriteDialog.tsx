import { useStore } from 'zustand';
import type { ListView } from '../../check/session';
import { vocabulary } from '../../messages/message';
import { useModel } from '../model-context';
import { PlannedDialog } from '../PlannedDialog';
import { useSay } from '../say';
import { openQuestions } from './questions';
import { QuestionsCard } from './QuestionsCard';
import { WritePreview } from './WritePreview';

export const writeDialogWords = vocabulary({
  'pane.write.title': { 'zh-CN': '写入结果列', en: 'Write result columns' },
});

/** Writing the result columns: what must be asked first, then what would be written. */
export function WriteDialog({ list }: { readonly list: ListView }) {
  const say = useSay();
  const { write, list: lists } = useModel();
  const answered = useStore(lists.store, (state) => state.answered);
  return (
    <PlannedDialog
      of={write}
      title={say(writeDialogWords.message('pane.write.title'))}
      asked={openQuestions(list, answered).length > 0 ? <QuestionsCard list={list} /> : null}
      preview={(phase) => <WritePreview {...phase} />}
    />
  );
}
