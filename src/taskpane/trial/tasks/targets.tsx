import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useEffect, useId } from 'react';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import type { ListTarget } from '../../../check/targets/list-targets';
import { askedOf, targetTexts } from '../../../check/targets/words';
import { vocabulary } from '../../../messages/message';
import type { Message } from '../../../messages/message';
import { keyName } from '../../../policy/key-names';
import { plain } from '../../../quantity/exact';
import { COUNTS_SHEET, countId, countTargets } from '../../../report/target-counts';
import { LateNote } from '../../check/LateNote';
import { useFoundList } from '../../export/results';
import { ToCheck } from '../../export/ToCheck';
import { TargetArrow20Regular } from '../../icons';
import { useModel } from '../../model-context';
import { usePageStyles } from '../../page-styles';
import { useSay } from '../../say';
import { CountTargetItem, countTargetWords } from '../targets/CountTargetItem';
import { GrowthTargetItem, growthTargetWords } from '../targets/GrowthTargetItem';
import { useTargetStyles } from '../targets/target-styles';
import type { TrialTask } from './task';

const words = vocabulary({
  'pane.targets.title': { 'zh-CN': '目标进度', en: 'Targets' },
  'pane.targets.brief': {
    'zh-CN': '各行业增速目标按名单合计，数量目标按填写的完成数',
    en: 'Growth of industries by the list’s sums, numbers by what you fill in',
  },
  'pane.targets.industries': { 'zh-CN': '行业增速目标', en: 'Growth of industries' },
  'pane.targets.met': { 'zh-CN': '达到{count, number}个', en: '{count, number} reached' },
  'pane.targets.missed': { 'zh-CN': '未达到{count, number}个', en: '{count, number} not' },
  'pane.targets.open': { 'zh-CN': '待定{count, number}个', en: '{count, number} open' },
  'pane.targets.absent': {
    'zh-CN': '名单没有企业的{count, number}个',
    en: '{count, number} without enterprises in the list',
  },
  'pane.targets.no-list': {
    'zh-CN': '没有找到企业名单，行业目标无从汇总。请先到“核验”里选定名单。',
    en: 'No list was found, so there is nothing to sum. Choose one under Check.',
  },
  'pane.targets.summing': { 'zh-CN': '正在按行业汇总', en: 'Summing by industry' },
  'pane.targets.counted': { 'zh-CN': '数量目标', en: 'Numbers to be reached' },
  'pane.targets.counted-why': {
    'zh-CN': '完成数由您填写，保存在本工作簿的“{sheet}”工作表。',
    en: 'You fill in what is reached; it is kept on the sheet “{sheet}” of this workbook.',
  },
  'pane.targets.region': { 'zh-CN': '全区目标', en: 'The region as a whole' },
  'pane.targets.region-why': {
    'zh-CN': '针对全区合计，企业名单代替不了，以统计部门公布的数为准。',
    en: 'These are for the region’s totals: a list of enterprises cannot stand in for them.',
  },
  'pane.targets.none': { 'zh-CN': '本政策没有定量目标。', en: 'This policy sets no targets in numbers.' },
});

/** How far the policy's targets are. */
export const targetsTask: TrialTask = {
  id: 'targets',
  group: 'progress',
  icon: <TargetArrow20Regular />,
  title: words.message('pane.targets.title'),
  brief: words.message('pane.targets.brief'),
  texts: { ...words.texts, ...growthTargetWords.texts, ...countTargetWords.texts },
  needs: 'nothing',
  Page: TargetsPage,
};

const useStyles = makeStyles({
  body: { display: 'flex', flexDirection: 'column', gap: '20px', padding: '12px', boxSizing: 'border-box' },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  section: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: '4px' },
  items: { listStyleType: 'none', margin: 0, padding: 0 },
});

