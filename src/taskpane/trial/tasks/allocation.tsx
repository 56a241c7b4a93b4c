import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Radio,
  RadioGroup,
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { vocabulary } from '../../../messages/message';
import type { Pack } from '../../../policy/pack';
import { openQuestions } from '../../check/questions';
import { QuestionsCard } from '../../check/QuestionsCard';
import { writePreviewWords } from '../../check/WritePreview';
import { JobLine } from '../../export/lists/JobLine';
import { OutBar } from '../../export/lists/OutBar';
import type { Results } from '../../export/results';
import { WrittenBar } from '../../export/WrittenBar';
import { MoneyHand20Regular } from '../../icons';
import { useModel } from '../../model-context';
import { usePageStyles } from '../../page-styles';
import { PlannedDialog } from '../../PlannedDialog';
import { PlanPreview } from '../../PlanPreview';
import { useSay } from '../../say';
import { AllocationResult, allocationResultWords } from '../allocation/AllocationResult';
import { allocationTableWords } from '../allocation/AllocationTables';
import { excludeFieldsWords } from '../allocation/ExcludeFields';
import { planFieldsWords, PlanFields } from '../allocation/PlanFields';
import { PlanFaultList, planFaultsWords, PlanFile, planFileWords } from '../allocation/PlanFile';
import { rankFieldsWords } from '../allocation/RankFields';
import { spreadFieldsWords } from '../allocation/SpreadFields';
import { useTrialStyles } from '../trial-styles';
import type { TrialTask } from './task';

const words = vocabulary({
  'pane.allocation.title': { 'zh-CN': '分配', en: 'Allocation' },
  'pane.allocation.brief': {
    'zh-CN': '就高不重复、每集团一户、前几名、预算上限',
    en: 'One award each, one of a group, the first so many, a budget',
  },
  'pane.allocation.why': {
    'zh-CN':
      '核验逐户给出结论；要看别的企业才能定的，在这里一步接一步地定。没填的数、没定的标准影响结果的，写待定，不猜金额。',
    en: 'A check judges each enterprise by itself; what hangs on the others is settled here, step by step. Where something is open the answer is open, and no amount is guessed.',
  },
  'pane.allocation.under': { 'zh-CN': '按《{title}》的核验结论。', en: 'By the verdicts under {title}.' },
  'pane.allocation.under-several': {
    'zh-CN': '按{count, number}个政策的核验结论分配。',
    en: 'By the verdicts under {count, number} policies.',
  },
  'pane.allocation.under-none': {
    'zh-CN': '还没有选政策。请先选至少一个。',
    en: 'No policy is chosen. Choose one at least.',
  },
  'pane.allocation.change': { 'zh-CN': '改选政策', en: 'Change the policies' },
  'pane.allocation.own-none': { 'zh-CN': '政策没有写明分配的步骤。', en: 'No step is stated by the policy itself.' },
  'pane.allocation.own': {
    'zh-CN': '政策写明的步骤先走，共{count, number}步：{names}。',
    en: 'The steps that the policy states come first, {count, number} of them: {names}.',
  },
  'pane.allocation.by': { 'zh-CN': '再按什么分配', en: 'Then by' },
  'pane.allocation.form': { 'zh-CN': '在这里填', en: 'What is filled in here' },
  'pane.allocation.file-of': { 'zh-CN': '方案文件', en: 'A plan’s file' },
  'pane.allocation.policy': { 'zh-CN': '只按政策写明的', en: 'Nothing more' },
  'pane.allocation.go': { 'zh-CN': '开始分配', en: 'Allocate now' },
  'pane.allocation.write': { 'zh-CN': '写入名单', en: 'Write beside the list' },
  'pane.allocation.save': { 'zh-CN': '存为方案文件', en: 'Save the plan as a file' },
  'pane.allocation.reopen': { 'zh-CN': '改方案', en: 'Change the plan' },
  'pane.allocation.write-title': { 'zh-CN': '写入结果列和分配列', en: 'Write results and allocation' },
  'pane.allocation.write-what': {
    'zh-CN': '核验结果列之后写分配结果、分配金额（万元）、分配说明；待定的不写金额。可以一步撤销。',
    en: 'After the columns of results come 分配结果, 分配金额（万元）, 分配说明; an open award has no amount. One step undoes it.',
  },
  'pane.allocation.wrote': {
    'zh-CN': '已把核验结果和分配写入“{sheet}”{columns}列。',
    en: 'Results and allocation are in columns {columns} of “{sheet}”.',
  },
  'pane.allocation.wrote-old': {
    'zh-CN': '“{sheet}”{columns}列写的是前一次核验的分配，与现在的可能不同；要更新请重新写入。',
    en: 'Columns {columns} of “{sheet}” hold the allocation of the check before; write again to renew them.',
  },
});

