import { vocabulary } from '../../messages/message';
import type { Texts } from '../../messages/message';
import { cellOf, columnOf } from './finding';
import type { FindingKind, FindingOf } from './finding';
import type { Measured } from './growth-mismatch';

const words = vocabulary({
  'list.unit-suspect.base': {
    'zh-CN':
      '「{sheet}」{cell}：{name}为{value}万元，是同期{other}万元的{times, select, over {1000倍以上} other {千分之一以下}}；是否单位填错？请核对。',
    en: '{sheet}!{cell}: {name} is {value}, {times, select, over {1,000 times or more} other {a thousandth or less}} of its base {other} (万元). Is a unit wrong?',
  },
  'list.unit-suspect.median': {
    'zh-CN':
      '「{sheet}」{cell}：{name}为{value}万元，是本列中位数{other}万元的{times, select, over {1000倍以上} other {千分之一以下}}；是否单位填错？请核对。',
    en: '{sheet}!{cell}: {name} is {value}, {times, select, over {1,000 times or more} other {a thousandth or less}} of its column’s median {other} (万元). Is a unit wrong?',
  },
  'list.unit-suspect.column': {
    'zh-CN':
      '「{sheet}」{column}列：按{unit}读取，{name}的中位数为{median}万元，{size, select, over {偏大} other {偏小}}；统计报表常用千元，请确认单位。',
    en: '{sheet}, column {column}: read in {unit}, the median of {name} is {median} 万元, which is {size, select, over {large} other {small}}. Statistics forms are in 千元: confirm the unit.',
  },
  'list.unit-suspect.column-unwritten': {
    'zh-CN':
      '「{sheet}」{column}列：表中未写单位，按{unit}读取，{name}的中位数为{median}万元，{size, select, over {偏大} other {偏小}}；统计报表常用千元，请确认单位。',
    en: '{sheet}, column {column}: no unit is written; read in {unit}, the median of {name} is {median} 万元, which is {size, select, over {large} other {small}}. Statistics forms are in 千元: confirm the unit.',
  },
});

/** In 万元: a column whose median quarter lies outside is suspect; the narrower bounds where no unit is written. */
const BOUNDS = { written: { least: 10, most: 100_000 }, unwritten: { least: 200, most: 20_000 } } as const;

/** A figure, or a whole column, whose size says that its unit is another. */
export const unitSuspect = {
  id: 'unit-suspect',
  name: { 'zh-CN': '单位存疑', en: 'Unit suspect' },
  texts: words.texts,
  /** Whether a figure is 1,000 times another and more, or a thousandth and less; neither is zero. */
  compare(figure: Measured, other: Measured): 'over' | 'under' | null {
    const times = figure.approx / other.approx;
    if (times < 999.9 && times > 0.0010001) return null;
    if (figure.value.gte(other.value.times(1000))) return 'over';
    return figure.value.times(1000).lte(other.value) ? 'under' : null;
  },
  /** Whether a column's median quarter (万元) is out of bounds. */
  columnSize(median: Measured, unitWritten: boolean): 'over' | 'under' | null {
    const { least, most } = unitWritten ? BOUNDS.written : BOUNDS.unwritten;
    return median.value.gt(most) ? 'over' : median.value.lt(least) ? 'under' : null;
  },
  ofCell(
    sheet: string,
    row: number,
    column: number,
    against: 'base' | 'median',
    times: 'over' | 'under',
    said: { readonly name: Texts; readonly value: string; readonly other: string },
  ): FindingOf<'unit-suspect'> {
    const message = words.message(`list.unit-suspect.${against}`, { ...cellOf(sheet, row, column), ...said, times });
    return { row, column, code: 'unit-suspect', message };
  },
  ofColumn(
    sheet: string,
    column: number,
    unitWritten: boolean,
    size: 'over' | 'under',
    said: { readonly name: Texts; readonly unit: string; readonly median: string },
  ): FindingOf<'unit-suspect'> {
    const code = unitWritten ? 'list.unit-suspect.column' : 'list.unit-suspect.column-unwritten';
    const message = words.message(code, { ...columnOf(sheet, column), ...said, size });
    return { row: null, column, code: 'unit-suspect', message };
  },
} as const satisfies FindingKind<'unit-suspect'> & Record<string, unknown>;
