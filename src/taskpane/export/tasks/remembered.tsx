import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useStore } from 'zustand';
import { vocabulary } from '../../../messages/message';
import { ColumnTripleEdit20Regular } from '../../icons';
import { useModel } from '../../model-context';
import { usePageStyles } from '../../page-styles';
import { useSay } from '../../say';
import { createJob } from '../lists/job';
import { JobLine } from '../lists/JobLine';
import { OutBar } from '../lists/OutBar';
import { TaskBody } from '../TaskBody';
import type { HandedOut } from '../../host';
import type { ExportTask } from './task';

const words = vocabulary({
  'pane.kept.title': { 'zh-CN': '记住的列', en: 'Remembered columns' },
  'pane.kept.brief': {
    'zh-CN': '更正过的列、单位和期别，表头相同的名单自动照用',
    en: 'Columns, units and periods once corrected, for lists with the same header',
  },
  'pane.kept.why': {
    'zh-CN':
      '更正过一次的表头记在本机，下次遇到相同的表头就照此识别，并会说明。这里只有表头文字，没有任何数据和企业名称；“清除本机数据”会一并清除。',
    en: 'A header corrected once is kept on this computer, and the next list that has it is read so, which is told. Headings alone are kept, no figure and no name; “Clear data on this computer” takes them too.',
  },
  'pane.kept.none': { 'zh-CN': '还没有记住的列。', en: 'Nothing is remembered yet.' },
  'pane.kept.columns': {
    'zh-CN': '更正{count, number}列',
    en: '{count, plural, one {# column} other {# columns}} corrected',
  },
  'pane.kept.forget-all': { 'zh-CN': '全部忘记', en: 'Forget all' },
  'pane.kept.forgotten': { 'zh-CN': '已全部忘记。', en: 'All forgotten.' },
  'pane.kept.save': { 'zh-CN': '导出供命令行使用', en: 'Hand out for the terminal' },
  'pane.kept.file': { 'zh-CN': '记住的列', en: 'remembered-columns' },
});

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { padding: '8px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: 'anywhere' },
  foot: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** What is remembered of corrected columns: shown, handed out for the terminal, forgotten. */
export const rememberedTask: ExportTask = {
  id: 'remembered',
  group: 'received',
  icon: <ColumnTripleEdit20Regular />,
  title: words.message('pane.kept.title'),
  brief: words.message('pane.kept.brief'),
  texts: words.texts,
  needs: 'nothing',
  Page: RememberedPage,
};

function RememberedPage() {
  const styles = useStyles();
  const page = usePageStyles();
  const say = useSay();
  const { memory, host } = useModel();
  const json = useStore(memory.store, (state) => state.json);
  const [job] = useState(createJob);
  const [out, setOut] = useState<HandedOut | null>(null);
  const [forgotten, setForgotten] = useState(false);
  const word = (code: keyof typeof words.texts, params = {}): string => say(words.message(code, params));
  const { books } = host;
  const none = json.mappings.length === 0;
  return (
    <TaskBody
      why={word('pane.kept.why')}
      done={
        out ? (
          <OutBar out={out} />
        ) : forgotten ? (
          <MessageBar style={{ flexShrink: 0 }} intent="success" shape="square" politeness="polite">
            <MessageBarBody>{word('pane.kept.forgotten')}</MessageBarBody>
          </MessageBar>
        ) : null
      }
      go={
        <div className={styles.foot}>
          {books ? (
            <Button
              appearance="primary"
              disabledFocusable={none}
              onClick={() =>
                void job.run('export', async () => {
                  setOut(await books.handOutText(`${word('pane.kept.file')}.json`, JSON.stringify(json, null, 2)));
                })
              }
            >
              {word('pane.kept.save')}
            </Button>
          ) : null}
          <Button
            disabledFocusable={none}
            onClick={() => {
              memory.clear();
              setOut(null);
              setForgotten(true);
            }}
          >
            {word('pane.kept.forget-all')}
          </Button>
        </div>
      }
    >
      <JobLine job={job} />
      {none ? <p className={page.quiet}>{word('pane.kept.none')}</p> : null}
      <ul className={styles.list}>
        {[...json.mappings].reverse().map(({ header, columns }) => (
          <li key={header} className={styles.item}>
            <p className={page.text}>
              {header
                .split('\n')
                .filter((heading) => heading !== '')
                .join(say.locale === 'en' ? ', ' : '、')}
            </p>
            <p className={page.quiet}>{word('pane.kept.columns', { count: columns.length })}</p>
          </li>
        ))}
      </ul>
    </TaskBody>
  );
}
