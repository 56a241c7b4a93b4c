import { Button, useRestoreFocusTarget } from '@fluentui/react-components';
import { useStore } from 'zustand';
import { vocabulary } from '../../messages/message';
import { Card } from '../Card';
import { useModel } from '../model-context';
import { usePageStyles } from '../page-styles';
import { useSay } from '../say';
import { CellList } from './CellList';

export const emptyCallsCardWords = vocabulary({
  'pane.empty.card': {
    'zh-CN': '{count}个公式引用了空单元格',
    en: '{count, plural, one {# formula refers} other {# formulas refer}} to an empty cell',
  },
  'pane.empty.why': {
    'zh-CN': '桌面版Excel会把空单元格当作0交给函数，缺的数据就成了0。改写后空白仍是空白。',
    en: 'Excel on the desktop hands an empty cell to a function as 0, so that missing data becomes 0. Mended, blank stays blank.',
  },
  'pane.empty.mend': { 'zh-CN': '全部改好', en: 'Mend them all' },
});

/** Calls of ours on empty cells, listed and mended with one button. */
export function EmptyCallsCard() {
  const page = usePageStyles();
  const say = useSay();
  const { formulas } = useModel();
  const empty = useStore(formulas.store, (state) => state.empty);
  const restore = useRestoreFocusTarget();
  if (empty.length === 0) return null;
  return (
    <Card title={say(emptyCallsCardWords.message('pane.empty.card', { count: empty.length }))}>
      <p className={page.quiet}>{say(emptyCallsCardWords.message('pane.empty.why'))}</p>
      <CellList of={empty} />
      <Button {...restore} size="small" onClick={() => void formulas.mend()}>
        {say(emptyCallsCardWords.message('pane.empty.mend'))}
      </Button>
    </Card>
  );
}
