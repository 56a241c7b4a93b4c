import { identifier, object, tag } from '../schema/build';
import { marked, reading, shape } from './shape';

/** 分行业分类给予奖励: an amount that the policy leaves open, one for all. */
export const parameterAward = shape({
  id: 'parameter-award',
  role: 'award',
  name: { 'zh-CN': '奖励标准待定', en: 'award left open' },
  schema: object({ shape: tag('parameter-award'), parameter: identifier(), ...marked }, reading),
  lower: (raw, site) => ({
    award: site.parameter(raw.parameter, 'parameter', { unit: '万元' }, site.mark(raw)),
    grant: null,
    classes: [],
    words: site.words(raw.words),
    reading: raw.reading ?? false,
  }),
});
