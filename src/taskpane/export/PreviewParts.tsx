import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { vocabulary } from '../../messages/message';
import { useSay } from '../say';

export const previewPartWords = vocabulary({
  'pane.parts.more': { 'zh-CN': '还有{count, number}处', en: 'and {count, number} more' },
});

const useStyles = makeStyles({
  preview: { display: 'flex', flexDirection: 'column', gap: '12px' },
  facts: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: '16px', rowGap: '4px', margin: 0 },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  part: { display: 'flex', flexDirection: 'column', gap: '4px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  lines: {
    margin: 0,
    paddingLeft: '20px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

export interface PreviewProps {
  readonly name: string;
  readonly children: ReactNode;
}

/** What a dialog shows before anything is written. It may be longer than the dialog: the keyboard scrolls it. */
export function Preview({ name, children }: PreviewProps) {
  const styles = useStyles();
  return (
    <div className={styles.preview} role="group" tabIndex={0} aria-label={name}>
      {children}
    </div>
  );
}

export interface FactsProps {
  readonly of: readonly { readonly term: string; readonly value: string }[];
}

/** What is counted and named first. */
export function Facts({ of }: FactsProps) {
  const styles = useStyles();
  return (
    <dl className={styles.facts}>
      {of.flatMap(({ term, value }) => [
        <dt key={term} className={styles.term}>
          {term}
        </dt>,
        <dd key={`${term} value`} className={styles.value}>
          {value}
        </dd>,
      ])}
    </dl>
  );
}

export interface LinesProps {
  readonly title: string;
  readonly lines: readonly string[];
  /** How many are shown before the rest is counted. */
  readonly shown: number;
  /** To be looked at before it is done. */
  readonly warns?: boolean;
}

/** What is said of single places, under a title; nothing where there is none. */
export function Lines({ title, lines, shown, warns = false }: LinesProps) {
  const styles = useStyles();
  const say = useSay();
  if (lines.length === 0) return null;
  const rest = lines.length - shown;
  return (
    <div className={styles.part}>
      {warns ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{title}</MessageBarBody>
        </MessageBar>
      ) : (
        <p className={styles.title}>{title}</p>
      )}
      <ul className={styles.lines}>
        {lines.slice(0, shown).map((line, index) => (
          <li key={index}>{line}</li>
        ))}
        {rest > 0 ? <li>{say(previewPartWords.message('pane.parts.more', { count: rest }))}</li> : null}
      </ul>
    </div>
  );
}
