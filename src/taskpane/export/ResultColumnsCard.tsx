import { Button, useRestoreFocusTarget } from '@fluentui/react-components';
import type { ListView } from '../../check/session';
import { vocabulary } from '../../messages/message';
import { Card } from '../Card';
import { useModel } from '../model-context';
import { usePageStyles } from '../page-styles';
import { useSay } from '../say';

export const resultColumnsCardWords = vocabulary({
  'pane.export.columns': { 'zh-CN': '写入结果列', en: 'Write result columns' },
  'pane.export.columns-why': {
    'zh-CN': '在“{sheet}”名单右侧写入结论、说明、达标差额和奖补金额。名单原有内容不变，可以一步撤销。',
    en: 'Writes verdict, reason, gap and award to the right of the list on “{sheet}”. The list itself stays as it is, and one step undoes it.',
  },
  'pane.export.preview': { 'zh-CN': '预览', en: 'Preview' },
});

/** The result columns, beside the list they are about. */
export function ResultColumnsCard({ list }: { readonly list: ListView }) {
  const page = usePageStyles();
  const say = useSay();
  const { write } = useModel();
  const restore = useRestoreFocusTarget();
  return (
    <Card title={say(resultColumnsCardWords.message('pane.export.columns'))}>
      <p className={page.text} style={{ marginBottom: '12px' }}>
        {say(resultColumnsCardWords.message('pane.export.columns-why', { sheet: list.sheet }))}
      </p>
      <Button {...restore} appearance="primary" onClick={() => void write.plan()}>
        {say(resultColumnsCardWords.message('pane.export.preview'))}
      </Button>
    </Card>
  );
}
