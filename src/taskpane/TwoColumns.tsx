import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  columns: { flexGrow: 1, minHeight: 0, display: 'flex' },
  index: {
    flexBasis: '320px',
    flexShrink: 0,
    minHeight: 0,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    display: 'flex',
    flexDirection: 'column',
  },
  opened: { flexGrow: 1, minWidth: 0, minHeight: 0, display: 'flex', flexDirection: 'column' },
});

export interface TwoColumnsProps {
  readonly index: ReactNode;
  /** What was chosen from the index, or a word on what choosing does. */
  readonly opened: ReactNode;
}

/** A wide pane: the index stays at the left of what is opened from it. */
export function TwoColumns({ index, opened }: TwoColumnsProps) {
  const styles = useStyles();
  return (
    <div className={styles.columns}>
      <div className={styles.index}>{index}</div>
      <div className={styles.opened}>{opened}</div>
    </div>
  );
}
