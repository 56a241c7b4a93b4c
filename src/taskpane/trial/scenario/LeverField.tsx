import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { vocabulary } from '../../../messages/message';
import type { Message } from '../../../messages/message';
import { textName } from '../../../policy/origin-words';
import { exact } from '../../../quantity/exact';
import { useModel } from '../../model-context';
import { usePageStyles } from '../../page-styles';
import { useSay } from '../../say';
import { fieldUnit, readField, shownField } from '../../standards/field';
import { slideOf } from './lever';
import type { Lever } from './lever';

export const leverWords = vocabulary({
  'pane.lever.open': { 'zh-CN': '{text}未明确', en: 'left open by {text}' },
  'pane.lever.words': { 'zh-CN': '{text}：“{words}”', en: '{text}: “{words}”' },
  'pane.lever.now': { 'zh-CN': '现为{value}', en: 'now {value}' },
  'pane.lever.back': { 'zh-CN': '恢复', en: 'Put back' },
  'pane.lever.back-of': { 'zh-CN': '恢复{name}', en: 'Put {name} back' },
  'pane.lever.slide': { 'zh-CN': '拖动调整{name}', en: 'Slide {name}' },
});

const useStyles = makeStyles({
  lever: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0 },
  input: {
    minWidth: 0,
    fontVariantNumeric: 'tabular-nums',
    '& input': { textAlign: 'right' },
    '& input:placeholder-shown': { textAlign: 'left' },
    '& .fui-Input__contentAfter': { whiteSpace: 'nowrap' },
  },
  slider: {
    minWidth: 0,
    width: '100%',
    margin: '4px 0',
    accentColor: tokens.colorCompoundBrandBackground,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px', minHeight: '24px' },
});

export interface LeverFieldProps {
  readonly lever: Lever;
  /** What is tried of it; undefined: as it is. */
  readonly tried: string | undefined;
}

/** A number to be tried: typed or slid, with the words of the policy that it stands in and a way back. */
export function LeverField({ lever, tried }: LeverFieldProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const say = useSay();
  const { host, trial } = useModel();
  const [typed, setTyped] = useState<string | null>(null);
  const [fault, setFault] = useState<Message | null>(null);
  const { kind, id, name, words, field, now } = lever;
  const stops = useMemo(() => slideOf(lever), [lever]);
  const value = tried ?? now ?? undefined;
  const word = (code: keyof typeof leverWords.texts, params = {}): string =>
    say(leverWords.message(code, { text: textName(host.pack), ...params }));
  const unit = fieldUnit(field);

  function put(text: string | null): void {
    const back = text === null || text === now ? null : text;
    if (kind === 'threshold') trial.scenario.move(id, back);
    else trial.scenario.fill(id, back);
  }

  function type(text: string): void {
    setTyped(text);
    const read = readField(field, text);
    setFault(read.kind === 'fault' ? read.said : null);
    // Judged as it is typed; what cannot be read yet leaves what was tried.
    if (read.kind === 'value') put(read.text);
    if (read.kind === 'empty') put(null);
  }

  const at =
    value === undefined || value === 'none' ? -1 : stops.findLastIndex((stop) => exact(stop).lte(exact(value)));
  return (
    <div className={styles.lever}>
      <Field
        label={say.named(name)}
        {...(words === null ? {} : { hint: word('pane.lever.words', { words }) })}
        {...(fault ? { validationState: 'error' as const, validationMessage: say(fault) } : {})}
      >
        <Input
          className={styles.input}
          value={typed ?? shownField(field, value)}
          placeholder={word('pane.lever.open')}
          contentAfter={unit}
          onChange={(_, { value: text }) => {
            type(text);
          }}
          onBlur={() => {
            if (!fault) setTyped(null);
          }}
        />
      </Field>
      {stops.length > 1 && at >= 0 ? (
        <input
          type="range"
          className={styles.slider}
          aria-label={word('pane.lever.slide', { name })}
          aria-valuetext={`${shownField(field, value)}${unit}`}
          min={0}
          max={stops.length - 1}
          step={1}
          value={at}
          onChange={({ target }) => {
            setTyped(null);
            setFault(null);
            put(stops[Number(target.value)] ?? null);
          }}
        />
      ) : null}
      {tried === undefined ? null : (
        <div className={styles.line}>
          <span className={page.quiet}>
            {now === null
              ? word('pane.lever.now', { value: word('pane.lever.open') })
              : word('pane.lever.now', { value: `${shownField(field, now)}${unit}` })}
          </span>
          <Button
            size="small"
            appearance="subtle"
            aria-label={word('pane.lever.back-of', { name })}
            onClick={() => {
              setTyped(null);
              setFault(null);
              put(null);
            }}
          >
            {word('pane.lever.back')}
          </Button>
        </div>
      )}
    </div>
  );
}
