import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useStore } from 'zustand';
import { useSay } from '../../../taskpane/say';
import type { Desk } from '../desk/desk';
import { shellWords } from './words';

const { message } = shellWords;

/** What is asked before a workbook is let go of. */
export function Questions({ desk }: { readonly desk: Desk }) {
  const speak = useSay();
  const { question, name } = useStore(desk.state);
  if (question === null) return null;
  const clearing = question === 'clear';
  return (
    <Dialog
      open
      modalType="alert"
      onOpenChange={(_, { open }) => {
        if (!open) void desk.answer('no');
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{speak(message(clearing ? 'shell.clear-title' : 'shell.replace-title', { name }))}</DialogTitle>
          <DialogContent>
            {speak(message(clearing ? 'shell.clear-text' : 'shell.replace-text', { name }))}
          </DialogContent>
          <DialogActions>
            {clearing ? (
              <Button appearance="primary" onClick={() => void desk.answer('yes')}>
                {speak(message('shell.clear-do'))}
              </Button>
            ) : (
              <>
                <Button appearance="primary" onClick={() => void desk.answer('save')}>
                  {speak(message('shell.save-first'))}
                </Button>
                <Button onClick={() => void desk.answer('yes')}>{speak(message('shell.discard'))}</Button>
              </>
            )}
            <Button onClick={() => void desk.answer('no')}>{speak(message('shell.cancel'))}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
