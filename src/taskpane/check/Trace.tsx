import { makeStyles, tokens } from '@fluentui/react-components';
import type { RowExplained } from '../../check/session';
import { MeasureTrace } from './MeasureTrace';
import { RowFindings } from './RowFindings';
import { vocabulary } from '../../messages/message';
import { useSay } from '../say';

export const traceWords = vocabulary({
  'pane.trace.row': { 'zh-CN': '第{row}行', en: 'row {row}' },
});

const useStyles = makeStyles({
  trace: { display: 'flex', flexDirection: 'column', gap: '12px' },
  who: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '12px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** Why an enterprise's verdict is what it is: who, each measure that applies, what cannot be trusted. */
export function Trace({ explained }: { readonly explained: RowExplained }) {
  const styles = useStyles();
  const say = useSay();
  const { row, creditCode, industry, place, results, rowFindings } = explained;
  const applies = results.filter(({ verdict }) => verdict !== 'not-applicable');
  const shown = applies.length > 0 ? applies : results;
  return (
    <div className={styles.trace}>
      <div className={styles.who}>
        <span>{say(traceWords.message('pane.trace.row', { row }))}</span>
        {[creditCode, place, industry].map((text) => (text === null ? null : <span key={text}>{text}</span>))}
      </div>
      {shown.map((result) => (
        <MeasureTrace key={result.measure} result={result} />
      ))}
      {rowFindings.length > 0 ? <RowFindings findings={rowFindings} /> : null}
    </div>
  );
}
