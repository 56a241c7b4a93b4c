import { vocabulary } from '../../messages/message';
import { fault, under, type Fault } from '../fault';
import { borneOut } from '../industry/standard';
import type { Lint } from './lint';

const words = vocabulary({
  'pack.code-both': {
    'zh-CN': '代码{code}既列为确定、又列为待确认。请只留一处。',
    en: 'Code {code} is listed both as sure and as to be confirmed. Keep one of them.',
  },
  'pack.code-unknown': {
    'zh-CN': '代码{code}不在国民经济行业分类（2017年版）之中，没有企业会归入。请核对代码。',
    en: 'Code {code} is not in GB/T 4754-2017, so no enterprise would fall under it. Check the code.',
  },
  'pack.group-empty': {
    'zh-CN': '行业范围“{id}”没有任何代码。请写明代码或所含行业。',
    en: 'The group "{id}" has no codes. Give codes, or the industries that it holds.',
  },
});

/** A code exists, and is sure or to be confirmed, not both; a group has some. */
export const industryCodes: Lint = {
  id: 'industry-codes',
  texts: words.texts,
  check: ({ raw, pack }) => [
    ...[
      ...raw.industries.map((each, index) => ({ ...each, at: under('/industries', index) })),
      ...raw.groups.map((each, index) => ({ ...each, at: under('/groups', index) })),
    ].flatMap(({ core = [], edge = [], at }) => [
      ...unknown(core, under(at, 'core')),
      ...unknown(edge, under(at, 'edge')),
      ...edge.flatMap((code, place) =>
        core.includes(code) ? [fault(under(at, 'edge', place), words.message('pack.code-both', { code }))] : [],
      ),
    ]),
    ...raw.industries.flatMap(({ aliases }, index) =>
      aliases.flatMap((alias, place) => {
        if (typeof alias === 'string') return [];
        const at = under('/industries', index, 'aliases', place);
        return [...unknown(alias.core, under(at, 'core')), ...unknown(alias.edge ?? [], under(at, 'edge'))];
      }),
    ),
    ...pack.groups.flatMap(({ id, core, edge }, index) =>
      core.length + edge.length === 0
        ? [fault(under('/groups', index), words.message('pack.group-empty', { id }))]
        : [],
    ),
  ],
};

function unknown(codes: readonly string[], at: string): readonly Fault[] {
  return codes.flatMap((code, place) =>
    borneOut(code) === code ? [] : [fault(under(at, place), words.message('pack.code-unknown', { code }))],
  );
}
