import { Button, useRestoreFocusTarget } from '@fluentui/react-components';
import { useStore } from 'zustand';
import { vocabulary } from '../../messages/message';
import { Card } from '../Card';
import { useModel } from '../model-context';
import { usePageStyles } from '../page-styles';
import { useSay } from '../say';
import { CellList } from './CellList';

export const brokenCallsCardWords = vocabulary({
  'pane.broken.card': {
    'zh-CN': '{count}个公式没有连到本工具',
    en: '{count, plural, one {# formula does} other {# formulas do}} not reach this add-in',
  },
  'pane.broken.why': {
    'zh-CN':
      '它们调用的是本工具的函数，但表格没有认出来：在没有本工具的电脑上输入或保存过，或被指向了别的文件。显示的可能是错误值，也可能是旧结果。',
    en: 'They call functions of this add-in that the spreadsheet did not recognise: entered or saved where the add-in is not installed, or led to another file. They may show #NAME?, or an old result.',
  },
  'pane.broken.mend': { 'zh-CN': '全部连上', en: 'Reconnect them all' },
});

/** Calls of ours that do not reach us, listed and repaired with one button. */
export function BrokenCallsCard() {
  const page = usePageStyles();
  const say = useSay();
  const { formulas } = useModel();
  const broken = useStore(formulas.store, (state) => state.broken);
  const failure = useStore(formulas.store, (state) => state.failure);
  const restore = useRestoreFocusTarget();
  if (broken.length === 0) return null;
  return (
    <Card title={say(brokenCallsCardWords.message('pane.broken.card', { count: broken.length }))}>
      <p className={page.quiet}>{say(brokenCallsCardWords.message('pane.broken.why'))}</p>
      <CellList of={broken} />
      {failure ? (
        <p className={page.text} role="alert">
          {say(failure)}
        </p>
      ) : null}
      <Button {...restore} size="small" onClick={() => void formulas.repair()}>
        {say(brokenCallsCardWords.message('pane.broken.mend'))}
      </Button>
    </Card>
  );
}
