import { Button, makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { useStore } from 'zustand';
import type { ChangeKind, ScenarioEffect } from '../../../check/scenarios/effect';
import { vocabulary } from '../../../messages/message';
import { useModel } from '../../model-context';
import { usePageStyles } from '../../page-styles';
import { useSay } from '../../say';
import { EnterpriseRow, Side } from '../EnterpriseRow';
import { useTrialStyles } from '../trial-styles';
import { trialWords } from '../trial-words';

export const changedRowWords = vocabulary({
  'pane.changed.title': { 'zh-CN': '哪些企业变了', en: 'Which enterprises change' },
  'pane.changed.filters': { 'zh-CN': '按变化筛选', en: 'Filter by change' },
  'pane.changed.all': { 'zh-CN': '全部', en: 'All' },
  'pane.changed.gained': { 'zh-CN': '新增', en: 'Gained' },
  'pane.changed.lost': { 'zh-CN': '减少', en: 'Lost' },
  'pane.changed.verdict': { 'zh-CN': '结论变化', en: 'Other verdict' },
  'pane.changed.award': { 'zh-CN': '金额变化', en: 'Other award' },
  'pane.changed.none': { 'zh-CN': '没有企业的结论或金额因此改变。', en: 'No verdict and no award changes by it.' },
  'pane.changed.none-of': { 'zh-CN': '没有这样的企业。', en: 'There are none of these.' },
});

const KINDS: readonly (ChangeKind | 'all')[] = ['all', 'gained', 'lost', 'verdict', 'award'];

const useStyles = makeStyles({
  filters: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  arrow: { color: tokens.colorNeutralForeground3 },
});

/** The enterprises that a scenario changes, each with what it was and what it would be. */
export function ChangedRows({ effect }: { readonly effect: ScenarioEffect }) {
  const styles = useStyles();
  const shared = useTrialStyles();
  const page = usePageStyles();
  const say = useSay();
  const { trial } = useModel();
  const { which, total, rows } = useStore(trial.scenario.store);
  const word = (code: keyof typeof changedRowWords.texts, params = {}): string =>
    say(changedRowWords.message(code, params));
  return (
    <section className={shared.section} aria-label={word('pane.changed.title')}>
      <h3 className={shared.heading}>{word('pane.changed.title')}</h3>
      {effect.changed === 0 ? (
        <p className={page.text}>{word('pane.changed.none')}</p>
      ) : (
        <>
          <div className={styles.filters} role="group" aria-label={word('pane.changed.filters')}>
            {KINDS.map((kind) => (
              <ToggleButton
                key={kind}
                size="small"
                checked={which === kind}
                onClick={() => void trial.scenario.show(kind)}
              >
                {word(`pane.changed.${kind}`)}
              </ToggleButton>
            ))}
          </div>
          {rows.length === 0 ? <p className={page.quiet}>{word('pane.changed.none-of')}</p> : null}
          <ul className={shared.rows}>
            {rows.map(({ row, name, place, measure, was, now, awardWas, awardNow }) => (
              <EnterpriseRow key={`${String(measure)} ${String(row)}`} row={row} name={name} place={place}>
                <div className={shared.sides}>
                  <Side verdict={was} award={awardWas} />
                  <span className={styles.arrow}>→</span>
                  <Side verdict={now} award={awardNow} />
                </div>
              </EnterpriseRow>
            ))}
          </ul>
          {rows.length < total ? (
            <div>
              <Button size="small" onClick={() => void trial.scenario.more()}>
                {say(trialWords.message('pane.trial.more', { count: Math.min(50, total - rows.length) }))}
              </Button>
            </div>
          ) : null}
        </>
      )}
    </section>
  );
}
