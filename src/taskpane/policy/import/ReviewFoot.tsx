import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useStore } from 'zustand';
import { vocabulary } from '../../../messages/message';
import type { Message } from '../../../messages/message';
import { useModel } from '../../model-context';
import { usePageStyles } from '../../page-styles';
import { useSay } from '../../say';
import { idFault } from './pack-id';
import type { Review } from './review';
import { useIsKept } from './use-kept';

export const reviewFootWords = vocabulary({
  'pane.review.keep': { 'zh-CN': '存入工作簿', en: 'Keep in the workbook' },
  'pane.review.abandon': { 'zh-CN': '放弃', en: 'Give it up' },
  'pane.review.close': { 'zh-CN': '完成', en: 'Done' },
  'pane.review.undo': { 'zh-CN': '撤销', en: 'Undo' },
  'pane.review.kept': {
    'zh-CN': '已存入工作簿，正按它核验。',
    en: 'Kept in the workbook, which is checked against it.',
  },
  'pane.review.said': { 'zh-CN': '{said}。{progress}', en: '{said}. {progress}' },
  'pane.review.drafting': { 'zh-CN': '正在重新草拟规则', en: 'Drafting the rules anew' },
});

const useStyles = makeStyles({
  foot: { flexDirection: 'column', alignItems: 'stretch' },
  last: { display: 'flex', alignItems: 'center', gap: '8px', minHeight: '24px' },
  // Two lines: what was done may be long, and is read out whole.
  said: { flexGrow: 1, minWidth: 0, maxHeight: '32px', overflow: 'hidden' },
  undo: { minWidth: 0, flexShrink: 0 },
  buttons: { display: 'flex', alignItems: 'center', gap: '8px' },
  fault: { color: tokens.colorStatusDangerForeground1 },
});

export interface ReviewFootProps {
  readonly review: Review;
  /** How far the reader has come. */
  readonly progress: Message;
}

/** What was done last, with the way back; and what becomes of it all. */
export function ReviewFoot({ review, progress }: ReviewFootProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const say = useSay();
  const { imports, policies } = useModel();
  const { last, drafting } = useStore(imports.store);
  const shelf = useStore(policies.store, (state) => state.shelf);
  const kept = useIsKept(review);
  const { message } = reviewFootWords;
  const fault = idFault(review.name.id, review.replaces, shelf);
  const said = last
    ? say(
        message('pane.review.said', {
          said: last.said.map((each) => say(each)).join(say.locale === 'zh-CN' ? '；' : '; '),
          progress,
        }),
      )
    : kept
      ? say(message('pane.review.kept'))
      : '';
  return (
    <div className={`${page.foot} ${styles.foot}`}>
      {said !== '' || drafting ? (
        <div className={styles.last}>
          <span className={`${page.quiet} ${styles.said}`} role="status">
            {drafting ? say(message('pane.review.drafting')) : said}
          </span>
          {last?.before ? (
            <Button className={styles.undo} size="small" appearance="subtle" onClick={imports.undo}>
              {say(message('pane.review.undo'))}
            </Button>
          ) : null}
        </div>
      ) : null}
      {fault ? (
        <p className={`${page.quiet} ${styles.fault}`} role="alert">
          {say(fault)}
        </p>
      ) : null}
      <div className={styles.buttons}>
        {kept ? (
          <Button className={page.wideButton} appearance="primary" onClick={imports.abandon}>
            {say(message('pane.review.close'))}
          </Button>
        ) : (
          <>
            <Button
              className={page.wideButton}
              appearance="primary"
              disabledFocusable={drafting || fault !== null}
              onClick={() => void imports.keep()}
            >
              {say(message('pane.review.keep'))}
            </Button>
            <Button appearance="subtle" onClick={imports.abandon}>
              {say(message('pane.review.abandon'))}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
