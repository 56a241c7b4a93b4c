import type { Choices } from '../../src/policy/standards';
import type { CellValue } from '../../src/workbook/cell';
import { EMPTY } from '../../src/workbook/cell';
import type { Grid } from '../../src/workbook/grid';
import { GridBuilder } from '../../src/workbook/grid';
import { ONE, units } from './oracle';
import type { OracleBase, OracleClass, OracleRow } from './oracle';
import type { Random } from './random';

/** A list in some layout, and for each enterprise what an oracle should be told of it. */
export interface RandomList {
  grid: Grid;
  headerRow: number;
  rows: { row: number; name: string; measure1: OracleRow; measure2: OracleRow }[];
}

const INDUSTRIES: readonly (readonly [string, readonly OracleClass[] | 'unsaid'])[] = [
  ['通用设备制造业', ['industrial']],
  ['计算机、通信和其他电子设备制造业', ['industrial']],
  ['医药制造业', ['relaxed']],
  ['非金属矿物制品业', ['relaxed']],
  ['黑色金属冶炼和压延加工业', ['relaxed']],
  ['软件和信息技术服务业', ['software']],
  ['批发业', ['other']],
  ['农副食品加工业', ['industrial', 'relaxed']],
  ['互联网和相关服务', ['software', 'other']],
  ['某种新业态', ['industrial', 'relaxed', 'software', 'other']],
  ['', 'unsaid'],
];

const UNITS = [
  ['元', 4],
  ['千元', 1],
  ['万元', 0],
  ['亿元', -4],
] as const;

/** A decimal text moved by `places` to the left or right: `4400.5` by 4 is `44005000`. */
export function shifted(text: string, places: number): string {
  const negative = text.startsWith('-');
  const [whole = '0', fraction = ''] = (negative ? text.slice(1) : text).split('.');
  const digits = places >= 0 ? whole + fraction.padEnd(places, '0') : whole.padStart(1 - places, '0') + fraction;
  const point = places >= 0 ? whole.length + places : whole.padStart(1 - places, '0').length + places;
  const left = digits.slice(0, point).replace(/^0+(?=\d)/, '');
  const right = digits.slice(point).replace(/0+$/, '');
  return `${negative ? '-' : ''}${left}${right ? `.${right}` : ''}`;
}

/** Figures at, beside and far from the lines, with decimals that doubles get wrong. */
function figure(random: Random): string {
  const line = random.of(['1000', '2000', '4000', '4400', '2200', '5000']);
  const tick = random.of(['0', '0.01', '0.0001', '0.1', '1', '333.33', '0.07']);
  const value = random.chance(0.3)
    ? units(`${random.below(20000)}.${String(random.below(10000)).padStart(4, '0')}`)
    : units(line) + (random.chance(0.5) ? units(tick) : -units(tick));
  const whole = value / ONE;
  const fraction = (value % ONE).toString().padStart(30, '0').replace(/0+$/, '');
  return fraction ? `${whole}.${fraction}` : whole.toString();
}

function beside(random: Random, current: string): string {
  // A base from which the current figure is exactly +10 %, or just beside it, where that has few digits.
  const eleventh = (units(current) * 10n) / 11n;
  if (random.chance(0.5) && (units(current) * 10n) % 11n === 0n) return decimal(eleventh);
  const cut = (eleventh / 10n ** 26n) * 10n ** 26n;
  return decimal(random.chance(0.5) ? cut : cut + 10n ** 26n);
}

function decimal(value: bigint): string {
  const fraction = (value % ONE).toString().padStart(30, '0').replace(/0+$/, '');
  return `${value / ONE}${fraction ? `.${fraction}` : ''}`;
}

interface Dressed {
  value: CellValue;
  format?: string;
}

function dressed(random: Random, text: string): Dressed {
  const dress = random.below(10);
  if (dress < 6) return { value: { kind: 'number', number: Number(text) } };
  if (dress === 6) return { value: { kind: 'text', text } };
  if (dress === 7)
    return {
      value: { kind: 'text', text: text.replace(/[\d.]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)) },
    };
  if (dress === 8) {
    const [whole = '0', fraction] = text.split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
    return { value: { kind: 'text', text: ` ${fraction === undefined ? grouped : `${grouped}.${fraction}`}\u00a0` } };
  }
  return { value: { kind: 'number', number: Number(text) }, format: '#,##0.00' };
}

interface MetricCells {
  current: Dressed;
  base: Dressed;
  rate: Dressed;
  oracle: { current: bigint | null; base: OracleBase };
}

