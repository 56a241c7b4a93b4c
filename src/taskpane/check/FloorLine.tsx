import { makeStyles } from '@fluentui/react-components';
import type { CheckSummary } from '../../check/session';
import { vocabulary } from '../../messages/message';
import type { Message, Texts } from '../../messages/message';
import type { Pack } from '../../policy/pack';
import { checkedOf } from '../../rules';
import { useModel } from '../model-context';
import { usePageStyles } from '../page-styles';
import { useSay } from '../say';

export const floorWords = vocabulary({
  'pane.floor.means': {
    'zh-CN': '“符合”只就以下各项而言：{measures}。',
    en: '“Eligible” speaks of these alone: {measures}.',
  },
  'pane.floor.measure': {
    'zh-CN': '第{numbers}条{checked}（{unsettled}，未核）',
    en: 'measure {numbers}: {checked} (not checked: {unsettled})',
  },
  'pane.floor.next-measure': {
    'zh-CN': '；第{numbers}条{checked}（{unsettled}，未核）',
    en: '; measure {numbers}: {checked} (not checked: {unsettled})',
  },
  'pane.floor.first': { 'zh-CN': '{name}', en: '{name}' },
  'pane.floor.next': { 'zh-CN': '、{name}', en: ', {name}' },
});

const useStyles = makeStyles({ line: { padding: '0 12px 8px' } });

/** Measures that are checked alike, and leave the same unchecked. */
interface Alike {
  readonly numbers: readonly number[];
  readonly checked: readonly Texts[];
  readonly unsettled: Texts;
}

function alike(pack: Pack, measures: CheckSummary['measures']): readonly Alike[] {
  const found = new Map<string, Alike>();
  for (const { number, eligibility, withheld } of pack.measures) {
    // Under rules that are not confirmed nobody is eligible.
    if (!eligibility || withheld || !measures.some(({ measure }) => measure === number)) continue;
    const { unsettled } = eligibility;
    const checked = checkedOf(pack, eligibility);
    const key = [...checked, unsettled].map((texts) => texts['zh-CN']).join('\n');
    found.set(key, { numbers: [...(found.get(key)?.numbers ?? []), number], checked, unsettled });
  }
  return [...found.values()];
}

/** 符合 speaks of the floor alone, said where people look: of each measure, what is checked and what is not. */
export function FloorLine({ summary }: { readonly summary: CheckSummary }) {
  const styles = useStyles();
  const page = usePageStyles();
  const say = useSay();
  const { message } = floorWords;
  const row = (names: readonly (Texts | number)[]): readonly Message[] =>
    names.map((name, index) => message(index === 0 ? 'pane.floor.first' : 'pane.floor.next', { name }));
  const measures = alike(useModel().host.pack, summary.measures).map(({ numbers, checked, unsettled }, index) =>
    message(index === 0 ? 'pane.floor.measure' : 'pane.floor.next-measure', {
      numbers: row(numbers),
      checked: row(checked),
      unsettled,
    }),
  );
  if (measures.length === 0) return null;
  return <p className={`${page.quiet} ${styles.line}`}>{say(message('pane.floor.means', { measures }))}</p>;
}
