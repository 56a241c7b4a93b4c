import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import type { MeasureExplained } from '../../check/session';
import { vocabulary } from '../../messages/message';
import { textName } from '../../policy/origin-words';
import { shownAmount } from '../amount';
import { CellLink } from '../CellLink';
import { columnName } from '../column-names';
import { useModel } from '../model-context';
import { useSay } from '../say';
import { parameterName } from '../standards/parameter-name';
import { PolicyWords } from './PolicyWords';
import { Steps } from './Steps';
import { VerdictMark } from './VerdictMark';
import { verdictName } from './verdict-words';

export const measureTraceWords = vocabulary({
  'pane.trace.measure': { 'zh-CN': '第{number}条 {short}', en: 'Measure {number}: {short}' },
  'pane.trace.award': { 'zh-CN': '奖补{amount}万元', en: 'Award: {amount} × 10,000 yuan' },
  'pane.trace.award-open': { 'zh-CN': '奖补金额待定，等：', en: 'The award waits for: ' },
  'pane.trace.settles': { 'zh-CN': '明确后可定：', en: 'What would settle it: ' },
  'pane.trace.text': { 'zh-CN': '政策{text}', en: 'The policy’s words ({text})' },
  'pane.trace.cells': { 'zh-CN': '数据来自', en: 'Values from' },
});

const useStyles = makeStyles({
  result: { display: 'flex', flexDirection: 'column', gap: '8px' },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '8px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  verdict: { display: 'inline-flex', alignItems: 'center', gap: '4px', fontSize: tokens.fontSizeBase300 },
  reason: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  links: { display: 'flex', alignItems: 'baseline', flexWrap: 'wrap', columnGap: '12px' },
  cells: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    columnGap: '12px',
    rowGap: '4px',
    alignItems: 'baseline',
    margin: 0,
  },
  cell: { margin: 0, textAlign: 'right', fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
});

/** One measure's answer for one enterprise: verdict, steps, the words that decided, the cells it rests on. */
export function MeasureTrace({ result }: { readonly result: MeasureExplained }) {
  const styles = useStyles();
  const say = useSay();
  const { host, places, list } = useModel();
  const sheet = useStore(list.store, ({ phase }) => (phase.kind === 'found' ? phase.list.sheet : ''));
  const word = (code: keyof typeof measureTraceWords.texts, params = {}): string =>
    say(measureTraceWords.message(code, params));
  const { measure: number, verdict } = result;
  const short = host.pack.measures.find((candidate) => candidate.number === number)?.short ?? { 'zh-CN': '', en: '' };
  const waits = verdict === 'eligible' ? result.awardMissing : result.missing;
  return (
    <section className={styles.result}>
      <div className={styles.head}>
        <h3 className={styles.title}>{word('pane.trace.measure', { number, short })}</h3>
        <span className={styles.verdict}>
          <VerdictMark verdict={verdict} />
          {say(verdictName(verdict))}
        </span>
      </div>
      <Steps steps={result.steps} />
      <p className={styles.quiet}>{say.all(result.reason)}</p>
      {result.award === null ? null : (
        <p className={styles.reason}>{word('pane.trace.award', { amount: shownAmount(result.award) })}</p>
      )}
      {waits.length === 0 ? null : (
        <div className={styles.links}>
          <span className={styles.quiet}>
            {word(verdict === 'eligible' ? 'pane.trace.award-open' : 'pane.trace.settles')}
          </span>
          {waits.map((id) => (
            <Waiting key={id} id={id} onOpen={places.openStandard} />
          ))}
        </div>
      )}
      <PolicyWords
        title={word('pane.trace.text', { text: textName(host.pack) })}
        parts={result.text}
        onOpen={() => {
          places.openMeasure(number);
        }}
      />
      {result.cells.length === 0 ? null : (
        <div>
          <p className={styles.quiet}>{word('pane.trace.cells')}</p>
          <dl className={styles.cells}>
            {result.cells.map(({ key, row, column, shown }) => (
              <Source key={`${key}-${String(column)}`} name={say(columnName(host.pack, key))} shown={shown}>
                <CellLink sheet={sheet} area={{ top: row, bottom: row, left: column, right: column }} />
              </Source>
            ))}
          </dl>
        </div>
      )}
    </section>
  );
}

function Source({
  name,
  shown,
  children,
}: {
  readonly name: string;
  readonly shown: string;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <>
      <dt>{children}</dt>
      <dd className={styles.quiet}>{name}</dd>
      <dd className={styles.cell}>{shown}</dd>
    </>
  );
}

/** A parameter is a link to where it is filled in; a figure of the list is named. */
function Waiting({ id, onOpen }: { readonly id: string; readonly onOpen: (id: string) => void }) {
  const say = useSay();
  const { pack } = useModel().host;
  const name = say(parameterName(pack, id));
  const isParameter = pack.parameters.some((parameter) => parameter.id === id);
  if (!isParameter) return <span>{name}</span>;
  return (
    <Link
      as="button"
      onClick={() => {
        onOpen(id);
      }}
    >
      {name}
    </Link>
  );
}
