import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { CheckSummary, MeasureSummary } from '../../check/session';
import { vocabulary } from '../../messages/message';
import { textName } from '../../policy/origin-words';
import { shownAmount } from '../amount';
import { useModel } from '../model-context';
import { useSay } from '../say';
import { parameterName } from '../standards/parameter-name';

export const awardWords = vocabulary({
  'pane.award.label': { 'zh-CN': '第{number}条奖补合计', en: 'Award, measure {number}' },
  'pane.award.amount': { 'zh-CN': '{amount}万元', en: '{amount} × 10,000 yuan' },
  'pane.award.waits': { 'zh-CN': '待定，等', en: 'open, waits for ' },
  'pane.award.vague': {
    'zh-CN': '待定：{text}只写上限、下限或范围，未写算法',
    en: 'open: {text} gives a limit or a range and no formula',
  },
  'pane.award.unconfirmed': {
    'zh-CN': '待定：还有{count}项待确认',
    en: 'open: {count, plural, one {# thing} other {# things}} to confirm',
  },
});

const useStyles = makeStyles({
  box: {
    margin: 0,
    padding: '8px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  line: { display: 'flex', flexWrap: 'wrap', gap: '0 12px', justifyContent: 'space-between' },
  label: { color: tokens.colorNeutralForeground2 },
  amount: {
    margin: '0 0 0 auto',
    fontVariantNumeric: 'tabular-nums',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'right',
  },
  open: { margin: '0 0 0 auto', textAlign: 'right' },
});

/** The total award of each measure, or what it waits for, with the way to settle it. */
export function AwardLine({ summary }: { readonly summary: CheckSummary }) {
  const styles = useStyles();
  return (
    <dl className={styles.box}>
      {summary.measures.map((measure) => (
        <div key={measure.measure} className={styles.line}>
          <Award measure={measure} />
        </div>
      ))}
    </dl>
  );
}

function Award({ measure }: { readonly measure: MeasureSummary }) {
  const styles = useStyles();
  const say = useSay();
  const { host, places } = useModel();
  const waiting = host.pack.measures.find(({ number, withheld }) => number === measure.measure && withheld !== null);
  return (
    <>
      <dt className={styles.label}>{say(awardWords.message('pane.award.label', { number: measure.measure }))}</dt>
      {waiting ? (
        <dd className={styles.open}>
          {say(awardWords.message('pane.award.unconfirmed', { count: waiting.toConfirm.length }))}
        </dd>
      ) : measure.award !== null ? (
        <dd className={styles.amount}>
          {say(awardWords.message('pane.award.amount', { amount: shownAmount(measure.award) }))}
        </dd>
      ) : (
        <dd className={styles.open}>
          {say(
            awardWords.message(measure.waitsFor.length > 0 ? 'pane.award.waits' : 'pane.award.vague', {
              text: textName(host.pack),
            }),
          )}
          {measure.waitsFor.map((id) => (
            <Link
              key={id}
              as="button"
              onClick={() => {
                places.openStandard(id);
              }}
            >
              {say(parameterName(host.pack, id))}
            </Link>
          ))}
        </dd>
      )}
    </>
  );
}
