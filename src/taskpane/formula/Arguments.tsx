import { makeStyles, tokens } from '@fluentui/react-components';
import { vocabulary } from '../../messages/message';
import { CellLink } from '../CellLink';
import { useSay } from '../say';
import type { ArgumentView } from './explained';

export const argumentWords = vocabulary({
  'pane.argument.empty': { 'zh-CN': '空', en: 'empty' },
  'pane.argument.block': { 'zh-CN': '区域', en: 'a range' },
  'pane.argument.unfollowed': { 'zh-CN': '由表格计算', en: 'worked out by the spreadsheet' },
  'pane.argument.count': { 'zh-CN': '参数', en: 'Arguments' },
});

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  name: {
    padding: '2px 8px 2px 0',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    verticalAlign: 'top',
  },
  cell: { padding: '2px 8px 2px 0', verticalAlign: 'top' },
  value: {
    padding: '2px 0',
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
    verticalAlign: 'top',
  },
});

/** What a call was given: the parameter, the cell, the value found there. */
export function Arguments({ of }: { readonly of: readonly ArgumentView[] }) {
  const styles = useStyles();
  const say = useSay();
  const value = ({ shown }: ArgumentView): string =>
    shown.kind === 'text' ? shown.text : say(argumentWords.message(`pane.argument.${shown.kind}`));
  return (
    <table className={styles.table} aria-label={say(argumentWords.message('pane.argument.count'))}>
      <tbody>
        {of.map((argument, index) => (
          <tr key={index}>
            <th scope="row" className={styles.name}>
              {argument.name}
            </th>
            <td className={styles.cell}>
              {argument.source ? <CellLink sheet={argument.source.sheet} area={argument.source.area} /> : null}
            </td>
            <td className={styles.value}>{value(argument)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
