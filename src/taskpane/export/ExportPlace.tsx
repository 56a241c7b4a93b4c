import { useStore } from 'zustand';
import { vocabulary } from '../../messages/message';
import { WriteDialog } from '../check/WriteDialog';
import { Written } from '../check/Written';
import { DraftLine } from '../DraftLine';
import { useModel } from '../model-context';
import { usePageStyles } from '../page-styles';
import { useWide } from '../width';
import { useResults } from './results';
import { TaskPlace } from './TaskPlace';
import { EXPORT_TASKS } from './tasks';
import { TASK_GROUPS } from './tasks/task';

export const exportPlaceWords = vocabulary({
  'pane.tasks.list': { 'zh-CN': '写进名单', en: 'Into the list' },
  'pane.tasks.material': { 'zh-CN': '生成材料', en: 'Reports and tables' },
  'pane.tasks.elsewhere': { 'zh-CN': '发给没有加载项的人', en: 'For those without the add-in' },
  'pane.tasks.received': { 'zh-CN': '收到的工作簿', en: 'Workbooks received' },
  'pane.tasks.no-results': {
    'zh-CN': '还没有核验结果。核验名单之后，才能写入结论、生成材料。',
    en: 'There are no results yet. Verdicts can be written and reports made once a list has been checked.',
  },
});

const { message } = exportPlaceWords;
const GROUPS = TASK_GROUPS.map((id) => ({ id, title: message(`pane.tasks.${id}`) }));

/** 导出: the ways in which results leave the pane, and what comes back; one opened at a time. */
export function ExportPlace() {
  const page = usePageStyles();
  const wide = useWide();
  const { host, places } = useModel();
  const results = useResults();
  const opened = useStore(places.store, (state) => state.task);
  const shown = EXPORT_TASKS.some(({ id, offered }) => id === opened && (offered?.(host) ?? true));
  return (
    <div className={page.page}>
      <DraftLine />
      {results && (!shown || wide || opened === 'result-columns') ? <Written /> : null}
      <TaskPlace
        tasks={EXPORT_TASKS}
        groups={GROUPS}
        noResults={message('pane.tasks.no-results')}
        opened={opened}
        onOpen={places.openTask}
      />
      {results ? <WriteDialog list={results.list} /> : null}
    </div>
  );
}
