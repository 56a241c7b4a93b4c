import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePageStyles } from '../page-styles';

const useStyles = makeStyles({
  body: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '12px', boxSizing: 'border-box' },
});

export interface TaskBodyProps {
  /** What the task does, and what stays as it is. */
  readonly why: string;
  /** The one button that does it, or shows what it would do. */
  readonly go: ReactNode;
  /** What it did last. */
  readonly done?: ReactNode;
  /** What is chosen first. */
  readonly children?: ReactNode;
}

/** What a task's page holds: what was done above, what to choose, and the button always in reach. */
export function TaskBody({ why, go, done, children }: TaskBodyProps) {
  const styles = useStyles();
  const page = usePageStyles();
  return (
    <>
      {done}
      <div className={`${page.scroll} ${styles.body}`}>
        <p className={page.text}>{why}</p>
        {children}
      </div>
      <div className={page.foot}>{go}</div>
    </>
  );
}
