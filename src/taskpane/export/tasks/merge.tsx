import { Button, makeStyles, useRestoreFocusTarget } from '@fluentui/react-components';
import { useStore } from 'zustand';
import { vocabulary } from '../../../messages/message';
import { FilePick } from '../../FilePick';
import { Merge20Regular } from '../../icons';
import { useModel } from '../../model-context';
import { usePageStyles } from '../../page-styles';
import { PlannedDialog } from '../../PlannedDialog';
import { useSay } from '../../say';
import { JobLine } from '../lists/JobLine';
import { mergeStoreWords, waitingQuestions } from '../lists/merge-store';
import { MergeFileItem, mergeFileWords } from '../lists/MergeFileItem';
import { OutBar } from '../lists/OutBar';
import { Facts, Lines, Preview } from '../PreviewParts';
import { WrittenBar } from '../WrittenBar';
import type { ExportTask } from './task';

const words = vocabulary({
  'pane.merge.title': { 'zh-CN': '汇总各县区', en: 'Take counties together' },
  'pane.merge.brief': {
    'zh-CN': '把退回的多个文件汇总成一份名单',
    en: 'The files that came back, as one list',
  },
  'pane.merge.why': {
    'zh-CN':
      '一次选多个文件，逐个核验后汇总。每家企业注明来源文件和行号；两处都有的企业和数据约为别处十倍的县区列出来问，数据不改，合计不重复计。',
    en: 'Pick many files: each is checked, then all are taken together. Every enterprise says its file and row; those that stand in two, and counties with about ten times the others’ figures, are asked about. No figure is changed, and no total counts twice.',
  },
  'pane.merge.pick': { 'zh-CN': '选择文件', en: 'Pick files' },
  'pane.merge.pick-more': { 'zh-CN': '再加文件', en: 'More files' },
  'pane.merge.files': { 'zh-CN': '文件', en: 'Files' },
  'pane.merge.totals': {
    'zh-CN': '汇总{files, number}个文件，企业{rows, number}家',
    en: '{files, number} files, {rows, number} enterprises',
  },
  'pane.merge.left-out': {
    'zh-CN': '另有{count, number}个文件没有汇入，原因见上。',
    en: '{count, number} files are not among them; why is said above.',
  },
  'pane.merge.sums': { 'zh-CN': '合计', en: 'In all' },
  'pane.merge.first': {
    'zh-CN': '还有{count, number}处口径待确认。确认，或去掉那个文件，才能另存或写入。',
    en: '{count, number} units are still to be told: tell them, or take the file out, before this is saved or written.',
  },
  'pane.merge.doubts': { 'zh-CN': '请核实，数据均未改动', en: 'To be looked into; nothing was changed' },
  'pane.merge.save': { 'zh-CN': '另存汇总名单', en: 'Save the merged list' },
  'pane.merge.write': { 'zh-CN': '写入本工作簿', en: 'Into this workbook' },
  'pane.merge.name': { 'zh-CN': '各县区汇总', en: 'Counties together' },
  'pane.merge.dialog': { 'zh-CN': '把汇总写入本工作簿', en: 'Put the merged list into this workbook' },
  'pane.merge.sheets': { 'zh-CN': '新增工作表', en: 'New sheets' },
  'pane.merge.cells': { 'zh-CN': '单元格', en: 'Cells' },
  'pane.merge.cell-count': { 'zh-CN': '{count, number}个', en: '{count, number}' },
  'pane.merge.rest': {
    'zh-CN': '其他工作表不变，可以一步撤销。',
    en: 'Other sheets stay as they are, and one step undoes it.',
  },
  'pane.merge.written': {
    'zh-CN': '汇总已写入，从“{sheet}”起，共{cells, number}个单元格。',
    en: 'The merged list is written, from “{sheet}” on: {cells, number} cells.',
  },
});

const useStyles = makeStyles({
  body: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '12px', boxSizing: 'border-box' },
  files: { listStyleType: 'none', margin: 0, padding: 0 },
  foot: { flexWrap: 'wrap' },
  first: { flexBasis: '100%' },
});

const SHOWN_DOUBTS = 50;
const SHOWN_TOTALS = 12;

