import { Button, useRestoreFocusTarget } from '@fluentui/react-components';
import { vocabulary } from '../../../messages/message';
import { TableInsertColumn20Regular } from '../../icons';
import { useModel } from '../../model-context';
import { usePageStyles } from '../../page-styles';
import { useSay } from '../../say';
import type { Results } from '../results';
import { TaskBody } from '../TaskBody';
import type { ExportTask } from './task';

const words = vocabulary({
  'pane.export.columns': { 'zh-CN': '结果列', en: 'Result columns' },
  'pane.export.columns-brief': {
    'zh-CN': '在名单右侧写结论、说明、差额和金额',
    en: 'Verdict, reason, gap and award beside the list',
  },
  'pane.export.columns-why': {
    'zh-CN': '在“{sheet}”名单右侧写入结论、说明、达标差额和奖补金额。名单原有内容不变，可以一步撤销。',
    en: 'Writes verdict, reason, gap and award to the right of the list on “{sheet}”. The list itself stays as it is, and one step undoes it.',
  },
  'pane.export.preview': { 'zh-CN': '预览结果列', en: 'Preview the result columns' },
});

/** The result columns, beside the list they are about. The place shows the dialog and what was written. */
export const resultColumnsTask: ExportTask = {
  id: 'result-columns',
  group: 'list',
  icon: <TableInsertColumn20Regular />,
  title: words.message('pane.export.columns'),
  brief: words.message('pane.export.columns-brief'),
  texts: words.texts,
  needs: 'results',
  Page: ResultColumnsPage,
};

function ResultColumnsPage({ list }: Results) {
  const page = usePageStyles();
  const say = useSay();
  const { write } = useModel();
  const restore = useRestoreFocusTarget();
  return (
    <TaskBody
      why={say(words.message('pane.export.columns-why', { sheet: list.sheet }))}
      go={
        <Button {...restore} className={page.wideButton} appearance="primary" onClick={() => void write.plan()}>
          {say(words.message('pane.export.preview'))}
        </Button>
      }
    />
  );
}
