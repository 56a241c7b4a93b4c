import { makeStyles, tokens } from '@fluentui/react-components';
import { vocabulary } from '../../../messages/message';
import { keyName } from '../../../policy/key-names';
import type { Pack } from '../../../policy/pack';
import { useSay } from '../../say';
import { useTrialStyles } from '../trial-styles';
import { Choice } from './Choice';
import { rankedMetrics } from './plan-form';
import type { PlanForm, RankBy } from './plan-form';

export const rankFieldsWords = vocabulary({
  'pane.rank-fields.title': { 'zh-CN': '名次', en: 'Rank' },
  'pane.rank-fields.by': { 'zh-CN': '按什么排', en: 'By' },
  'pane.rank-fields.growth': { 'zh-CN': '{metric}增速，高的在前', en: 'growth of {metric}, the highest first' },
  'pane.rank-fields.figure': { 'zh-CN': '{metric}，大的在前', en: '{metric}, the largest first' },
  'pane.rank-fields.increment': { 'zh-CN': '{metric}增量，大的在前', en: 'increase of {metric}, the largest first' },
  'pane.rank-fields.award': { 'zh-CN': '奖补金额，大的在前', en: 'award, the largest first' },
  'pane.rank-fields.ties': { 'zh-CN': '并列而名额、预算不够时', en: 'Where only some of those that are level fit' },
  'pane.rank-fields.unsure': { 'zh-CN': '待定，由人定', en: 'open, for a person to decide' },
  'pane.rank-fields.all-in': { 'zh-CN': '都取', en: 'all' },
  'pane.rank-fields.all-out': { 'zh-CN': '都不取', en: 'none' },
});

const useStyles = makeStyles({
  rank: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
});

export interface RankFieldsProps {
  readonly rank: PlanForm['rank'];
  readonly packs: readonly Pack[];
  readonly fault: string | undefined;
  readonly onChange: (rank: Partial<PlanForm['rank']>) => void;
}

/** What rows are put in order by, and what becomes of those that are level. */
export function RankFields({ rank, packs, fault, onChange }: RankFieldsProps) {
  const styles = useStyles();
  const shared = useTrialStyles();
  const say = useSay();
  const word = (code: keyof typeof rankFieldsWords.texts, params = {}): string =>
    say(rankFieldsWords.message(code, params));
  const [first] = packs;
  const choices: readonly RankBy[] = [
    ...rankedMetrics(packs).flatMap((metric): RankBy[] => [
      { of: 'growth', metric },
      { of: 'figure', metric },
      { of: 'increment', metric },
    ]),
    { of: 'award' },
  ];
  return (
    <div className={styles.rank} role="group" aria-label={word('pane.rank-fields.title')}>
      <h3 className={shared.heading}>{word('pane.rank-fields.title')}</h3>
      <Choice
        label={word('pane.rank-fields.by')}
        value={keyOf(rank.by)}
        options={choices.map((by) => ({
          value: keyOf(by),
          words: word(`pane.rank-fields.${by.of}`, {
            metric: by.of === 'award' || !first ? '' : keyName(first, by.metric),
          }),
        }))}
        onChoose={(key) => {
          const by = choices.find((each) => keyOf(each) === key);
          if (by) onChange({ by });
        }}
      />
      <Choice
        label={word('pane.rank-fields.ties')}
        value={rank.ties}
        fault={fault}
        options={(['unsure', 'all-in', 'all-out'] as const).map((ties) => ({
          value: ties,
          words: word(`pane.rank-fields.${ties}`),
        }))}
        onChoose={(ties) => {
          onChange({ ties });
        }}
      />
    </div>
  );
}

function keyOf(by: RankBy): string {
  return by.of === 'award' ? by.of : `${by.of}:${by.metric}`;
}
