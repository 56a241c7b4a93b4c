import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { MeasureEffect, PartView } from '../../../check/scenarios/effect';
import { vocabulary } from '../../../messages/message';
import { useSay } from '../../say';
import { useTrialStyles } from '../trial-styles';
import { moneyWords, trialWords } from '../trial-words';

export const effectTableWords = vocabulary({
  'pane.effect-table.industry': { 'zh-CN': '按行业', en: 'By industry' },
  'pane.effect-table.place': { 'zh-CN': '按地区', en: 'By place' },
  'pane.effect-table.eligible': { 'zh-CN': '符合（家）', en: 'Eligible' },
  'pane.effect-table.money': { 'zh-CN': '奖补', en: 'Awards' },
  'pane.effect-table.all': { 'zh-CN': '全部{count, number}项', en: 'All {count, number}' },
});

/** Lines of a table before the rest is asked for. */
const FIRST = 6;

const useStyles = makeStyles({
  what: { '&&': { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 } },
  more: { alignSelf: 'flex-start', marginLeft: '-8px' },
});

/** What a scenario does under a measure, by industry and by place. */
export function EffectTables({ effect }: { readonly effect: MeasureEffect }) {
  return (
    <>
      <PartTable what="industry" parts={effect.byIndustry} />
      <PartTable what="place" parts={effect.byPlace} />
    </>
  );
}

function PartTable({ what, parts }: { readonly what: 'industry' | 'place'; readonly parts: readonly PartView[] }) {
  const styles = useStyles();
  const shared = useTrialStyles();
  const say = useSay();
  const [all, setAll] = useState(false);
  const word = (code: keyof typeof effectTableWords.texts, params = {}): string =>
    say(effectTableWords.message(code, params));
  // A list without the column has one line that says nothing.
  if (parts.every(({ name }) => name === null)) return null;
  const money = parts.some(({ moneyWas, moneyNow }) => [moneyWas, moneyNow].some(isMoney));
  const change = (was: string, now: string): string =>
    was === now ? now : say(trialWords.message('pane.trial.to', { was, now }));
  return (
    <div className={shared.section}>
      <table className={shared.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.what}>
              {word(`pane.effect-table.${what}`)}
            </th>
            <th scope="col">{word('pane.effect-table.eligible')}</th>
            {money ? <th scope="col">{word('pane.effect-table.money')}</th> : null}
          </tr>
        </thead>
        <tbody>
          {(all ? parts : parts.slice(0, FIRST)).map(({ name, was, now, moneyWas, moneyNow }) => (
            <tr key={name}>
              <th scope="row">{name ?? say(trialWords.message('pane.trial.unsaid'))}</th>
              <td className={shared.number}>{change(String(was), String(now))}</td>
              {money ? <td>{change(say(moneyWords(moneyWas)), say(moneyWords(moneyNow)))}</td> : null}
            </tr>
          ))}
        </tbody>
      </table>
      {parts.length > FIRST && !all ? (
        <Button
          className={styles.more}
          size="small"
          appearance="subtle"
          onClick={() => {
            setAll(true);
          }}
        >
          {word('pane.effect-table.all', { count: parts.length })}
        </Button>
      ) : null}
    </div>
  );
}

/** Whether any of it is settled: where nothing is, the sums above say what it waits for. */
function isMoney({ settled }: PartView['moneyWas']): boolean {
  return settled !== '0';
}
