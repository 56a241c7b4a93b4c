import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../../list/reading';
import { vocabulary } from '../../messages/message';
import { useSay } from '../say';
import { FindingItem } from './FindingItem';
import { byKind, findingName } from './finding-words';
import { usePageStyles } from '../page-styles';

export const findingsViewWords = vocabulary({
  'pane.findings.none': {
    'zh-CN': '没有发现疑点：各列数字、单位、所属期、信用代码、行业都能对上。',
    en: 'Nothing doubtful: figures, units, periods, credit codes and industries all agree.',
  },
  'pane.findings.note': {
    'zh-CN': '疑点不改变结论，只提示哪些数据需要核对。',
    en: 'Findings do not change a verdict: they say what to look at.',
  },
  'pane.findings.more': { 'zh-CN': '再显示{count}条', en: 'Show {count} more' },
});

const STEP = 50;

const useStyles = makeStyles({
  view: { padding: '12px', display: 'flex', flexDirection: 'column', gap: '8px' },
  group: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, paddingTop: '8px' },
  summary: {
    cursor: 'pointer',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  count: {
    float: 'right',
    fontVariantNumeric: 'tabular-nums',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  list: { listStyleType: 'none', margin: '4px 0 0', padding: 0 },
});

export interface FindingsViewProps {
  readonly findings: readonly Finding[];
}

/** 疑点, grouped by kind. */
export function FindingsView({ findings }: FindingsViewProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const say = useSay();
  const groups = byKind(findings);
  return (
    <div className={styles.view}>
      <p className={page.quiet}>
        {say(findingsViewWords.message(groups.length === 0 ? 'pane.findings.none' : 'pane.findings.note'))}
      </p>
      {groups.map(({ code, findings: of }, index) => (
        <Group key={code} title={say(findingName(code))} findings={of} open={index === 0} />
      ))}
    </div>
  );
}

interface GroupProps {
  readonly title: string;
  readonly findings: readonly Finding[];
  readonly open: boolean;
}

function Group({ title, findings, open }: GroupProps) {
  const styles = useStyles();
  const say = useSay();
  const [shown, setShown] = useState(STEP);
  const rest = Math.min(STEP, findings.length - shown);
  return (
    <details className={styles.group} open={open}>
      <summary className={styles.summary}>
        {title}
        <span className={styles.count}>{findings.length.toLocaleString(say.locale)}</span>
      </summary>
      <ul className={styles.list}>
        {findings.slice(0, shown).map((finding, index) => (
          <FindingItem key={index} finding={finding} />
        ))}
      </ul>
      {rest > 0 ? (
        <Button
          size="small"
          onClick={() => {
            setShown(shown + STEP);
          }}
        >
          {say(findingsViewWords.message('pane.findings.more', { count: rest }))}
        </Button>
      ) : null}
    </details>
  );
}