/** Many picked files as one list. */
export const mergeTask: ExportTask = {
  id: 'merge',
  group: 'received',
  icon: <Merge20Regular />,
  title: words.message('pane.merge.title'),
  brief: words.message('pane.merge.brief'),
  offered: ({ books }) => books !== undefined,
  texts: { ...words.texts, ...mergeStoreWords.texts, ...mergeFileWords.texts },
  needs: 'nothing',
  Page: MergePage,
};

function MergePage() {
  const styles = useStyles();
  const page = usePageStyles();
  const say = useSay();
  const { merge } = useModel();
  const { files, view, done } = useStore(merge.store);
  const written = useStore(merge.write.store, (state) => state.written);
  const busy = useStore(merge.job.store, (state) => state.busy);
  const restore = useRestoreFocusTarget();
  const word = (code: keyof typeof words.texts, params = {}): string => say(words.message(code, params));
  const waits = waitingQuestions(files);
  const can = view !== null && !busy && waits === 0;
  return (
    <>
      {done ? <OutBar out={done} /> : null}
      {written ? (
        <WrittenBar
          words={word('pane.merge.written', { ...written })}
          step={/^pane\.merge\.what$/}
          sheet={written.sheet}
        />
      ) : null}
      <div className={`${page.scroll} ${styles.body}`}>
        {files.length === 0 ? <p className={page.text}>{word('pane.merge.why')}</p> : null}
        <JobLine job={merge.job} />
        {files.length > 0 ? (
          <ul className={styles.files} aria-label={word('pane.merge.files')}>
            {files.map((file) => (
              <MergeFileItem key={file.id} file={file} busy={busy} />
            ))}
          </ul>
        ) : null}
        {view ? (
          <>
            <p className={page.text} role="status">
              {word('pane.merge.totals', { files: view.files, rows: view.rows })}
            </p>
            {view.files < files.length ? (
              <p className={page.quiet}>{word('pane.merge.left-out', { count: files.length - view.files })}</p>
            ) : null}
            <Lines title={word('pane.merge.sums')} lines={view.totals.map((line) => say(line))} shown={SHOWN_TOTALS} />
            <Lines
              warns
              title={word('pane.merge.doubts')}
              lines={view.doubts.map((line) => say(line))}
              shown={SHOWN_DOUBTS}
            />
          </>
        ) : null}
      </div>
      <div className={`${page.foot} ${styles.foot}`}>
        {waits > 0 ? (
          <p className={`${page.quiet} ${styles.first}`} role="status">
            {word('pane.merge.first', { count: waits })}
          </p>
        ) : null}
        {view ? (
          <>
            <Button
              appearance="primary"
              disabledFocusable={!can}
              onClick={() => void merge.saveAs(word('pane.merge.name'))}
            >
              {word('pane.merge.save')}
            </Button>
            <Button {...restore} disabledFocusable={!can} onClick={() => void merge.write.plan()}>
              {word('pane.merge.write')}
            </Button>
          </>
        ) : null}
        <FilePick
          many
          busy={busy}
          className={view ? undefined : page.wideButton}
          appearance={view ? 'secondary' : 'primary'}
          label={word(files.length > 0 ? 'pane.merge.pick-more' : 'pane.merge.pick')}
          onPick={(picked) => void merge.add(picked)}
        />
      </div>
      <MergeDialog />
    </>
  );
}

/** Putting the merged list into the open workbook: which sheets come, how many cells. */
function MergeDialog() {
  const page = usePageStyles();
  const say = useSay();
  const { merge } = useModel();
  const word = (code: keyof typeof words.texts, params = {}): string => say(words.message(code, params));
  return (
    <PlannedDialog
      of={merge.write}
      title={word('pane.merge.dialog')}
      asked={null}
      preview={({ plan }) => {
        const added = plan.changes.flatMap(({ kind, sheet }) => (kind === 'add-sheet' ? [sheet] : []));
        return (
          <Preview name={word('pane.merge.dialog')}>
            <Facts
              of={[
                { term: word('pane.merge.sheets'), value: added.join(say.locale === 'en' ? ', ' : '、') },
                { term: word('pane.merge.cells'), value: word('pane.merge.cell-count', { count: plan.cells }) },
              ]}
            />
            <p className={page.quiet}>{word('pane.merge.rest')}</p>
          </Preview>
        );
      }}
    />
  );
}
