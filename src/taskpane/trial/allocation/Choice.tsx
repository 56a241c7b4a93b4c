import { Dropdown, Field, makeStyles, Option } from '@fluentui/react-components';

const useStyles = makeStyles({ box: { minWidth: 0, width: '100%', maxWidth: '320px' } });

export interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly words: string }[];
  readonly onChoose: (value: Value) => void;
  readonly fault?: string | undefined;
}

/** One of a few, by their words. */
export function Choice<Value extends string>({ label, value, options, onChoose, fault }: ChoiceProps<Value>) {
  const styles = useStyles();
  return (
    <Field
      label={label}
      size="small"
      {...(fault === undefined ? {} : { validationState: 'error' as const, validationMessage: fault })}
    >
      <Dropdown
        className={styles.box}
        value={options.find((each) => each.value === value)?.words ?? ''}
        selectedOptions={[value]}
        onOptionSelect={(_, { optionValue }) => {
          const chosen = options.find((each) => each.value === optionValue);
          if (chosen) onChoose(chosen.value);
        }}
      >
        {options.map(({ value: each, words }) => (
          <Option key={each} value={each} text={words}>
            {words}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
