import { useStore } from 'zustand';
import { vocabulary } from '../../messages/message';
import { DraftLine } from '../DraftLine';
import { TaskPlace } from '../export/TaskPlace';
import { useModel } from '../model-context';
import { usePageStyles } from '../page-styles';
import { TRIAL_GROUPS, TRIAL_TASKS } from './tasks';

export const trialPlaceWords = vocabulary({
  'pane.trial.progress': { 'zh-CN': '进度', en: 'Progress' },
  'pane.trial.what-if': { 'zh-CN': '假如这样定', en: 'What if' },
  'pane.trial.no-results': {
    'zh-CN': '还没有核验结果。核验名单之后，才能测算门槛和金额；目标进度不必先核验。',
    en: 'There are no results yet. Thresholds and sums can be tried once a list has been checked; targets need no check.',
  },
});

const { message } = trialPlaceWords;
const GROUPS = TRIAL_GROUPS.map((id) => ({ id, title: message(`pane.trial.${id}`) }));

/** 测算: how the list stands to targets, and what other thresholds and figures would come to. Nothing here is a verdict. */
export function TrialPlace() {
  const page = usePageStyles();
  const { places } = useModel();
  const opened = useStore(places.store, (state) => state.trial);
  return (
    <div className={page.page}>
      <DraftLine />
      <TaskPlace
        tasks={TRIAL_TASKS}
        groups={GROUPS}
        noResults={message('pane.trial.no-results')}
        opened={opened}
        onOpen={places.openTrial}
      />
    </div>
  );
}
