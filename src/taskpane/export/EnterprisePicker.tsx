import { Combobox, Field, makeStyles, Option } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { RowView } from '../../check/session';
import { vocabulary } from '../../messages/message';
import { useModel } from '../model-context';
import { useSay } from '../say';
import type { PickedRow } from './outgoing-store';

export const enterprisePickerWords = vocabulary({
  'pane.one.label': { 'zh-CN': '企业', en: 'Enterprise' },
  'pane.one.hint': { 'zh-CN': '输入名称、代码或县区', en: 'Name, code or county' },
  'pane.one.none': { 'zh-CN': '没有这样的企业', en: 'There is none' },
  'pane.one.more': { 'zh-CN': '还有{count, number}家，请多输几个字', en: '{count, number} more: type further' },
  'pane.one.unnamed': { 'zh-CN': '第{row}行（未填企业名称）', en: 'Row {row} (no name)' },
});

const useStyles = makeStyles({ box: { minWidth: 0, width: '100%' } });

/** Enterprises offered at a time. */
const OFFERED = 20;
/** Typing settles before the rows are asked. */
const TYPING_MS = 150;

export interface EnterprisePickerProps {
  readonly picked: PickedRow | null;
  readonly onPick: (picked: PickedRow | null) => void;
}

/** One enterprise of the list, found as one types. */
export function EnterprisePicker({ picked, onPick }: EnterprisePickerProps) {
  const styles = useStyles();
  const say = useSay();
  const { session } = useModel().host;
  const word = (code: keyof typeof enterprisePickerWords.texts, params = {}): string =>
    say(enterprisePickerWords.message(code, params));
  const nameOf = ({ row, name }: PickedRow): string => name ?? word('pane.one.unnamed', { row });
  const shown = picked ? nameOf(picked) : '';
  const [typed, setTyped] = useState<string | null>(null);
  const [found, setFound] = useState<{ readonly total: number; readonly rows: readonly RowView[] }>({
    total: 0,
    rows: [],
  });
  useEffect(() => {
    let current = true;
    const settled = setTimeout(() => {
      session.rows({ filter: 'all', search: typed ?? '' }, 0, OFFERED).then(
        (answer) => {
          if (current) setFound(answer);
        },
        // The list is being judged again: what is typed next asks anew.
        () => undefined,
      );
    }, TYPING_MS);
    return () => {
      current = false;
      clearTimeout(settled);
    };
  }, [session, typed]);
  const rest = found.total - found.rows.length;
  return (
    <Field label={word('pane.one.label')} size="small">
      <Combobox
        className={styles.box}
        value={typed ?? shown}
        placeholder={word('pane.one.hint')}
        selectedOptions={picked ? [String(picked.row)] : []}
        onChange={({ target }) => {
          setTyped(target.value);
          if (picked) onPick(null);
        }}
        onOptionSelect={(_, { optionValue }) => {
          const chosen = found.rows.find(({ row }) => String(row) === optionValue);
          if (!chosen) return;
          setTyped(null);
          onPick({ row: chosen.row, name: chosen.name });
        }}
      >
        {found.rows.map((row) => (
          <Option key={row.row} value={String(row.row)} text={nameOf(row)}>
            {row.place ? `${nameOf(row)}（${row.place}）` : nameOf(row)}
          </Option>
        ))}
        {rest > 0 ? (
          <Option key="more" disabled text="">
            {word('pane.one.more', { count: rest })}
          </Option>
        ) : null}
        {found.rows.length === 0 ? (
          <Option key="none" disabled text="">
            {word('pane.one.none')}
          </Option>
        ) : null}
      </Combobox>
    </Field>
  );
}
