import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ListView } from '../../check/session';
import { vocabulary } from '../../messages/message';
import { columnLetter } from '../../workbook/address';
import { useModel } from '../model-context';
import { useSay } from '../say';

export const rememberedLineWords = vocabulary({
  'pane.remembered.told': {
    'zh-CN': '{columns}列按上次的更正识别。',
    en: 'Read as corrected last time: {columns}.',
  },
  'pane.remembered.back': { 'zh-CN': '不用这次更正', en: 'Not this time' },
  'pane.remembered.forget': { 'zh-CN': '忘记', en: 'Forget' },
});

/** That columns were read as they were corrected in an earlier file, and the ways out of that. */
export function RememberedLine({ list }: { readonly list: ListView }) {
  const say = useSay();
  const { list: lists, memory } = useModel();
  if (!list.remembered) return null;
  const letters = [...list.remembered.keys()].sort((a, b) => a - b).map(columnLetter);
  const columns = letters.join(say.locale === 'en' ? ', ' : '、');
  return (
    <MessageBar intent="info" layout="multiline" politeness="polite">
      <MessageBarBody>{say(rememberedLineWords.message('pane.remembered.told', { columns }))}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void lists.takeBack()}>
          {say(rememberedLineWords.message('pane.remembered.back'))}
        </Button>
        <Button
          size="small"
          onClick={() => {
            memory.keep(list, undefined);
            void lists.takeBack();
          }}
        >
          {say(rememberedLineWords.message('pane.remembered.forget'))}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
