import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useStore } from 'zustand';
import type { MeasureEffect } from '../../../check/scenarios/effect';
import type { MeasureSummary } from '../../../check/session';
import { vocabulary } from '../../../messages/message';
import { shownAmount } from '../../amount';
import { LateNote } from '../../check/LateNote';
import { useModel } from '../../model-context';
import { usePageStyles } from '../../page-styles';
import { useSay } from '../../say';
import { useTrialStyles } from '../trial-styles';
import { moneyWords, trialWords } from '../trial-words';
import { isAsIs } from './scenario-store';

export const scenarioFootWords = vocabulary({
  'pane.scenario-foot.now': { 'zh-CN': '现行：符合{count, number}家', en: 'As it is: {count, number} eligible' },
  'pane.scenario-foot.eligible': {
    'zh-CN': '符合{was, number} → {now, number}家',
    en: 'Eligible {was, number} → {now, number}',
  },
  'pane.scenario-foot.changes': {
    'zh-CN': '新增{gained, number}，减少{lost, number}',
    en: '{gained, number} gained, {lost, number} lost',
  },
  'pane.scenario-foot.awards': { 'zh-CN': '奖补：{amount}', en: 'Awards: {amount}' },
  'pane.scenario-foot.waits': { 'zh-CN': '金额待定，缺{names}', en: 'awards open: {names} not known' },
  'pane.scenario-foot.ignored': {
    'zh-CN': '{names}比试算的门槛还严，未计入。',
    en: '{names} would be stricter than the threshold that is tried, and does not count.',
  },
  'pane.scenario-foot.save': { 'zh-CN': '存为方案', en: 'Keep as a scenario' },
  'pane.scenario-foot.reset': { 'zh-CN': '全部恢复', en: 'Put all back' },
  'pane.scenario-foot.name': { 'zh-CN': '方案名称', en: 'Name of the scenario' },
  'pane.scenario-foot.preview': { 'zh-CN': '预览', en: 'Preview' },
  'pane.scenario-foot.cancel': { 'zh-CN': '取消', en: 'Cancel' },
});

const useStyles = makeStyles({
  main: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: '8px',
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  changes: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  name: { display: 'flex', alignItems: 'flex-end', flexWrap: 'wrap', gap: '8px' },
  box: { flexGrow: 1, minWidth: '120px' },
});

export interface ScenarioFootProps {
  /** How the measure stands as it is. */
  readonly summary: MeasureSummary | undefined;
  /** What the scenario does under it; null while nothing is moved. */
  readonly effect: MeasureEffect | null;
  /** What a scenario would be called. */
  readonly suggested: string;
}

/** What is tried comes to, always in view; and keeping it. */
export function ScenarioFoot({ summary, effect, suggested }: ScenarioFootProps) {
  const styles = useStyles();
  const shared = useTrialStyles();
  const page = usePageStyles();
  const say = useSay();
  const { trial } = useModel();
  const { scenario, effect: whole, busy } = useStore(trial.scenario.store);
  const [naming, setNaming] = useState<string | null>(null);
  const word = (code: keyof typeof scenarioFootWords.texts, params = {}): string =>
    say(scenarioFootWords.message(code, params));
  const names = (all: readonly { readonly 'zh-CN': string; readonly en: string }[]): string =>
    all.map((name) => say.named(name)).join(say.locale === 'en' ? ', ' : '、');
  const waits = effect?.now.money.settled === '0' ? effect.now.money.waitsFor : [];
  return (
    <div className={shared.foot} aria-live="polite">
      {effect ? (
        <div>
          <p className={styles.main}>
            <span>
              {word('pane.scenario-foot.eligible', {
                was: effect.was.counts.eligible,
                now: effect.now.counts.eligible,
              })}
            </span>
            <span className={styles.changes}>
              {word('pane.scenario-foot.changes', { gained: effect.gained, lost: effect.lost })}
            </span>
          </p>
          <p className={page.quiet}>
            {waits.length > 0
              ? word('pane.scenario-foot.waits', { names: names(waits) })
              : word('pane.scenario-foot.awards', {
                  amount: say(
                    trialWords.message('pane.trial.to', {
                      was: moneyWords(effect.was.money),
                      now: moneyWords(effect.now.money),
                    }),
                  ),
                })}
          </p>
        </div>
      ) : summary ? (
        <p className={styles.main}>
          <span>{word('pane.scenario-foot.now', { count: summary.counts.eligible })}</span>
          {summary.award === null ? null : (
            <span className={styles.changes}>
              {word('pane.scenario-foot.awards', {
                amount: trialWords.message('pane.trial.money', { amount: shownAmount(summary.award) }),
              })}
            </span>
          )}
        </p>
      ) : null}
      {whole && whole.ignored.length > 0 ? (
        <p className={page.quiet}>{word('pane.scenario-foot.ignored', { names: names(whole.ignored) })}</p>
      ) : null}
      {busy ? <LateNote words={say(trialWords.message('pane.trial.working'))} /> : null}
      {isAsIs(scenario) ? null : naming === null ? (
        <div className={shared.buttons}>
          <Button
            appearance="primary"
            onClick={() => {
              setNaming(scenario.name === '' ? suggested : scenario.name);
            }}
          >
            {word('pane.scenario-foot.save')}
          </Button>
          <Button
            onClick={() => {
              trial.scenario.take(null);
            }}
          >
            {word('pane.scenario-foot.reset')}
          </Button>
        </div>
      ) : (
        <form
          className={styles.name}
          onSubmit={(event) => {
            event.preventDefault();
            const name = naming.trim();
            if (name === '') return;
            void trial.saved.keep({ ...scenario, name });
            setNaming(null);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.preventDefault();
            setNaming(null);
          }}
        >
          <Field className={styles.box} size="small" label={word('pane.scenario-foot.name')}>
            <Input
              autoFocus
              value={naming}
              maxLength={40}
              onChange={(_, { value }) => {
                setNaming(value);
              }}
            />
          </Field>
          <Button type="submit" appearance="primary" disabledFocusable={naming.trim() === ''}>
            {word('pane.scenario-foot.preview')}
          </Button>
          <Button
            onClick={() => {
              setNaming(null);
            }}
          >
            {word('pane.scenario-foot.cancel')}
          </Button>
        </form>
      )}
    </div>
  );
}
