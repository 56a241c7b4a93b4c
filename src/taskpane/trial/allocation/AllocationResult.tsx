import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { AllocatedAward, AllocationView } from '../../../check/allocation/allocation-view';
import { vocabulary } from '../../../messages/message';
import { shownAmount } from '../../amount';
import { VerdictMark } from '../../check/VerdictMark';
import { useModel } from '../../model-context';
import { usePageStyles } from '../../page-styles';
import { useSay } from '../../say';
import { PagedFilter } from '../PagedFilter';
import { PagedList } from '../PagedList';
import { useTrialStyles } from '../trial-styles';
import { trialWords } from '../trial-words';
import { AllocationTables, rangeSaid } from './AllocationTables';

export const allocationResultWords = vocabulary({
  'pane.allocated.total': { 'zh-CN': '合计{amount}', en: 'In all {amount}' },
  'pane.allocated.total-of': {
    'zh-CN': '合计{amount}，预算{limit}万元',
    en: 'In all {amount} of {limit} × 10,000 yuan',
  },
  'pane.allocated.counts': {
    'zh-CN': '{enterprises, number}家企业的{awards, number}项奖补',
    en: '{awards, plural, one {# award} other {# awards}} of {enterprises, plural, one {# enterprise} other {# enterprises}}',
  },
  'pane.allocated.nothing': {
    'zh-CN': '没有可分配的奖补：没有企业符合，也没有待定的。',
    en: 'There is nothing to allocate: no enterprise is eligible, and none is undetermined.',
  },
  'pane.allocated.steps': { 'zh-CN': '步骤', en: 'Steps' },
  'pane.allocated.quoted': { 'zh-CN': '原文：“{words}”', en: 'The text: “{words}”' },
  'pane.allocated.filters': { 'zh-CN': '按分配结果筛选企业', en: 'Filter by what becomes of awards' },
  'pane.allocated.in': { 'zh-CN': '纳入', en: 'In' },
  'pane.allocated.out': { 'zh-CN': '不纳入', en: 'Out' },
  'pane.allocated.unsure': { 'zh-CN': '待定', en: 'Open' },
  'pane.allocated.filter': { 'zh-CN': '{name} {count, number}', en: '{name} {count, number}' },
  'pane.allocated.list': { 'zh-CN': '各企业的分配结果', en: 'What becomes of each enterprise’s awards' },
  'pane.allocated.none': {
    'zh-CN': '没有符合条件的企业。请清除搜索，或再点一次筛选以显示全部。',
    en: 'No enterprise passes. Clear the search, or press the filter again to show all.',
  },
  'pane.allocated.measure': { 'zh-CN': '第{measure}条 {short}', en: 'Measure {measure}: {short}' },
  'pane.allocated.measure-of': {
    'zh-CN': '政策{policy} 第{measure}条 {short}',
    en: 'Policy {policy}, measure {measure}: {short}',
  },
  'pane.allocated.policies': { 'zh-CN': '政策', en: 'Policies' },
  'pane.allocated.hangs': { 'zh-CN': '取决于{names}', en: 'Hangs on {names}' },
  'pane.allocated.why': { 'zh-CN': '逐步说明', en: 'Step by step' },
  'pane.allocated.amount-open': { 'zh-CN': '金额待定', en: 'amount open' },
});

/** The shape and colour of what becomes of an award: those of a verdict that is as good. */
const MARKS = { in: 'eligible', out: 'ineligible', unsure: 'undetermined-data' } as const;

