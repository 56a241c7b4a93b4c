import { Field, Input, makeStyles } from '@fluentui/react-components';
import { vocabulary } from '../../../messages/message';
import { keyName } from '../../../policy/key-names';
import type { Pack } from '../../../policy/pack';
import { useSay } from '../../say';
import { Choice } from './Choice';
import { indicatorKey, spreadIndicators } from './plan-form';
import type { PlanFaults, PlanField, PlanForm } from './plan-form';
import { PlanStep } from './PlanStep';

export const spreadFieldsWords = vocabulary({
  'pane.spread-fields.title': { 'zh-CN': '总额分到各地', en: 'A total spread over places' },
  'pane.spread-fields.amount': { 'zh-CN': '要分的总额', en: 'The total' },
  'pane.spread-fields.over': { 'zh-CN': '分到', en: 'Over' },
  'pane.spread-fields.county': { 'zh-CN': '各县（市、区）', en: 'counties' },
  'pane.spread-fields.city': { 'zh-CN': '各设区市', en: 'cities' },
  'pane.spread-fields.weights': {
    'zh-CN': '按纳入企业的这些指标加权，合计100%',
    en: 'By these of the enterprises that are in, 100% together',
  },
  'pane.spread-fields.count': { 'zh-CN': '户数', en: 'how many there are' },
  'pane.spread-fields.award': { 'zh-CN': '奖补金额', en: 'awards' },
  'pane.spread-fields.figure': { 'zh-CN': '{metric}', en: '{metric}' },
  'pane.spread-fields.increment': { 'zh-CN': '{metric}增量', en: 'increase of {metric}' },
});

const useStyles = makeStyles({
  input: { minWidth: 0, maxWidth: '200px', '& input': { textAlign: 'right' } },
  weights: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(96px, 1fr))',
    gap: '8px',
    alignItems: 'end',
    maxWidth: '480px',
  },
  all: { gridTemplateColumns: 'minmax(0, 1fr)' },
  weight: { minWidth: 0, width: '100%', '& input': { textAlign: 'right' } },
});

export interface SpreadFieldsProps {
  readonly spread: PlanForm['spread'];
  readonly packs: readonly Pack[];
  readonly faults: PlanFaults;
  readonly onChange: (to: Partial<PlanForm['spread']>) => void;
}

/** A total spread over places: how much, and by what. */
export function SpreadFields({ spread, packs, faults, onChange }: SpreadFieldsProps) {
  const styles = useStyles();
  const say = useSay();
  const [first] = packs;
  const word = (code: keyof typeof spreadFieldsWords.texts, params = {}): string =>
    say(spreadFieldsWords.message(code, params));
  const fault = (field: PlanField) => {
    const said = faults[field];
    return said ? { validationState: 'error' as const, validationMessage: say(said) } : {};
  };
  return (
    <PlanStep
      title={word('pane.spread-fields.title')}
      on={spread.on}
      onTurn={(on) => {
        onChange({ on });
      }}
    >
      <Field label={word('pane.spread-fields.amount')} size="small" {...fault('total')}>
        <Input
          className={styles.input}
          inputMode="decimal"
          value={spread.amount}
          contentAfter="万元"
          onChange={(_, { value }) => {
            onChange({ amount: value });
          }}
        />
      </Field>
      <Choice
        label={word('pane.spread-fields.over')}
        value={spread.over}
        options={(['county', 'city'] as const).map((over) => ({
          value: over,
          words: word(`pane.spread-fields.${over}`),
        }))}
        onChoose={(over) => {
          onChange({ over });
        }}
      />
      <Field className={styles.all} label={word('pane.spread-fields.weights')} size="small" {...fault('weights')}>
        <div className={styles.weights} role="group" aria-label={word('pane.spread-fields.weights')}>
          {spreadIndicators(packs).map((by) => {
            const key = indicatorKey(by);
            const metric = 'metric' in by && first ? keyName(first, by.metric) : '';
            return (
              <Field key={key} label={word(`pane.spread-fields.${by.of}`, { metric })} size="small">
                <Input
                  className={styles.weight}
                  inputMode="decimal"
                  value={spread.weights[key] ?? ''}
                  contentAfter="%"
                  onChange={(_, { value }) => {
                    onChange({ weights: { ...spread.weights, [key]: value } });
                  }}
                />
              </Field>
            );
          })}
        </div>
      </Field>
    </PlanStep>
  );
}
