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
  'pane.written.undo-here': {
    'zh-CN': '要恢复原样，请点“撤销”；表格自己的撤销只能一步一步退回，不一定退得全。',
    en: 'To take it back, click Undo; the spreadsheet’s own undo goes back in many steps and may not go all the way.',
  },
  'pane.written.undo-either': {
    'zh-CN': '要恢复原样，请点“撤销”，或用表格自己的撤销。',
    en: 'To take it back, click Undo, or use the spreadsheet’s own.',
  },
  'pane.written.old': {
    'zh-CN': '“{sheet}”{columns}列写的是前一次核验的结果，与现在的结果可能不同。',
    en: 'Columns {columns} of “{sheet}” hold the results of the check before; they may differ from these.',
  },
  'pane.written.again': { 'zh-CN': '重新写入', en: 'Write again' },
  'pane.written.undo': { 'zh-CN': '撤销', en: 'Undo' },
});

/** What was written, and the one step back. */
export function Written() {
  const say = useSay();
  const { host, write, ledger, run } = useModel();
  const written = useStore(write.store, (state) => state.written);
  const runs = useStore(run.store, (state) => state.runs);
  const isLast = useStore(ledger.store, ({ steps }) => steps.at(-1)?.what.code === 'pane.write.results');
  if (!written) return null;
  const { sheet, columns, cells } = written;
  const first = columns[0] ?? '';
  const last = columns.at(-1) ?? '';
  const params = { sheet, cells, columns: first === last ? first : `${first}—${last}` };
  if (written.run !== runs) {
    return (
      <MessageBar style={{ flexShrink: 0 }} intent="warning" layout="multiline" shape="square" politeness="polite">
        <MessageBarBody>{say(writtenWords.message('pane.written.old', params))}</MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={() => void write.plan()}>
            {say(writtenWords.message('pane.written.again'))}
          </Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
  const { nativeUndo } = host.workbook.capabilities;
  return (
    <MessageBar style={{ flexShrink: 0 }} intent="success" layout="multiline" shape="square" politeness="polite">
      <MessageBarBody>
        <div>{say(writtenWords.message('pane.written.done', params))}</div>
        {isLast ? <div>{say(writtenWords.message(`pane.written.undo-${nativeUndo ? 'either' : 'here'}`))}</div> : null}
      </MessageBarBody>
      {isLast ? (
        <MessageBarActions>
          <Button size="small" onClick={() => void ledger.undo()}>
            {say(writtenWords.message('pane.written.undo'))}
          </Button>
        </MessageBarActions>
      ) : null}
    </MessageBar>
  );
}
