import { object, tag } from '../schema/build';
import { bare, named } from './phrases';
import { AMOUNT_FACT } from './rate-subsidy';
import { shape } from './shape';

/** 按实际投资额……: the amount in 万元 that the one who asks for an award names. */
export const askedAmount = shape({
  id: 'asked-amount',
  role: 'measured',
  name: { 'zh-CN': '申报金额', en: 'amount asked for' },
  schema: object({ shape: tag('asked-amount') }),
  lower: () => ({
    quantity: { kind: 'fact', key: AMOUNT_FACT },
    base: null,
    against: (order, than, mark) => ({ kind: 'bound', fact: AMOUNT_FACT, order, than, mark }),
    wanted: { unit: '万元' },
    named: { text: bare('{of}'), parts: { of: named(AMOUNT_FACT) } },
  }),
});
