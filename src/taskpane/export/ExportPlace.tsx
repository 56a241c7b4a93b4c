import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useStore } from 'zustand';
import { WriteDialog } from '../check/WriteDialog';
import { Written } from '../check/Written';
import { vocabulary } from '../../messages/message';
import { DraftLine } from '../DraftLine';
import { useModel } from '../model-context';
import { usePageStyles } from '../page-styles';
import { useSay } from '../say';
import { useWide } from '../width';
import { useResults } from './results';
import { TaskIndex } from './TaskIndex';
import { TaskPage } from './TaskPage';
import { EXPORT_TASKS } from './tasks';

export const exportPlaceWords = vocabulary({
  'pane.export.pick': { 'zh-CN': '点选一项，在这里操作。', en: 'Choose what to do: it opens here.' },
});

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
  task: { flexGrow: 1, minWidth: 0, minHeight: 0, display: 'flex', flexDirection: 'column' },
  empty: { padding: '16px' },
});

/** 导出: the ways in which results leave the pane, and what comes back; one opened at a time. */
export function ExportPlace() {
  const styles = useStyles();
  const page = usePageStyles();
  const say = useSay();
  const wide = useWide();
  const { host, places } = useModel();
  const results = useResults();
  const opened = useStore(places.store, (state) => state.task);
  const [last, setLast] = useState<string | null>(null);
  const task = EXPORT_TASKS.find(({ id, offered }) => id === opened && (offered?.(host) ?? true));
  const index = (
    <TaskIndex
      opened={task?.id ?? null}
      returnTo={last}
      onOpen={(id) => {
        setLast(id);
        places.openTask(id);
      }}
    />
  );
  const back = (): void => {
    setLast(opened);
    places.openTask(null);
  };
  return (
    <div className={page.page}>
      <DraftLine />
      {results && (!task || wide || task.id === 'result-columns') ? <Written /> : null}
      {wide ? (
        <div className={styles.columns}>
          <div className={styles.index}>{index}</div>
          <div className={styles.task}>
            {task ? (
              <TaskPage key={task.id} task={task} onBack={null} />
            ) : (
              <p className={`${page.quiet} ${styles.empty}`}>{say(exportPlaceWords.message('pane.export.pick'))}</p>
            )}
          </div>
        </div>
      ) : task ? (
        <TaskPage key={task.id} task={task} onBack={back} />
      ) : (
        index
      )}
      {results ? <WriteDialog list={results.list} /> : null}
    </div>
  );
}
