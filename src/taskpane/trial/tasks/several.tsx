import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { PolicyVerdict } from '../../../check/policies/under-policies';
import { vocabulary } from '../../../messages/message';
import { JobLine } from '../../export/lists/JobLine';
import type { Results } from '../../export/results';
import { Library20Regular } from '../../icons';
import { useModel } from '../../model-context';
import { usePageStyles } from '../../page-styles';
import { useSay } from '../../say';
import { Side } from '../EnterpriseRow';
import { PagedFilter } from '../PagedFilter';
import { PagedList } from '../PagedList';
import { PolicyTicks, policyTicksWords } from '../several/PolicyTicks';
import { numbered, SeveralTable, severalTableWords } from '../several/SeveralTable';
import type { SeveralJudged } from '../several/several-store';
import { useTrialStyles } from '../trial-styles';
import type { TrialTask } from './task';

const words = vocabulary({
  'pane.several.title': { 'zh-CN': '几项政策一起', en: 'Several policies' },
  'pane.several.brief': {
    'zh-CN': '同一份名单按几个政策各核一遍，看谁符合多项',
    en: 'One list under several policies: who is eligible under more than one',
  },
  'pane.several.why': {
    'zh-CN':
      '勾选政策，名单按每一个各核一遍。现用政策用现有的核验结果，别的政策按它自己的条款和“补充标准”核。只看，不改核验结果。',
    en: 'Tick policies: the list is judged under each. Under the one in use the results count as they are. Nothing of the results is changed.',
  },
  'pane.several.go': {
    'zh-CN': '按{count, number}个政策核验',
    en: 'Judge under {count, plural, one {# policy} other {# policies}}',
  },
  'pane.several.found': {
    'zh-CN': '{rows, number}家中，至少符合一项{any, number}家，符合多项{several, number}家',
    en: 'Of {rows, number}, {any, number} are eligible under one at least, {several, number} under several',
  },
  'pane.several.filters': { 'zh-CN': '筛选企业', en: 'Filter enterprises' },
  'pane.several.any': { 'zh-CN': '至少符合一项 {count, number}', en: 'Under one at least {count, number}' },
  'pane.several.several': { 'zh-CN': '符合多项 {count, number}', en: 'Under several {count, number}' },
  'pane.several.mark': { 'zh-CN': '符合多项', en: 'several' },
  'pane.several.list': { 'zh-CN': '各企业在各政策下的结论', en: 'Verdicts by enterprise under each policy' },
  'pane.several.none': {
    'zh-CN': '没有符合条件的企业。请清除搜索，或再点一次筛选以显示全部。',
    en: 'No enterprise passes. Clear the search, or press the filter again to show all.',
  },
  'pane.several.not-read': { 'zh-CN': '未核验', en: 'not judged' },
  'pane.several.open': { 'zh-CN': '金额待定', en: 'award open' },
  'pane.several.reopen': { 'zh-CN': '改选政策', en: 'Change the policies' },
  'pane.several.allocate': { 'zh-CN': '去分配', en: 'Allocate' },
});

/** One list under several policies at once. */
export const severalTask: TrialTask = {
  id: 'several',
  group: 'what-if',
  icon: <Library20Regular />,
  title: words.message('pane.several.title'),
  brief: words.message('pane.several.brief'),
  texts: { ...words.texts, ...policyTicksWords.texts, ...severalTableWords.texts },
  needs: 'results',
  Page: SeveralPage,
};

const useStyles = makeStyles({
  mark: {
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
  },
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', columnGap: '8px', minWidth: 0 },
  policy: {
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  verdict: { flexShrink: 0 },
});

function SeveralPage({ summary }: Results) {
  const shared = useTrialStyles();
  const page = usePageStyles();
  const say = useSay();
  const { trial, run, places } = useModel();
  const { several } = trial;
  const { ticked, judged } = useStore(several.store);
  const busy = useStore(several.job.store, (state) => state.busy);
  const runs = useStore(run.store, (state) => state.runs);
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const outdated = judged !== null && judged.run !== runs;
  // What was shown is of the check before: it is judged again.
  useEffect(() => {
    if (outdated) void several.judge();
  }, [several, summary, outdated]);
  const word = (code: keyof typeof words.texts, params = {}): string => say(words.message(code, params));
  return (
    <>
      <div ref={setScroller} className={`${page.scroll} ${shared.body}`}>
        {judged ? null : (
          <>
            <p className={page.quiet}>{word('pane.several.why')}</p>
            <PolicyTicks />
          </>
        )}
        <JobLine job={several.job} />
        {judged ? <Judged judged={judged} scroller={scroller} /> : null}
      </div>
      <div className={shared.foot}>
        <div className={shared.buttons}>
          {judged ? (
            <>
              <Button
                appearance="primary"
                onClick={() => {
                  places.openTrial('allocation');
                }}
              >
                {word('pane.several.allocate')}
              </Button>
              <Button onClick={several.reopen}>{word('pane.several.reopen')}</Button>
            </>
          ) : (
            <Button
              appearance="primary"
              disabledFocusable={busy || ticked.size === 0}
              onClick={() => void several.judge()}
            >
              {word('pane.several.go', { count: ticked.size })}
            </Button>
          )}
        </div>
      </div>
    </>
  );
}

function Judged({ judged, scroller }: { readonly judged: SeveralJudged; readonly scroller: HTMLElement | null }) {
  const styles = useStyles();
  const shared = useTrialStyles();
  const say = useSay();
  const { several } = useModel().trial;
  const word = (code: keyof typeof words.texts, params = {}): string => say(words.message(code, params));
  const { rows, any, several: count, policies } = judged;
  return (
    <>
      <section className={shared.section}>
        <h3 className={shared.heading} aria-live="polite">
          {word('pane.several.found', { rows, any, several: count })}
        </h3>
        <SeveralTable policies={policies} />
      </section>
      <PagedFilter
        rows={several.rows}
        name={word('pane.several.filters')}
        filters={[
          { filter: 'any', words: word('pane.several.any', { count: any }) },
          { filter: 'several', words: word('pane.several.several', { count }) },
        ]}
      />
      <PagedList
        rows={several.rows}
        name={word('pane.several.list')}
        none={word('pane.several.none')}
        rowPx={40 + policies.length * 18}
        scroller={scroller}
        beside={(row) => (row.several ? <span className={styles.mark}>{word('pane.several.mark')}</span> : null)}
      >
        {({ under }) =>
          under.map((verdict, at) => (
            <div key={policies[at]?.id ?? at} className={styles.line}>
              <span className={styles.policy} title={policies[at]?.title}>
                {say(numbered(policies[at]?.title ?? '', at, policies.length))}
              </span>
              <span className={styles.verdict}>{verdict ? <Under {...verdict} /> : word('pane.several.not-read')}</span>
            </div>
          ))
        }
      </PagedList>
    </>
  );
}

/** What one policy makes of an enterprise: an award that is open is said to be. */
function Under({ verdict, award, open }: PolicyVerdict) {
  const shared = useTrialStyles();
  const say = useSay();
  return (
    <span className={shared.side}>
      <Side verdict={verdict} award={award} />
      {open ? say(words.message('pane.several.open')) : null}
    </span>
  );
}
