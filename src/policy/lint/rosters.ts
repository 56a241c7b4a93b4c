import { vocabulary } from '../../messages/message';
import { fault, under, type Fault } from '../fault';
import type { Draft } from '../lower/draft';
import type { Lint } from './lint';
import { nodesOf } from './walk';

const words = vocabulary({
  'pack.roster-nowhere': {
    'zh-CN': '名单“{id}”既没有列标题，也没有工作表名称，读名单时无处可查。请至少写一样。',
    en: 'The roster "{id}" has neither a heading nor a sheet, so no list can say who is on it. Give one of the two.',
  },
  'pack.applies-beyond-industry': {
    'zh-CN': '“适用”只写属于哪些行业：名单没写行业的企业，是否适用视为已经说明。名单、日期和数值请写进“符合”的条件。',
    en: '"applies" speaks of industries alone: of a row without one, that the measure is for it is taken as said. Put rosters, days and figures into "eligible".',
  },
  'pack.key-taken': {
    'zh-CN': '编号“{id}”已用于{what}，同一个编号不能指两样东西。请改名。',
    en: 'The id "{id}" is taken by {what}; one id cannot mean two things. Rename it.',
  },
});

/** Ids that a list's columns have already. */
const IDENTITY = ['name', 'creditCode', 'industry', 'industryCode', 'city', 'county', 'hasBase', 'amount', 'count'];

/** A roster is named by something that a list can hold, and has an id that nothing else has; no rule asks one where industries alone count. */
export const rosters: Lint = {
  id: 'rosters',
  texts: words.texts,
  check: (draft) => [
    ...draft.pack.rosters.flatMap(({ id, headers, sheets }, index) =>
      headers.length + sheets.length > 0
        ? []
        : [fault(under('/rosters', index, 'id'), words.message('pack.roster-nowhere', { id }))],
    ),
    ...applying(draft),
    ...taken(draft),
  ],
};

/** A row without an industry is judged as one that the measure is for: nothing else may stand there. */
function applying({ pack, origins }: Draft): readonly Fault[] {
  return pack.measures.flatMap(({ eligibility }, index) => {
    if (!eligibility) return [];
    const at = under('/measures', index, 'eligibility', 'applies');
    const { conditions } = nodesOf({ at, condition: eligibility.applies, quantity: null }, origins);
    return conditions.flatMap(({ node, at: place }) =>
      ['flag', 'bound', 'growth', 'hasBase'].includes(node.kind)
        ? [fault(place, words.message('pack.applies-beyond-industry'))]
        : [],
    );
  });
}

/** Keys of a list are metrics, rosters and what says who an enterprise is. */
function taken({ pack }: Draft): readonly Fault[] {
  const identity = { 'zh-CN': '企业的身份列', en: 'a column that says who an enterprise is' };
  const metrics = new Set(pack.metrics.map(({ id }) => id));
  return [
    ...pack.metrics.flatMap(({ id }, index) =>
      IDENTITY.includes(id)
        ? [fault(under('/metrics', index, 'id'), words.message('pack.key-taken', { id, what: identity }))]
        : [],
    ),
    ...pack.rosters.flatMap(({ id }, index) => {
      const what = IDENTITY.includes(id) ? identity : metrics.has(id) ? { 'zh-CN': '指标', en: 'a metric' } : null;
      return what ? [fault(under('/rosters', index, 'id'), words.message('pack.key-taken', { id, what }))] : [];
    }),
  ];
}
