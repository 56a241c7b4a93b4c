import { makeStyles, SearchBox } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { vocabulary } from '../../messages/message';
import { Card } from '../Card';
import { usePageStyles } from '../page-styles';
import { useSay } from '../say';
import { functionsFound } from './function-words';
import { FunctionItem } from './FunctionItem';

export const functionsCardWords = vocabulary({
  'pane.functions.title': { 'zh-CN': '全部函数', en: 'All functions' },
  'pane.functions.search': { 'zh-CN': '搜索函数，如“差额”“增速”', en: 'Search the functions' },
  'pane.functions.found': {
    'zh-CN': '{count}个函数',
    en: '{count, plural, one {# function} other {# functions}}',
  },
  'pane.functions.none': {
    'zh-CN': '没有函数与“{query}”有关。可以换一个词，或清除搜索查看全部函数。',
    en: 'No function speaks of “{query}”. Try another word, or clear the search to see them all.',
  },
});

const useStyles = makeStyles({
  box: { width: '100%', maxWidth: 'none' },
  list: { listStyleType: 'none', margin: '8px 0 0', padding: 0 },
  count: { marginTop: '8px' },
});

/** Every function of ours, searched as one types. */
export function FunctionsCard() {
  const styles = useStyles();
  const page = usePageStyles();
  const say = useSay();
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState<string | null>(null);
  const found = useMemo(() => functionsFound(say.locale, query), [say.locale, query]);
  const word = (code: keyof typeof functionsCardWords.texts, params = {}): string =>
    say(functionsCardWords.message(code, params));
  return (
    <Card title={word('pane.functions.title')}>
      <SearchBox
        className={styles.box}
        value={query}
        placeholder={word('pane.functions.search')}
        aria-label={word('pane.functions.search')}
        onChange={(_, { value }) => {
          setQuery(value);
        }}
      />
      <p className={`${page.quiet} ${styles.count}`} role="status">
        {found.length > 0
          ? word('pane.functions.found', { count: found.length })
          : word('pane.functions.none', { query: query.trim() })}
      </p>
      {found.length > 0 ? (
        <ul className={styles.list}>
          {found.map((one) => (
            <FunctionItem
              key={one.id}
              of={one}
              open={open === one.id}
              onToggle={() => {
                setOpen(open === one.id ? null : one.id);
              }}
            />
          ))}
        </ul>
      ) : null}
    </Card>
  );
}
