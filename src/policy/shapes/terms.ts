import type { Order } from '../algebra';
import type { PackUnit } from '../pack';

/** The words that several shapes use for the same thing. */
export const ORDERS = ['>=', '>', '<=', '<'] as const satisfies readonly Order[];
export const UNITS = ['万元', '万千瓦时', '人', '个', 'share'] as const satisfies readonly PackUnit[];
