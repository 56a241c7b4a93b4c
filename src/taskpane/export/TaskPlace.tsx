import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { vocabulary } from '../../messages/message';
import { useModel } from '../model-context';
import { usePageStyles } from '../page-styles';
import { useSay } from '../say';
import { TwoColumns } from '../TwoColumns';
import { useWide } from '../width';
import { TaskIndex } from './TaskIndex';
import type { TaskIndexProps } from './TaskIndex';
import { TaskPage } from './TaskPage';

export const taskPlaceWords = vocabulary({
  'pane.tasks.pick': { 'zh-CN': '点选一项，在这里操作。', en: 'Choose what to do: it opens here.' },
});

const useStyles = makeStyles({ empty: { padding: '16px' } });

export interface TaskPlaceProps<Group extends string> extends Pick<
  TaskIndexProps<Group>,
  'tasks' | 'groups' | 'noResults'
> {
  /** The task opened; null: the index alone. */
  readonly opened: string | null;
  readonly onOpen: (task: string | null) => void;
}

/** An index of tasks and the one that is opened: in its place, or beside it where there is room. */
export function TaskPlace<Group extends string>({ opened, onOpen, ...indexed }: TaskPlaceProps<Group>) {
  const styles = useStyles();
  const page = usePageStyles();
  const say = useSay();
  const wide = useWide();
  const { host } = useModel();
  const [last, setLast] = useState<string | null>(null);
  const task = indexed.tasks.find(({ id, offered }) => id === opened && (offered?.(host) ?? true));
  const index = (
    <TaskIndex
      {...indexed}
      opened={task?.id ?? null}
      returnTo={last}
      onOpen={(id) => {
        setLast(id);
        onOpen(id);
      }}
    />
  );
  if (wide) {
    return (
      <TwoColumns
        index={index}
        opened={
          task ? (
            <TaskPage key={task.id} task={task} onBack={null} />
          ) : (
            <p className={`${page.quiet} ${styles.empty}`}>{say(taskPlaceWords.message('pane.tasks.pick'))}</p>
          )
        }
      />
    );
  }
  if (!task) return index;
  const back = (): void => {
    setLast(opened);
    onOpen(null);
  };
  return <TaskPage key={task.id} task={task} onBack={back} />;
}
