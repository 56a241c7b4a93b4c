import {
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
  useArrowNavigationGroup,
} from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Message } from '../../messages/message';
import { useModel } from '../model-context';
import { usePageStyles } from '../page-styles';
import { useSay } from '../say';
import { useFoundList, useResults } from './results';
import { TaskRow } from './TaskRow';
import type { PaneTask } from './tasks/task';
import { ToCheck } from './ToCheck';

const useStyles = makeStyles({
  scroll: { backgroundColor: tokens.colorNeutralBackground1, paddingBottom: '12px' },
  group: { ':not(:first-of-type)': { marginTop: '4px', borderTop: `1px solid ${tokens.colorNeutralStroke3}` } },
  heading: {
    margin: 0,
    padding: '12px 12px 4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  rows: { listStyleType: 'none', margin: 0, padding: 0 },
});

/** What tasks are for, and what it is called. */
export interface TaskGroupLine<Group extends string> {
  readonly id: Group;
  readonly title: Message;
}

export interface TaskIndexProps<Group extends string> {
  readonly tasks: readonly PaneTask<Group>[];
  /** In the order in which they are shown. */
  readonly groups: readonly TaskGroupLine<Group>[];
  /** What waits where nothing was judged yet. */
  readonly noResults: Message;
  readonly opened: string | null;
  /** The task that takes the focus when the index comes back. */
  readonly returnTo: string | null;
  readonly onOpen: (task: string) => void;
}

/** What can be done with the list and its results: a row a task, under what it is for. */
export function TaskIndex<Group extends string>({
  tasks,
  groups,
  noResults,
  opened,
  returnTo,
  onOpen,
}: TaskIndexProps<Group>) {
  const styles = useStyles();
  const page = usePageStyles();
  const say = useSay();
  const { host } = useModel();
  const results = useResults();
  const list = useFoundList();
  const arrows = useArrowNavigationGroup({ axis: 'vertical', memorizeCurrent: true });
  const ref = useRef<HTMLDivElement>(null);
  const back = useRef(returnTo);
  useEffect(() => {
    if (back.current !== null) ref.current?.querySelector<HTMLElement>(`[data-task="${back.current}"]`)?.focus();
  }, []);
  const waitsFor = ({ needs }: PaneTask): 'results' | 'list' | null => {
    if (needs === 'results') return results ? null : needs;
    return needs === 'list' && !list ? needs : null;
  };
  return (
    <>
      {results ? null : (
        <MessageBar style={{ flexShrink: 0 }} intent="info" layout="multiline" shape="square">
          <MessageBarBody>{say(noResults)}</MessageBarBody>
          <MessageBarActions>
            <ToCheck size="small" />
          </MessageBarActions>
        </MessageBar>
      )}
      <div className={`${page.scroll} ${styles.scroll}`} ref={ref} {...arrows}>
        {groups.map(({ id: group, title }) => {
          const inGroup = tasks.filter((task) => task.group === group && (task.offered?.(host) ?? true));
          if (inGroup.length === 0) return null;
          return (
            <section key={group} className={styles.group} aria-labelledby={`pane-tasks-${group}`}>
              <h2 className={styles.heading} id={`pane-tasks-${group}`}>
                {say(title)}
              </h2>
              <ul className={styles.rows}>
                {inGroup.map((task) => (
                  <TaskRow
                    key={task.id}
                    task={task}
                    waitsFor={waitsFor(task)}
                    chosen={task.id === opened}
                    onOpen={onOpen}
                  />
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </>
  );
}
