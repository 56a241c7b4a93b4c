import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useStore } from 'zustand';
import { useSay } from '../../../taskpane/say';
import type { Desk } from '../desk/desk';
import { Checkmark16Regular, Warning16Regular } from './icons';
import { shellWords } from './words';

const WORDS = { kept: 'shell.kept', keeping: 'shell.keeping', unkept: 'shell.unkept' } as const;

const useStyles = makeStyles({
  state: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    color: tokens.colorNeutralForeground3,
    whiteSpace: 'nowrap',
    '@media (max-width: 720px)': { display: 'none' },
  },
});

/** Whether what is on the screen would be there again after a reload. */
export function KeptState({ desk }: { readonly desk: Desk }) {
  const styles = useStyles();
  const speak = useSay();
  const kept = useStore(desk.state, (state) => state.kept);
  return (
    <Text size={200} className={styles.state} data-kept={kept}>
      {kept === 'kept' && <Checkmark16Regular aria-hidden />}
      {kept === 'unkept' && <Warning16Regular aria-hidden />}
      {speak(shellWords.message(WORDS[kept]))}
    </Text>
  );
}
