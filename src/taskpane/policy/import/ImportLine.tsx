import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useStore } from 'zustand';
import { vocabulary } from '../../../messages/message';
import { toConfirmIn } from '../../../policy/unconfirmed';
import { useModel } from '../../model-context';
import { useSay } from '../../say';
import { ImportButton } from './ImportButton';
import { itemsOf, progressOf } from './review';
import { useIsKept } from './use-kept';

export const importLineWords = vocabulary({
  'pane.import.under-way': {
    'zh-CN': '正在导入《{title}》：已核对{done}/{of}项，还没有存入工作簿。',
    en: 'Importing {title}: {done} of {of} looked at, not kept in the workbook yet.',
  },
  'pane.import.go-on': { 'zh-CN': '继续核对', en: 'Go on' },
  'pane.import.abandon': { 'zh-CN': '放弃', en: 'Give it up' },
  'pane.import.abandoned': {
    'zh-CN': '已放弃导入《{title}》，工作簿没有改动。',
    en: 'The import of {title} was given up; the workbook is as it was.',
  },
  'pane.import.restore': { 'zh-CN': '恢复', en: 'Take it up again' },
  'pane.import.waiting': {
    'zh-CN': '还有{count}项待确认：所在的条款由原文草拟，确认之前不核验、不算奖补，结论是“待定”。',
    en: '{count, plural, one {# thing is} other {# things are}} to be confirmed: their measures are drafted from the text and judge and pay nothing until then.',
  },
});

const useStyles = makeStyles({
  bar: { marginTop: '8px' },
  button: { marginTop: '4px', marginLeft: '-8px' },
});

/** The way to import a policy, what is under way of it, and what the policy in use still waits for. */
export function ImportLine() {
  const styles = useStyles();
  const say = useSay();
  const { host, imports, policies } = useModel();
  const { phase, abandoned } = useStore(imports.store);
  const shelf = useStore(policies.store, (state) => state.shelf);
  const shelved = shelf.packs.find(({ pack }) => pack === host.pack);
  const review = phase.kind === 'review' ? phase.review : null;
  const kept = useIsKept(review);
  const { message } = importLineWords;
  if (!host.books) return null;
  const waiting = toConfirmIn(host.pack);
  const done = review && !kept ? progressOf(itemsOf(review)) : null;
  return (
    <>
      <ImportButton appearance="subtle" size="small" className={styles.button} />
      {review && done ? (
        <MessageBar layout="multiline" className={styles.bar}>
          <MessageBarBody>
            {say(message('pane.import.under-way', { title: review.name.title, done: done.done, of: done.of }))}
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={imports.show}>
              {say(message('pane.import.go-on'))}
            </Button>
            <Button size="small" appearance="subtle" onClick={imports.abandon}>
              {say(message('pane.import.abandon'))}
            </Button>
          </MessageBarActions>
        </MessageBar>
      ) : waiting > 0 && shelved ? (
        <MessageBar layout="multiline" className={styles.bar}>
          <MessageBarBody>{say(message('pane.import.waiting', { count: waiting }))}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => void imports.resume(shelved)}>
              {say(message('pane.import.go-on'))}
            </Button>
          </MessageBarActions>
        </MessageBar>
      ) : null}
      {abandoned && !review ? (
        <MessageBar layout="multiline" className={styles.bar}>
          <MessageBarBody>{say(message('pane.import.abandoned', { title: abandoned.name.title }))}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={imports.restore}>
              {say(message('pane.import.restore'))}
            </Button>
          </MessageBarActions>
        </MessageBar>
      ) : null}
    </>
  );
}
