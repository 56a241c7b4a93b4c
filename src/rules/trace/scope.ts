import type { Texts } from '../../messages/message';
import type { IndustryClass } from '../../policy/enterprise';
import type { Pack } from '../../policy/pack';
import type { Eligibility } from '../../policy/measure';
import type { GroupId } from '../../policy/terms';
import { asksOf } from '../reading/asks';
import { groupBit } from '../reading/kleene';
import type { Test } from '../reading/kleene';
import type { Settled } from '../reading/settle';
import { checkedNames } from './checked';

/** The groups of industries that a measure speaks of. */
export interface Scope {
  /** Those that it is for. */
  readonly groups: readonly Texts[];
  /** What the rules ask of: figures, growth, rosters. */
  readonly checked: readonly Texts[];
  /** Those that a looser standard is for. */
  readonly relaxed: readonly Texts[];
  readonly relaxedBits: IndustryClass;
  /** The text ends its list of them with 等: there may be more. */
  readonly openEnded: boolean;
  /** Whether the measure is for some of these classes and not for others. */
  readonly hangsOn: (classes: readonly IndustryClass[]) => boolean;
}

/** A measure's rules, ready for reading. */
export interface Ready {
  readonly applies: Settled;
  readonly eligible: Settled;
  readonly appliesTest: Test;
}

export function scopeOf(
  pack: Pack,
  { measure, metrics }: Eligibility,
  { applies, eligible, appliesTest }: Ready,
): Scope {
  const text = pack.measures.find(({ number }) => number === measure)?.text ?? '';
  const relaxed = groupNames(pack, relaxedGroups(eligible));
  return {
    groups: groupNames(pack, membersOf(applies)),
    checked: checkedNames(pack, metrics, eligible),
    relaxed,
    relaxedBits: relaxedGroups(eligible).reduce((bits, id) => bits | groupBit(pack.groups, id), 0),
    openEnded: relaxed.some((name) => text.includes(`等${name['zh-CN']}`)),
    hangsOn: (classes) => new Set(classes.map((each) => appliesTest({}, each, each, {}))).size > 1,
  };
}

function groupNames(pack: Pack, ids: readonly GroupId[]): readonly Texts[] {
  return pack.groups.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
}

/** The groups that a condition asks membership of. */
export function membersOf(condition: Settled): readonly GroupId[] {
  return asksOf([condition]).flatMap((ask) => (ask.kind === 'member' ? [ask.group] : []));
}

/** Those asked of inside a looser standard. */
function relaxedGroups(condition: Settled): readonly GroupId[] {
  switch (condition.kind) {
    case 'ask':
      return [];
    case 'all':
    case 'any':
      return condition.mark?.label === 'relaxed' ? membersOf(condition) : condition.of.flatMap(relaxedGroups);
    case 'not':
      return relaxedGroups(condition.of);
    case 'branch':
      return [
        ...condition.cases.flatMap(({ when, then }) => [...relaxedGroups(when), ...relaxedGroups(then)]),
        ...relaxedGroups(condition.otherwise),
      ];
  }
}
