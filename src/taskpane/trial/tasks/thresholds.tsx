import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { vocabulary } from '../../../messages/message';
import { LateNote } from '../../check/LateNote';
import type { Results } from '../../export/results';
import { Options20Regular } from '../../icons';
import { useModel } from '../../model-context';
import { usePageStyles } from '../../page-styles';
import { useSay } from '../../say';
import { fieldUnit, shownField } from '../../standards/field';
import { MeasurePick } from '../MeasurePick';
import { ChangedRows, changedRowWords } from '../scenario/ChangedRows';
import { EffectTables, effectTableWords } from '../scenario/EffectTables';
import { saidOf } from '../scenario/lever';
import type { Lever } from '../scenario/lever';
import { LeverField, leverWords } from '../scenario/LeverField';
import { useLevers } from '../scenario/levers';
import { ScenarioFoot, scenarioFootWords } from '../scenario/ScenarioFoot';
import { useTrialStyles } from '../trial-styles';
import { trialWords } from '../trial-words';
import type { TrialTask } from './task';

const words = vocabulary({
  'pane.thresholds.title': { 'zh-CN': '门槛测算', en: 'Try thresholds' },
  'pane.thresholds.brief': {
    'zh-CN': '改门槛、填标准，立即看家数和金额怎么变',
    en: 'Move thresholds, fill in figures: see counts and sums change',
  },
  'pane.thresholds.none': {
    'zh-CN': '核验过的条款没有可以试算的数值。',
    en: 'The measures that were checked have no numbers to try.',
  },
  'pane.thresholds.reading': { 'zh-CN': '正在读取门槛', en: 'Reading the thresholds' },
});

/** Other thresholds and figures, tried at once. */
export const thresholdsTask: TrialTask = {
  id: 'thresholds',
  group: 'what-if',
  icon: <Options20Regular />,
  title: words.message('pane.thresholds.title'),
  brief: words.message('pane.thresholds.brief'),
  texts: {
    ...words.texts,
    ...leverWords.texts,
    ...changedRowWords.texts,
    ...effectTableWords.texts,
    ...scenarioFootWords.texts,
  },
  needs: 'results',
  Page: ThresholdsPage,
};

function ThresholdsPage({ summary }: Results) {
  const styles = useTrialStyles();
  const page = usePageStyles();
  const say = useSay();
  const { trial } = useModel();
  const { movables, scenario, effect, failure } = useStore(trial.scenario.store);
  const [picked, setPicked] = useState<number | null>(null);
  const levers = useLevers();
  useEffect(() => {
    void trial.scenario.look();
  }, [trial, summary]);
  const measures = [...levers.keys()];
  const measure = picked !== null && measures.includes(picked) ? picked : (measures[0] ?? null);
  const own = measure === null ? [] : (levers.get(measure) ?? []);
  const changes = effect?.measures.find((each) => each.measure === measure) ?? null;
  const moved = [...levers.values()].flat().find((lever) => saidOf(scenario, lever) !== undefined);
  return (
    <>
      <div className={`${page.scroll} ${styles.body}`}>
        <p className={page.quiet}>{say(trialWords.message('pane.trial.not-policy'))}</p>
        {failure ? (
          <MessageBar intent="error" layout="multiline" politeness="assertive">
            <MessageBarBody>{say(failure)}</MessageBarBody>
          </MessageBar>
        ) : null}
        {movables === null ? (
          <LateNote words={say(words.message('pane.thresholds.reading'))} />
        ) : measure === null ? (
          <p className={page.text}>{say(words.message('pane.thresholds.none'))}</p>
        ) : (
          <>
            {measures.length > 1 ? <MeasurePick measures={measures} measure={measure} onPick={setPicked} /> : null}
            {own.map((lever) => (
              <LeverField key={lever.id} lever={lever} tried={saidOf(scenario, lever)} />
            ))}
          </>
        )}
        {changes ? <EffectTables effect={changes} /> : null}
        {effect ? <ChangedRows effect={effect} /> : null}
      </div>
      <ScenarioFoot
        summary={summary.measures.find((each) => each.measure === measure)}
        effect={changes}
        suggested={moved ? suggestion(say.named(moved.name), moved, saidOf(scenario, moved)) : ''}
      />
    </>
  );
}

/** A name that says what is tried. */
function suggestion(name: string, { field }: Lever, value: string | undefined): string {
  return `${name}${value === undefined ? '' : `${shownField(field, value)}${fieldUnit(field)}`}`;
}
