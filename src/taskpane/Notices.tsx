import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useStore } from 'zustand';
import { vocabulary } from '../messages/message';
import { Dismiss16Regular } from './icons';
import { useModel } from './model-context';
import { useSay } from './say';

export const noticeWords = vocabulary({
  'pane.notice.close': { 'zh-CN': '关闭提示', en: 'Dismiss' },
  'pane.notice.undone': {
    'zh-CN': '已撤销{what}，单元格恢复为写入前的内容。',
    en: 'Took back {what}: the cells are as they were before.',
  },
});

const useStyles = makeStyles({ bar: { flexShrink: 0 } });

/** What went wrong beside the main path, and what an undo took back: told once, at the top. */
export function Notices() {
  const styles = useStyles();
  const say = useSay();
  const { notices, ledger, list } = useModel();
  // What the page of the list says in full is not told twice.
  const onPage = useStore(list.store, ({ phase }) => (phase.kind === 'failed' ? phase.said.code : null));
  const failure = useStore(notices.store, (state) => (state.failure?.code === onPage ? null : state.failure));
  const told = useStore(notices.store, (state) => state.told);
  const undoFailure = useStore(ledger.store, (state) => state.failure);
  const undone = useStore(ledger.store, (state) => state.undone);
  const bar = failure
    ? { intent: 'error' as const, words: say(failure), close: notices.dismiss }
    : undoFailure
      ? { intent: 'warning' as const, words: say(undoFailure), close: ledger.forget }
      : undone
        ? {
            intent: 'success' as const,
            words: say(noticeWords.message('pane.notice.undone', { what: undone })),
            close: ledger.quiet,
          }
        : told
          ? { intent: 'info' as const, words: say(told), close: notices.dismiss }
          : null;
  if (!bar) return null;
  return (
    <MessageBar className={styles.bar} intent={bar.intent} layout="multiline" shape="square" politeness="polite">
      <MessageBarBody>{bar.words}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<Dismiss16Regular />}
            aria-label={say(noticeWords.message('pane.notice.close'))}
            onClick={bar.close}
          />
        }
      />
    </MessageBar>
  );
}