const useStyles = makeStyles({
  told: { margin: '4px 0 0', paddingLeft: '16px' },
  steps: { margin: 0, paddingLeft: '20px', fontVariantNumeric: 'tabular-nums' },
  award: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', columnGap: '8px', minWidth: 0 },
  measure: {
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  side: { flexShrink: 0 },
  why: { overflowWrap: 'anywhere' },
  // What an award hangs on may be half the list: all of it stands in the steps.
  brief: { maxHeight: `calc(2 * ${tokens.lineHeightBase200})`, overflow: 'hidden' },
  summary: { cursor: 'pointer', color: tokens.colorBrandForegroundLink },
});

export interface AllocationResultProps {
  readonly view: AllocationView;
  readonly scroller: HTMLElement | null;
}

/** What handing out came to: in all, by county, and enterprise by enterprise with why. */
export function AllocationResult({ view, scroller }: AllocationResultProps) {
  const styles = useStyles();
  const shared = useTrialStyles();
  const page = usePageStyles();
  const say = useSay();
  const { allocation } = useModel().trial;
  const word = (code: keyof typeof allocationResultWords.texts, params = {}): string =>
    say(allocationResultWords.message(code, params));
  const { policies, counts, enterprises, total, limit, told, steps } = view;
  const several = policies.length > 1;
  const amount = rangeSaid(total);
  const awards = counts.in + counts.out + counts.unsure;
  return (
    <>
      <section className={shared.section}>
        <div aria-live="polite">
          <h3 className={shared.heading}>
            {limit === null
              ? word('pane.allocated.total', { amount })
              : word('pane.allocated.total-of', { amount, limit: shownAmount(limit) })}
          </h3>
          <p className={page.quiet}>
            {awards === 0 ? word('pane.allocated.nothing') : word('pane.allocated.counts', { awards, enterprises })}
          </p>
        </div>
        {told.length > 0 ? (
          <ul className={mergeClasses(page.quiet, styles.told)}>
            {told.map((each, index) => (
              <li key={index}>{say(each)}</li>
            ))}
          </ul>
        ) : null}
      </section>
      {several ? (
        <section className={shared.section}>
          <h3 className={shared.heading}>{word('pane.allocated.policies')}</h3>
          <ol className={mergeClasses(page.quiet, styles.steps)}>
            {policies.map((title, index) => (
              <li key={index}>{title}</li>
            ))}
          </ol>
        </section>
      ) : null}
      <section className={shared.section}>
        <h3 className={shared.heading}>{word('pane.allocated.steps')}</h3>
        <ol className={mergeClasses(page.quiet, styles.steps)}>
          {steps.map(({ name, words }, index) => (
            <li key={index}>
              {say.named(name)}
              {words === null ? null : <div>{word('pane.allocated.quoted', { words })}</div>}
            </li>
          ))}
        </ol>
      </section>
      <AllocationTables view={view} />
      {awards === 0 ? null : (
        <>
          <PagedFilter
            rows={allocation.rows}
            name={word('pane.allocated.filters')}
            filters={(['in', 'out', 'unsure'] as const).map((filter) => ({
              filter,
              words: word('pane.allocated.filter', { name: word(`pane.allocated.${filter}`), count: counts[filter] }),
            }))}
          />
          <PagedList
            rows={allocation.rows}
            name={word('pane.allocated.list')}
            none={word('pane.allocated.none')}
            rowPx={72}
            scroller={scroller}
          >
            {(row) =>
              row.awards.map((award, index) => (
                <Award key={`${String(row.row)}:${String(index)}`} award={award} several={several} />
              ))
            }
          </PagedList>
        </>
      )}
    </>
  );
}

/** What becomes of one award: the word, the amount where it is settled, and why. */
function Award({ award, several }: { readonly award: AllocatedAward; readonly several: boolean }) {
  const styles = useStyles();
  const shared = useTrialStyles();
  const page = usePageStyles();
  const say = useSay();
  const { policy, measure, short, result, amount, why, hangsOn } = award;
  const word = (code: keyof typeof allocationResultWords.texts, params = {}): string =>
    say(allocationResultWords.message(code, params));
  const hangs = say.named(hangsOn);
  // What is open first says what it hangs on; what is out, who took its place.
  const isBrief = why.length > 0 && (hangs !== '' || why.length > 1);
  const last = why.at(-1);
  const brief = hangs !== '' ? word('pane.allocated.hangs', { names: hangs }) : last ? say(last) : '';
  const name = several
    ? word('pane.allocated.measure-of', { policy: String(policy + 1), measure, short })
    : word('pane.allocated.measure', { measure, short });
  return (
    <div className={styles.award}>
      <div className={styles.line}>
        <span className={styles.measure} title={name}>
          {name}
        </span>
        <span className={mergeClasses(shared.side, styles.side)}>
          <VerdictMark verdict={MARKS[result]} />
          <span>{word(`pane.allocated.${result}`)}</span>
          {amount === null ? null : (
            <span className={shared.number}>
              {say(trialWords.message('pane.trial.money', { amount: shownAmount(amount) }))}
            </span>
          )}
          {result === 'in' && amount === null ? <span>{word('pane.allocated.amount-open')}</span> : null}
        </span>
      </div>
      {brief === '' ? null : <p className={mergeClasses(page.quiet, styles.why, styles.brief)}>{brief}</p>}
      {isBrief ? (
        <details className={page.quiet}>
          <summary className={styles.summary}>{word('pane.allocated.why')}</summary>
          <p className={mergeClasses(page.quiet, styles.why)}>{say.all(why)}</p>
        </details>
      ) : null}
    </div>
  );
}
