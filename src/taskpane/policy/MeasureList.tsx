import { makeStyles, SearchBox, tokens, useArrowNavigationGroup } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import { vocabulary } from '../../messages/message';
import { usePageStyles } from '../page-styles';
import { useModel } from '../model-context';
import { useSay } from '../say';
import { MeasureItem } from './MeasureItem';
import { createPolicySearch } from './search';

export const measureListWords = vocabulary({
  'pane.policy.search': { 'zh-CN': '搜索条款，如“技改”“绿色工厂”', en: 'Search the measures' },
  'pane.policy.found': { 'zh-CN': '找到{count}条', en: '{count, plural, one {# measure} other {# measures}} found' },
  'pane.policy.none': {
    'zh-CN': '没有条款提到“{query}”。可以换一个词，或清除搜索查看全部条款。',
    en: 'No measure speaks of “{query}”. Try another word, or clear the search to see them all.',
  },
  'pane.policy.section': { 'zh-CN': '{number}、{title}', en: '{number}. {title}' },
});

const NUMERALS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

const useStyles = makeStyles({
  search: {
    padding: '8px 12px',
    flexShrink: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  box: { width: '100%', maxWidth: 'none' },
  scroll: { backgroundColor: tokens.colorNeutralBackground1 },
  heading: {
    margin: 0,
    padding: '12px 12px 4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  found: { padding: '8px 12px 0' },
});

export interface MeasureListProps {
  readonly opened: number | null;
  /** The measure that takes the focus when the list comes back. */
  readonly returnTo: number | null;
  readonly onOpen: (measure: number) => void;
}

/** All measures under their headings, or those that a search finds. */
export function MeasureList({ opened, returnTo, onOpen }: MeasureListProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const say = useSay();
  const { pack } = useModel().host;
  const arrows = useArrowNavigationGroup({ axis: 'vertical', memorizeCurrent: true });
  const search = useMemo(() => createPolicySearch(pack), [pack]);
  const [query, setQuery] = useState('');
  const listRef = useRef<HTMLDivElement>(null);
  const back = useRef(returnTo);
  useEffect(() => {
    listRef.current?.querySelector<HTMLElement>(`[data-measure="${String(back.current)}"]`)?.focus();
  }, []);
  const found = query.trim() === '' ? null : search(query);
  // The preamble, and all measures of a policy without headings.
  const headed = new Set(pack.sections.flatMap(({ measures }) => measures));
  const outside = pack.measures.map(({ number }) => number).filter((number) => !headed.has(number));
  const items = (numbers: readonly number[]) => (
    <ul className={styles.list}>
      {numbers.flatMap((number) => {
        const measure = pack.measures.find((candidate) => candidate.number === number);
        return measure
          ? [<MeasureItem key={number} measure={measure} query={query} chosen={number === opened} onOpen={onOpen} />]
          : [];
      })}
    </ul>
  );
  return (
    <>
      <div className={styles.search}>
        <SearchBox
          className={styles.box}
          value={query}
          placeholder={say(measureListWords.message('pane.policy.search'))}
          aria-label={say(measureListWords.message('pane.policy.search'))}
          onChange={(_, { value }) => {
            setQuery(value);
          }}
        />
      </div>
      <div className={`${page.scroll} ${styles.scroll}`} ref={listRef} {...arrows}>
        {found ? (
          <>
            <p className={`${page.quiet} ${styles.found}`} role="status">
              {found.length > 0
                ? say(measureListWords.message('pane.policy.found', { count: found.length }))
                : say(measureListWords.message('pane.policy.none', { query }))}
            </p>
            {items(found)}
          </>
        ) : (
          <>
            {items(outside)}
            {pack.sections.map(({ number, title, measures }) => (
              <section key={number}>
                <h2 className={styles.heading} lang="zh-CN">
                  {say(measureListWords.message('pane.policy.section', { number: NUMERALS[number] ?? number, title }))}
                </h2>
                {items(measures)}
              </section>
            ))}
          </>
        )}
      </div>
    </>
  );
}
