import { vocabulary } from '../../../messages/message';
import type { Measure } from '../../../policy/measure';
import { usePageStyles } from '../../page-styles';
import { useSay } from '../../say';
import { DetailList } from '../DetailList';
import { DetailPart } from '../DetailPart';

export const unreadPartWords = vocabulary({
  'pane.review.unread': { 'zh-CN': '没有读懂的句子', en: 'Sentences not read' },
  'pane.review.unread-why': { 'zh-CN': '其中的数：{numbers}。{why}', en: 'Its numbers: {numbers}. {why}' },
});

/** The sentences of a measure that no rule holds, each with its numbers and why; nothing where there are none. */
export function UnreadPart({ measure: { text, unread } }: { readonly measure: Measure }) {
  const page = usePageStyles();
  const say = useSay();
  const { message } = unreadPartWords;
  if (unread.length === 0) return null;
  return (
    <DetailPart title={say(message('pane.review.unread'))}>
      <DetailList
        items={unread.map(({ words, numbers, why }) => (
          <>
            <span lang="zh-CN">{text.slice(words.start, words.end)}</span>
            <p className={page.quiet}>{say(message('pane.review.unread-why', { numbers: numbers.join('、'), why }))}</p>
          </>
        ))}
      />
    </DetailPart>
  );
}
