import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import { vocabulary } from '../../messages/message';
import type { Choices } from '../../policy/standards';
import { Card } from '../Card';
import { useModel } from '../model-context';
import { usePageStyles } from '../page-styles';
import { useSay } from '../say';
import { CHOICE_IDS, CHOICE_OPTIONS, choiceWords } from './choice-words';
import type { ChoiceKey } from './choice-words';
import { Dependents } from './Dependents';

export const choicesCardWords = vocabulary({
  'pane.choices.title': { 'zh-CN': '核验口径', en: 'Choices' },
  'pane.choices.note': {
    'zh-CN': '名单和政策都没有说清的地方，由核验的人定。',
    en: 'Where neither list nor policy says, the one who checks decides.',
  },
});

const useStyles = makeStyles({
  row: { padding: '8px 0' },
  // A long option must not widen the pane.
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  notes: {
    marginTop: '4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

const KEYS: readonly ChoiceKey[] = ['zeroBase', 'emptyBase', 'emptyPrior', 'growthRounding'];

/** The choices, each with how many rows hang on it. */
export function ChoicesCard() {
  const page = usePageStyles();
  const say = useSay();
  const { host, standards } = useModel();
  const { industry } = useStore(standards.store, (state) => state.said.choices);
  return (
    <Card title={say(choicesCardWords.message('pane.choices.title'))}>
      <p className={page.quiet}>{say(choicesCardWords.message('pane.choices.note'))}</p>
      {KEYS.map((key) => (
        <Choice key={key} of={key} />
      ))}
      <Row of="industry">
        <Select
          value={industry ?? ''}
          onChange={(_, { value }) => void standards.setChoices({ industry: value === '' ? null : value })}
        >
          <option value="">{say(choiceWords.message('pane.choice.no-industry'))}</option>
          {industry !== null && !host.pack.industries.some(({ name }) => name['zh-CN'] === industry) ? (
            <option value={industry}>{industry}</option>
          ) : null}
          {host.pack.industries.map(({ id, name }) => (
            <option key={id} value={name['zh-CN']}>
              {say.named(name)}
            </option>
          ))}
        </Select>
      </Row>
    </Card>
  );
}

function Choice({ of }: { readonly of: ChoiceKey }) {
  const say = useSay();
  const { standards } = useModel();
  const current = useStore(standards.store, (state) => state.said.choices[of]);
  const options = CHOICE_OPTIONS[of];
  return (
    <Row of={of}>
      <Select
        value={String(options.findIndex(({ value }) => value === current))}
        onChange={(_, { value }) => {
          const chosen = options[Number(value)];
          if (chosen) void standards.setChoices({ [of]: chosen.value });
        }}
      >
        {options.map(({ name }, index) => (
          <option key={name.code} value={String(index)}>
            {say(name)}
          </option>
        ))}
      </Select>
    </Row>
  );
}

function Row({ of, children }: { readonly of: keyof Choices; readonly children: ReactElement }) {
  const styles = useStyles();
  const say = useSay();
  return (
    <div className={styles.row}>
      <Field className={styles.field} label={say(choiceWords.message(`pane.choice.${of}`))}>
        {children}
      </Field>
      <div className={styles.notes}>
        <Dependents id={CHOICE_IDS[of]} waiting={false} />
      </div>
    </div>
  );
}