function TargetsPage() {
  const styles = useStyles();
  const page = usePageStyles();
  const say = useSay();
  const { host, trial, run, standards } = useModel();
  const list = useFoundList();
  const { targets, faults, failure } = useStore(trial.targets.store);
  const runs = useStore(run.store, (state) => state.runs);
  const said = useStore(standards.store, (state) => state.said);
  useEffect(() => {
    if (list) void trial.targets.look();
  }, [trial, list, runs, said]);
  const word = (code: keyof typeof words.texts, params = {}): string => say(words.message(code, params));
  const { pack } = host;
  const ofIndustries = pack.measures.some((measure) => measure.targets.some(({ industry }) => industry !== null));
  const region = pack.measures.flatMap((measure) => measure.targets.filter(({ industry }) => industry === null));
  const counted = countTargets(pack);
  return (
    <div className={`${page.scroll} ${styles.body}`}>
      {failure ? <Note intent="error" said={failure} /> : null}
      {faults.map((fault, index) => (
        <Note key={index} intent="warning" said={fault} />
      ))}
      {ofIndustries ? (
        <Section title={word('pane.targets.industries')} why={say(targetTexts.message('target.scope'))}>
          {!list ? (
            <>
              <p className={page.text}>{word('pane.targets.no-list')}</p>
              <div>
                <ToCheck size="small" />
              </div>
            </>
          ) : targets ? (
            <>
              {targets.tellsIndustry ? (
                <p className={page.text}>
                  {tallyOf(targets.targets)
                    .map(say)
                    .join(say.locale === 'en' ? ', ' : '，')}
                </p>
              ) : (
                <Note intent="warning" said={targetTexts.message('target.no-industry')} />
              )}
              <ul className={styles.items}>
                {targets.targets.map((target) => (
                  <GrowthTargetItem key={target.measure} target={target} />
                ))}
              </ul>
            </>
          ) : failure ? null : (
            <LateNote words={word('pane.targets.summing')} />
          )}
        </Section>
      ) : null}
      {counted.length > 0 ? (
        <Section title={word('pane.targets.counted')} why={word('pane.targets.counted-why', { sheet: COUNTS_SHEET })}>
          <ul className={styles.items}>
            {counted.map((target) => (
              <CountTargetItem key={countId(target)} target={target} />
            ))}
          </ul>
        </Section>
      ) : null}
      {region.length > 0 ? (
        <Section title={word('pane.targets.region')} why={word('pane.targets.region-why')}>
          <ul className={styles.items}>
            {region.map(({ name, metric, order, rate }) => (
              <RegionItem
                key={metric}
                name={say.named(name)}
                asked={askedOf({ metric: keyName(pack, `${metric}.ytd`), order, rate: plain(rate) })}
              />
            ))}
          </ul>
        </Section>
      ) : null}
      {!ofIndustries && counted.length === 0 && region.length === 0 ? (
        <p className={page.text}>{word('pane.targets.none')}</p>
      ) : null}
    </div>
  );
}

/** How many targets stand how; what none does is not told. */
function tallyOf(targets: readonly ListTarget[]): readonly Message[] {
  const tally = (code: keyof typeof words.texts, ...outcomes: ListTarget['outcome'][]): readonly Message[] => {
    const count = targets.filter(({ outcome }) => outcomes.includes(outcome)).length;
    return count === 0 ? [] : [words.message(code, { count })];
  };
  return [
    ...tally('pane.targets.met', 'met'),
    ...tally('pane.targets.missed', 'not-met'),
    ...tally('pane.targets.open', 'unknown', 'no-base'),
    ...tally('pane.targets.absent', 'no-rows'),
  ];
}

function RegionItem({ name, asked }: { readonly name: string; readonly asked: Message }) {
  const shared = useTargetStyles();
  const say = useSay();
  return (
    <li className={shared.item}>
      <h4 className={shared.name}>{name}</h4>
      <p className={shared.asked}>{say(asked)}</p>
    </li>
  );
}

function Note({ intent, said }: { readonly intent: 'warning' | 'error'; readonly said: Message }) {
  const say = useSay();
  return (
    <MessageBar intent={intent} layout="multiline" politeness={intent === 'error' ? 'assertive' : 'polite'}>
      <MessageBarBody>{say(said)}</MessageBarBody>
    </MessageBar>
  );
}

interface SectionProps {
  readonly title: string;
  readonly why: string;
  readonly children: ReactNode;
}

function Section({ title, why, children }: SectionProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 className={styles.heading} id={id}>
        {title}
      </h3>
      <p className={page.quiet}>{why}</p>
      {children}
    </section>
  );
}
