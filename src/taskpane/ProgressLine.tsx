import { makeStyles, ProgressBar } from '@fluentui/react-components';
import { vocabulary } from '../messages/message';
import type { Message } from '../messages/message';
import type { Progress } from '../workbook/workbook';
import { usePageStyles } from './page-styles';
import { useSay } from './say';

export const progressLineWords = vocabulary({
  'pane.progress.editing': {
    'zh-CN': '有单元格正在编辑，表格暂时不接受读写。请按回车结束编辑，或按退出键放弃；随后会自动继续。',
    en: 'A cell is being edited, and the spreadsheet takes nothing meanwhile. Press Enter to finish or Escape to give up the edit; this then goes on by itself.',
  },
});

const useStyles = makeStyles({ line: { display: 'flex', flexDirection: 'column', gap: '8px' } });

export interface ProgressLineProps {
  /** What the bar is the progress of. */
  readonly name: string;
  readonly progress: Progress | null;
  readonly words: Message | null;
}

/** How far a long work has come, and what it waits for. */
export function ProgressLine({ name, progress, words }: ProgressLineProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const say = useSay();
  const editing = progress?.waiting === 'editing';
  return (
    <div className={styles.line}>
      <p className={page.text} role="status">
        {words ? say(words) : null}
      </p>
      <ProgressBar
        aria-label={name}
        {...(progress ? { value: progress.done, max: Math.max(1, progress.of) } : {})}
        {...(editing ? { color: 'warning' as const } : {})}
      />
      <p className={page.quiet} role="status">
        {editing ? say(progressLineWords.message('pane.progress.editing')) : null}
      </p>
    </div>
  );
}
