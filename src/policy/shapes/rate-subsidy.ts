import { identifier, object, tag } from '../schema/build';
import { marked, reading, shape } from './shape';

/** The amount that a subsidy is a share of, in 万元. */
export const AMOUNT_FACT = 'amount';

/** 按投资实际完成量的一定比例给予资金补助: rate x amount, up to a cap; rate and cap are left open, and the cap may be none. */
export const rateSubsidy = shape({
  id: 'rate-subsidy',
  role: 'award',
  name: { 'zh-CN': '按比例补助', en: 'subsidy at a rate' },
  schema: object({ shape: tag('rate-subsidy'), rate: identifier(), cap: identifier(), ...marked }, reading),
  lower: (raw, site) => {
    const mark = site.mark(raw);
    return {
      award: {
        kind: 'min',
        of: [
          {
            kind: 'product',
            of: [site.parameter(raw.rate, 'rate', { unit: 'share' }, mark), { kind: 'fact', key: AMOUNT_FACT }],
          },
          site.parameter(raw.cap, 'cap', { unit: '万元' }, mark, true),
        ],
        mark,
      },
      grant: 'rate-subsidy',
      classes: [],
      words: site.words(raw.words),
      reading: raw.reading ?? false,
    };
  },
});
