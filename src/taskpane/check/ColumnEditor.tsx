import { Button, Field, makeStyles, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { ListView } from '../../check/session';
import type { ColumnReading, HeaderPeriod } from '../../list/reading';
import { vocabulary } from '../../messages/message';
import { columnLetter } from '../../workbook/address';
import { periodName } from '../column-names';
import { useModel } from '../model-context';
import { useSay } from '../say';
import { headersOf, periodsOf, unitsOf } from './column-options';

export const columnEditorWords = vocabulary({
  'pane.column.which': { 'zh-CN': '对应的列', en: 'Column' },
  'pane.column.none': { 'zh-CN': '不采用这一项', en: 'not part of the check' },
  'pane.column.unit': { 'zh-CN': '单位', en: 'Unit' },
  'pane.column.period': { 'zh-CN': '所属期', en: 'Period' },
  'pane.column.guessed': { 'zh-CN': '按识别结果', en: 'as recognised' },
  'pane.column.apply': { 'zh-CN': '采用', en: 'Apply' },
  'pane.column.cancel': { 'zh-CN': '取消', en: 'Cancel' },
});

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px', marginTop: '8px' },
  buttons: { display: 'flex', gap: '8px' },
});

const NONE = 'none';

export interface ColumnEditorProps {
  readonly list: ListView;
  readonly column: ColumnReading;
  readonly onDone: () => void;
}

/** Corrects which header an item stands under, its unit and its period, from what the sheet itself has. */
export function ColumnEditor({ list, column, onDone }: ColumnEditorProps) {
  const styles = useStyles();
  const say = useSay();
  const { host, list: store } = useModel();
  const word = (code: keyof typeof columnEditorWords.texts): string => say(columnEditorWords.message(code));
  const figure = host.pack.metrics.some(({ id }) => column.key.split('.')[0] === id);
  const units = figure ? unitsOf(host.pack, column.key) : [];
  const periods = figure ? periodsOf(host.pack, column.period) : [];
  const [place, setPlace] = useState(String(column.column));
  const [unit, setUnit] = useState(column.unit ?? '');
  const [period, setPeriod] = useState('');

  function apply(): void {
    const chosen: HeaderPeriod | undefined = periods[Number(period)];
    const said = {
      key: place === NONE ? null : column.key,
      ...(unit !== '' && unit !== column.unit ? { unit } : {}),
      ...(period !== '' && chosen ? { period: chosen } : {}),
    };
    const target = place === NONE ? column.column : Number(place);
    void store.setColumn(target, said, target === column.column ? undefined : column.column);
    onDone();
  }

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone();
      }}
    >
      <Field label={word('pane.column.which')} size="small">
        <Select
          size="small"
          value={place}
          onChange={(_, { value }) => {
            setPlace(value);
          }}
        >
          {headersOf(list).map(({ column: at, header }) => (
            <option key={at} value={String(at)}>{`${columnLetter(at)} ${header}`}</option>
          ))}
          <option value={NONE}>{word('pane.column.none')}</option>
        </Select>
      </Field>
      {units.length > 0 ? (
        <Field label={word('pane.column.unit')} size="small">
          <Select
            size="small"
            value={unit}
            onChange={(_, { value }) => {
              setUnit(value);
            }}
          >
            {column.unit === null ? <option value="">{word('pane.column.guessed')}</option> : null}
            {[...new Set([...(column.unit ? [column.unit] : []), ...units])].map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      ) : null}
      {periods.length > 0 ? (
        <Field label={word('pane.column.period')} size="small">
          <Select
            size="small"
            value={period}
            onChange={(_, { value }) => {
              setPeriod(value);
            }}
          >
            <option value="">{word('pane.column.guessed')}</option>
            {periods.map((known, index) => (
              <option key={index} value={String(index)}>
                {say(periodName(known))}
              </option>
            ))}
          </Select>
        </Field>
      ) : null}
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" type="submit">
          {word('pane.column.apply')}
        </Button>
        <Button size="small" onClick={onDone}>
          {word('pane.column.cancel')}
        </Button>
      </div>
    </form>
  );
}
