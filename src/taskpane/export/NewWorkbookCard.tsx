import { Button, makeStyles, MessageBar, MessageBarBody, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useStore } from 'zustand';
import type { CheckSummary, ListView } from '../../check/session';
import { LateNote } from '../check/LateNote';
import { vocabulary } from '../../messages/message';
import { Card } from '../Card';
import { useModel } from '../model-context';
import { usePageStyles } from '../page-styles';
import { useSay } from '../say';
import type { ExportRows } from './store';

export const newWorkbookWords = vocabulary({
  'pane.new.title': { 'zh-CN': '另存为新工作簿', en: 'Save as a new workbook' },
  'pane.new.why': {
    'zh-CN':
      '只含一张结果表：企业、读到的数字、结论、说明、差额和金额，都是数值和文字，没有公式，没有其他工作表。可以直接打印。',
    en: 'One sheet of results alone: the enterprises, the figures as read, verdict, reason, gap and award, as values without formulas; no other sheet. Ready to print.',
  },
  'pane.new.rows': { 'zh-CN': '包括哪些企业', en: 'Which enterprises' },
  'pane.new.all': { 'zh-CN': '全部（{count, number}家）', en: 'All ({count, number})' },
  'pane.new.eligible': { 'zh-CN': '仅符合的（{count, number}家）', en: 'The eligible ones ({count, number})' },
  'pane.new.shown': {
    'zh-CN': '结果列表现在显示的（{count, number}家）',
    en: 'Those that the results now show ({count, number})',
  },
  'pane.new.go': { 'zh-CN': '另存为新工作簿', en: 'Save as a new workbook' },
  'pane.new.making': { 'zh-CN': '正在生成新工作簿', en: 'Making the new workbook' },
  'pane.new.done': {
    'zh-CN': '新工作簿已生成，共{count, number}家。',
    en: 'The new workbook is made, with {count, plural, one {# enterprise} other {# enterprises}}.',
  },
  'pane.new.name': { 'zh-CN': '{sheet}核验结果', en: '{sheet} results' },
  'pane.new.empty': { 'zh-CN': '没有这样的企业。', en: 'There are none.' },
});

const useStyles = makeStyles({
  label: {
    margin: '12px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  go: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', marginTop: '8px' },
  bar: { marginTop: '12px' },
});

export interface NewWorkbookCardProps {
  readonly list: ListView;
  readonly summary: CheckSummary;
}

/** The results as a workbook of their own, for those who are to see nothing else. */
export function NewWorkbookCard({ list, summary }: NewWorkbookCardProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const say = useSay();
  const { exports, rows: shownRows } = useModel();
  const { rows, busy, failure, done } = useStore(exports.store);
  const { query, total } = useStore(shownRows.store);
  const word = (code: keyof typeof newWorkbookWords.texts, params = {}): string =>
    say(newWorkbookWords.message(code, params));
  const counts: Readonly<Record<ExportRows, number>> = {
    all: summary.rows,
    eligible: summary.counts.eligible,
    shown: total ?? summary.rows,
  };
  const filtered = query.filter !== 'all' || query.search !== '';
  const choices: readonly ExportRows[] = filtered ? ['all', 'eligible', 'shown'] : ['all', 'eligible'];
  const chosen = choices.includes(rows) ? rows : 'all';
  return (
    <Card title={word('pane.new.title')}>
      <p className={page.text}>{word('pane.new.why')}</p>
      <p className={styles.label} id="pane-export-rows">
        {word('pane.new.rows')}
      </p>
      <RadioGroup
        aria-labelledby="pane-export-rows"
        value={chosen}
        onChange={(_, { value }) => {
          const next = choices.find((choice) => choice === value);
          if (next) exports.choose(next);
        }}
      >
        {choices.map((choice) => (
          <Radio key={choice} value={choice} label={word(`pane.new.${choice}`, { count: counts[choice] })} />
        ))}
      </RadioGroup>
      <div className={styles.go}>
        <Button
          appearance="primary"
          disabledFocusable={busy || counts[chosen] === 0}
          onClick={() => void exports.saveAs(word('pane.new.name', { sheet: list.sheet }), chosen)}
        >
          {word('pane.new.go')}
        </Button>
        {busy ? <LateNote words={word('pane.new.making')} /> : null}
        {counts[chosen] === 0 ? <span className={page.quiet}>{word('pane.new.empty')}</span> : null}
      </div>
      {failure ? (
        <MessageBar className={styles.bar} intent="error" layout="multiline" politeness="assertive">
          <MessageBarBody>{say(failure)}</MessageBarBody>
        </MessageBar>
      ) : null}
      {done ? (
        <MessageBar className={styles.bar} intent="success" layout="multiline" politeness="polite">
          <MessageBarBody>{word('pane.new.done', { count: done.count })}</MessageBarBody>
        </MessageBar>
      ) : null}
    </Card>
  );
}
