import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  MessageBar,
  MessageBarBody,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { vocabulary } from '../messages/message';
import { LateNote } from './check/LateNote';
import type { PlannedPhase, PlannedWrite } from './planned-write';
import { ProgressLine } from './ProgressLine';
import { useSay } from './say';

export const plannedDialogWords = vocabulary({
  'pane.write.go': { 'zh-CN': '写入', en: 'Write' },
  'pane.write.cancel': { 'zh-CN': '取消', en: 'Cancel' },
  'pane.write.close': { 'zh-CN': '关闭', en: 'Close' },
  'pane.write.planning': { 'zh-CN': '正在排定要写入的单元格', en: 'Working out the cells to write' },
  'pane.write.tried': {
    'zh-CN': '已试算{done, number}行，共{of, number}行',
    en: '{done, number} of {of, number} rows tried',
  },
  'pane.write.progress': {
    'zh-CN': '已写入{done, number}个单元格，共{of, number}个',
    en: '{done, number} of {of, number} cells written',
  },
  'pane.write.renewed': {
    'zh-CN': '预览之后，名单或标准有改动，还没有写入。下面是按现在的内容重新排定的，请再看一遍后写入。',
    en: 'The list or the standards changed after the preview, so nothing was written. This is what would be written now: look again, then write.',
  },
  'pane.write.again': { 'zh-CN': '重试', en: 'Try again' },
});

type Preview<Beside> = Extract<PlannedPhase<Beside>, { readonly kind: 'preview' }>;

export interface PlannedDialogProps<Beside> {
  readonly of: PlannedWrite<Beside>;
  readonly title: string;
  /** What must be asked first: nothing is written until it is answered. */
  readonly asked: ReactNode;
  /** What the button says that does it; absent: 写入. */
  readonly go?: string;
  readonly preview: (phase: Preview<Beside>) => ReactNode;
}

/** Shows what writing would do, asks what must be asked first, writes, and can be stopped. */
export function PlannedDialog<Beside>({ of, title, asked, go, preview }: PlannedDialogProps<Beside>) {
  const say = useSay();
  const phase = useStore(of.store, (state) => state.phase);
  const word = (code: keyof typeof plannedDialogWords.texts): string => say(plannedDialogWords.message(code));
  return (
    <Dialog
      open={phase.kind !== 'closed'}
      onOpenChange={(_, { open }) => {
        if (!open) of.close();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{asked ?? <Content phase={phase} title={title} preview={preview} />}</DialogContent>
          <DialogActions>
            {phase.kind === 'refused' ? null : phase.kind === 'failed' ? (
              <Button appearance="primary" onClick={() => void of.plan()}>
                {word('pane.write.again')}
              </Button>
            ) : (
              <Button
                appearance="primary"
                disabledFocusable={Boolean(asked) || phase.kind !== 'preview'}
                onClick={() => void of.write()}
              >
                {go ?? word('pane.write.go')}
              </Button>
            )}
            <Button onClick={of.close}>
              {word(phase.kind === 'refused' ? 'pane.write.close' : 'pane.write.cancel')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

interface ContentProps<Beside> {
  readonly phase: PlannedPhase<Beside>;
  readonly title: string;
  readonly preview: (phase: Preview<Beside>) => ReactNode;
}

function Content<Beside>({ phase, title, preview }: ContentProps<Beside>) {
  const say = useSay();
  switch (phase.kind) {
    case 'closed':
      return null;
    case 'planning':
      return phase.slow && phase.progress ? (
        <ProgressLine
          name={title}
          progress={phase.progress}
          words={plannedDialogWords.message('pane.write.tried', { ...phase.progress })}
        />
      ) : (
        <LateNote words={say(plannedDialogWords.message('pane.write.planning'))} />
      );
    case 'preview':
      return (
        <>
          {phase.renewed ? (
            <MessageBar intent="info" layout="multiline" politeness="assertive">
              <MessageBarBody>{say(plannedDialogWords.message('pane.write.renewed'))}</MessageBarBody>
            </MessageBar>
          ) : null}
          {preview(phase)}
        </>
      );
    case 'writing':
      return phase.slow ? (
        <ProgressLine
          name={title}
          progress={phase.progress}
          words={phase.progress && plannedDialogWords.message('pane.write.progress', { ...phase.progress })}
        />
      ) : null;
    case 'refused':
      return (
        <MessageBar intent="warning" layout="multiline" politeness="assertive">
          <MessageBarBody>{say(phase.why)}</MessageBarBody>
        </MessageBar>
      );
    case 'failed':
      return (
        <MessageBar intent="error" layout="multiline" politeness="assertive">
          <MessageBarBody>{say(phase.said)}</MessageBarBody>
        </MessageBar>
      );
  }
}
