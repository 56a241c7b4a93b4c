import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useStore } from 'zustand';
import { vocabulary } from '../../../messages/message';
import { FilePick } from '../../FilePick';
import { useModel } from '../../model-context';
import { usePageStyles } from '../../page-styles';
import { useSay } from '../../say';

export const planFileWords = vocabulary({
  'pane.plan-file.why': {
    'zh-CN': '方案文件的写法见说明文档“核验之后的分配”。这里填的方案也可以存为文件，再改再用。',
    en: 'How a plan’s file is written is told in the documents. One that was filled in here can be saved as a file, changed, and used again.',
  },
  'pane.plan-file.pick': { 'zh-CN': '选择方案文件', en: 'Choose a plan’s file' },
  'pane.plan-file.other': { 'zh-CN': '换一个方案文件', en: 'Choose another file' },
  'pane.plan-file.picked': { 'zh-CN': '已选“{file}”', en: 'Chosen: “{file}”' },
});

export const planFaultsWords = vocabulary({
  'pane.plan-faults.title': {
    'zh-CN': '方案有{count, number}处不对，没有分配',
    en: 'The plan has {count, plural, one {# fault} other {# faults}}; nothing was allocated',
  },
  'pane.plan-faults.whole': { 'zh-CN': '整个文件', en: 'The file' },
  'pane.plan-faults.line': { 'zh-CN': '{path}：{said}', en: '{path}: {said}' },
  'pane.plan-faults.more': { 'zh-CN': '另有{count, number}处。', en: '{count, number} more.' },
});

/** Faults told one by one. */
const SHOWN = 12;

const useStyles = makeStyles({
  file: { display: 'flex', flexDirection: 'column', gap: '8px' },
  pick: { alignSelf: 'flex-start' },
  faults: { margin: 0, paddingLeft: '16px', overflowWrap: 'anywhere' },
});

/** A plan picked as a file. */
export function PlanFile() {
  const styles = useStyles();
  const page = usePageStyles();
  const say = useSay();
  const { allocation } = useModel().trial;
  const { file, unread } = useStore(allocation.store);
  return (
    <div className={styles.file}>
      <p className={page.quiet}>{say(planFileWords.message('pane.plan-file.why'))}</p>
      <FilePick
        className={styles.pick}
        accept=".json"
        label={say(planFileWords.message(file ? 'pane.plan-file.other' : 'pane.plan-file.pick'))}
        onPick={([picked]) => void allocation.pick(picked)}
      />
      <p className={page.text} role="status">
        {file ? say(planFileWords.message('pane.plan-file.picked', { file: file.file })) : null}
      </p>
      {unread ? (
        <MessageBar intent="error" layout="multiline" politeness="assertive">
          <MessageBarBody>{say(unread)}</MessageBarBody>
        </MessageBar>
      ) : null}
    </div>
  );
}

/** What is wrong with a plan, each with its place in the file. */
export function PlanFaultList() {
  const styles = useStyles();
  const page = usePageStyles();
  const say = useSay();
  const { allocation } = useModel().trial;
  const refused = useStore(allocation.store, (state) => state.refused);
  if (!refused) return null;
  const { faults } = refused;
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody>
        <MessageBarTitle>
          {say(planFaultsWords.message('pane.plan-faults.title', { count: faults.length }))}
        </MessageBarTitle>
        <ul className={`${page.quiet} ${styles.faults}`}>
          {faults.slice(0, SHOWN).map(({ path, message: said }, index) => (
            <li key={index}>
              {say(
                planFaultsWords.message('pane.plan-faults.line', {
                  path: path === '' ? planFaultsWords.message('pane.plan-faults.whole') : path,
                  said,
                }),
              )}
            </li>
          ))}
          {faults.length > SHOWN ? (
            <li>{say(planFaultsWords.message('pane.plan-faults.more', { count: faults.length - SHOWN }))}</li>
          ) : null}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
