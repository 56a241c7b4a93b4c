import { Dropdown, Field, makeStyles, Option } from '@fluentui/react-components';
import { useModel } from '../model-context';
import { useSay } from '../say';
import { trialWords } from './trial-words';

const useStyles = makeStyles({ box: { minWidth: 0, width: '100%' } });

export interface MeasurePickProps {
  /** Those to choose from. */
  readonly measures: readonly number[];
  readonly measure: number | null;
  readonly onPick: (measure: number) => void;
}

/** Which measure is looked at; one alone needs no choice. */
export function MeasurePick({ measures, measure, onPick }: MeasurePickProps) {
  const styles = useStyles();
  const say = useSay();
  const { pack } = useModel().host;
  const nameOf = (number: number): string => {
    const short = pack.measures.find((each) => each.number === number)?.short ?? { 'zh-CN': '', en: '' };
    return say(trialWords.message('pane.trial.measure', { number, short }));
  };
  return (
    <Field label={say(trialWords.message('pane.trial.which-measure'))} size="small">
      <Dropdown
        className={styles.box}
        value={measure === null ? '' : nameOf(measure)}
        selectedOptions={measure === null ? [] : [String(measure)]}
        onOptionSelect={(_, { optionValue }) => {
          const picked = measures.find((each) => String(each) === optionValue);
          if (picked !== undefined) onPick(picked);
        }}
      >
        {measures.map((each) => (
          <Option key={each} value={String(each)} text={nameOf(each)}>
            {nameOf(each)}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
