import { vocabulary } from '../../messages/message';
import type { Condition } from '../algebra';
import type { IndustryClass } from '../enterprise';
import { fault } from '../fault';
import { codesOfClass } from '../industry/membership';
import { usesOf } from '../lower/draft';
import type { Pack } from '../pack';
import type { GroupId } from '../terms';
import type { Lint } from './lint';

const words = vocabulary({
  'pack.industry-uncovered': {
    'zh-CN':
      '本条适用于行业代码{codes}，这里没有它的标准，会被当成不符合或没有奖励。请补上所在的行业范围，或在“{field}”写明其他行业怎么算。',
    en: 'The measure is for the industries of code {codes}, and there is no standard for them here: they would be taken as ineligible, or as paid nothing. Add their group, or say under "{field}" what holds for others.',
  },
});

/** How many codes a message names. */
const NAMED = 6;

/** Where a standard differs by industry, every industry that the measure is for has one: a forgotten one is no "no". */
export const industryCover: Lint = {
  id: 'industry-cover',
  texts: words.texts,
  check: (draft) =>
    usesOf(draft, 'cover').flatMap(({ at, groups, measure }) => {
      const eligibility = draft.pack.measures.find(({ number }) => number === measure)?.eligibility;
      const covered = bitsOf(draft.pack, groups);
      const codes = [...codesOfClass(draft.pack)].flatMap(([each, its]) =>
        (each & covered) === 0 && (!eligibility || mayApply(eligibility.applies, each, draft.pack)) ? its : [],
      );
      if (codes.length === 0) return [];
      return [
        fault(
          at,
          words.message('pack.industry-uncovered', { codes: codes.slice(0, NAMED).join('、'), field: 'otherwise' }),
        ),
      ];
    }),
};

function bitsOf(pack: Pack, groups: readonly GroupId[]): IndustryClass {
  return groups.reduce((bits, id) => {
    const index = pack.groups.findIndex((group) => group.id === id);
    return index < 0 ? bits : bits | (1 << index);
  }, 0);
}

/** Whether a measure can be for a class. What it asks beside industries may hold. */
function mayApply(condition: Condition, of: IndustryClass, pack: Pack): boolean {
  switch (condition.kind) {
    case 'member':
      return (of & bitsOf(pack, [condition.group])) !== 0;
    case 'all':
      return condition.of.every((each) => mayApply(each, of, pack));
    case 'any':
      return condition.of.some((each) => mayApply(each, of, pack));
    case 'not':
      return condition.of.kind !== 'member' || !mayApply(condition.of, of, pack);
    case 'bound':
    case 'growth':
    case 'hasBase':
    case 'flag':
    case 'branch':
      return true;
  }
}
