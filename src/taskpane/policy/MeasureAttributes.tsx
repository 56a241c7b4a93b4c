import { vocabulary } from '../../messages/message';
import { effectiveWords, recipientWords, sharingWords } from '../../policy/attribute-words';
import type { Measure } from '../../policy/measure';
import { useSay } from '../say';
import { DetailList } from './DetailList';
import { DetailPart } from './DetailPart';

export const measureAttributeWords = vocabulary({
  'pane.detail.attributes': { 'zh-CN': '对象、时间和资金', en: 'For whom, when, from which budgets' },
  'pane.detail.recipient': { 'zh-CN': '奖励对象：{words}', en: 'Paid to: {words}' },
  'pane.detail.effective': { 'zh-CN': '有效期：{words}', en: 'Counts: {words}' },
  'pane.detail.sharing': { 'zh-CN': '资金分担：{words}', en: 'Shared between budgets: {words}' },
});

/** Whom a measure pays, when it counts and which budgets share it, as far as it says so. */
export function MeasureAttributes({ measure }: { readonly measure: Measure }) {
  const say = useSay();
  const { message } = measureAttributeWords;
  const said = [
    { code: 'pane.detail.recipient', words: recipientWords(measure.recipient) },
    { code: 'pane.detail.effective', words: effectiveWords(measure) },
    { code: 'pane.detail.sharing', words: sharingWords(measure) },
  ] as const;
  const lines = said.flatMap(({ code, words }) => (words ? [say(message(code, { words }))] : []));
  if (lines.length === 0) return null;
  return (
    <DetailPart title={say(message('pane.detail.attributes'))}>
      <DetailList items={lines} />
    </DetailPart>
  );
}
