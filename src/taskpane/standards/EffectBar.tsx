import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  ProgressBar,
} from '@fluentui/react-components';
import { useStore } from 'zustand';
import { verdictName } from '../check/verdict-words';
import { vocabulary } from '../../messages/message';
import type { Progress } from '../../workbook/workbook';
import { useModel } from '../model-context';
import { useSay } from '../say';
import { changesBetween } from './effect';

export const effectWords = vocabulary({
  'pane.effect.title': { 'zh-CN': '已按新的标准重新核验', en: 'Checked again by the new standards' },
  'pane.effect.line': { 'zh-CN': '{name}{from, number}→{to, number}家', en: '{name}: {from, number} → {to, number}' },
  'pane.effect.running': { 'zh-CN': '正在按新的标准重新核验', en: 'Checking again by the new standards' },
  'pane.effect.cancel': { 'zh-CN': '取消', en: 'Cancel' },
  'pane.effect.none': { 'zh-CN': '各项结论的家数没有变化。', en: 'No count has changed.' },
  'pane.effect.undo': { 'zh-CN': '撤销', en: 'Undo' },
  'pane.effect.comma': { 'zh-CN': '，', en: ', ' },
});

/** What a changed standard changed, at once. */
export function EffectBar() {
  const say = useSay();
  const { run, ledger } = useModel();
  const { phase, previous } = useStore(run.store);
  const canUndo = useStore(ledger.store, ({ steps }) => steps.at(-1)?.what.code === 'pane.standards.wrote');
  if (phase.kind === 'running' && phase.slow) return <Running progress={phase.progress} />;
  if (phase.kind !== 'done' || !previous) return null;
  const changes = changesBetween(previous, phase.summary);
  const words = changes.map(({ verdict, from, to }) =>
    say(effectWords.message('pane.effect.line', { name: verdictName(verdict), from, to })),
  );
  return (
    <MessageBar style={{ flexShrink: 0 }} intent="info" layout="multiline" shape="square" politeness="polite">
      <MessageBarBody>
        <MessageBarTitle>{say(effectWords.message('pane.effect.title'))}</MessageBarTitle>{' '}
        {words.length > 0
          ? words.join(say(effectWords.message('pane.effect.comma')))
          : say(effectWords.message('pane.effect.none'))}
      </MessageBarBody>
      {canUndo ? (
        <MessageBarActions>
          <Button size="small" onClick={() => void ledger.undo()}>
            {say(effectWords.message('pane.effect.undo'))}
          </Button>
        </MessageBarActions>
      ) : null}
    </MessageBar>
  );
}

function Running({ progress }: { readonly progress: Progress | null }) {
  const say = useSay();
  const { run } = useModel();
  const words = say(effectWords.message('pane.effect.running'));
  return (
    <MessageBar style={{ flexShrink: 0 }} intent="info" layout="multiline" shape="square">
      <MessageBarBody>
        {words}
        <ProgressBar
          aria-label={words}
          {...(progress ? { value: progress.done, max: Math.max(1, progress.of) } : {})}
        />
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={run.cancel}>
          {say(effectWords.message('pane.effect.cancel'))}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
