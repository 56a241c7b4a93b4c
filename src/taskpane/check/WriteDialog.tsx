import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  Spinner,
} from '@fluentui/react-components';
import { useStore } from 'zustand';
import type { ListView } from '../../check/session';
import { vocabulary } from '../../messages/message';
import { useModel } from '../model-context';
import { useSay } from '../say';
import { openQuestions } from './questions';
import { QuestionsCard } from './QuestionsCard';
import { WritePreview } from './WritePreview';

export const writeDialogWords = vocabulary({
  'pane.write.title': { 'zh-CN': '写入结果列', en: 'Write result columns' },
  'pane.write.go': { 'zh-CN': '写入', en: 'Write' },
  'pane.write.cancel': { 'zh-CN': '取消', en: 'Cancel' },
  'pane.write.planning': { 'zh-CN': '正在排定要写入的单元格', en: 'Working out the cells to write' },
  'pane.write.progress': {
    'zh-CN': '已写入{done, number}个单元格，共{of, number}个',
    en: '{done, number} of {of, number} cells written',
  },
  'pane.write.again': { 'zh-CN': '重试', en: 'Try again' },
});

/** Shows what writing would do, asks what must be asked first, writes, and can be stopped. */
export function WriteDialog({ list }: { readonly list: ListView }) {
  const say = useSay();
  const { write, list: lists } = useModel();
  const phase = useStore(write.store, (state) => state.phase);
  const answered = useStore(lists.store, (state) => state.answered);
  const asking = openQuestions(list, answered).length > 0;
  const word = (code: keyof typeof writeDialogWords.texts): string => say(writeDialogWords.message(code));
  return (
    <Dialog
      open={phase.kind !== 'closed'}
      onOpenChange={(_, { open }) => {
        if (!open) write.close();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{word('pane.write.title')}</DialogTitle>
          <DialogContent>{asking ? <QuestionsCard list={list} /> : <Content />}</DialogContent>
          <DialogActions>
            {phase.kind === 'failed' ? (
              <Button appearance="primary" onClick={() => void write.plan()}>
                {word('pane.write.again')}
              </Button>
            ) : (
              <Button
                appearance="primary"
                disabledFocusable={asking || phase.kind !== 'preview'}
                onClick={() => void write.write()}
              >
                {word('pane.write.go')}
              </Button>
            )}
            <Button onClick={write.close}>{word('pane.write.cancel')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function Content() {
  const say = useSay();
  const phase = useStore(useModel().write.store, (state) => state.phase);
  switch (phase.kind) {
    case 'closed':
      return null;
    case 'planning':
      return <Spinner size="tiny" label={say(writeDialogWords.message('pane.write.planning'))} />;
    case 'preview':
      return <WritePreview plan={phase.plan} inTheWay={phase.inTheWay} rechecked={phase.rechecked} />;
    case 'writing':
      return phase.slow ? (
        <>
          <ProgressBar
            aria-label={say(writeDialogWords.message('pane.write.title'))}
            {...(phase.progress ? { value: phase.progress.done, max: Math.max(1, phase.progress.of) } : {})}
          />
          <p role="status">
            {phase.progress ? say(writeDialogWords.message('pane.write.progress', { ...phase.progress })) : null}
          </p>
        </>
      ) : null;
    case 'failed':
      return (
        <MessageBar intent="error" layout="multiline" politeness="assertive">
          <MessageBarBody>{say(phase.said)}</MessageBarBody>
        </MessageBar>
      );
  }
}
