import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import { useStore } from 'zustand';
import type { CheckSummary, ListView } from '../../check/session';
import { vocabulary } from '../../messages/message';
import { CellLink } from '../CellLink';
import { useLostFocus } from '../focus';
import { ArrowSync16Regular } from '../icons';
import { useModel } from '../model-context';
import { useSay } from '../say';
import { verdictName } from './verdict-words';

export const resultHeadWords = vocabulary({
  'pane.result.of': {
    'zh-CN': '“{sheet}”企业{count, number}家',
    en: '{count, plural, one {# enterprise} other {# enterprises}} of “{sheet}”',
  },
  'pane.result.back': { 'zh-CN': '更改', en: 'Change' },
  'pane.result.back-of': { 'zh-CN': '更改名单、列和核验条款', en: 'Change list, columns and measures' },
  'pane.result.again': { 'zh-CN': '重新核验', en: 'Check again' },
  'pane.result.stale': {
    'zh-CN': '“{sheet}”在核验之后有改动，下面仍是改动前的结果。',
    en: '“{sheet}” was edited after the check: these are the results from before.',
  },
  'pane.result.announce': {
    'zh-CN':
      '核验完成：{eligible}家{eligibleName}，{ineligible}家{ineligibleName}，{data}家{dataName}，{standard}家{standardName}。',
    en: 'Check finished: {eligible} {eligibleName}, {ineligible} {ineligibleName}, {data} {dataName}, {standard} {standardName}.',
  },
});

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', gap: '4px', padding: '8px 8px 4px 12px' },
  what: { flexGrow: 1, minWidth: 0, display: 'flex', flexWrap: 'wrap', columnGap: '8px', alignItems: 'baseline' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    ':focus': { outline: 'none' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

export interface ResultHeadProps {
  readonly list: ListView;
  readonly summary: CheckSummary;
}

/** What was checked, and the ways to check again; told once to those who cannot see it. */
export function ResultHead({ list, summary }: ResultHeadProps) {
  const styles = useStyles();
  const say = useSay();
  const { back, recheck, run } = useModel();
  const heading = useLostFocus<HTMLHeadingElement>();
  const stale = useStore(run.store, (state) => state.stale);
  const word = (code: keyof typeof resultHeadWords.texts, params = {}): string =>
    say(resultHeadWords.message(code, params));
  const { counts } = summary;
  return (
    <>
      <div className={styles.head}>
        <div className={styles.what}>
          <h2 className={styles.title} ref={heading} tabIndex={-1}>
            {word('pane.result.of', { sheet: list.sheet, count: summary.rows })}
          </h2>
          <CellLink sheet={list.sheet} area={list.area} />
        </div>
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowSync16Regular />}
          aria-label={word('pane.result.again')}
          title={word('pane.result.again')}
          onClick={() => void recheck()}
        />
        <Button appearance="subtle" size="small" aria-label={word('pane.result.back-of')} onClick={back}>
          {word('pane.result.back')}
        </Button>
      </div>
      <div role="status" className={styles.hidden}>
        {word('pane.result.announce', {
          eligible: counts.eligible,
          eligibleName: verdictName('eligible'),
          ineligible: counts.ineligible,
          ineligibleName: verdictName('ineligible'),
          data: counts['undetermined-data'],
          dataName: verdictName('undetermined-data'),
          standard: counts['undetermined-standard'],
          standardName: verdictName('undetermined-standard'),
        })}
      </div>
      {stale ? (
        <MessageBar intent="warning" layout="multiline" shape="square">
          <MessageBarBody>{word('pane.result.stale', { sheet: list.sheet })}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => void recheck()}>
              {word('pane.result.again')}
            </Button>
          </MessageBarActions>
        </MessageBar>
      ) : null}
    </>
  );
}
