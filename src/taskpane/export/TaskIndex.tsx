import {
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
  useArrowNavigationGroup,
} from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { vocabulary } from '../../messages/message';
import { useModel } from '../model-context';
import { usePageStyles } from '../page-styles';
import { useSay } from '../say';
import { useFoundList, useResults } from './results';
import { TaskRow } from './TaskRow';
import { EXPORT_TASKS } from './tasks';
import { TASK_GROUPS } from './tasks/task';
import type { ExportTask } from './tasks/task';
import { ToCheck } from './ToCheck';

export const taskIndexWords = vocabulary({
  'pane.tasks.list': { 'zh-CN': '写进名单', en: 'Into the list' },
  'pane.tasks.material': { 'zh-CN': '生成材料', en: 'Reports and tables' },
  'pane.tasks.elsewhere': { 'zh-CN': '发给没有加载项的人', en: 'For those without the add-in' },
  'pane.tasks.received': { 'zh-CN': '收到的工作簿', en: 'Workbooks received' },
  'pane.tasks.no-results': {
    'zh-CN': '还没有核验结果。核验名单之后，才能写入结论、生成材料。',
    en: 'There are no results yet. Verdicts can be written and reports made once a list has been checked.',
  },
});

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

export interface TaskIndexProps {
  readonly opened: string | null;
  /** The task that takes the focus when the index comes back. */
  readonly returnTo: string | null;
  readonly onOpen: (task: string) => void;
}

/** What can be done with the list and its results: a row a task, under what it is for. */
export function TaskIndex({ opened, returnTo, onOpen }: TaskIndexProps) {
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
  const word = (code: keyof typeof taskIndexWords.texts): string => say(taskIndexWords.message(code));
  const waitsFor = ({ needs }: ExportTask): 'results' | 'list' | null => {
    if (needs === 'results') return results ? null : needs;
    return needs === 'list' && !list ? needs : null;
  };
  return (
    <>
      {results ? null : (
        <MessageBar style={{ flexShrink: 0 }} intent="info" layout="multiline" shape="square">
          <MessageBarBody>{word('pane.tasks.no-results')}</MessageBarBody>
          <MessageBarActions>
            <ToCheck size="small" />
          </MessageBarActions>
        </MessageBar>
      )}
      <div className={`${page.scroll} ${styles.scroll}`} ref={ref} {...arrows}>
        {TASK_GROUPS.map((group) => {
          const tasks = EXPORT_TASKS.filter((task) => task.group === group && (task.offered?.(host) ?? true));
          if (tasks.length === 0) return null;
          return (
            <section key={group} className={styles.group} aria-labelledby={`pane-tasks-${group}`}>
              <h2 className={styles.heading} id={`pane-tasks-${group}`}>
                {word(`pane.tasks.${group}`)}
              </h2>
              <ul className={styles.rows}>
                {tasks.map((task) => (
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
