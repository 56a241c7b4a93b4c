import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { vocabulary } from '../../messages/message';
import { ChevronRight16Regular } from '../icons';
import { useSay } from '../say';
import type { PaneTask } from './tasks/task';

export const taskRowWords = vocabulary({
  'pane.task.after-results': { 'zh-CN': '先核验名单', en: 'Check a list first' },
  'pane.task.after-list': { 'zh-CN': '先打开名单', en: 'Open a list first' },
});

const useStyles = makeStyles({
  row: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) auto',
    columnGap: '12px',
    alignItems: 'center',
    minHeight: '56px',
    padding: '8px 12px',
    boxSizing: 'border-box',
    color: tokens.colorNeutralForeground1,
  },
  open: { ':hover': { backgroundColor: tokens.colorNeutralCardBackground } },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    ':hover': { backgroundColor: tokens.colorBrandBackground2 },
  },
  // Called by the title alone, pressed anywhere in the row.
  button: {
    minWidth: 0,
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'left',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    outlineStyle: 'none',
    '::after': { content: '""', position: 'absolute', inset: 0 },
    ':focus-visible::after': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  waiting: { cursor: 'default' },
  icon: { display: 'flex', color: tokens.colorBrandForeground1 },
  off: { color: tokens.colorNeutralForegroundDisabled },
  words: { minWidth: 0 },
  waits: { gridColumn: '2 / 4', color: tokens.colorNeutralForeground3 },
  head: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: '8px' },
  reason: {
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
  },
  brief: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  chevron: { display: 'flex', color: tokens.colorNeutralForeground2 },
});

export interface TaskRowProps {
  readonly task: PaneTask;
  /** What has to be there first; null: it can be opened. */
  readonly waitsFor: 'results' | 'list' | null;
  readonly chosen: boolean;
  readonly onOpen: (task: string) => void;
}

/** One task: what it is called, what it does, and what it waits for. */
export function TaskRow({ task, waitsFor, chosen, onOpen }: TaskRowProps) {
  const styles = useStyles();
  const say = useSay();
  const id = useId();
  const { icon, title, brief } = task;
  return (
    <li className={mergeClasses(styles.row, waitsFor === null && styles.open, chosen && styles.chosen)}>
      <span className={mergeClasses(styles.icon, waitsFor !== null && styles.off)} aria-hidden>
        {icon}
      </span>
      <div className={mergeClasses(styles.words, waitsFor !== null && styles.waits)}>
        <div className={styles.head}>
          <button
            type="button"
            data-task={task.id}
            aria-current={chosen}
            aria-disabled={waitsFor !== null}
            aria-describedby={`${id}brief ${id}waits`}
            className={mergeClasses(styles.button, waitsFor !== null && styles.waiting)}
            onClick={() => {
              if (waitsFor === null) onOpen(task.id);
            }}
          >
            {say(title)}
          </button>
          {waitsFor ? (
            <span className={styles.reason} id={`${id}waits`}>
              {say(taskRowWords.message(`pane.task.after-${waitsFor}`))}
            </span>
          ) : null}
        </div>
        <span className={styles.brief} id={`${id}brief`}>
          {say(brief)}
        </span>
      </div>
      {waitsFor ? null : (
        <span className={styles.chevron} aria-hidden>
          <ChevronRight16Regular />
        </span>
      )}
    </li>
  );
}
