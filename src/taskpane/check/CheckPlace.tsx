import { useStore } from 'zustand';
import { vocabulary } from '../../messages/message';
import { useModel } from '../model-context';
import { useSay } from '../say';
import { FailedView } from './FailedView';
import { LateNote } from './LateNote';
import { NotFoundView } from './NotFoundView';
import { ReadyView } from './ReadyView';
import { ResultView } from './ResultView';
import { RunningView } from './RunningView';

export const checkPlaceWords = vocabulary({
  'pane.check.looking': { 'zh-CN': '正在查找企业名单', en: 'Looking for the list of enterprises' },
});

/** 核验: one page in three states, and the ways in and out of them. */
export function CheckPlace() {
  const { list, run } = useModel();
  const listPhase = useStore(list.store, (state) => state.phase);
  const runPhase = useStore(run.store, (state) => state.phase);
  if (runPhase.kind === 'failed') return <FailedView said={runPhase.said} />;
  if (listPhase.kind === 'looking') return <Looking />;
  if (listPhase.kind === 'failed') return <FailedView said={listPhase.said} />;
  if (listPhase.kind === 'none') return <NotFoundView why={listPhase.why} />;
  switch (runPhase.kind) {
    case 'idle':
      return <ReadyView list={listPhase.list} busy={false} />;
    case 'running':
      return runPhase.slow ? (
        <RunningView progress={runPhase.progress} rows={listPhase.list.rowCount} />
      ) : (
        <ReadyView list={listPhase.list} busy />
      );
    case 'done':
      return <ResultView list={listPhase.list} summary={runPhase.summary} findings={runPhase.findings} />;
  }
}

function Looking() {
  const say = useSay();
  return (
    <div style={{ marginTop: '32px' }}>
      <LateNote words={say(checkPlaceWords.message('pane.check.looking'))} />
    </div>
  );
}
