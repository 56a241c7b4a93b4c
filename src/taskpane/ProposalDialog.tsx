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
} from '@fluentui/react-components';
import { useStore } from 'zustand';
import { vocabulary } from '../messages/message';
import { useModel } from './model-context';
import { usePageStyles } from './page-styles';
import { useSay } from './say';

export const proposalWords = vocabulary({
  'pane.proposal.go': { 'zh-CN': '写入', en: 'Write' },
  'pane.proposal.cancel': { 'zh-CN': '取消', en: 'Cancel' },
});

/** A small write, shown before it is made. */
export function ProposalDialog() {
  const page = usePageStyles();
  const say = useSay();
  const { proposals } = useModel();
  const { proposal, busy, failure } = useStore(proposals.store);
  return (
    <Dialog
      open={proposal !== null}
      onOpenChange={(_, { open }) => {
        if (!open) proposals.close();
      }}
    >
      <DialogSurface>
        {proposal ? (
          <DialogBody>
            <DialogTitle>{say(proposal.title)}</DialogTitle>
            <DialogContent>
              {proposal.lines.map((line, index) => (
                <p key={index} className={page.text} style={{ marginBottom: '8px' }}>
                  {say(line)}
                </p>
              ))}
              {failure ? (
                <MessageBar intent="error" layout="multiline" politeness="assertive">
                  <MessageBarBody>{say(failure)}</MessageBarBody>
                </MessageBar>
              ) : null}
            </DialogContent>
            <DialogActions>
              <Button appearance="primary" disabledFocusable={busy} onClick={() => void proposals.accept()}>
                {say(proposalWords.message('pane.proposal.go'))}
              </Button>
              <Button onClick={proposals.close}>{say(proposalWords.message('pane.proposal.cancel'))}</Button>
            </DialogActions>
          </DialogBody>
        ) : null}
      </DialogSurface>
    </Dialog>
  );
}
