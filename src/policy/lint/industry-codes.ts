import { vocabulary } from '../../messages/message';
import { fault, under } from '../fault';
import type { Lint } from './lint';

const words = vocabulary({
  'pack.code-both': {
    'zh-CN': '代码{code}既列为确定、又列为待确认。请只留一处。',
    en: 'Code {code} is listed both as sure and as to be confirmed. Keep one of them.',
  },
  'pack.group-empty': {
    'zh-CN': '行业范围“{id}”没有任何代码。请写明代码或所含行业。',
    en: 'The group "{id}" has no codes. Give codes, or the industries that it holds.',
  },
});

/** A code is sure or to be confirmed, not both; a group has some. */
export const industryCodes: Lint = {
  id: 'industry-codes',
  texts: words.texts,
  check: ({ raw, pack }) => [
    ...[
      ...raw.industries.map((each, index) => ({ ...each, at: under('/industries', index) })),
      ...raw.groups.map((each, index) => ({ ...each, at: under('/groups', index) })),
    ].flatMap(({ core = [], edge = [], at }) =>
      edge.flatMap((code, place) =>
        core.includes(code) ? [fault(under(at, 'edge', place), words.message('pack.code-both', { code }))] : [],
      ),
    ),
    ...pack.groups.flatMap(({ id, core, edge }, index) =>
      core.length + edge.length === 0
        ? [fault(under('/groups', index), words.message('pack.group-empty', { id }))]
        : [],
    ),
  ],
};
