import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useStore } from 'zustand';
import { vocabulary } from '../../messages/message';
import { useModel } from '../model-context';
import { useSay } from '../say';

export const formulaTroubleWords = vocabulary({
  'pane.trouble.empty': {
    'zh-CN': '{count, number}个公式引用了空单元格，缺的数据可能被当成0。',
    en: '{count, plural, one {# formula refers} other {# formulas refer}} to an empty cell: missing data may count as 0.',
  },
  'pane.trouble.broken': {
    'zh-CN': '{count, number}个公式没有连到本工具，显示的可能是错误值或旧结果。',
    en: '{count, plural, one {# formula does} other {# formulas do}} not reach this add-in and may show an error or an old result.',
  },
  'pane.trouble.go': { 'zh-CN': '查看', en: 'Look' },
});

/** That something is amiss with formulas of ours, told where the check is; it is mended in 公式. */
export function FormulaTrouble() {
  const say = useSay();
  const { formulas, places } = useModel();
  const empty = useStore(formulas.store, (state) => state.empty.length);
  const broken = useStore(formulas.store, (state) => state.broken.length);
  if (empty + broken === 0) return null;
  const { message } = formulaTroubleWords;
  const troubles = [
    ...(broken > 0 ? [message('pane.trouble.broken', { count: broken })] : []),
    ...(empty > 0 ? [message('pane.trouble.empty', { count: empty })] : []),
  ];
  return (
    <MessageBar style={{ flexShrink: 0 }} intent="warning" layout="multiline" politeness="polite">
      <MessageBarBody>{say.all(troubles)}</MessageBarBody>
      <MessageBarActions>
        <Button
          size="small"
          onClick={() => {
            places.go('formulas');
          }}
        >
          {say(formulaTroubleWords.message('pane.trouble.go'))}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