/** Handing out awards: what hangs on more rows than one. */
export const allocationTask: TrialTask = {
  id: 'allocation',
  group: 'what-if',
  icon: <MoneyHand20Regular />,
  title: words.message('pane.allocation.title'),
  brief: words.message('pane.allocation.brief'),
  texts: {
    ...words.texts,
    ...planFieldsWords.texts,
    ...excludeFieldsWords.texts,
    ...spreadFieldsWords.texts,
    ...rankFieldsWords.texts,
    ...planFileWords.texts,
    ...planFaultsWords.texts,
    ...allocationTableWords.texts,
    ...allocationResultWords.texts,
  },
  needs: 'results',
  Page: AllocationPage,
};

const useStyles = makeStyles({
  under: { display: 'flex', flexDirection: 'column', gap: '4px', alignItems: 'flex-start' },
});

function AllocationPage({ list, summary }: Results) {
  const shared = useTrialStyles();
  const page = usePageStyles();
  const say = useSay();
  const restore = useRestoreFocusTarget();
  const { trial, run, host, list: lists } = useModel();
  const { allocation, several } = trial;
  const { done, source, file, out } = useStore(allocation.store);
  const judged = useStore(several.store, (state) => state.judged);
  const busy = useStore(several.job.store, (state) => state.busy);
  const runs = useStore(run.store, (state) => state.runs);
  const answered = useStore(lists.store, (state) => state.answered);
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  // Under other policies than those that are ticked now, it says nothing.
  const shown = done && done.of === judged ? done : null;
  const outdated = shown !== null && shown.of.run !== runs;
  useEffect(() => {
    if (outdated) void allocation.again();
  }, [allocation, summary, outdated]);
  const word = (code: keyof typeof words.texts, params = {}): string => say(words.message(code, params));
  const packs = allocation.packs();
  return (
    <>
      <Wrote />
      {out ? <OutBar out={out} /> : null}
      <div ref={setScroller} className={`${page.scroll} ${shared.body}`}>
        {shown ? null : <Plan packs={packs} />}
        <JobLine job={several.job} />
        {shown && !outdated ? <AllocationResult view={shown.view} scroller={scroller} /> : null}
      </div>
      <div className={shared.foot}>
        <div className={shared.buttons}>
          {shown ? (
            <>
              <Button
                {...restore}
                appearance="primary"
                disabledFocusable={busy || outdated}
                onClick={() => void allocation.write.plan()}
              >
                {word('pane.allocation.write')}
              </Button>
              <Button onClick={allocation.reopen}>{word('pane.allocation.reopen')}</Button>
              {host.books && shown.plan ? (
                <Button disabledFocusable={busy} onClick={() => void allocation.handOutPlan()}>
                  {word('pane.allocation.save')}
                </Button>
              ) : null}
            </>
          ) : (
            <Button
              appearance="primary"
              disabledFocusable={busy || packs.length === 0 || (source === 'file' && !file)}
              onClick={() => void allocation.allocate()}
            >
              {word('pane.allocation.go')}
            </Button>
          )}
        </div>
      </div>
      <PlannedDialog
        of={allocation.write}
        title={word('pane.allocation.write-title')}
        asked={openQuestions(list, answered).length > 0 ? <QuestionsCard list={list} /> : null}
        preview={({ plan, inTheWay, rechecked }) => (
          <PlanPreview
            plan={plan}
            inTheWay={inTheWay}
            above={
              rechecked ? (
                <MessageBar intent="info" layout="multiline">
                  <MessageBarBody>{say(writePreviewWords.message('pane.preview.rechecked'))}</MessageBarBody>
                </MessageBar>
              ) : null
            }
          >
            <p className={page.quiet}>{word('pane.allocation.write-what')}</p>
          </PlanPreview>
        )}
      />
    </>
  );
}

