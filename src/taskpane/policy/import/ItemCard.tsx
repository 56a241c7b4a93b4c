import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Decision, Item } from '../../../draft/compose/scribe';
import { vocabulary } from '../../../messages/message';
import { CheckmarkCircle16Filled, SubtractCircle16Regular } from '../../icons';
import { usePageStyles } from '../../page-styles';
import { useSay } from '../../say';
import { passageOf } from './passage';

export const itemCardWords = vocabulary({
  'pane.review.confirm': { 'zh-CN': '确认', en: 'Confirm' },
  'pane.review.confirm-of': { 'zh-CN': '确认：{what}', en: 'Confirm: {what}' },
  'pane.review.drop': { 'zh-CN': '不采用', en: 'Leave out' },
  'pane.review.drop-of': { 'zh-CN': '不采用：{what}', en: 'Leave out: {what}' },
  'pane.review.confirmed': { 'zh-CN': '已确认', en: 'Confirmed' },
  'pane.review.dropped': { 'zh-CN': '不采用', en: 'Left out' },
  'pane.review.take-back': { 'zh-CN': '重新核对', en: 'Look again' },
  'pane.review.take-back-of': { 'zh-CN': '重新核对：{what}', en: 'Look again: {what}' },
  'pane.review.not-optional': {
    'zh-CN': '这一项不能单独去掉。不对就不要确认，本条一直是“待定”。',
    en: 'This cannot be left out by itself. Where it is wrong, do not confirm it: the measure stays undetermined.',
  },
});

const useStyles = makeStyles({
  card: {
    padding: '8px 12px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':focus': { outline: 'none' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  what: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  words: {
    margin: '4px 0 8px',
    padding: '4px 8px',
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  hit: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorBrandBackground2,
    textDecorationLine: 'underline',
    textDecorationColor: tokens.colorBrandStroke1,
    textUnderlineOffset: '3px',
  },
  note: { marginBottom: '8px' },
  line: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: '8px' },
  decided: { display: 'inline-flex', alignItems: 'center', gap: '4px' },
  confirmed: { color: tokens.colorStatusSuccessForeground1 },
});

export interface ItemCardProps {
  readonly item: Item;
  /** Of its measure. */
  readonly text: string;
  readonly onDecide: (items: readonly Item[], decision: Decision | null) => void;
}

/** One thing to look at: what was made of the words, the words in their sentence, and what is said of it. */
export function ItemCard({ item, text, onDecide }: ItemCardProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const say = useSay();
  const id = useId();
  const { what, words, optional, decision } = item;
  const { before, hit, after } = passageOf(text, words);
  const word = (code: keyof typeof itemCardWords.texts): string => say(itemCardWords.message(code, { what }));
  const decide = (to: Decision | null) => () => {
    onDecide([item], to);
  };
  return (
    <li
      className={styles.card}
      data-item={item.id}
      tabIndex={-1}
      aria-labelledby={`${id}-what`}
      aria-describedby={`${id}-words`}
    >
      <p className={styles.what} id={`${id}-what`}>
        {say.named(what)}
      </p>
      <blockquote className={styles.words} id={`${id}-words`} lang="zh-CN">
        {before}
        <mark className={styles.hit}>{hit}</mark>
        {after}
      </blockquote>
      {decision === null ? (
        <>
          {optional ? null : (
            <p className={mergeClasses(page.quiet, styles.note)}>{word('pane.review.not-optional')}</p>
          )}
          <div className={styles.line}>
            <Button size="small" aria-label={word('pane.review.confirm-of')} onClick={decide('confirmed')}>
              {word('pane.review.confirm')}
            </Button>
            {optional ? (
              <Button
                size="small"
                appearance="subtle"
                aria-label={word('pane.review.drop-of')}
                onClick={decide('dropped')}
              >
                {word('pane.review.drop')}
              </Button>
            ) : null}
          </div>
        </>
      ) : (
        <div className={styles.line}>
          <span className={mergeClasses(page.quiet, styles.decided, decision === 'confirmed' && styles.confirmed)}>
            {decision === 'confirmed' ? (
              <CheckmarkCircle16Filled aria-hidden />
            ) : (
              <SubtractCircle16Regular aria-hidden />
            )}
            {word(`pane.review.${decision}`)}
          </span>
          <Button size="small" appearance="subtle" aria-label={word('pane.review.take-back-of')} onClick={decide(null)}>
            {word('pane.review.take-back')}
          </Button>
        </div>
      )}
    </li>
  );
}
