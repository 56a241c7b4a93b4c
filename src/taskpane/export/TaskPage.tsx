import { vocabulary } from '../../messages/message';
import { useSay } from '../say';
import { useFoundList, useResults } from './results';
import { TaskBody } from './TaskBody';
import { TaskFrame } from './TaskFrame';
import type { PaneTask } from './tasks/task';
import { ToCheck } from './ToCheck';

export const taskPageWords = vocabulary({
  'pane.task.no-results': {
    'zh-CN': '这一项用核验结果，现在还没有。请先核验名单，再回到这里。',
    en: 'This uses the results of a check, and there are none now. Check a list, then come back.',
  },
  'pane.task.no-list': {
    'zh-CN': '这一项用企业名单，现在没有找到。请先到“核验”里选定名单，再回到这里。',
    en: 'This uses a list of enterprises, and none was found. Choose one under Check, then come back.',
  },
});

export interface TaskPageProps {
  readonly task: PaneTask;
  readonly onBack: (() => void) | null;
}

/** A task opened; where what it needs has gone since, the way to it. */
export function TaskPage({ task, onBack }: TaskPageProps) {
  const say = useSay();
  return (
    <TaskFrame title={say(task.title)} onBack={onBack}>
      <Held task={task} />
    </TaskFrame>
  );
}

function Held({ task }: { readonly task: PaneTask }) {
  const results = useResults();
  const list = useFoundList();
  switch (task.needs) {
    case 'nothing':
      return <task.Page />;
    case 'list':
      return list ? <task.Page list={list} /> : <Lacking what="list" />;
    case 'results':
      return results ? <task.Page {...results} /> : <Lacking what="results" />;
  }
}

function Lacking({ what }: { readonly what: 'results' | 'list' }) {
  const say = useSay();
  return <TaskBody why={say(taskPageWords.message(`pane.task.no-${what}`))} go={<ToCheck appearance="primary" />} />;
}
