import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactNode } from 'react';
import { vocabulary } from '../../messages/message';
import { useLostFocus } from '../focus';
import { ArrowLeft20Regular } from '../icons';
import { usePageStyles } from '../page-styles';
import { useSay } from '../say';

export const taskFrameWords = vocabulary({
  'pane.task.back': { 'zh-CN': '返回', en: 'Back' },
});

const useStyles = makeStyles({
  frame: { flexGrow: 1, backgroundColor: tokens.colorNeutralBackground1 },
  head: {
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    minHeight: '40px',
    padding: '4px 12px 4px 4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  beside: { paddingLeft: '12px' },
  title: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    ':focus': { outline: 'none' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

export interface TaskFrameProps {
  readonly title: string;
  /** Null where the index stands beside it. */
  readonly onBack: (() => void) | null;
  readonly children: ReactNode;
}

/** The page of a task: the way back, its title, and what it holds. */
export function TaskFrame({ title, onBack, children }: TaskFrameProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const say = useSay();
  const headingRef = useLostFocus<HTMLHeadingElement>();
  const back = say(taskFrameWords.message('pane.task.back'));
  /** What lies above the page (a dialog, a menu) has its own Escape. */
  function onKeyDown(event: KeyboardEvent): void {
    const here = event.currentTarget.contains(event.target as Node);
    if (event.key === 'Escape' && here && !event.defaultPrevented) onBack?.();
  }
  return (
    <div className={`${page.page} ${styles.frame}`} onKeyDown={onKeyDown}>
      <div className={`${styles.head} ${onBack ? '' : styles.beside}`}>
        {onBack ? (
          <Button appearance="subtle" icon={<ArrowLeft20Regular />} aria-label={back} title={back} onClick={onBack} />
        ) : null}
        <h2 className={styles.title} ref={headingRef} tabIndex={-1}>
          {title}
        </h2>
      </div>
      {children}
    </div>
  );
}
