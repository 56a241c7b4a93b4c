import { makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../list/reading';
import { vocabulary } from '../../messages/message';
import { Flag16Regular } from '../icons';
import { useSay } from '../say';
import { FindingItem } from './FindingItem';

export const rowFindingsWords = vocabulary({
  'pane.findings.row': { 'zh-CN': '这一行的疑点', en: 'Findings of this row' },
});

const useStyles = makeStyles({
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

/** What to look at in one row. */
export function RowFindings({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  const say = useSay();
  return (
    <section>
      <h3 className={styles.head}>
        <Flag16Regular aria-hidden />
        {say(rowFindingsWords.message('pane.findings.row'))}
      </h3>
      <ul className={styles.list}>
        {findings.map((finding, index) => (
          <FindingItem key={index} finding={finding} />
        ))}
      </ul>
    </section>
  );
}
