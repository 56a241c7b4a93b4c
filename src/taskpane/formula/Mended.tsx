import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useStore } from 'zustand';
import { vocabulary } from '../../messages/message';
import { useModel } from '../model-context';
import { useSay } from '../say';

export const mendedWords = vocabulary({
  'pane.mended.done': {
    'zh-CN': '已写入{what}，共{cells, number}个单元格。',
    en: 'Written: {what}, {cells, plural, one {# cell} other {# cells}}.',
  },
  'pane.mended.undo': { 'zh-CN': '撤销', en: 'Undo' },
});

/** That formulas were mended just now, and the one step back. */
export function Mended() {
  const say = useSay();
  const { ledger } = useModel();
  const last = useStore(ledger.store, ({ steps }) => steps.at(-1));
  if (last?.what.code !== 'pane.broken.what' && last?.what.code !== 'pane.empty.what') return null;
  const { what, cells } = last;
  return (
    <MessageBar style={{ flexShrink: 0 }} intent="success" layout="multiline" politeness="polite">
      <MessageBarBody>{say(mendedWords.message('pane.mended.done', { what, cells }))}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void ledger.undo()}>
          {say(mendedWords.message('pane.mended.undo'))}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
