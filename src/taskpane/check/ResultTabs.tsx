import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { vocabulary } from '../../messages/message';
import { useSay } from '../say';

export const resultTabWords = vocabulary({
  'pane.result.parts': { 'zh-CN': '核验结果', en: 'Results' },
  'pane.result.rows': { 'zh-CN': '企业 {count, number}家', en: 'Enterprises {count, number}' },
  'pane.result.findings': { 'zh-CN': '疑点 {count, number}条', en: 'Findings {count, number}' },
});

export type ResultTab = 'rows' | 'findings';
const TABS = ['rows', 'findings'] as const;

const useStyles = makeStyles({
  tabs: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, padding: '0 4px' },
});

export interface ResultTabsProps {
  readonly tab: ResultTab;
  readonly rows: number;
  readonly findings: number;
  readonly onTab: (tab: ResultTab) => void;
}

/** The enterprises, or what in the list cannot be trusted. */
export function ResultTabs({ tab, rows, findings, onTab }: ResultTabsProps) {
  const styles = useStyles();
  const say = useSay();
  const counts = { rows, findings };
  return (
    <TabList
      className={styles.tabs}
      size="small"
      selectedValue={tab}
      aria-label={say(resultTabWords.message('pane.result.parts'))}
      onTabSelect={(_, { value }) => {
        const chosen = TABS.find((known) => known === value);
        if (chosen) onTab(chosen);
      }}
    >
      {TABS.map((known) => (
        <Tab key={known} value={known}>
          {say(resultTabWords.message(`pane.result.${known}`, { count: counts[known] }))}
        </Tab>
      ))}
    </TabList>
  );
}
