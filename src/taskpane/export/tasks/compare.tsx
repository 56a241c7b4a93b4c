import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Radio,
  RadioGroup,
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import { useState } from 'react';
import { useStore } from 'zustand';
import { vocabulary } from '../../../messages/message';
import { FilePick } from '../../FilePick';
import { BranchCompare20Regular } from '../../icons';
import { useModel } from '../../model-context';
import { usePageStyles } from '../../page-styles';
import { useSay } from '../../say';
import type { Against } from '../lists/compare-store';
import { compareStoreWords } from '../lists/compare-store';
import { ComparedCounts } from '../lists/ComparedCounts';
import { ComparedList } from '../lists/ComparedList';
import { comparedWords } from '../lists/compared-words';
import { FillDialog, fillDialogWords } from '../lists/FillDialog';
import { JobLine, jobWords } from '../lists/JobLine';
import { OutBar } from '../lists/OutBar';
import { Lines } from '../PreviewParts';
import type { Results } from '../results';
import { WrittenBar } from '../WrittenBar';
import type { ExportTask } from './task';

const words = vocabulary({
  'pane.compare.title': { 'zh-CN': '比对两份名单', en: 'Compare two lists' },
  'pane.compare.brief': {
    'zh-CN': '谁新增、谁退出、哪些数据和结论变了，或与统计数对照',
    en: 'Who joined, left or changed, or against another source of figures',
  },
  'pane.compare.why': {
    'zh-CN':
      '本工作簿的名单与另一个文件逐家对照：先按信用代码，再按名称，对应不清的列出来，不猜。文件只在这里读取，不会改动。',
    en: 'Holds the list of this workbook against another file, enterprise by enterprise: by credit code, then by name; what cannot be told apart is listed, not guessed. The file is read here alone and not changed.',
  },
  'pane.compare.against': { 'zh-CN': '另一个文件是', en: 'The other file is' },
  'pane.compare.earlier': { 'zh-CN': '这份名单的前一份', en: 'an earlier version of this list' },
  'pane.compare.later': { 'zh-CN': '这份名单的后一份', en: 'a later version of this list' },
  'pane.compare.source': {
    'zh-CN': '另一来源的数据（统计局、上年等），只对数据，可补填同期数',
    en: 'another source of figures (statistics, last year); missing bases can be filled in from it',
  },
  'pane.compare.prefer': { 'zh-CN': '两处都有同期数而不同时', en: 'Where both have a base, and differ' },
  'pane.compare.prefer-list': { 'zh-CN': '以名单为准，不改', en: 'the list’s counts and stays' },
  'pane.compare.prefer-second': { 'zh-CN': '以另一来源为准，改名单', en: 'the source’s counts: change the list' },
  'pane.compare.pick': { 'zh-CN': '选择文件', en: 'Pick the file' },
  'pane.compare.pick-other': { 'zh-CN': '换一个文件', en: 'Another file' },
  'pane.compare.notices': { 'zh-CN': '先看这几点', en: 'Look at these first' },
  'pane.compare.save': { 'zh-CN': '另存比对结果', en: 'Save the comparison' },
  'pane.compare.name': { 'zh-CN': '{sheet}比对结果', en: '{sheet} compared' },
  'pane.compare.fill': { 'zh-CN': '预览补填同期数', en: 'Preview filling in' },
  'pane.compare.filled': {
    'zh-CN': '已补填“{sheet}”{columns}列，每个数都注明来源。',
    en: 'Filled in {columns} of “{sheet}”, each value with where it came from.',
  },
  'pane.compare.outdated': {
    'zh-CN': '名单或标准在比对之后有改动，这里还是原来的结果。',
    en: 'The list or the standards have changed since; this is the comparison as it was.',
  },
  'pane.compare.again': { 'zh-CN': '重新比对', en: 'Compare again' },
});

const useStyles = makeStyles({
  body: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '12px', boxSizing: 'border-box' },
  totals: { margin: 0, paddingLeft: '20px' },
  foot: { flexWrap: 'wrap' },
});

const AGAINST: readonly Against[] = ['earlier', 'later', 'source'];
const PREFER = ['list', 'second'] as const;
const SHOWN_NOTICES = 6;

/** The open list against a picked workbook. */
export const compareTask: ExportTask = {
  id: 'compare',
  group: 'received',
  icon: <BranchCompare20Regular />,
  title: words.message('pane.compare.title'),
  brief: words.message('pane.compare.brief'),
  offered: ({ books }) => books !== undefined,
  texts: {
    ...words.texts,
    ...comparedWords.texts,
    ...compareStoreWords.texts,
    ...fillDialogWords.texts,
    ...jobWords.texts,
  },
  needs: 'results',
  Page: ComparePage,
};

