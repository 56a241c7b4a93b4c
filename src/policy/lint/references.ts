import { vocabulary } from '../../messages/message';
import { fault, under, type Fault } from '../fault';
import { usesOf, type Draft } from '../lower/draft';
import type { Lint } from './lint';

const words = vocabulary({
  'pack.unknown-metric': {
    'zh-CN': '指标“{id}”没有定义。请在指标表中补上，或改用：{known}。',
    en: 'The metric "{id}" is not defined. Define it, or use one of: {known}.',
  },
  'pack.unknown-group': {
    'zh-CN': '行业范围“{id}”没有定义。请在范围表中补上，或改用：{known}。',
    en: 'The group "{id}" is not defined. Define it, or use one of: {known}.',
  },
  'pack.unknown-industry': {
    'zh-CN': '行业“{id}”没有定义。请在行业表中补上，或改用：{known}。',
    en: 'The industry "{id}" is not defined. Define it, or use one of: {known}.',
  },
  'pack.unknown-roster': {
    'zh-CN': '名单或标记“{id}”没有定义。请在名单表中补上，或改用：{known}。',
    en: 'The roster "{id}" is not defined. Define it, or use one of: {known}.',
  },
  'pack.roster-unused': {
    'zh-CN': '名单或标记“{id}”没有任何规则使用。请删去，或写进规则。',
    en: 'No rule uses the roster "{id}". Remove it, or use it.',
  },
  'pack.unknown-parameter': {
    'zh-CN': '参数“{id}”没有定义。请在参数表中补上，或改用：{known}。',
    en: 'The parameter "{id}" is not defined. Define it, or use one of: {known}.',
  },
  'pack.unknown-measure': {
    'zh-CN': '没有第{number}条。请改正条号。',
    en: 'There is no measure {number}. Correct the number.',
  },
  'pack.parameter-of-other-measure': {
    'zh-CN': '参数“{id}”属于第{owner}条，不能用在第{measure}条。请为第{measure}条另立参数。',
    en: 'The parameter "{id}" belongs to measure {owner} and cannot be used in measure {measure}. Give measure {measure} one of its own.',
  },
  'pack.parameter-unused': {
    'zh-CN': '参数“{id}”没有任何规则使用。请删去，或写进规则。',
    en: 'No rule uses the parameter "{id}". Remove it, or use it.',
  },
});

/** Every metric, group, industry, parameter and measure that is named exists. */
export const references: Lint = {
  id: 'references',
  texts: words.texts,
  check: (draft) => [
    ...names(draft, 'metric', draft.pack.metrics),
    ...names(draft, 'group', draft.pack.groups),
    ...names(draft, 'industry', draft.pack.industries),
    ...names(draft, 'roster', draft.pack.rosters),
    ...idleRosters(draft),
    ...parameters(draft),
    ...measures(draft),
  ],
};

type Named = readonly { readonly id: string }[];

function names(draft: Draft, kind: 'metric' | 'group' | 'industry' | 'roster', table: Named): readonly Fault[] {
  const known = new Set(table.map(({ id }) => id));
  return usesOf(draft, kind)
    .filter(({ id }) => !known.has(id))
    .map(({ id, at }) => fault(at, words.message(`pack.unknown-${kind}`, { id, known: [...known].join('、') })));
}

function idleRosters(draft: Draft): readonly Fault[] {
  const used = new Set(usesOf(draft, 'roster').map(({ id }) => id));
  return draft.pack.rosters.flatMap(({ id }, index) =>
    used.has(id) ? [] : [fault(under('/rosters', index, 'id'), words.message('pack.roster-unused', { id }))],
  );
}

function parameters({ pack, raw, uses }: Draft): readonly Fault[] {
  const owners = new Map(pack.parameters.map(({ id, measure }) => [id, measure]));
  const known = [...owners.keys()].join('、');
  const used = uses.filter((use) => use.kind === 'parameter');
  const wrong = used.flatMap(({ id, at, measure }) => {
    const owner = owners.get(id);
    if (owner === undefined) return [fault(at, words.message('pack.unknown-parameter', { id, known }))];
    if (owner === measure) return [];
    const params = { id, owner: String(owner), measure: String(measure) };
    return [fault(at, words.message('pack.parameter-of-other-measure', params))];
  });
  const idle = raw.parameters.flatMap(({ id }, index) =>
    used.some((use) => use.id === id)
      ? []
      : [fault(under('/parameters', index, 'id'), words.message('pack.parameter-unused', { id }))],
  );
  return [...wrong, ...idle];
}

function measures({ raw }: Draft): readonly Fault[] {
  const known = new Set(raw.measures.map(({ number }) => number));
  const said = [
    ...raw.parameters.map(({ measure }, index) => ({ number: measure, at: under('/parameters', index, 'measure') })),
    ...raw.industries.flatMap(({ measures: of }, index) =>
      of.map((number, place) => ({ number, at: under('/industries', index, 'measures', place) })),
    ),
    ...raw.sections.flatMap(({ measures: of }, index) =>
      of.map((number, place) => ({ number, at: under('/sections', index, 'measures', place) })),
    ),
  ];
  return said
    .filter(({ number }) => !known.has(number))
    .map(({ number, at }) => fault(at, words.message('pack.unknown-measure', { number: String(number) })));
}
