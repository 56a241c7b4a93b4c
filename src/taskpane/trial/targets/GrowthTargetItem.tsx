import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { askedOf, comesTo, outcomeOf, restsOn } from '../../../check/targets/words';
import type { ListTarget } from '../../../check/targets/list-targets';
import { vocabulary } from '../../../messages/message';
import type { Message } from '../../../messages/message';
import { textName } from '../../../policy/origin-words';
import { approximate } from '../../../quantity/approximate';
import { exact } from '../../../quantity/exact';
import { VerdictMark } from '../../check/VerdictMark';
import { useModel } from '../../model-context';
import { useSay } from '../../say';
import { useTargetStyles } from './target-styles';
import { TargetBar } from './TargetBar';

export const growthTargetWords = vocabulary({
  'pane.targets.measure': { 'zh-CN': '第{number}条', en: 'Measure {number}' },
  'pane.targets.measure-of': { 'zh-CN': '查看第{number}条{text}', en: 'Read {text} of measure {number}' },
});

const useStyles = makeStyles({
  met: { color: tokens.colorStatusSuccessForeground3 },
  'not-met': { color: tokens.colorStatusDangerForeground3 },
});

/** The word that an outcome is counted by among enterprises: its mark is the same shape and colour. */
const MARKS = {
  met: 'eligible',
  'not-met': 'ineligible',
  unknown: 'undetermined-data',
  'no-base': 'undetermined-data',
  'no-rows': 'not-applicable',
} as const;

/** One industry's target: what is asked, how far the list's enterprises are together, and what is in the way of knowing. */
export function GrowthTargetItem({ target }: { readonly target: ListTarget }) {
  const styles = useStyles();
  const shared = useTargetStyles();
  const say = useSay();
  const { host, places } = useModel();
  const { outcome, measure, industry, growth, rate } = target;
  const tone = outcome === 'met' || outcome === 'not-met' ? outcome : 'open';
  // For the eye alone: what there is over what there would have to be.
  const shareOf = (grown: string | null): number | null =>
    grown === null ? null : (1 + approximate(exact(grown))) / (1 + approximate(exact(rate)));
  const low = shareOf(growth.low);
  const high = shareOf(growth.high);
  const sentence = (messages: readonly Message[]): string => messages.map(say).join(say.locale === 'en' ? ', ' : '，');
  const [found, grounds] = [comesTo(target), restsOn(target)];
  return (
    <li className={shared.item}>
      <div className={shared.head}>
        <h4 className={shared.name}>{say.named(industry)}</h4>
        <span className={mergeClasses(shared.outcome, tone === 'open' ? undefined : styles[tone])}>
          <VerdictMark verdict={MARKS[outcome]} />
          {say(outcomeOf(target))}
        </span>
      </div>
      <p className={shared.asked}>
        <button
          type="button"
          className={shared.link}
          title={say(
            growthTargetWords.message('pane.targets.measure-of', { number: measure, text: textName(host.pack) }),
          )}
          onClick={() => {
            places.openMeasure(measure);
          }}
        >
          {say(growthTargetWords.message('pane.targets.measure', { number: measure }))}
        </button>
        <span>{say(askedOf(target))}</span>
      </p>
      {low === null && high === null ? null : <TargetBar share={low ?? 0} upTo={high ?? Infinity} tone={tone} />}
      {found.length > 0 ? <p className={shared.main}>{sentence(found)}</p> : null}
      {grounds.length > 0 ? <p className={shared.more}>{sentence(grounds)}</p> : null}
    </li>
  );
}
