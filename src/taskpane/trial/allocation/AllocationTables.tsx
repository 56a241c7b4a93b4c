import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { AllocationView, RangeView } from '../../../check/allocation/allocation-view';
import { vocabulary } from '../../../messages/message';
import type { Message } from '../../../messages/message';
import { shownAmount } from '../../amount';
import { useSay } from '../../say';
import { useTrialStyles } from '../trial-styles';
import { moneyWords, trialWords } from '../trial-words';

export const allocationTableWords = vocabulary({
  'pane.allocation-table.place': { 'zh-CN': '按县（市、区）', en: 'By county' },
  'pane.allocation-table.in': { 'zh-CN': '纳入（项）', en: 'In' },
  'pane.allocation-table.unsure': { 'zh-CN': '待定（项）', en: 'Open' },
  'pane.allocation-table.money': { 'zh-CN': '纳入金额', en: 'Paid' },
  'pane.allocation-table.share': { 'zh-CN': '分到各地的总额', en: 'What each place gets of the total' },
  'pane.allocation-table.amount': { 'zh-CN': '分得', en: 'Gets' },
  'pane.allocation-table.all': { 'zh-CN': '全部{count, number}个', en: 'All {count, number}' },
  'pane.allocation-table.between': {
    'zh-CN': '未定，{low}至{high}万元',
    en: 'open, {low} to {high} × 10,000 yuan',
  },
  'pane.allocation-table.open': { 'zh-CN': '未定', en: 'open' },
  'pane.allocation-table.from': { 'zh-CN': '未定，不低于{low}万元', en: 'open, {low} × 10,000 yuan or more' },
});

/** Lines of a table before the rest is asked for. */
const FIRST = 8;

const useStyles = makeStyles({
  what: { '&&': { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 } },
  more: { alignSelf: 'flex-start', marginLeft: '-8px' },
});

/** An amount as far as it is settled: one that is not is said to be open, with its bounds. */
export function rangeSaid({ amount, low, high }: RangeView): Message {
  if (amount !== null) return trialWords.message('pane.trial.money', { amount: shownAmount(amount) });
  const { message } = allocationTableWords;
  if (high !== null) {
    return message('pane.allocation-table.between', { low: shownAmount(low), high: shownAmount(high) });
  }
  return low === '0'
    ? message('pane.allocation-table.open')
    : message('pane.allocation-table.from', { low: shownAmount(low) });
}

/** What the enterprises of each county are paid, and what each place gets of a total that is spread. */
export function AllocationTables({ view }: { readonly view: AllocationView }) {
  const styles = useStyles();
  const shared = useTrialStyles();
  const say = useSay();
  const word = (code: keyof typeof allocationTableWords.texts): string => say(allocationTableWords.message(code));
  const { byPlace, shares } = view;
  return (
    <>
      {shares.length > 0 ? (
        <Lines count={shares.length}>
          {(shown) => (
            <table className={shared.table}>
              <thead>
                <tr>
                  <th scope="col" className={styles.what}>
                    {word('pane.allocation-table.share')}
                  </th>
                  <th scope="col">{word('pane.allocation-table.amount')}</th>
                </tr>
              </thead>
              <tbody>
                {shares.slice(0, shown).map(({ step, place, amount }) => (
                  <tr key={`${String(step)}:${place}`}>
                    <th scope="row">{place}</th>
                    <td>{say(rangeSaid(amount))}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </Lines>
      ) : null}
      {/* A list without the column has one line that says nothing. */}
      {byPlace.some(({ name }) => name !== null) ? (
        <Lines count={byPlace.length}>
          {(shown) => (
            <table className={shared.table}>
              <thead>
                <tr>
                  <th scope="col" className={styles.what}>
                    {word('pane.allocation-table.place')}
                  </th>
                  <th scope="col">{word('pane.allocation-table.in')}</th>
                  <th scope="col">{word('pane.allocation-table.unsure')}</th>
                  <th scope="col">{word('pane.allocation-table.money')}</th>
                </tr>
              </thead>
              <tbody>
                {byPlace.slice(0, shown).map(({ name, in: paid, unsure, settled, open }) => (
                  <tr key={name}>
                    <th scope="row">{name ?? say(trialWords.message('pane.trial.unsaid'))}</th>
                    <td>{paid.toLocaleString(say.locale)}</td>
                    <td>{unsure.toLocaleString(say.locale)}</td>
                    <td>{say(moneyWords({ settled, open, waitsFor: [] }))}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </Lines>
      ) : null}
    </>
  );
}

interface LinesProps {
  readonly count: number;
  readonly children: (shown: number) => React.ReactNode;
}

/** A table that begins short. */
function Lines({ count, children }: LinesProps) {
  const styles = useStyles();
  const shared = useTrialStyles();
  const say = useSay();
  const [all, setAll] = useState(false);
  return (
    <div className={shared.section}>
      {children(all ? count : FIRST)}
      {count > FIRST && !all ? (
        <Button
          className={styles.more}
          size="small"
          appearance="subtle"
          onClick={() => {
            setAll(true);
          }}
        >
          {say(allocationTableWords.message('pane.allocation-table.all', { count }))}
        </Button>
      ) : null}
    </div>
  );
}
