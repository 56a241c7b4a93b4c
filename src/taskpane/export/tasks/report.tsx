import { Button, Checkbox, makeStyles, tokens, useRestoreFocusTarget } from '@fluentui/react-components';
import { useStore } from 'zustand';
import type { ReportWishes } from '../../../check/session';
import { vocabulary } from '../../../messages/message';
import { draftWarning } from '../../../report/result-columns';
import { DocumentBulletList20Regular } from '../../icons';
import { useModel } from '../../model-context';
import { usePageStyles } from '../../page-styles';
import { useSay } from '../../say';
import { ReportDialog } from '../ReportDialog';
import type { Results } from '../results';
import { TaskBody } from '../TaskBody';
import { WrittenBar } from '../WrittenBar';
import type { ExportTask } from './task';

const words = vocabulary({
  'pane.report.title': { 'zh-CN': '核验报告', en: 'Report' },
  'pane.report.brief': {
    'zh-CN': '在本工作簿里生成汇总、明细、疑点清单',
    en: 'Totals, details and findings as sheets of this workbook',
  },
  'pane.report.why': {
    'zh-CN':
      '在本工作簿里生成核验汇总、核验明细、疑点清单等工作表，没有加载项也能看，可以直接打印。再次生成时在原处更新，写在旁边的备注会保留。',
    en: 'Makes sheets of totals, details and findings in this workbook, to be read without the add-in and ready to print. Made again, they are updated in place, and remarks beside them are kept.',
  },
  'pane.report.also': { 'zh-CN': '另外生成', en: 'Also make' },
  'pane.report.notice': { 'zh-CN': '公示名单', en: 'The list to be published' },
  'pane.report.notice-estimate': { 'zh-CN': '拟奖补名单（测算稿）', en: 'The list of proposed awards (an estimate)' },
  'pane.report.enterprises': { 'zh-CN': '企业核验表（一企一表）', en: 'A form for each enterprise' },
  'pane.report.preview': { 'zh-CN': '预览核验报告', en: 'Preview the report' },
  'pane.report.written': {
    'zh-CN': '核验报告已写好，从“{sheet}”起，共{cells, number}个单元格。',
    en: 'The report is made, from “{sheet}” on: {cells, number} cells.',
  },
});

const useStyles = makeStyles({
  group: { border: 'none', margin: 0, padding: 0, minWidth: 0, display: 'flex', flexDirection: 'column' },
  legend: {
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
});

/** The report's sheets in this workbook: which of those on wish, and a preview before they are made. */
export const reportTask: ExportTask = {
  id: 'report',
  group: 'material',
  icon: <DocumentBulletList20Regular />,
  title: words.message('pane.report.title'),
  brief: words.message('pane.report.brief'),
  texts: words.texts,
  needs: 'results',
  Page: ReportPage,
};

function ReportPage({ list }: Results) {
  const styles = useStyles();
  const page = usePageStyles();
  const say = useSay();
  const { host, report } = useModel();
  const wishes = useStore(report.wishes);
  const written = useStore(report.store, (state) => state.written);
  const restore = useRestoreFocusTarget();
  const word = (code: keyof typeof words.texts, params = {}): string => say(words.message(code, params));
  const box = (part: keyof ReportWishes, label: string) => (
    <Checkbox
      label={label}
      checked={wishes[part]}
      onChange={(_, { checked }) => {
        report.wish(part, checked === true);
      }}
    />
  );
  return (
    <TaskBody
      why={word('pane.report.why')}
      go={
        <Button {...restore} className={page.wideButton} appearance="primary" onClick={() => void report.plan()}>
          {word('pane.report.preview')}
        </Button>
      }
      done={
        written ? (
          <WrittenBar
            words={word('pane.report.written', { ...written })}
            step={/^pane\.report\.what$/}
            sheet={written.sheet}
          />
        ) : null
      }
    >
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{word('pane.report.also')}</legend>
        {box('notice', word(draftWarning(host.pack) ? 'pane.report.notice-estimate' : 'pane.report.notice'))}
        {box('enterprises', word('pane.report.enterprises'))}
      </fieldset>
      <ReportDialog list={list} />
    </TaskBody>
  );
}
