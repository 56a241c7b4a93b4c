import { vocabulary, type Texts } from '../../messages/message';
import { fault, under, type Fault } from '../fault';
import type { RawPack } from '../schema/pack';
import type { Lint } from './lint';

const words = vocabulary({
  'pack.duplicate': {
    'zh-CN': '{what}“{id}”在前面已经有了。请改名或删去其中一个。',
    en: 'The {what} "{id}" is there already, further up. Rename or remove one of them.',
  },
});

interface Entry {
  readonly id: string;
  readonly at: string;
}

/** No two of a kind have the same id, number or name. */
export const duplicates: Lint = {
  id: 'duplicates',
  texts: words.texts,
  check: ({ raw, pack }) => [
    ...twice({ 'zh-CN': '指标', en: 'metric' }, ids(raw.metrics, '/metrics')),
    ...twice({ 'zh-CN': '表头', en: 'header' }, headers(raw)),
    ...twice({ 'zh-CN': '名单', en: 'roster' }, ids(raw.rosters ?? [], '/rosters')),
    ...twice({ 'zh-CN': '行业范围', en: 'group' }, ids(raw.groups, '/groups')),
    ...twice({ 'zh-CN': '行业', en: 'industry' }, ids(raw.industries, '/industries')),
    ...twice({ 'zh-CN': '行业名称', en: 'name of an industry' }, industryNames(raw)),
    ...twice({ 'zh-CN': '参数', en: 'parameter' }, ids(raw.parameters, '/parameters')),
    ...twice(
      { 'zh-CN': '条号', en: 'measure' },
      raw.measures.map(({ number }, index) => ({ id: String(number), at: under('/measures', index, 'number') })),
    ),
    ...pack.measures.flatMap(({ counts, grant }, index) => [
      ...twice({ 'zh-CN': '数量目标', en: 'count target' }, ids(counts, under('/measures', index, 'counts'))),
      ...twice(
        { 'zh-CN': '类别', en: 'class' },
        ids(grant?.classes ?? [], under('/measures', index, 'grant', 'classes')),
      ),
    ]),
  ],
};

function ids(table: readonly { readonly id: string }[], at: string): readonly Entry[] {
  return table.map(({ id }, index) => ({ id, at: under(at, index, 'id') }));
}

function headers({ metrics, rosters = [] }: RawPack): readonly Entry[] {
  return [
    ...metrics.flatMap((metric, index) =>
      metric.headers.map((id, place) => ({ id, at: under('/metrics', index, 'headers', place) })),
    ),
    ...rosters.flatMap((roster, index) =>
      roster.headers.map((id, place) => ({ id, at: under('/rosters', index, 'headers', place) })),
    ),
  ];
}

function industryNames({ industries }: RawPack): readonly Entry[] {
  return industries.flatMap(({ name, aliases }, index) => [
    { id: name['zh-CN'], at: under('/industries', index, 'name', 'zh-CN') },
    ...aliases.map((alias, place) => ({
      id: typeof alias === 'string' ? alias : alias.name,
      at: under('/industries', index, 'aliases', place),
    })),
  ]);
}

function twice(what: Texts, entries: readonly Entry[]): readonly Fault[] {
  const seen = new Set<string>();
  return entries.flatMap(({ id, at }) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [fault(at, words.message('pack.duplicate', { what, id }))];
  });
}
