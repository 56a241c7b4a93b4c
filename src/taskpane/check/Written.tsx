import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useStore } from 'zustand';
import { vocabulary } from '../../messages/message';
import { useModel } from '../model-context';
import { useSay } from '../say';

export const writtenWords = vocabulary({
  'pane.written.done': {
    'zh-CN': '已把结果写入“{sheet}”{columns}列，共{cells, number}个单元格。',
    en: 'Results are in columns {columns} of “{sheet}”: {cells, number} cells.',
  },
  'pane.written.undo': { 'zh-CN': '撤销', en: 'Undo' },
});

/** What was written, and the one step back. */
export function Written() {
  const say = useSay();
  const { write, ledger } = useModel();
  const written = useStore(write.store, (state) => state.written);
  if (!written) return null;
  const { sheet, columns, cells } = written;
  const first = columns[0] ?? '';
  const last = columns.at(-1) ?? '';
  const span = first === last ? first : `${first}—${last}`;
  return (
    <MessageBar style={{ flexShrink: 0 }} intent="success" layout="multiline" shape="square" politeness="polite">
      <MessageBarBody>{say(writtenWords.message('pane.written.done', { sheet, columns: span, cells }))}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void ledger.undo()}>
          {say(writtenWords.message('pane.written.undo'))}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