/** What is handed out, by what. */
function Plan({ packs }: { readonly packs: readonly Pack[] }) {
  const styles = useStyles();
  const page = usePageStyles();
  const shared = useTrialStyles();
  const say = useSay();
  const { trial, places } = useModel();
  const { allocation } = trial;
  const { source } = useStore(allocation.store);
  const word = (code: keyof typeof words.texts, params = {}): string => say(words.message(code, params));
  const own = packs.flatMap((pack) => pack.allocation);
  const [first, ...others] = packs;
  const between = say.locale === 'en' ? ', ' : '、';
  return (
    <>
      <p className={page.quiet}>{word('pane.allocation.why')}</p>
      <div className={styles.under}>
        <p className={page.text}>
          {!first
            ? word('pane.allocation.under-none')
            : others.length === 0
              ? word('pane.allocation.under', { title: first.title })
              : word('pane.allocation.under-several', { count: packs.length })}
        </p>
        {others.length > 0 ? <p className={page.quiet}>{packs.map(({ title }) => `《${title}》`).join('')}</p> : null}
        <Link
          as="button"
          onClick={() => {
            trial.several.reopen();
            places.openTrial('several');
          }}
        >
          {word('pane.allocation.change')}
        </Link>
        <p className={page.quiet}>
          {own.length === 0
            ? word('pane.allocation.own-none')
            : word('pane.allocation.own', {
                count: own.length,
                names: own.map(({ name }) => say.named(name)).join(between),
              })}
        </p>
      </div>
      <div className={shared.section}>
        <RadioGroup
          layout="horizontal"
          aria-label={word('pane.allocation.by')}
          value={source}
          onChange={(_, { value }) => {
            allocation.choose(value === 'file' ? 'file' : value === 'policy' ? 'policy' : 'form');
          }}
        >
          <Radio value="form" label={word('pane.allocation.form')} />
          <Radio value="file" label={word('pane.allocation.file-of')} />
          {own.length > 0 ? <Radio value="policy" label={word('pane.allocation.policy')} /> : null}
        </RadioGroup>
      </div>
      {source === 'form' ? <PlanFields packs={packs} /> : source === 'file' ? <PlanFile /> : null}
      <PlanFaultList />
    </>
  );
}

/** What was written last, while it stands. */
function Wrote() {
  const say = useSay();
  const { trial, ledger, run } = useModel();
  const written = useStore(trial.allocation.write.store, (state) => state.written);
  const stands = useStore(ledger.store, ({ steps }) => steps.some(({ what }) => what.code === 'pane.allocation.what'));
  const runs = useStore(run.store, (state) => state.runs);
  if (!written || !stands) return null;
  const [first = '', last = first] = [written.columns[0], written.columns.at(-1)];
  const params = { sheet: written.sheet, columns: first === last ? first : `${first}—${last}` };
  return (
    <WrittenBar
      words={say(words.message(`pane.allocation.wrote${written.run === runs ? '' : '-old'}`, params))}
      step={/^pane\.allocation\.what$/}
      sheet={written.sheet}
    />
  );
}
