import { Field, Input, makeStyles, Select } from '@fluentui/react-components';
import { vocabulary } from '../../../messages/message';
import { useSay } from '../../say';
import { periodTyped, STRETCHES } from './period-fields';
import type { PeriodTyped } from './period-fields';

export const periodFieldWords = vocabulary({
  'pane.import.year': { 'zh-CN': '年份', en: 'Year' },
  'pane.import.stretch': { 'zh-CN': '期间', en: 'Period' },
  'pane.import.from': { 'zh-CN': '从', en: 'From' },
  'pane.import.to': { 'zh-CN': '到', en: 'To' },
  'pane.import.month': { 'zh-CN': '{month}月', en: 'month {month}' },
  'pane.import.stretch-q1': { 'zh-CN': '一季度', en: 'Q1' },
  'pane.import.stretch-q2': { 'zh-CN': '二季度', en: 'Q2' },
  'pane.import.stretch-q3': { 'zh-CN': '三季度', en: 'Q3' },
  'pane.import.stretch-q4': { 'zh-CN': '四季度', en: 'Q4' },
  'pane.import.stretch-h1': { 'zh-CN': '上半年', en: 'First half' },
  'pane.import.stretch-year': { 'zh-CN': '全年', en: 'Whole year' },
  'pane.import.stretch-months': { 'zh-CN': '其他月份', en: 'Other months' },
  'pane.import.year-fault': { 'zh-CN': '请填四位年份，如2025。', en: 'Four digits, as in 2025.' },
  'pane.import.stretch-none': { 'zh-CN': '请选择', en: 'Choose' },
  'pane.import.stretch-fault': { 'zh-CN': '请选择期间。', en: 'Choose the period.' },
  'pane.import.months-fault': {
    'zh-CN': '开始的月份在结束之后，请对调。',
    en: 'The first month is after the last: swap them.',
  },
});

const useStyles = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: '8px', alignItems: 'start' },
  field: { minWidth: 0 },
  narrow: { width: '100%', minWidth: 0 },
});

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

export interface PeriodFieldsProps {
  readonly typed: PeriodTyped;
  readonly onTyped: (typed: PeriodTyped) => void;
  /** Whether what is wrong is told: not before it was tried. */
  readonly tried: boolean;
}

/** The year and the months that a policy is for. */
export function PeriodFields({ typed, onTyped, tried }: PeriodFieldsProps) {
  const styles = useStyles();
  const say = useSay();
  const word = (code: keyof typeof periodFieldWords.texts, params = {}): string =>
    say(periodFieldWords.message(code, params));
  const yearWrong = tried && periodTyped({ ...typed, stretch: 'year' }) === null;
  const monthsWrong = tried && !yearWrong && typed.stretch === 'months' && periodTyped(typed) === null;
  const fault = (wrong: boolean, code: keyof typeof periodFieldWords.texts) =>
    wrong ? { validationState: 'error' as const, validationMessage: word(code) } : {};
  const month = (end: 'from' | 'to') => (
    <Field
      className={styles.field}
      size="small"
      label={word(`pane.import.${end}`)}
      {...fault(monthsWrong && end === 'to', 'pane.import.months-fault')}
    >
      <Select
        size="small"
        value={String(typed[end])}
        onChange={(_, { value }) => {
          onTyped({ ...typed, [end]: Number(value) });
        }}
      >
        {MONTHS.map((each) => (
          <option key={each} value={String(each)}>
            {word('pane.import.month', { month: each })}
          </option>
        ))}
      </Select>
    </Field>
  );
  return (
    <div className={styles.fields}>
      <Field
        className={styles.field}
        size="small"
        label={word('pane.import.year')}
        {...fault(yearWrong, 'pane.import.year-fault')}
      >
        <Input
          size="small"
          className={styles.narrow}
          input={{ className: styles.narrow, inputMode: 'numeric', maxLength: 8 }}
          value={typed.year}
          onChange={(_, { value }) => {
            onTyped({ ...typed, year: value });
          }}
        />
      </Field>
      <Field
        className={styles.field}
        size="small"
        label={word('pane.import.stretch')}
        {...fault(tried && typed.stretch === null, 'pane.import.stretch-fault')}
      >
        <Select
          size="small"
          value={typed.stretch ?? ''}
          onChange={(_, { value }) => {
            const stretch = STRETCHES.find((each) => each === value);
            if (stretch) onTyped({ ...typed, stretch });
          }}
        >
          {typed.stretch === null ? <option value="">{word('pane.import.stretch-none')}</option> : null}
          {STRETCHES.map((each) => (
            <option key={each} value={each}>
              {word(`pane.import.stretch-${each}`)}
            </option>
          ))}
        </Select>
      </Field>
      {typed.stretch === 'months' ? (
        <>
          {month('from')}
          {month('to')}
        </>
      ) : null}
    </div>
  );
}
