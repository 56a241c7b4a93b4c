import { makeStyles } from '@fluentui/react-components';
import type { CheckSummary } from '../../check/session';
import { vocabulary } from '../../messages/message';
import type { Message } from '../../messages/message';
import { useModel } from '../model-context';
import { usePageStyles } from '../page-styles';
import { useSay } from '../say';

export const floorWords = vocabulary({
  'pane.floor.means': {
    'zh-CN': '“符合”只表示达到原文的{metrics}、增速门槛。{unsettled}，未核。',
    en: '“Eligible” speaks of the text’s floor alone: {metrics} and growth. Not checked: {unsettled}.',
  },
  'pane.floor.first': { 'zh-CN': '{name}', en: '{name}' },
  'pane.floor.next': { 'zh-CN': '、{name}', en: ', {name}' },
  'pane.floor.measure': { 'zh-CN': '第{number}条{words}', en: 'measure {number}, {words}' },
  'pane.floor.next-measure': { 'zh-CN': '；第{number}条{words}', en: '; measure {number}, {words}' },
});

const useStyles = makeStyles({ line: { padding: '0 12px 8px' } });

/** 符合 speaks of the floor alone, said where people look. */
export function FloorLine({ summary }: { readonly summary: CheckSummary }) {
  const styles = useStyles();
  const page = usePageStyles();
  const say = useSay();
  const { pack } = useModel().host;
  const { message } = floorWords;
  const judged = pack.measures.flatMap(({ number, eligibility }) =>
    eligibility && summary.measures.some(({ measure }) => measure === number) ? [{ number, eligibility }] : [],
  );
  if (judged.length === 0) return null;
  const ids = [...new Set(judged.flatMap(({ eligibility }) => eligibility.metrics))];
  const metrics: Message[] = ids.map((id, index) =>
    message(index === 0 ? 'pane.floor.first' : 'pane.floor.next', {
      name: pack.metrics.find((metric) => metric.id === id)?.name ?? id,
    }),
  );
  const unsettled: Message[] = judged.map(({ number, eligibility }, index) =>
    message(index === 0 ? 'pane.floor.measure' : 'pane.floor.next-measure', { number, words: eligibility.unsettled }),
  );
  return <p className={`${page.quiet} ${styles.line}`}>{say(message('pane.floor.means', { metrics, unsettled }))}</p>;
}
