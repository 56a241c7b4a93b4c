import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { vocabulary } from '../../messages/message';
import type { Message } from '../../messages/message';
import { useModel } from '../model-context';
import { useSay } from '../say';
import { usePageStyles } from '../page-styles';

export const failedWords = vocabulary({
  'pane.failed.again': { 'zh-CN': '重新查找名单', en: 'Look for the list again' },
});

/** A work that failed: what happened, and the way on. */
export function FailedView({ said }: { readonly said: Message }) {
  const page = usePageStyles();
  const say = useSay();
  const { back, list } = useModel();
  return (
    <div className={page.page}>
      <div className={page.scroll}>
        <div className={page.cards}>
          <MessageBar intent="error" layout="multiline" politeness="assertive">
            <MessageBarBody>{say(said)}</MessageBarBody>
          </MessageBar>
          <Button
            appearance="primary"
            onClick={() => {
              back();
              void list.look();
            }}
          >
            {say(failedWords.message('pane.failed.again'))}
          </Button>
        </div>
      </div>
    </div>
  );
}
