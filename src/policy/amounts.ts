import type { Texts } from '../messages/message';
import { dayText, isoDay } from '../quantity/day';
import { grouped } from '../quantity/exact';
import type { Exact } from '../quantity/exact';
import type { PackUnit } from './terms';

/** What a pack's unit is called behind a number. */
const UNITS: Readonly<Record<Exclude<PackUnit, 'share' | '日期'>, Texts>> = {
  万元: { 'zh-CN': '万元', en: ' × 10,000 yuan' },
  万千瓦时: { 'zh-CN': '万千瓦时', en: ' × 10,000 kWh' },
  人: { 'zh-CN': '人', en: ' people' },
  个: { 'zh-CN': '个', en: '' },
  家: { 'zh-CN': '家', en: '' },
  天: { 'zh-CN': '天', en: ' days' },
  吨: { 'zh-CN': '吨', en: ' t' },
  万立方米: { 'zh-CN': '万立方米', en: ' × 10,000 m³' },
  '元/人': { 'zh-CN': '元/人', en: ' yuan a head' },
  '元/千瓦时': { 'zh-CN': '元/千瓦时', en: ' yuan a kWh' },
};

/** A number with its unit: 4,400万元; a share as percent, in full; a day as a date. */
export function amountText(value: Exact, unit: PackUnit): Texts {
  switch (unit) {
    case 'share': {
      const text = `${grouped(value.times(100))}%`;
      return { 'zh-CN': text, en: text };
    }
    case '日期':
      return { 'zh-CN': dayText(value), en: isoDay(value) };
    case '万元':
    case '万千瓦时':
    case '人':
    case '个':
    case '家':
    case '天':
    case '吨':
    case '万立方米':
    case '元/人':
    case '元/千瓦时':
      return { 'zh-CN': `${grouped(value)}${UNITS[unit]['zh-CN']}`, en: `${grouped(value)}${UNITS[unit].en}` };
  }
}
