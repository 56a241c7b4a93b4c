import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { MeasureExplained } from '../../check/session';
import { vocabulary } from '../../messages/message';
import { useSay } from '../say';

export const policyWordsWords = vocabulary({
  'pane.words.open': { 'zh-CN': '查看全条', en: 'Open the measure' },
});

const useStyles = makeStyles({
  head: {
    display: 'flex',
    justifyContent: 'space-between',
    columnGap: '8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  text: {
    margin: '4px 0 0',
    padding: '8px 12px',
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  decided: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorBrandBackground2,
    textDecorationLine: 'underline',
    textDecorationColor: tokens.colorBrandStroke1,
    textUnderlineOffset: '3px',
  },
});

export interface PolicyWordsProps {
  readonly title: string;
  readonly parts: MeasureExplained['text'];
  readonly onOpen: () => void;
}

/** The measure's own words, the passages that decided standing out. */
export function PolicyWords({ title, parts, onOpen }: PolicyWordsProps) {
  const styles = useStyles();
  const say = useSay();
  return (
    <div>
      <div className={styles.head}>
        <span>{title}</span>
        <Link as="button" onClick={onOpen}>
          {say(policyWordsWords.message('pane.words.open'))}
        </Link>
      </div>
      <blockquote className={styles.text} lang="zh-CN">
        {parts.map(({ text, decided }, index) =>
          decided ? (
            <mark key={index} className={styles.decided}>
              {text}
            </mark>
          ) : (
            <span key={index}>{text}</span>
          ),
        )}
      </blockquote>
    </div>
  );
}
