import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { vocabulary } from '../../messages/message';
import type { Message } from '../../messages/message';
import { textName } from '../../policy/origin-words';
import type { Parameter } from '../../policy/terms';
import { useModel } from '../model-context';
import { useSay } from '../say';
import { Dependents } from './Dependents';
import { fieldUnit, readField, shownField } from './field';

export const parameterFieldWords = vocabulary({
  'pane.parameter.open': { 'zh-CN': '{text}未明确', en: 'left open by {text}' },
  'pane.parameter.no-cap': { 'zh-CN': '不设上限', en: 'no cap' },
  'pane.parameter.keep': { 'zh-CN': '采用', en: 'Apply' },
  'pane.parameter.keep-of': { 'zh-CN': '采用{name}', en: 'Apply {name}' },
  'pane.parameter.clear': { 'zh-CN': '恢复为“{text}未明确”', en: 'Back to “left open by {text}”' },
  'pane.parameter.clear-of': { 'zh-CN': '{name}：恢复为“{text}未明确”', en: '{name}: back to “left open by {text}”' },
  'pane.parameter.reading': { 'zh-CN': '本工具理解', en: 'our reading' },
  'pane.parameter.plain': { 'zh-CN': '一般标准{value}', en: 'plain standard {value}' },
});

const useStyles = makeStyles({
  row: { padding: '8px 0' },
  input: {
    minWidth: 0,
    fontVariantNumeric: 'tabular-nums',
    '& input': { textAlign: 'right' },
    '& input:placeholder-shown': { textAlign: 'left' },
  },
  notes: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '12px',
    marginTop: '4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '4px', marginTop: '4px', marginLeft: '-8px' },
});

/** One figure that the text leaves open: name, unit, field, whose decision it is, what depends on it. */
export function ParameterField({ parameter }: { readonly parameter: Parameter }) {
  const styles = useStyles();
  const say = useSay();
  const { host, standards, places } = useModel();
  const { id, name, cap, plain: plainValue, reading } = parameter;
  const { said, saving } = useStore(standards.store);
  const wanted = useStore(places.store, (state) => state.standard === id);
  const kept = said.parameters[id];
  const noCap = kept === 'none';
  const [typed, setTyped] = useState<string | null>(null);
  const [fault, setFault] = useState<Message | null>(null);
  const inputRef = useRef<HTMLInputElement>(null);
  const shown = typed ?? shownField(parameter, kept);
  const word = (code: keyof typeof parameterFieldWords.texts, params = {}): string =>
    say(parameterFieldWords.message(code, { text: textName(host.pack), ...params }));

  useEffect(() => {
    if (!wanted) return;
    inputRef.current?.scrollIntoView({ block: 'center' });
    inputRef.current?.focus();
    places.arrived();
  }, [places, wanted]);

  function put(text: string | null): void {
    setFault(null);
    void standards.setParameters({ [id]: text }).then((done) => {
      if (done) setTyped(null);
    });
  }

  function keep(): void {
    if (typed === null) return;
    const read = readField(parameter, typed);
    if (read.kind === 'fault') setFault(read.said);
    else put(read.kind === 'empty' ? null : read.text);
  }

  return (
    <form
      className={styles.row}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        setTyped(null);
        setFault(null);
      }}
    >
      <Field
        label={say.named(name)}
        {...(fault ? { validationState: 'error' as const, validationMessage: say(fault) } : {})}
      >
        <Input
          input={{ ref: inputRef }}
          className={styles.input}
          value={shown}
          placeholder={word(noCap ? 'pane.parameter.no-cap' : 'pane.parameter.open')}
          contentAfter={fieldUnit(parameter)}
          onChange={(_, { value }) => {
            setTyped(value);
            setFault(null);
          }}
        />
      </Field>
      <div className={styles.notes}>
        {reading ? <span>{word('pane.parameter.reading')}</span> : null}
        {plainValue ? (
          <span>
            {word('pane.parameter.plain', {
              value: `${shownField(parameter, plainValue.toFixed())}${fieldUnit(parameter)}`,
            })}
          </span>
        ) : null}
        <Dependents id={id} waiting={kept === undefined} />
      </div>
      <div className={styles.buttons}>
        {typed !== null && typed !== shownField(parameter, kept) ? (
          <Button
            type="submit"
            size="small"
            appearance="primary"
            style={{ marginLeft: '8px' }}
            disabledFocusable={saving}
            aria-label={word('pane.parameter.keep-of', { name })}
          >
            {word('pane.parameter.keep')}
          </Button>
        ) : null}
        {cap && !noCap ? (
          <Button
            size="small"
            appearance="subtle"
            disabledFocusable={saving}
            onClick={() => {
              put('none');
            }}
          >
            {word('pane.parameter.no-cap')}
          </Button>
        ) : null}
        {kept === undefined ? null : (
          <Button
            size="small"
            appearance="subtle"
            disabledFocusable={saving}
            aria-label={word('pane.parameter.clear-of', { name })}
            onClick={() => {
              put(null);
            }}
          >
            {word('pane.parameter.clear')}
          </Button>
        )}
      </div>
    </form>
  );
}