function ComparePage({ list }: Results) {
  const styles = useStyles();
  const page = usePageStyles();
  const say = useSay();
  const { compare, run } = useModel();
  const { against, prefer, file, view, refused, done, run: ofRun } = useStore(compare.store);
  const written = useStore(compare.fill.store, (state) => state.written);
  const busy = useStore(compare.job.store, (state) => state.busy);
  const { runs, stale } = useStore(run.store);
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const restore = useRestoreFocusTarget();
  const word = (code: keyof typeof words.texts, params = {}): string => say(words.message(code, params));
  const pick = (
    <FilePick
      className={view ? undefined : page.wideButton}
      appearance={view ? 'secondary' : 'primary'}
      busy={busy}
      label={word(file === null ? 'pane.compare.pick' : 'pane.compare.pick-other')}
      onPick={([picked]) => void compare.pick(picked)}
    />
  );
  return (
    <>
      {done ? <OutBar out={done} /> : null}
      {written ? (
        <WrittenBar
          words={word('pane.compare.filled', { ...written, columns: written.columns.join('、') })}
          step={/^pane\.fill\.what$/}
          sheet={written.sheet}
        />
      ) : null}
      <div className={`${page.scroll} ${styles.body}`} ref={setScroller}>
        {view ? null : <p className={page.text}>{word('pane.compare.why')}</p>}
        <RadioGroup
          aria-label={word('pane.compare.against')}
          value={against}
          disabled={busy}
          onChange={(_, { value }) => {
            const next = AGAINST.find((each) => each === value);
            if (next) void compare.choose(next);
          }}
        >
          <span className={page.quiet} aria-hidden>
            {word('pane.compare.against')}
          </span>
          {AGAINST.map((each) => (
            <Radio key={each} value={each} label={word(`pane.compare.${each}`)} />
          ))}
        </RadioGroup>
        <JobLine job={compare.job} />
        {refused ? (
          <MessageBar intent="warning" layout="multiline" politeness="assertive">
            <MessageBarBody>{say(refused)}</MessageBarBody>
          </MessageBar>
        ) : null}
        {view ? (
          <>
            {ofRun !== runs || stale ? (
              <MessageBar intent="info" layout="multiline" politeness="polite">
                <MessageBarBody>{word('pane.compare.outdated')}</MessageBarBody>
                <MessageBarActions>
                  <Button size="small" onClick={() => void compare.again()}>
                    {word('pane.compare.again')}
                  </Button>
                </MessageBarActions>
              </MessageBar>
            ) : null}
            <p className={page.text} role="status">
              {say(view.heading)}
            </p>
            {view.totals.length > 0 ? (
              <ul className={`${page.quiet} ${styles.totals}`}>
                {view.totals.map((total, index) => (
                  <li key={index}>{say(total)}</li>
                ))}
              </ul>
            ) : null}
            <Lines
              warns
              title={word('pane.compare.notices')}
              lines={view.notices.map((notice) => say(notice))}
              shown={SHOWN_NOTICES}
            />
            {view.fills === null ? null : (
              <RadioGroup
                aria-label={word('pane.compare.prefer')}
                value={prefer}
                disabled={busy}
                onChange={(_, { value }) => {
                  const next = PREFER.find((each) => each === value);
                  if (next) void compare.choosePrefer(next);
                }}
              >
                <span className={page.quiet} aria-hidden>
                  {word('pane.compare.prefer')}
                </span>
                {PREFER.map((each) => (
                  <Radio key={each} value={each} label={word(`pane.compare.prefer-${each}`)} />
                ))}
              </RadioGroup>
            )}
            <ComparedCounts view={view} />
            <ComparedList list={list} scroller={scroller} />
          </>
        ) : null}
      </div>
      <div className={`${page.foot} ${styles.foot}`}>
        {view ? (
          <Button
            appearance={view.fills ? 'secondary' : 'primary'}
            disabledFocusable={busy}
            onClick={() => void compare.saveAs(word('pane.compare.name', { sheet: list.sheet }))}
          >
            {word('pane.compare.save')}
          </Button>
        ) : null}
        {view?.fills ? (
          <Button {...restore} appearance="primary" disabledFocusable={busy} onClick={() => void compare.fill.plan()}>
            {word('pane.compare.fill')}
          </Button>
        ) : null}
        {pick}
      </div>
      <FillDialog list={list} />
    </>
  );
}
