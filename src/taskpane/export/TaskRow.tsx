import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { vocabulary } from '../../messages/message';
import { ChevronRight16Regular } from '../icons';
import { useSay } from '../say';
import type { ExportTask } from './tasks/task';

export const taskRowWords = vocabulary({
  'pane.task.after-results': { 'zh-CN': '先核验名单', en: 'Check a list first' },
  'pane.task.after-list': { 'zh-CN': '先打开名单', en: 'Open a list first' },
});

const useStyles = makeStyles({
  button: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) auto',
    columnGap: '12px',
    alignItems: 'center',
    width: '100%',
    minHeight: '56px',
    padding: '8px 12px',
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  open: { ':hover': { backgroundColor: tokens.colorNeutralCardBackground } },
  waiting: { cursor: 'default' },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    ':hover': { backgroundColor: tokens.colorBrandBackground2 },
  },
  icon: { display: 'flex', color: tokens.colorBrandForeground1 },
  off: { color: tokens.colorNeutralForegroundDisabled },
  waits: { gridColumn: '2 / 4', color: tokens.colorNeutralForeground3 },
  head: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: '8px' },
  title: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
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
  readonly task: ExportTask;
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
    <li>
      <button
        type="button"
        data-task={task.id}
        aria-current={chosen}
        aria-disabled={waitsFor !== null}
        aria-labelledby={`${id}title`}
        aria-describedby={`${id}brief ${id}waits`}
        className={mergeClasses(styles.button, waitsFor ? styles.waiting : styles.open, chosen && styles.chosen)}
        onClick={() => {
          if (waitsFor === null) onOpen(task.id);
        }}
      >
        <span className={mergeClasses(styles.icon, waitsFor !== null && styles.off)} aria-hidden>
          {icon}
        </span>
        <span className={mergeClasses(waitsFor !== null && styles.waits)}>
          <span className={styles.head}>
            <span className={styles.title} id={`${id}title`}>
              {say(title)}
            </span>
            {waitsFor ? (
              <span className={styles.reason} id={`${id}waits`}>
                {say(taskRowWords.message(`pane.task.after-${waitsFor}`))}
              </span>
            ) : null}
          </span>
          <span className={styles.brief} id={`${id}brief`}>
            {say(brief)}
          </span>
        </span>
        {waitsFor ? null : (
          <span className={styles.chevron} aria-hidden>
            <ChevronRight16Regular />
          </span>
        )}
      </button>
    </li>
  );
}
