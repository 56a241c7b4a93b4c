import { Button, Checkbox, makeStyles } from '@fluentui/react-components';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { vocabulary } from '../../../messages/message';
import { TableSplit20Regular } from '../../icons';
import { useModel } from '../../model-context';
import { usePageStyles } from '../../page-styles';
import { useSay } from '../../say';
import { JobLine } from '../lists/JobLine';
import { OutBar } from '../lists/OutBar';
import type { Results } from '../results';
import { TaskBody } from '../TaskBody';
import type { ExportTask } from './task';

const words = vocabulary({
  'pane.split.title': { 'zh-CN': '按县区拆分', en: 'Split by county' },
  'pane.split.brief': {
    'zh-CN': '一个县区一个工作簿，带疑点和待填的列，发下去核实',
    en: 'A workbook a county with its findings and columns to fill in',
  },
  'pane.split.why': {
    'zh-CN':
      '每个县区一个工作簿：本县区的企业、逐家疑点，以及核实情况、佐证材料、填报人、联系电话四个空列。数字格式和列宽与名单相同，不含其他县区的企业。',
    en: 'A workbook a county: its enterprises with their findings, and empty columns 核实情况, 佐证材料, 填报人, 联系电话. Number formats and widths are the list’s; no other county’s enterprise is in it.',
  },
  'pane.split.all': { 'zh-CN': '全部（{count, number}个县区）', en: 'All ({count, number} counties)' },
  'pane.split.county': {
    'zh-CN': '{name}：{rows, number}家，{findings, number}家有疑点',
    en: '{name}: {rows, number} enterprises, {findings, number} with findings',
  },
  'pane.split.unnamed': { 'zh-CN': '未填县区', en: 'No county named' },
  'pane.split.go': {
    'zh-CN': '生成{count, number}个工作簿',
    en: 'Make {count, plural, one {# workbook} other {# workbooks}}',
  },
  'pane.split.name': { 'zh-CN': '{sheet}按县区拆分', en: '{sheet} by county' },
});

const useStyles = makeStyles({
  counties: { display: 'flex', flexDirection: 'column' },
  county: { marginLeft: '16px' },
});

/** The open list as a workbook a county. */
export const splitTask: ExportTask = {
  id: 'split',
  group: 'received',
  icon: <TableSplit20Regular />,
  title: words.message('pane.split.title'),
  brief: words.message('pane.split.brief'),
  offered: ({ books }) => books !== undefined,
  texts: words.texts,
  needs: 'results',
  Page: SplitPage,
};

function SplitPage({ list, summary }: Results) {
  const styles = useStyles();
  const page = usePageStyles();
  const say = useSay();
  const { split } = useModel();
  const { counties, leftOut, done } = useStore(split.store);
  const busy = useStore(split.job.store, (state) => state.busy);
  const word = (code: keyof typeof words.texts, params = {}): string => say(words.message(code, params));
  useEffect(() => {
    void split.look();
  }, [split, list, summary]);
  const all = counties ?? [];
  const count = all.length - leftOut.size;
  return (
    <TaskBody
      why={word('pane.split.why')}
      done={done ? <OutBar out={done.out} /> : null}
      go={
        <Button
          className={page.wideButton}
          appearance="primary"
          disabledFocusable={busy || count === 0}
          onClick={() => void split.handOut(word('pane.split.name', { sheet: list.sheet }))}
        >
          {word('pane.split.go', { count })}
        </Button>
      }
    >
      <JobLine job={split.job} />
      <div className={styles.counties}>
        {all.length > 1 ? (
          <Checkbox
            label={word('pane.split.all', { count: all.length })}
            checked={leftOut.size === 0 ? true : count === 0 ? false : 'mixed'}
            onChange={() => {
              split.wantAll(leftOut.size > 0);
            }}
          />
        ) : null}
        {all.map(({ county, rows, withFindings }, place) => (
          <Checkbox
            key={place}
            className={styles.county}
            label={word('pane.split.county', {
              name: county ?? words.message('pane.split.unnamed'),
              rows,
              findings: withFindings,
            })}
            checked={!leftOut.has(place)}
            onChange={(_, { checked }) => {
              split.want(place, checked === true);
            }}
          />
        ))}
      </div>
    </TaskBody>
  );
}
