import { Button, makeStyles, MessageBar, MessageBarBody, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useEffect, useId } from 'react';
import { useStore } from 'zustand';
import { vocabulary } from '../../../messages/message';
import { draftWarning } from '../../../report/result-columns';
import { isOffered, OUTGOING_TABLES } from '../../../report/sheets/outgoing';
import type { OutgoingTable } from '../../../report/sheets/outgoing';
import { LateNote } from '../../check/LateNote';
import { handedOut } from '../../handed-out';
import { DocumentMultiple20Regular } from '../../icons';
import { useModel } from '../../model-context';
import { usePageStyles } from '../../page-styles';
import { useSay } from '../../say';
import { EnterprisePicker, enterprisePickerWords } from '../EnterprisePicker';
import type { OutgoingRows } from '../outgoing-store';
import { OutgoingTold, outgoingToldWords } from '../OutgoingTold';
import type { Results } from '../results';
import { TaskBody } from '../TaskBody';
import type { ExportTask } from './task';

const words = vocabulary({
  'pane.lists.title': { 'zh-CN': '对外名单与表', en: 'Lists that go out' },
  'pane.lists.brief': {
    'zh-CN': '名单、核验表等另存为单独的工作簿',
    en: 'Lists and forms, each as a workbook of its own',
  },
  'pane.lists.why': {
    'zh-CN': '另存为单独的工作簿，只有数值和文字，不带本工作簿的其他内容，可以直接打印。',
    en: 'Saved as a workbook of its own: values and words, nothing else of this workbook, ready to print.',
  },
  'pane.lists.what': { 'zh-CN': '另存哪一样', en: 'What to save' },
  'pane.lists.notice': { 'zh-CN': '公示名单', en: 'The list to be published' },
  'pane.lists.notice-estimate': { 'zh-CN': '拟奖补名单（测算稿）', en: 'The list of proposed awards (an estimate)' },
  'pane.lists.forms': { 'zh-CN': '企业核验表（一企一表）', en: 'A form for each enterprise' },
  'pane.lists.findings': { 'zh-CN': '疑点清单', en: 'Findings' },
  'pane.lists.feedback': { 'zh-CN': '征求意见反馈表', en: 'Feedback on the draft' },
  'pane.lists.details': { 'zh-CN': '核验明细', en: 'Details' },
  'pane.lists.about-notice': {
    'zh-CN': '列出符合的企业：名称、代码、所在县区、奖补金额和合计，不含产值和营业收入。复核调整过的，按复核后的结论。',
    en: 'The eligible ones: name, code, county, award and total, without any figure of output. Where an officer adjusted a verdict, theirs counts.',
  },
  'pane.lists.about-forms': {
    'zh-CN': '每家一张工作表：条件、名单数值、结论和条文，留有核实意见和签字的位置。',
    en: 'A sheet for each: conditions, figures, verdict and the policy’s words, with room to write and sign.',
  },
  'pane.lists.about-findings': {
    'zh-CN': '要核对的地方：在哪一格、什么情况、核验时怎样处理、建议怎么办。',
    en: 'What to look at: the cell, what was found, what was made of it, what to do.',
  },
  'pane.lists.about-feedback': {
    'zh-CN': '政策未明确的事项、影响的企业数和涉及的数额，按整张名单统计，不列企业。“建议修改为”留空待填。',
    en: 'What the text leaves open, how many enterprises and what sum hang on it, counted over the whole list without naming any. The proposed wording is left to fill in.',
  },
  'pane.lists.about-details': {
    'zh-CN': '一家一行：名单里的数字、各项条件、结论、说明、差额和金额。',
    en: 'A row for each: the list’s figures, each condition, verdict, reason, gap and award.',
  },
  'pane.lists.rows': { 'zh-CN': '包括哪些企业', en: 'Which enterprises' },
  'pane.lists.all': { 'zh-CN': '全部（{count, number}家）', en: 'All ({count, number})' },
  'pane.lists.all-notice': { 'zh-CN': '全部符合的', en: 'All that are eligible' },
  'pane.lists.eligible': {
    'zh-CN': '核验结论为符合的（{count, number}家）',
    en: 'Those found eligible ({count, number})',
  },
  'pane.lists.unreviewed': { 'zh-CN': '未复核的（{count, number}家）', en: 'Those not reviewed yet ({count, number})' },
  'pane.lists.shown': {
    'zh-CN': '结果列表现在显示的（{count, number}家）',
    en: 'Those that the results now show ({count, number})',
  },
  'pane.lists.shown-notice': {
    'zh-CN': '结果列表现在显示的{count, number}家里，符合的',
    en: 'The eligible ones of those that the results now show ({count, number})',
  },
  'pane.lists.one': { 'zh-CN': '只要一家', en: 'One enterprise alone' },
  'pane.lists.go': { 'zh-CN': '另存为新工作簿', en: 'Save as a new workbook' },
  'pane.lists.making': { 'zh-CN': '正在生成新工作簿', en: 'Making the new workbook' },
  'pane.lists.done': { 'zh-CN': '新工作簿已生成，{where}', en: 'The new workbook is made. {where}' },
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

/** Lists and tables for those who are to see nothing else, each a workbook of its own. */
export const listsTask: ExportTask = {
  id: 'lists',
  group: 'material',
  icon: <DocumentMultiple20Regular />,
  title: words.message('pane.lists.title'),
  brief: words.message('pane.lists.brief'),
  offered: ({ books }) => books !== undefined,
  texts: { ...words.texts, ...outgoingToldWords.texts, ...enterprisePickerWords.texts },
  needs: 'results',
  Page: ListsPage,
};

function ListsPage({ summary }: Results) {
  const styles = useStyles();
  const page = usePageStyles();
  const say = useSay();
  const id = useId();
  const { host, outgoing, rows: results, reviews, run } = useModel();
  const { table, rows, picked, told, renewed, busy, failure, done } = useStore(outgoing.store);
  const { query, total } = useStore(results.store);
  const { open } = useStore(results.opened);
  const review = useStore(reviews.store, (state) => state.count);
  const runs = useStore(run.store, (state) => state.runs);
  const offered = outgoing.offered(table);
  const chosen = offered.includes(rows) ? rows : 'all';
  useEffect(() => {
    void outgoing.look();
  }, [outgoing, table, chosen, picked, query, review, runs]);
  const word = (code: keyof typeof words.texts, params = {}): string => say(words.message(code, params));
  const estimate = draftWarning(host.pack) !== null;
  const nameOf = (each: OutgoingTable): string =>
    word(each === 'notice' && estimate ? 'pane.lists.notice-estimate' : `pane.lists.${each}`);
  const rowsName = (each: OutgoingRows): string => {
    const count = {
      all: summary.rows,
      eligible: summary.counts.eligible,
      unreviewed: review?.waiting ?? 0,
      shown: total ?? summary.rows,
      one: 1,
    }[each];
    const known = table === 'notice' && (each === 'all' || each === 'shown') ? (`${each}-notice` as const) : each;
    return word(`pane.lists.${known}`, { count });
  };
  function chooseRows(next: OutgoingRows): void {
    const opened = open?.explained;
    const one = next === 'one' && !picked && opened ? { picked: { row: opened.row, name: opened.name } } : {};
    outgoing.choose({ rows: next, ...one });
  }
  const tables = OUTGOING_TABLES.filter((each) => isOffered(each, host.pack));
  return (
    <TaskBody
      why={say.all([words.message(`pane.lists.about-${table}`), words.message('pane.lists.why')])}
      go={
        <>
          <Button
            className={page.wideButton}
            appearance="primary"
            disabledFocusable={busy || told === null || told.refused !== null || told.count === 0}
            onClick={() => void outgoing.save()}
          >
            {word('pane.lists.go')}
          </Button>
          {busy ? <LateNote words={word('pane.lists.making')} /> : null}
        </>
      }
      done={
        failure ? (
          <MessageBar style={{ flexShrink: 0 }} intent="error" layout="multiline" shape="square" politeness="assertive">
            <MessageBarBody>{say(failure)}</MessageBarBody>
          </MessageBar>
        ) : done ? (
          <MessageBar style={{ flexShrink: 0 }} intent="success" layout="multiline" shape="square" politeness="polite">
            <MessageBarBody>{word('pane.lists.done', { where: handedOut(done.out) })}</MessageBarBody>
          </MessageBar>
        ) : null
      }
    >
      <div>
        <p className={styles.label} id={`${id}what`}>
          {word('pane.lists.what')}
        </p>
        <RadioGroup
          aria-labelledby={`${id}what`}
          value={table}
          onChange={(_, { value }) => {
            const next = tables.find((each) => each === value);
            if (next) outgoing.choose({ table: next });
          }}
        >
          {tables.map((each) => (
            <Radio key={each} value={each} label={nameOf(each)} />
          ))}
        </RadioGroup>
      </div>
      {offered.length > 1 ? (
        <div>
          <p className={styles.label} id={`${id}rows`}>
            {word('pane.lists.rows')}
          </p>
          <RadioGroup
            aria-labelledby={`${id}rows`}
            value={chosen}
            onChange={(_, { value }) => {
              const next = offered.find((each) => each === value);
              if (next) chooseRows(next);
            }}
          >
            {offered.map((each) => (
              <Radio key={each} value={each} label={rowsName(each)} />
            ))}
          </RadioGroup>
          {chosen === 'one' ? (
            <EnterprisePicker
              picked={picked}
              onPick={(next) => {
                outgoing.choose({ picked: next });
              }}
            />
          ) : null}
        </div>
      ) : null}
      <OutgoingTold table={table} told={told} renewed={renewed} waits={chosen === 'one' && picked === null} />
    </TaskBody>
  );
}
