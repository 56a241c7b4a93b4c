import type { Order } from '../algebra';
import type { PackUnit } from '../terms';

/** The words that several shapes use for the same thing. */
export const ORDERS = ['>=', '>', '<=', '<'] as const satisfies readonly Order[];
export const UNITS = [
  '万元',
  '万千瓦时',
  '人',
  '个',
  '家',
  '天',
  '吨',
  '万立方米',
  '日期',
  '元/人',
  '元/千瓦时',
  'share',
] as const satisfies readonly PackUnit[];
