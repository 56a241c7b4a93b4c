import { Button, Field, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useStore } from 'zustand';
import { vocabulary } from '../../../messages/message';
import type { CountTarget } from '../../../policy/measure';
import { textName } from '../../../policy/origin-words';
import { approximate } from '../../../quantity/approximate';
import { exact, grouped, plain } from '../../../quantity/exact';
import { countId, countText } from '../../../report/target-counts';
import { countProgress } from '../../../rules';
import { shownAmount } from '../../amount';
import { VerdictMark } from '../../check/VerdictMark';
import { useModel } from '../../model-context';
import { useSay } from '../../say';
import { growthTargetWords } from './GrowthTargetItem';
import { useTargetStyles } from './target-styles';
import { TargetBar } from './TargetBar';

export const countTargetWords = vocabulary({
  'pane.targets.at-least': { 'zh-CN': '不少于{count}', en: 'at least {count}' },
  'pane.targets.above': { 'zh-CN': '超过{count}', en: 'more than {count}' },
  'pane.targets.at-most': { 'zh-CN': '不多于{count}', en: 'at most {count}' },
  'pane.targets.below': { 'zh-CN': '少于{count}', en: 'fewer than {count}' },
  'pane.targets.about': { 'zh-CN': '{count}左右，只看进度', en: 'about {count}: progress alone' },
  'pane.targets.reached': { 'zh-CN': '已达到', en: 'reached' },
  'pane.targets.not-reached': { 'zh-CN': '未达到', en: 'not reached' },
  'pane.targets.share': { 'zh-CN': '完成{percent}%', en: '{percent}% of it' },
  'pane.targets.count': { 'zh-CN': '完成数', en: 'Reached' },
  'pane.targets.count-of': { 'zh-CN': '{name}完成数', en: 'Reached of {name}' },
  'pane.targets.not-filled': { 'zh-CN': '未填', en: 'not filled in' },
  'pane.targets.keep': { 'zh-CN': '保存', en: 'Save' },
  'pane.targets.keep-of': { 'zh-CN': '保存{name}完成数', en: 'Save what is reached of {name}' },
  'pane.targets.bad-count': {
    'zh-CN': '“{text}”不是不小于0的整数。请填完成的个数，例如38。',
    en: '“{text}” is no whole number from 0. Enter how many there are, for example 38.',
  },
});

const useStyles = makeStyles({
  field: { display: 'flex', alignItems: 'flex-start', gap: '8px' },
  input: {
    width: '112px',
    minWidth: 0,
    fontVariantNumeric: 'tabular-nums',
    '& input': { textAlign: 'right' },
    '& input:placeholder-shown': { textAlign: 'left' },
  },
  met: { color: tokens.colorStatusSuccessForeground3 },
  'not-met': { color: tokens.colorStatusDangerForeground3 },
});

const ASKED = {
  '>=': 'pane.targets.at-least',
  '>': 'pane.targets.above',
  '<=': 'pane.targets.at-most',
  '<': 'pane.targets.below',
} as const;

/** One target that counts: what is asked, what the user says is reached, and how far that is. */
export function CountTargetItem({ target }: { readonly target: CountTarget }) {
  const styles = useStyles();
  const shared = useTargetStyles();
  const say = useSay();
  const { host, trial, places } = useModel();
  const { counts, saving } = useStore(trial.targets.store);
  const [typed, setTyped] = useState<string | null>(null);
  const [bad, setBad] = useState(false);
  const id = countId(target);
  const kept = counts[id];
  const { name, about, measure } = target;
  const word = (code: keyof typeof countTargetWords.texts, params = {}): string =>
    say(countTargetWords.message(code, params));
  const count = grouped(target.count);
  const progress = kept === undefined ? null : countProgress(target, exact(kept));
  const tone = progress?.reached === true ? 'met' : progress?.reached === false ? 'not-met' : 'open';
  const shown = typed ?? (kept === undefined ? '' : shownAmount(kept));

  function keep(): void {
    const text = (typed ?? '').trim();
    const read = text === '' ? null : countText(text);
    if (text !== '' && read === null) {
      setBad(true);
      return;
    }
    void trial.targets.keep(id, read).then((done) => {
      if (done) setTyped(null);
    });
  }

  return (
    <li className={shared.item}>
      <div className={shared.head}>
        <h4 className={shared.name}>{say.named(name)}</h4>
        {progress && progress.reached !== null ? (
          <span className={mergeClasses(shared.outcome, tone === 'open' ? undefined : styles[tone])}>
            <VerdictMark verdict={progress.reached ? 'eligible' : 'ineligible'} />
            {word(progress.reached ? 'pane.targets.reached' : 'pane.targets.not-reached')}
          </span>
        ) : null}
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
        <span>{word(about ? 'pane.targets.about' : ASKED[target.order], { count })}</span>
      </p>
      {progress ? (
        <>
          <TargetBar share={approximate(progress.share)} upTo={approximate(progress.share)} tone={tone} />
          <p className={shared.more}>
            {word('pane.targets.share', { percent: plain(progress.share.times(100).toDecimalPlaces(1)) })}
          </p>
        </>
      ) : null}
      <form
        className={styles.field}
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || typed === null) return;
          event.preventDefault();
          setTyped(null);
          setBad(false);
        }}
      >
        <Field
          size="small"
          label={word('pane.targets.count')}
          orientation="horizontal"
          {...(bad
            ? {
                validationState: 'error' as const,
                validationMessage: word('pane.targets.bad-count', { text: typed ?? '' }),
              }
            : {})}
        >
          <Input
            size="small"
            className={styles.input}
            aria-label={word('pane.targets.count-of', { name })}
            value={shown}
            placeholder={word('pane.targets.not-filled')}
            onChange={(_, { value }) => {
              setTyped(value);
              setBad(false);
            }}
          />
        </Field>
        {typed !== null && typed !== (kept === undefined ? '' : shownAmount(kept)) ? (
          <Button
            type="submit"
            size="small"
            appearance="primary"
            disabledFocusable={saving}
            aria-label={word('pane.targets.keep-of', { name })}
          >
            {word('pane.targets.keep')}
          </Button>
        ) : null}
      </form>
    </li>
  );
}
