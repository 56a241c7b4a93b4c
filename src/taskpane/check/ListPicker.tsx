import { Button, Dropdown, Field, Input, makeStyles, Option } from '@fluentui/react-components';
import { useState } from 'react';
import { useStore } from 'zustand';
import { vocabulary } from '../../messages/message';
import type { Message } from '../../messages/message';
import { areaAddress } from '../../workbook/address';
import { Card } from '../Card';
import { CursorClick20Regular } from '../icons';
import { useModel } from '../model-context';
import { useSay } from '../say';
import { readPick } from './list-pick';

export const listPickerWords = vocabulary({
  'pane.pick.title': { 'zh-CN': '指定名单', en: 'Choose the list' },
  'pane.pick.sheet': { 'zh-CN': '工作表', en: 'Sheet' },
  'pane.pick.range': { 'zh-CN': '区域', en: 'Range' },
  'pane.pick.range-hint': { 'zh-CN': '如A3:L203；留空则在整张表中查找', en: 'such as A3:L203; empty: the whole sheet' },
  'pane.pick.header': { 'zh-CN': '表头行', en: 'Header rows' },
  'pane.pick.header-hint': { 'zh-CN': '如3或3-4；留空则自动识别', en: 'such as 3 or 3-4; empty: found by itself' },
  'pane.pick.selection': { 'zh-CN': '用当前选中的区域', en: 'Use the current selection' },
  'pane.pick.apply': { 'zh-CN': '按此查找', en: 'Look there' },
  'pane.pick.reset': { 'zh-CN': '恢复自动识别', en: 'Find it by itself' },
});

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '12px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  narrow: { minWidth: 0 },
});

export interface ListPickerProps {
  /** What is chosen now. */
  readonly sheet?: string;
  readonly range?: string;
  readonly header?: string;
  readonly onDone?: () => void;
}

/** Where the list stands, said by the user. */
export function ListPicker({
  sheet: current,
  range: currentRange = '',
  header: currentHeader = '',
  onDone,
}: ListPickerProps) {
  const styles = useStyles();
  const say = useSay();
  const { list, host } = useModel();
  const sheets = useStore(list.store, (state) => state.sheets);
  const [sheet, setSheet] = useState(current ?? sheets[0] ?? '');
  const [range, setRange] = useState(currentRange);
  const [header, setHeader] = useState(currentHeader);
  const [fault, setFault] = useState<{ readonly field: 'range' | 'header'; readonly said: Message } | null>(null);
  const word = (code: keyof typeof listPickerWords.texts): string => say(listPickerWords.message(code));

  function apply(): void {
    const pick = readPick(sheet, range, header);
    if (pick.kind === 'fault') {
      setFault(pick);
      return;
    }
    setFault(null);
    void list.choose(pick.choices);
    onDone?.();
  }

  async function takeSelection(): Promise<void> {
    const selection = await host.workbook.selection();
    if (!selection) return;
    setSheet(selection.sheet);
    // One cell is no range: then the whole sheet is looked at.
    const address = areaAddress(selection.area);
    setRange(address.includes(':') ? address : '');
    setFault(null);
  }

  const faultOf = (field: 'range' | 'header') =>
    fault?.field === field ? { validationState: 'error' as const, validationMessage: say(fault.said) } : {};
  return (
    <Card title={word('pane.pick.title')}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          apply();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onDone?.();
        }}
      >
        <Field label={word('pane.pick.sheet')}>
          <Dropdown
            className={styles.narrow}
            value={sheet}
            selectedOptions={[sheet]}
            onOptionSelect={(_, { optionValue }) => {
              setSheet(optionValue ?? sheet);
            }}
          >
            {sheets.map((name) => (
              <Option key={name} value={name}>
                {name}
              </Option>
            ))}
          </Dropdown>
        </Field>
        <Field label={word('pane.pick.range')} hint={word('pane.pick.range-hint')} {...faultOf('range')}>
          <Input
            className={styles.narrow}
            value={range}
            onChange={(_, { value }) => {
              setRange(value);
            }}
          />
        </Field>
        <Field label={word('pane.pick.header')} hint={word('pane.pick.header-hint')} {...faultOf('header')}>
          <Input
            className={styles.narrow}
            value={header}
            onChange={(_, { value }) => {
              setHeader(value);
            }}
          />
        </Field>
        <Button icon={<CursorClick20Regular />} onClick={() => void takeSelection()}>
          {word('pane.pick.selection')}
        </Button>
        <div className={styles.buttons}>
          <Button appearance="primary" type="submit">
            {word('pane.pick.apply')}
          </Button>
          <Button
            appearance="subtle"
            onClick={() => {
              void list.choose({});
              onDone?.();
            }}
          >
            {word('pane.pick.reset')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
