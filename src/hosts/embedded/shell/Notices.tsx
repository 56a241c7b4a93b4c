import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarGroup,
  tokens,
} from '@fluentui/react-components';
import { useStore } from 'zustand';
import { useSay } from '../../../taskpane/say';
import type { Desk } from '../desk/desk';
import type { NoticeAction } from '../desk/desk-state';
import { Dismiss16Regular } from './icons';
import { shellWords } from './words';

const { message } = shellWords;

const WORDS: Readonly<Record<NoticeAction, Parameters<typeof message>[0]>> = {
  'choose-file': 'shell.another-open',
  'open-sample': 'shell.sample-instead',
  reload: 'shell.reload',
};

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', flexShrink: 0 },
  notice: { borderRadius: 0, borderLeftWidth: 0, borderRightWidth: 0, borderTopWidth: 0, minHeight: '36px' },
  body: { padding: `${tokens.spacingVerticalXS} 0` },
});

/** What the page has to say, each with a way on. */
export function Notices({ desk }: { readonly desk: Desk }) {
  const styles = useStyles();
  const speak = useSay();
  const notices = useStore(desk.state, (state) => state.notices);
  const act = (action: NoticeAction): void => {
    switch (action) {
      case 'choose-file':
        document.querySelector<HTMLInputElement>('[data-open-file]')?.click();
        break;
      case 'open-sample':
        void desk.openSample('quarter');
        break;
      case 'reload':
        window.location.reload();
    }
  };
  return (
    <MessageBarGroup className={styles.group} animate="both">
      {notices.map((notice) => (
        <MessageBar key={notice.id} intent={notice.intent} className={styles.notice} layout="auto">
          <MessageBarBody className={styles.body}>{speak(notice.message)}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                size="small"
                icon={<Dismiss16Regular />}
                aria-label={speak(message('shell.dismiss'))}
                onClick={() => {
                  desk.dismiss(notice.id);
                }}
              />
            }
          >
            {notice.actions.map((action) => (
              <Button
                key={action}
                size="small"
                onClick={() => {
                  act(action);
                }}
              >
                {speak(message(WORDS[action]))}
              </Button>
            ))}
          </MessageBarActions>
        </MessageBar>
      ))}
    </MessageBarGroup>
  );
}
