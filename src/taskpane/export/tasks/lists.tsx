import { Button, makeStyles, MessageBar, MessageBarBody, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useStore } from 'zustand';
import { vocabulary } from '../../../messages/message';
import { LateNote } from '../../check/LateNote';
import { handedOut } from '../../handed-out';
import { DocumentMultiple20Regular } from '../../icons';
import { useModel } from '../../model-context';
import { usePageStyles } from '../../page-styles';
import { useSay } from '../../say';
import type { Results } from '../results';
import type { ExportRows } from '../store';
import { TaskBody } from '../TaskBody';
import type { ExportTask } from './task';

const words = vocabulary({
  'pane.new.title': { 'zh-CN': '对外名单与表', en: 'Lists that go out' },
  'pane.new.brief': {
    'zh-CN': '名单、明细等另存为单独的工作簿',
    en: 'Lists and tables, each as a workbook of its own',
  },
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
    'zh-CN': '新工作簿已生成，共{count, number}家，{where}',
    en: 'The new workbook is made, with {count, plural, one {# enterprise} other {# enterprises}}. {where}',
  },
  'pane.new.name': { 'zh-CN': '{sheet}核验结果', en: '{sheet} results' },
  'pane.new.empty': { 'zh-CN': '没有这样的企业。', en: 'There are none.' },
});

const useStyles = makeStyles({
  label: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
});

/** The results as a workbook of their own, for those who are to see nothing else. */
export const listsTask: ExportTask = {
  id: 'lists',
  group: 'material',
  icon: <DocumentMultiple20Regular />,
  title: words.message('pane.new.title'),
  brief: words.message('pane.new.brief'),
  offered: ({ books }) => books !== undefined,
  texts: words.texts,
  needs: 'results',
  Page: ListsPage,
};

function ListsPage({ list, summary }: Results) {
  const styles = useStyles();
  const page = usePageStyles();
  const say = useSay();
  const { exports, rows: shownRows } = useModel();
  const { rows, busy, failure, done } = useStore(exports.store);
  const { query, total } = useStore(shownRows.store);
  const word = (code: keyof typeof words.texts, params = {}): string => say(words.message(code, params));
  const counts: Readonly<Record<ExportRows, number>> = {
    all: summary.rows,
    eligible: summary.counts.eligible,
    shown: total ?? summary.rows,
  };
  const filtered = query.filter !== 'all' || query.search !== '';
  const choices: readonly ExportRows[] = filtered ? ['all', 'eligible', 'shown'] : ['all', 'eligible'];
  const chosen = choices.includes(rows) ? rows : 'all';
  return (
    <TaskBody
      why={word('pane.new.why')}
      go={
        <>
          <Button
            className={page.wideButton}
            appearance="primary"
            disabledFocusable={busy || counts[chosen] === 0}
            onClick={() => void exports.saveAs(word('pane.new.name', { sheet: list.sheet }), chosen)}
          >
            {word('pane.new.go')}
          </Button>
          {busy ? <LateNote words={word('pane.new.making')} /> : null}
        </>
      }
      done={
        failure ? (
          <MessageBar style={{ flexShrink: 0 }} intent="error" layout="multiline" shape="square" politeness="assertive">
            <MessageBarBody>{say(failure)}</MessageBarBody>
          </MessageBar>
        ) : done ? (
          <MessageBar style={{ flexShrink: 0 }} intent="success" layout="multiline" shape="square" politeness="polite">
            <MessageBarBody>{word('pane.new.done', { count: done.count, where: handedOut(done.out) })}</MessageBarBody>
          </MessageBar>
        ) : null
      }
    >
      <div>
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
        {counts[chosen] === 0 ? <p className={page.quiet}>{word('pane.new.empty')}</p> : null}
      </div>
    </TaskBody>
  );
}
