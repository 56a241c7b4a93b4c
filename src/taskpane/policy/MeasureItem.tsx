import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { vocabulary } from '../../messages/message';
import type { Measure } from '../../policy/measure';
import { useSay } from '../say';
import { KindBadges } from './KindBadges';
import { passage } from './search';

export const measureItemWords = vocabulary({
  'pane.measure.number': { 'zh-CN': '第{number}条', en: 'Measure {number}' },
  'pane.measure.preamble': { 'zh-CN': '序言', en: 'Preamble' },
});

const useStyles = makeStyles({
  button: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    width: '100%',
    padding: '8px 12px',
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralCardBackground },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    ':hover': { backgroundColor: tokens.colorBrandBackground2 },
  },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px', width: '100%' },
  number: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  title: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  passage: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  hit: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorBrandBackground2,
  },
});

export interface MeasureItemProps {
  readonly measure: Measure;
  readonly query: string;
  readonly chosen: boolean;
  readonly onOpen: (measure: number) => void;
}

/** One measure in the list: number, title, kinds, and where the query stands in it. */
export function MeasureItem({ measure, query, chosen, onOpen }: MeasureItemProps) {
  const styles = useStyles();
  const say = useSay();
  const { number, title, short, text, kinds } = measure;
  const found = passage(text, query);
  return (
    <li>
      <button
        type="button"
        data-measure={number}
        aria-current={chosen}
        className={mergeClasses(styles.button, chosen && styles.chosen)}
        onClick={() => {
          onOpen(number);
        }}
      >
        <span className={styles.head}>
          <span className={styles.number}>
            {say(measureItemWords.message(number === 0 ? 'pane.measure.preamble' : 'pane.measure.number', { number }))}
          </span>
          <KindBadges kinds={kinds} />
        </span>
        <span className={styles.title}>{say.locale === 'zh-CN' && number > 0 ? title : say.named(short)}</span>
        {found ? (
          <span className={styles.passage} lang="zh-CN">
            {found.before}
            <mark className={styles.hit}>{found.hit}</mark>
            {found.after}
          </span>
        ) : null}
      </button>
    </li>
  );
}
