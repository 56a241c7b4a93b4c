import { Checkbox, Field, makeStyles, tokens } from '@fluentui/react-components';
import { vocabulary } from '../../../messages/message';
import type { Message } from '../../../messages/message';
import type { Pack } from '../../../policy/pack';
import { useSay } from '../../say';
import { trialWords } from '../trial-words';
import { Choice } from './Choice';
import { isSame, measuresOf } from './plan-form';
import type { PlanForm } from './plan-form';
import { PlanStep } from './PlanStep';

export const excludeFieldsWords = vocabulary({
  'pane.exclude-fields.title': { 'zh-CN': '同一企业只取一项', en: 'One award an enterprise' },
  'pane.exclude-fields.among': { 'zh-CN': '在这些条款中', en: 'Among these measures' },
  'pane.exclude-fields.keep': { 'zh-CN': '取哪一项', en: 'Which one' },
  'pane.exclude-fields.better': { 'zh-CN': '就高：金额大的', en: 'The higher award' },
  'pane.exclude-fields.first': { 'zh-CN': '按次序：排在前面的', en: 'The one that stands first' },
});

const useStyles = makeStyles({
  policy: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  title: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

export interface ExcludeFieldsProps {
  readonly exclude: PlanForm['exclude'];
  readonly packs: readonly Pack[];
  readonly fault: Message | undefined;
  readonly onChange: (to: Partial<PlanForm['exclude']>) => void;
}

/** Of an enterprise's awards under measures that do not go together, one: among which, and which. */
export function ExcludeFields({ exclude, packs, fault, onChange }: ExcludeFieldsProps) {
  const styles = useStyles();
  const say = useSay();
  const word = (code: keyof typeof excludeFieldsWords.texts): string => say(excludeFieldsWords.message(code));
  const ticked = exclude.measures ?? measuresOf(packs);
  return (
    <PlanStep
      title={word('pane.exclude-fields.title')}
      on={exclude.on}
      onTurn={(on) => {
        onChange({ on });
      }}
    >
      <Field
        label={word('pane.exclude-fields.among')}
        size="small"
        {...(fault ? { validationState: 'error' as const, validationMessage: say(fault) } : {})}
      >
        <div role="group" aria-label={word('pane.exclude-fields.among')}>
          {packs.map((pack) => (
            <div key={pack.id} className={styles.policy} role="group" aria-label={pack.title}>
              {packs.length > 1 ? <span className={styles.title}>{pack.title}</span> : null}
              {measuresOf([pack]).map((ref) => {
                const short = pack.measures.find(({ number }) => number === ref.measure)?.short ?? '';
                return (
                  <Checkbox
                    key={ref.measure}
                    label={say(trialWords.message('pane.trial.measure', { number: ref.measure, short }))}
                    checked={ticked.some((each) => isSame(each, ref))}
                    onChange={(_, { checked }) => {
                      const others = ticked.filter((each) => !isSame(each, ref));
                      onChange({ measures: checked === true ? [...others, ref] : others });
                    }}
                  />
                );
              })}
            </div>
          ))}
        </div>
      </Field>
      <Choice
        label={word('pane.exclude-fields.keep')}
        value={exclude.keep}
        options={[
          { value: 'better', words: word('pane.exclude-fields.better') },
          { value: 'first', words: word('pane.exclude-fields.first') },
        ]}
        onChoose={(keep) => {
          onChange({ keep });
        }}
      />
    </PlanStep>
  );
}
