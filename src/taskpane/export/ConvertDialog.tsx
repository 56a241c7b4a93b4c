import { useStore } from 'zustand';
import type { CellNote, ConvertedCell, FrozenCell, StaleCell } from '../../functions/convert/plan';
import { vocabulary } from '../../messages/message';
import type { CellValue } from '../../workbook/cell';
import { cellText } from '../../workbook/cell-text';
import { useModel } from '../model-context';
import { usePageStyles } from '../page-styles';
import { PlannedDialog } from '../PlannedDialog';
import { useSay } from '../say';
import type { ConvertBeside } from './convert-store';
import { Facts, Lines, Preview } from './PreviewParts';

export const convertDialogWords = vocabulary({
  'pane.convert.dialog-native': { 'zh-CN': '转为普通公式', en: 'Convert to plain formulas' },
  'pane.convert.dialog-freeze': { 'zh-CN': '转为数值', en: 'Convert to values' },
  'pane.convert.go': { 'zh-CN': '转换', en: 'Convert' },
  'pane.convert.formulas': { 'zh-CN': '变为普通公式', en: 'Become formulas' },
  'pane.convert.values': { 'zh-CN': '变为数值', en: 'Become values' },
  'pane.convert.stay': { 'zh-CN': '保持不变', en: 'Stay as they are' },
  'pane.convert.new-sheet': { 'zh-CN': '新增工作表', en: 'New sheet' },
  'pane.convert.count': { 'zh-CN': '{count, number}个', en: '{count, number}' },
  'pane.convert.rest': {
    'zh-CN': '只改本工具的公式，其他单元格不变，可以一步撤销。',
    en: 'Only formulas of this add-in change; other cells stay as they are, and one step undoes it.',
  },
  'pane.convert.why-values': { 'zh-CN': '变为数值的，以及原因', en: 'What becomes a value, and why' },
  'pane.convert.why-left': {
    'zh-CN': '有{count, number}个公式不能转换，没有加载项的人看不到结果',
    en: 'Not to be converted: {count, number}. Without the add-in their results cannot be seen',
  },
  'pane.convert.stale': {
    'zh-CN': '有{count, number}个单元格现在显示的结果已经过时，转换后会改变',
    en: 'Out of date as shown now, and different after the conversion: {count, number}',
  },
  'pane.convert.uncalculated': {
    'zh-CN': '有{count, number}个公式还含有本工具不能计算的内容，写入时不带结果，由Excel、WPS或LibreOffice计算后才有',
    en: 'Written without a result, since they hold more than this add-in can work out; Excel, WPS or LibreOffice calculates them: {count, number}',
  },
  'pane.convert.cell': { 'zh-CN': '「{sheet}」{cell}', en: '{sheet}!{cell}' },
  'pane.convert.notes': { 'zh-CN': '变为普通公式的，需要知道', en: 'To be known of the formulas' },
  'pane.convert.at': { 'zh-CN': '「{sheet}」{cell}：{what}', en: '{sheet}!{cell}: {what}' },
  'pane.convert.changes': { 'zh-CN': '原为“{was}”，改为“{now}”', en: 'was “{was}”, becomes “{now}”' },
  'pane.convert.changes-none': { 'zh-CN': '原来没有结果，改为“{now}”', en: 'had no result, becomes “{now}”' },
});

const SHOWN_CELLS = 20;
const SHOWN_SIGNS = 24;

/** Converting formulas of ours: how many become what, and each that becomes no formula, with the reason. */
export function ConvertDialog() {
  const say = useSay();
  const { convert } = useModel();
  const phase = useStore(convert.store, (state) => state.phase);
  const chosen = useStore(convert.choice, ({ kind }) => kind);
  const into = phase.kind === 'preview' ? phase.into : chosen;
  return (
    <PlannedDialog
      of={convert}
      title={say(convertDialogWords.message(`pane.convert.dialog-${into}`))}
      go={say(convertDialogWords.message('pane.convert.go'))}
      asked={null}
      preview={(shown) => <Told {...shown} />}
    />
  );
}

function Told({ into, conversion }: ConvertBeside) {
  const page = usePageStyles();
  const say = useSay();
  const word = (code: keyof typeof convertDialogWords.texts, params = {}): string =>
    say(convertDialogWords.message(code, params));
  const at = ({ sheet, cell }: CellNote, what: string): string => word('pane.convert.at', { sheet, cell, what });
  const { converted, frozen, left, stale, uncalculated, tables } = conversion;
  const count = (cells: readonly unknown[]): string => word('pane.convert.count', { count: cells.length });
  const reason = (cell: FrozenCell): string => at(cell, say(cell.why));
  const noted = converted.filter((cell): cell is ConvertedCell & Noted => cell.note !== null);
  // Every cell is a value there, as asked: what is told are those whose value is not worked out anew.
  const told = into === 'freeze' ? frozen.filter(({ why }) => why.code !== 'convert.frozen') : frozen;
  const facts = [
    ...(into === 'native' ? [{ term: word('pane.convert.formulas'), value: count(converted) }] : []),
    { term: word('pane.convert.values'), value: count(frozen) },
    ...(left.length > 0 ? [{ term: word('pane.convert.stay'), value: count(left) }] : []),
    ...(tables ? [{ term: word('pane.convert.new-sheet'), value: tables.name }] : []),
  ];
  const changed = ({ was, now, ...place }: StaleCell): string =>
    at(
      place,
      was.kind === 'empty'
        ? word('pane.convert.changes-none', { now: inShort(now) })
        : word('pane.convert.changes', { was: inShort(was), now: inShort(now) }),
    );
  return (
    <Preview name={word(`pane.convert.dialog-${into}`)}>
      <Facts of={facts} />
      <p className={page.quiet}>{word('pane.convert.rest')}</p>
      <Lines
        warns
        title={word('pane.convert.why-left', { count: left.length })}
        lines={left.map(reason)}
        shown={SHOWN_CELLS}
      />
      <Lines
        warns
        title={word('pane.convert.stale', { count: stale.length })}
        lines={stale.map(changed)}
        shown={SHOWN_CELLS}
      />
      <Lines
        warns
        title={word('pane.convert.uncalculated', { count: uncalculated.length })}
        lines={uncalculated.map(({ sheet, cell }) => word('pane.convert.cell', { sheet, cell }))}
        shown={SHOWN_CELLS}
      />
      <Lines title={word('pane.convert.why-values')} lines={told.map(reason)} shown={SHOWN_CELLS} />
      <Lines
        title={word('pane.convert.notes')}
        lines={noted.map((cell) => at(cell, say(cell.note)))}
        shown={SHOWN_CELLS}
      />
    </Preview>
  );
}

/** A reason fills a screen: its beginning tells which one it is. */
function inShort(value: CellValue): string {
  const signs = Array.from(cellText(value, 'grouped'));
  return signs.length > SHOWN_SIGNS ? `${signs.slice(0, SHOWN_SIGNS).join('')}…` : signs.join('');
}

interface Noted {
  readonly note: NonNullable<ConvertedCell['note']>;
}
