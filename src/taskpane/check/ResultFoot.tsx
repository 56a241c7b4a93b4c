import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import { useStore } from 'zustand';
import { vocabulary } from '../../messages/message';
import { ArrowUndo20Regular, MoreHorizontal20Regular } from '../icons';
import { useModel } from '../model-context';
import { useSay } from '../say';
import { usePageStyles } from '../page-styles';

export const resultFootWords = vocabulary({
  'pane.foot.write': { 'zh-CN': '写入结果列', en: 'Write result columns' },
  'pane.foot.undo': { 'zh-CN': '撤销{what}', en: 'Undo {what}' },
  'pane.foot.next': { 'zh-CN': '后续操作', en: 'Next steps' },
  'pane.foot.standards': { 'zh-CN': '补齐未明确的标准', en: 'Settle the open standards' },
  'pane.foot.data': { 'zh-CN': '只看缺数据的企业', en: 'Show those with data missing' },
  'pane.foot.near': { 'zh-CN': '只看临界的企业', en: 'Show those at the line' },
  'pane.foot.again': { 'zh-CN': '重新核验', en: 'Check again' },
  'pane.foot.other': { 'zh-CN': '核验另一份名单', en: 'Check another list' },
});

/** Always in reach: write, undo, and what people do next. */
export function ResultFoot() {
  const page = usePageStyles();
  const say = useSay();
  const { write, ledger, places, rows, recheck, back } = useModel();
  const { steps, busy } = useStore(ledger.store);
  const last = steps.at(-1);
  const restore = useRestoreFocusTarget();
  const word = (code: keyof typeof resultFootWords.texts, params = {}): string =>
    say(resultFootWords.message(code, params));
  const undo = last ? word('pane.foot.undo', { what: last.what }) : '';
  return (
    <div className={page.foot}>
      <Button {...restore} className={page.wideButton} appearance="primary" onClick={() => void write.plan()}>
        {word('pane.foot.write')}
      </Button>
      {last ? (
        <Button
          icon={<ArrowUndo20Regular />}
          aria-label={undo}
          title={undo}
          disabledFocusable={busy}
          onClick={() => void ledger.undo()}
        />
      ) : null}
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button
            icon={<MoreHorizontal20Regular />}
            aria-label={word('pane.foot.next')}
            title={word('pane.foot.next')}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem
              onClick={() => {
                places.go('standards');
              }}
            >
              {word('pane.foot.standards')}
            </MenuItem>
            <MenuItem onClick={() => void rows.ask({ filter: 'undetermined-data' })}>{word('pane.foot.data')}</MenuItem>
            <MenuItem onClick={() => void rows.ask({ filter: 'near' })}>{word('pane.foot.near')}</MenuItem>
            <MenuItem onClick={() => void recheck()}>{word('pane.foot.again')}</MenuItem>
            <MenuItem onClick={back}>{word('pane.foot.other')}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}
