import { vocabulary } from '../../../messages/message';
import type { Unread } from '../../../policy/pack';
import { usePageStyles } from '../../page-styles';
import { useSay } from '../../say';

export const unreadSentenceWords = vocabulary({
  'pane.review.unread-why': { 'zh-CN': '其中的数：{numbers}。{why}', en: 'Its numbers: {numbers}. {why}' },
});

export interface UnreadSentenceProps {
  readonly unread: Unread;
  /** Of its measure. */
  readonly text: string;
}

/** A sentence that no rule holds, with its numbers and why. */
export function UnreadSentence({ unread: { words, numbers, why }, text }: UnreadSentenceProps) {
  const page = usePageStyles();
  const say = useSay();
  return (
    <>
      <span lang="zh-CN">{text.slice(words.start, words.end)}</span>
      <p className={page.quiet}>
        {say(unreadSentenceWords.message('pane.review.unread-why', { numbers: numbers.join('、'), why }))}
      </p>
    </>
  );
}
