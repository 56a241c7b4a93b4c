import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import type { CheckSummary, RowQuery, VerdictClass } from '../../check/session';
import { vocabulary } from '../../messages/message';
import { Flag16Regular, PersonEdit16Regular, TargetArrow16Regular } from '../icons';
import { useModel } from '../model-context';
import { useSay } from '../say';
import { VerdictMark } from './VerdictMark';
import { verdictName } from './verdict-words';

export const countWords = vocabulary({
  'pane.count.findings': { 'zh-CN': '有疑点', en: 'With findings' },
  'pane.count.near': { 'zh-CN': '临界', en: 'At the line' },
  'pane.count.unreviewed': { 'zh-CN': '未复核', en: 'Not reviewed' },
  'pane.count.filters': { 'zh-CN': '按结论筛选企业', en: 'Filter by verdict' },
});

const useStyles = makeStyles({
  counts: { padding: '4px 12px 8px', display: 'flex', flexDirection: 'column', gap: '8px' },
  tiles: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(128px, 1fr))', gap: '8px' },
  pills: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  tile: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    padding: '8px 12px',
    textAlign: 'left',
  },
  button: {
    fontFamily: 'inherit',
    cursor: 'pointer',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralCardBackground },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  pressed: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    boxShadow: `inset 0 0 0 1px ${tokens.colorCompoundBrandStroke}`,
  },
  figure: { display: 'flex', alignItems: 'center', gap: '8px' },
  number: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  label: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  pill: { display: 'inline-flex', alignItems: 'center', gap: '4px', padding: '3px 8px', minHeight: '28px' },
  pillNumber: {
    fontVariantNumeric: 'tabular-nums',
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
  },
});

const MAIN = ['eligible', 'ineligible', 'undetermined-data', 'undetermined-standard'] as const;

export interface CountsProps {
  readonly summary: CheckSummary;
  readonly onFilter: () => void;
}

/** Counts that filter; pressing the one that is on shows all again. */
export function Counts({ summary, onFilter }: CountsProps) {
  const styles = useStyles();
  const say = useSay();
  const { rows, reviews, showUnreviewed } = useModel();
  const filter = useStore(rows.store, (state) => state.query.filter);
  const review = useStore(reviews.store, (state) => state.count);
  const toggle = (wanted: RowQuery['filter']) => () => {
    onFilter();
    // What the officers wrote is read again when it is asked for.
    if (wanted === 'unreviewed' && filter !== wanted) void showUnreviewed();
    else void rows.ask({ filter: filter === wanted ? 'all' : wanted });
  };
  const pill = (
    wanted: 'not-applicable' | 'findings' | 'near' | 'unreviewed',
    mark: ReactElement,
    name: string,
    count: number,
  ) => (
    <button
      key={wanted}
      type="button"
      aria-pressed={filter === wanted}
      className={mergeClasses(styles.button, styles.pill, filter === wanted && styles.pressed)}
      onClick={toggle(wanted)}
    >
      <span className={styles.label}>
        {mark}
        {name}
      </span>{' '}
      <span className={styles.pillNumber}>{count.toLocaleString(say.locale)}</span>
    </button>
  );
  const tile = (verdict: VerdictClass) => (
    <button
      key={verdict}
      type="button"
      aria-pressed={filter === verdict}
      className={mergeClasses(styles.button, styles.tile, filter === verdict && styles.pressed)}
      onClick={toggle(verdict)}
    >
      <span className={styles.figure}>
        <VerdictMark verdict={verdict} />
        <span className={styles.number}>{summary.counts[verdict].toLocaleString(say.locale)}</span>
      </span>{' '}
      <span className={styles.label}>{say(verdictName(verdict))}</span>
    </button>
  );
  const name = (code: 'findings' | 'near' | 'unreviewed'): string => say(countWords.message(`pane.count.${code}`));
  return (
    <div className={styles.counts} role="group" aria-label={say(countWords.message('pane.count.filters'))}>
      <div className={styles.tiles}>{MAIN.map(tile)}</div>
      <div className={styles.pills}>
        {pill('findings', <Flag16Regular aria-hidden />, name('findings'), summary.withFindings)}
        {pill('near', <TargetArrow16Regular aria-hidden />, name('near'), summary.near)}
        {pill(
          'not-applicable',
          <VerdictMark verdict="not-applicable" />,
          say(verdictName('not-applicable')),
          summary.counts['not-applicable'],
        )}
        {review ? pill('unreviewed', <PersonEdit16Regular aria-hidden />, name('unreviewed'), review.waiting) : null}
      </div>
    </div>
  );
}
