import { identifier, list, object, tag } from '../schema/build';
import type { Quantity } from '../algebra';
import { NOUGHT, product } from './lowered';
import { numbered } from './phrases';
import { composed, marked, nestedAward, reading, shape } from './shape';
import { stated, statedQuantity } from './stated';

/** 按行业增加值率折算: an award times a factor for each group of industries; without `otherwise` the measure is for no others. */
export const industryFactor = shape({
  id: 'industry-factor',
  role: 'award',
  name: { 'zh-CN': '行业系数', en: 'industry factor' },
  schema: object(
    {
      shape: tag('industry-factor'),
      award: nestedAward,
      factors: list(object({ group: identifier(), ...marked }, { ...stated, ...reading }), { min: 1 }),
      ...marked,
    },
    { otherwise: object(marked, { ...stated, ...reading }), ...reading },
  ),
  lower: (raw, site) => {
    const mark = site.mark(raw);
    if (!raw.otherwise) site.covers(raw.factors.map(({ group }) => group));
    const inner = site.award(raw.award, 'award');
    const factor = (each: Parameters<typeof statedQuantity>[0] & { readonly reading?: boolean }, field: string) =>
      statedQuantity(each, `${field}/`, { unit: 'share' }, site.mark(each, { field }), site);
    const cases = raw.factors.map((each, index) => ({
      when: { kind: 'member' as const, group: site.group(each.group, `factors/${index}/group`) },
      then: factor(each, `factors/${index}`),
    }));
    const otherwise = raw.otherwise ? factor(raw.otherwise, 'otherwise') : NOUGHT;
    const chosen: Quantity = { kind: 'choose', cases, otherwise };
    const phrase = {
      text: { 'zh-CN': '（{award}）×（{factor}）', en: '({award}) × ({factor})' },
      parts: { award: numbered(inner.award, '万元'), factor: numbered(chosen, 'share') },
    };
    return composed(site, raw, { ...product(inner.award, chosen), mark: { ...mark, phrase } }, [inner]);
  },
});
