import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useStore } from 'zustand';
import { vocabulary } from '../../messages/message';
import { useModel } from '../model-context';
import { useSay } from '../say';

export const writtenBarWords = vocabulary({
  'pane.done.undo': { 'zh-CN': '撤销', en: 'Undo' },
  'pane.done.show': { 'zh-CN': '查看', en: 'Show' },
});

export interface WrittenBarProps {
  readonly words: string;
  /** What the ledger calls the write: it can be taken back while it is the last one. */
  readonly step: RegExp;
  /** The sheet to look at. */
  readonly sheet: string;
}

/** What a task wrote, the way there, and the one step back. */
export function WrittenBar({ words, step, sheet }: WrittenBarProps) {
  const say = useSay();
  const { ledger, show } = useModel();
  const last = useStore(ledger.store, ({ steps }) => steps.at(-1));
  const isLast = step.test(last?.what.code ?? '');
  const notes = isLast ? (last?.notes ?? []) : [];
  return (
    <MessageBar
      style={{ flexShrink: 0 }}
      intent={notes.length > 0 ? 'warning' : 'success'}
      layout="multiline"
      shape="square"
      politeness="polite"
    >
      <MessageBarBody>
        {words}
        {notes.map((note, index) => (
          <div key={index}>{say(note)}</div>
        ))}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void show(sheet, { top: 1, left: 1, bottom: 1, right: 1 })}>
          {say(writtenBarWords.message('pane.done.show'))}
        </Button>
        {isLast ? (
          <Button size="small" onClick={() => void ledger.undo()}>
            {say(writtenBarWords.message('pane.done.undo'))}
          </Button>
        ) : null}
      </MessageBarActions>
    </MessageBar>
  );
}
