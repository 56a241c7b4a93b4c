import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { useStore } from 'zustand';
import { WriteDialog } from '../check/WriteDialog';
import { Written } from '../check/Written';
import { vocabulary } from '../../messages/message';
import { DraftLine } from '../DraftLine';
import { useModel } from '../model-context';
import { usePageStyles } from '../page-styles';
import { useSay } from '../say';
import { TwoColumns } from '../TwoColumns';
import { useWide } from '../width';
import { useResults } from './results';
import { TaskIndex } from './TaskIndex';
import { TaskPage } from './TaskPage';
import { EXPORT_TASKS } from './tasks';

export const exportPlaceWords = vocabulary({
  'pane.export.pick': { 'zh-CN': '点选一项，在这里操作。', en: 'Choose what to do: it opens here.' },
});

const useStyles = makeStyles({ empty: { padding: '16px' } });

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
        <TwoColumns
          index={index}
          opened={
            task ? (
              <TaskPage key={task.id} task={task} onBack={null} />
            ) : (
              <p className={`${page.quiet} ${styles.empty}`}>{say(exportPlaceWords.message('pane.export.pick'))}</p>
            )
          }
        />
      ) : task ? (
        <TaskPage key={task.id} task={task} onBack={back} />
      ) : (
        index
      )}
      {results ? <WriteDialog list={results.list} /> : null}
    </div>
  );
}