function metricCells(
  random: Random,
  places: number,
  choices: Choices,
  withRates: boolean,
  rateForm: number,
): MetricCells {
  const none: Dressed = { value: EMPTY };
  const amount = figure(random);
  const missing = random.chance(0.06);
  const bad = random.of<CellValue>([
    EMPTY,
    { kind: 'text', text: '约4000' },
    { kind: 'error', error: '#N/A' },
    { kind: 'text', text: '—' },
    { kind: 'logical', logical: true },
  ]);
  const current: Dressed = missing ? { value: bad } : dressed(random, shifted(amount, places));
  const rateText = random.of(['9.99', '10', '10.01', '12.5', '-3', '9.95', '9.949']);
  const rateGiven = withRates && random.chance(0.7);
  const rate: Dressed = !rateGiven
    ? none
    : rateForm === 0
      ? { value: { kind: 'number', number: Number(shifted(rateText, -2)) }, format: '0.00%' }
      : rateForm === 1
        ? { value: { kind: 'text', text: `${rateText}%` } }
        : { value: { kind: 'number', number: Number(rateText) } };
  const reported: OracleBase | null = rateGiven ? { kind: 'rate', rate: units(shifted(rateText, -2)) } : null;
  const [base, said] = ((): [Dressed, OracleBase] => {
    const roll = random.below(20);
    if (roll < 9) {
      const text = random.chance(0.7) && !missing && units(amount) > ONE ? beside(random, amount) : figure(random);
      if (units(text) > 0n) return [dressed(random, shifted(text, places)), { kind: 'figure', value: units(text) }];
    }
    if (roll < 12) {
      const open = choices.zeroBase === 'missing';
      return [{ value: { kind: 'number', number: 0 } }, open ? (reported ?? { kind: 'missing' }) : { kind: 'none' }];
    }
    if (roll < 16) return [none, reported ?? (choices.emptyBase === 'none' ? { kind: 'none' } : { kind: 'missing' })];
    if (roll < 17) return [{ value: { kind: 'text', text: '无基数' } }, { kind: 'none' }];
    if (roll < 18) return [{ value: { kind: 'number', number: -5 } }, reported ?? { kind: 'missing' }];
    if (roll < 19) return [{ value: { kind: 'error', error: '#DIV/0!' } }, reported ?? { kind: 'missing' }];
    return [{ value: { kind: 'text', text: '—' } }, reported ?? { kind: 'missing' }];
  })();
  return { current, base, rate, oracle: { current: missing ? null : units(amount), base: said } };
}

/** A list of a few enterprises in a random layout. */
export function randomList(random: Random, choices: Choices): RandomList {
  const [unit, places] = random.of(UNITS);
  const unitInHeader = random.chance(0.6);
  const twoRows = random.chance(0.4);
  const withRates = random.chance(0.4);
  const rateForm = random.below(3);
  const builder = new GridBuilder('名单', true, 10);
  const text = (row: number, column: number, words: string) => builder.set(row, column, { kind: 'text', text: words });
  let at = 1;
  if (random.chance(0.7)) text(at++, 1, '2025年二季度工业企业增产增效奖励申报名单');
  if (!unitInHeader) text(at++, 6, `单位：${unit}`);
  const suffix = unitInHeader ? random.of([`（${unit}）`, `(${unit})`, `/${unit}`]) : '';
  const metrics = [
    ['output', random.of(['工业总产值', '产值', '总产值'])],
    ['revenue', random.of(['营业收入', '营收'])],
  ] as const;
  const first = at;
  let column = 1;
  const columns: Record<string, number> = {};
  const plain = (key: string, words: string) => {
    columns[key] = column;
    text(first, column, words);
    if (twoRows) builder.merge({ top: first, left: column, bottom: first + 1, right: column });
    column += 1;
  };
  plain('number', '序号');
  plain('name', random.of(['企业名称', '单位名称', '单位详细名称']));
  plain('industry', random.of(['所属行业', '行业名称', '行业类别']));
  for (const [key, words] of metrics) {
    const parts = ['current', 'base', ...(withRates ? ['rate'] : [])] as const;
    if (twoRows) {
      text(first, column, `二季度${words}${suffix}`);
      builder.merge({ top: first, left: column, bottom: first, right: column + parts.length - 1 });
    }
    for (const part of parts) {
      columns[`${key}.${part}`] = column;
      const header = {
        current: twoRows ? '本期' : `二季度${words}${suffix}`,
        base: twoRows ? '上年同期' : `上年同期${words}${suffix}`,
        rate: twoRows ? '同比增长(%)' : `${words}同比增长${rateForm === 2 ? '（%）' : '(%)'}`,
      }[part as 'current' | 'base' | 'rate'];
      text(twoRows ? first + 1 : first, column, header);
      column += 1;
    }
  }
  const headerRow = twoRows ? first + 1 : first;
  at = headerRow + 1;
  const rows: RandomList['rows'] = [];
  const count = 1 + random.below(8);
  for (let index = 0; index < count; index += 1) {
    if (random.chance(0.1)) text(at++, 1, random.of(['一、南宁市', '柳州市']));
    if (random.chance(0.05)) at += 1;
    const name = `第${String(index + 1)}实业有限公司`;
    const [industry, classes] = random.of(INDUSTRIES);
    builder.set(at, columns.number!, { kind: 'number', number: index + 1 });
    text(at, columns.name!, name);
    if (industry) text(at, columns.industry!, industry);
    const read = metrics.map(([key]) => {
      const cells = metricCells(random, places, choices, withRates, rateForm);
      for (const part of ['current', 'base', 'rate'] as const) {
        const place = columns[`${key}.${part}`];
        if (place !== undefined) builder.set(at, place, cells[part].value, cells[part].format ?? 'General');
      }
      return cells.oracle;
    });
    rows.push({ row: at, name, measure1: { ...read[0]!, classes }, measure2: { ...read[1]!, classes } });
    at += 1;
    if (random.chance(0.08)) {
      text(at, columns.name!, random.of(['小计', '合计']));
      builder.set(at, columns['output.current']!, { kind: 'number', number: 99999 });
      at += 1;
    }
  }
  if (random.chance(0.3)) text(at + 1, 1, '填表人：某某　　审核人：某某');
  return { grid: builder.build(), headerRow, rows };
}
