import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useStore } from 'zustand';
import { vocabulary } from '../../messages/message';
import { Card } from '../Card';
import { CellLink } from '../CellLink';
import { Steps } from '../check/Steps';
import { Dismiss16Regular } from '../icons';
import { useModel } from '../model-context';
import { usePageStyles } from '../page-styles';
import { useSay } from '../say';
import { Arguments } from './Arguments';
import type { FormulaView } from './explained';

export const formulaCardWords = vocabulary({
  'pane.formula.title': { 'zh-CN': '公式：{chinese}', en: 'Formula: {id}' },
  'pane.formula.close': { 'zh-CN': '收起', en: 'Close' },
  'pane.formula.result': { 'zh-CN': '结果', en: 'Result' },
  'pane.formula.rows': { 'zh-CN': '{count, number}行', en: '{count, plural, one {# row} other {# rows}}' },
  'pane.formula.unfollowed': {
    'zh-CN': '这个公式用到了表格自己计算的内容，这里不能逐步说明；以单元格中的结果为准。',
    en: 'The formula uses what the spreadsheet alone can work out, so it cannot be followed step by step here; the cell’s result stands.',
  },
});

const useStyles = makeStyles({
  body: { display: 'flex', flexDirection: 'column', gap: '8px' },
  result: { display: 'flex', justifyContent: 'space-between', gap: '12px' },
  value: {
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
    textAlign: 'right',
  },
});

/** The selected cell's formula of ours: what it was given, what it answers, and why. */
export function FormulaCard() {
  const styles = useStyles();
  const page = usePageStyles();
  const say = useSay();
  const { formulas } = useModel();
  const shown = useStore(formulas.store, (state) => state.shown);
  if (!shown) return null;
  const { sheet, row, column } = shown;
  return (
    <Card
      title={say(formulaCardWords.message('pane.formula.title', { chinese: shown.chineseName, id: shown.id }))}
      action={
        <Button
          appearance="subtle"
          size="small"
          icon={<Dismiss16Regular />}
          aria-label={say(formulaCardWords.message('pane.formula.close'))}
          onClick={formulas.close}
        />
      }
    >
      <div className={styles.body}>
        <div>
          <CellLink sheet={sheet} area={{ top: row, bottom: row, left: column, right: column }} />
          <code className={page.formula}>{shown.formula}</code>
        </div>
        {say.locale === 'zh-CN' ? <p className={page.quiet}>{shown.description}</p> : null}
        <Arguments of={shown.arguments} />
        <Result shown={shown} />
        {shown.reason.length > 0 ? <p className={page.text}>{say.all(shown.reason)}</p> : null}
        {shown.steps.length > 0 ? <Steps steps={shown.steps} /> : null}
      </div>
    </Card>
  );
}

function Result({ shown: { result } }: { readonly shown: FormulaView }) {
  const styles = useStyles();
  const page = usePageStyles();
  const say = useSay();
  if (result.kind === 'unfollowed') {
    return <p className={page.quiet}>{say(formulaCardWords.message('pane.formula.unfollowed'))}</p>;
  }
  const value =
    result.kind === 'value'
      ? result.text
      : result.kind === 'error'
        ? result.error
        : say(formulaCardWords.message('pane.formula.rows', { count: result.count }));
  return (
    <>
      <div className={styles.result}>
        <span className={page.quiet}>{say(formulaCardWords.message('pane.formula.result'))}</span>
        <span className={styles.value}>{value}</span>
      </div>
      {result.kind === 'error' ? <p className={page.text}>{say(result.why)}</p> : null}
    </>
  );
}
