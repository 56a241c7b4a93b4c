import { Button, makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useStore } from 'zustand';
import { vocabulary } from '../../../messages/message';
import { useLate } from '../../check/late';
import { ProgressLine } from '../../ProgressLine';
import { useSay } from '../../say';
import type { Job } from './job';

export const jobWords = vocabulary({
  'pane.job.working': { 'zh-CN': '正在处理', en: 'Working' },
  'pane.job.file': { 'zh-CN': '正在读取“{file}”（第{place}个，共{of}个）', en: 'Reading “{file}” ({place} of {of})' },
  'pane.job.cancel': { 'zh-CN': '取消', en: 'Cancel' },
});

const useStyles = makeStyles({ line: { display: 'flex', flexDirection: 'column', gap: '8px', alignItems: 'stretch' } });

/** A long work of a page: how far it is, a way to stop it, and why it failed. */
export function JobLine({ job }: { readonly job: Job }) {
  const say = useSay();
  const { busy, failure } = useStore(job.store);
  if (failure) {
    return (
      <MessageBar intent="error" layout="multiline" politeness="assertive">
        <MessageBarBody>{say(failure)}</MessageBarBody>
      </MessageBar>
    );
  }
  return busy ? <Working job={job} /> : null;
}

function Working({ job }: { readonly job: Job }) {
  const styles = useStyles();
  const say = useSay();
  const { progress, at } = useStore(job.store);
  if (!useLate()) return null;
  const words = at ? jobWords.message('pane.job.file', { ...at }) : jobWords.message('pane.job.working');
  return (
    <div className={styles.line}>
      <ProgressLine name={say(words)} progress={progress} words={words} />
      <Button style={{ alignSelf: 'start' }} size="small" onClick={job.cancel}>
        {say(jobWords.message('pane.job.cancel'))}
      </Button>
    </div>
  );
}
