import { makeStyles, ProgressBar, Tab, TabList, tokens } from '@fluentui/react-components';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Decision, Item } from '../../../draft/compose/scribe';
import { vocabulary } from '../../../messages/message';
import { useModel } from '../../model-context';
import { usePageStyles } from '../../page-styles';
import { useSay } from '../../say';
import { MeasureGroup } from './MeasureGroup';
import { itemsOf, progressOf } from './review';
import type { Review } from './review';
import { ReviewFoot } from './ReviewFoot';
import { ReviewHead } from './ReviewHead';
import { useNextCard } from './next-card';

export const reviewPageWords = vocabulary({
  'pane.review.progress': { 'zh-CN': '已核对 {done}/{of} 项', en: '{done} of {of} looked at' },
  'pane.review.show': { 'zh-CN': '显示哪些', en: 'What is shown' },
  'pane.review.pending': { 'zh-CN': '待确认 {count}', en: 'To confirm {count}' },
  'pane.review.all': { 'zh-CN': '全部', en: 'All' },
  'pane.review.how-drafted': {
    'zh-CN':
      '请对照原文逐项核对。规则里的数就是原文的数，这里不能改；读错的选“不采用”，它列入“没有读懂的句子”。一条里的各项都确认后，这一条才用于核验。',
    en: 'Hold each against the text. The numbers of a rule are those of its words and cannot be changed here: leave out what was read wrongly, and it stands among the sentences not read. A measure is used once all of it is confirmed.',
  },
  'pane.review.how-written': {
    'zh-CN':
      '请对照原文逐项核对。这份政策的规则改写过，或由另一版工具草拟，这里只能确认；要改规则，请改规则文件后重新导入，或重新导入原文草拟。',
    en: 'Hold each against the text. The rules were changed since they were drafted, or drafted by another version of the tool, and can only be confirmed here: to change them, mend the file and import it again, or draft the text anew.',
  },
  'pane.review.none': {
    'zh-CN': '没有要确认的：规则都可以使用。',
    en: 'There is nothing to confirm: all rules can be used.',
  },
  'pane.review.nothing-read': {
    'zh-CN':
      '没有读出可以核验的规则：存入后只能查原文，不对企业下结论。{unread, select, 0 {请确认选的是政策全文。} other {没有读懂的句子列在下面，须人工写成规则。}}',
    en: 'No rules were read: once kept it shows its text and judges nothing. {unread, select, 0 {Check that it is the whole text of a policy.} other {The sentences not read stand below, and have to be written by hand.}}',
  },
  'pane.review.done': {
    'zh-CN': '各项都核对完了。{unread, select, 0 {} other {还有{unread}句没有读懂，不用于核验，在“全部”里查看。}}',
    en: 'All of it is looked at. {unread, select, 0 {} other {{unread} sentences were not read and judge nothing: see them under All.}}',
  },
});

const FILTERS = ['pending', 'all'] as const;
type Filter = (typeof FILTERS)[number];

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    padding: '8px 12px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', flexWrap: 'wrap', columnGap: '8px' },
  count: { fontVariantNumeric: 'tabular-nums' },
  progress: { marginTop: '4px' },
  tabs: { marginLeft: '-8px' },
  body: { backgroundColor: tokens.colorNeutralBackground2 },
  column: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '12px', boxSizing: 'border-box' },
});

/** A policy gone through, thing by thing. */
export function ReviewPage({ review }: { readonly review: Review }) {
  const styles = useStyles();
  const page = usePageStyles();
  const say = useSay();
  const { imports } = useModel();
  const drafting = useStore(imports.store, (state) => state.drafting);
  const items = useMemo(() => itemsOf(review), [review]);
  const { done, of } = progressOf(items);
  const [filter, setFilter] = useState<Filter>(done < of ? 'pending' : 'all');
  const { list, after } = useNextCard(items, drafting);
  const { message } = reviewPageWords;
  const progress = message('pane.review.progress', { done, of });
  const { measures } = review.pack;
  const isShown = ({ decision }: Item): boolean => filter === 'all' || decision === null;
  const unread = measures.reduce((sum, measure) => sum + measure.unread.length, 0);
  const drafted = review.rules.kind === 'drafted';

  // The first measures at once; the many that follow are drawn as there is time, so that the pane stays alive.
  const whole = useDeferredValue(true, false);
  const decide = useCallback(
    (decided: readonly Item[], decision: Decision | null): void => {
      after(decided);
      void imports.decide(decided, decision);
    },
    [after, imports],
  );

  const groups = measures.flatMap((measure) => {
    const own = items.filter((item) => item.measure === measure.number);
    const shown = own.filter(isShown);
    const besides = measure.unread.length + measure.open.length;
    if (shown.length === 0 && (filter === 'pending' || (own.length === 0 && besides === 0))) return [];
    return [
      <MeasureGroup
        key={measure.number}
        pack={review.pack}
        measure={measure}
        items={own}
        shown={shown}
        onDecide={decide}
      />,
    ];
  });

  return (
    <>
      <div className={styles.bar}>
        <div className={styles.line}>
          <span className={`${page.text} ${styles.count}`}>{say(progress)}</span>
          <TabList
            className={styles.tabs}
            size="small"
            selectedValue={filter}
            aria-label={say(message('pane.review.show'))}
            onTabSelect={(_, { value }) => {
              const chosen = FILTERS.find((known) => known === value);
              if (chosen) setFilter(chosen);
            }}
          >
            {FILTERS.map((known) => (
              <Tab key={known} value={known}>
                {say(message(`pane.review.${known}`, { count: of - done }))}
              </Tab>
            ))}
          </TabList>
        </div>
        <ProgressBar className={styles.progress} aria-label={say(progress)} value={done} max={Math.max(1, of)} />
      </div>
      <div className={`${page.scroll} ${styles.body}`} ref={list}>
        <div className={styles.column}>
          <ReviewHead key={JSON.stringify(review.name)} review={review} />
          <p className={page.quiet} tabIndex={-1} data-end>
            {say(
              of === 0
                ? drafted
                  ? message('pane.review.nothing-read', { unread })
                  : message('pane.review.none')
                : done === of
                  ? message('pane.review.done', { unread })
                  : message(drafted ? 'pane.review.how-drafted' : 'pane.review.how-written'),
            )}
          </p>
          {whole ? groups : groups.slice(0, 2)}
        </div>
      </div>
      <ReviewFoot review={review} progress={progress} />
    </>
  );
}
