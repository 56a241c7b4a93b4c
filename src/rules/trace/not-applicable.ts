import type { Message, Texts } from '../../messages/message';
import type { Pack } from '../../policy/pack';
import type { GroupId } from '../../policy/terms';
import { NOTHING_SAID, standardsOf } from '../../policy/standards';
import { kleene, TRUE } from '../reading/kleene';
import type { Test } from '../reading/kleene';
import { listed } from './phrase';
import { reasonWords } from './reason-words';
import type { Row } from '../reading/row';
import { membersOf } from './scope';
import type { Scope } from './scope';
import { settle } from '../reading/settle';

const { message } = reasonWords;

/** A measure, and how to tell whether it is for a row. */
interface ForWhom {
  readonly number: number;
  readonly short: Texts;
  readonly groups: readonly GroupId[];
  readonly applies: Test;
}

/**
 * Why a measure is not for a row: the measures that are, where there are any (属…，适用第1、3条), else what it is for.
 * One alone is named: 适用第2条（增收增效）.
 */
export function notApplicable(pack: Pack, measure: number, scope: Scope, row: Row): readonly Message[] {
  const others = forWhom(pack).filter(
    ({ number, applies }) => number !== measure && applies(row.facts, row.sure, row.may, row.marks) === TRUE,
  );
  const groups = groupsOf(pack, row, new Set(others.flatMap((other) => other.groups)));
  const [other, second] = others;
  if (!other || groups.length === 0) {
    return [message('reason.not-applicable', { measure, groups: listed(scope.groups) })];
  }
  if (!second) {
    const { number, short } = other;
    return [message('reason.not-applicable-but', { groups: listed(groups), other: number, short, measure })];
  }
  const numbers = listed(others.map(({ number }) => ({ 'zh-CN': String(number), en: String(number) })));
  return [message('reason.not-applicable-but-several', { groups: listed(groups), others: numbers, measure })];
}

/** Read once a pack: every row outside a measure asks for the same. */
const known = new WeakMap<Pack, readonly ForWhom[]>();

function forWhom(pack: Pack): readonly ForWhom[] {
  const before = known.get(pack);
  if (before) return before;
  const standards = standardsOf(pack, NOTHING_SAID);
  const read = pack.measures.flatMap(({ number, short, eligibility }): ForWhom[] => {
    if (!eligibility) return [];
    const applies = settle(eligibility.applies, standards);
    return [{ number, short, groups: membersOf(applies), applies: kleene(applies, pack.groups, standards) }];
  });
  known.set(pack, read);
  return read;
}

/** The groups that the row surely is in, of those asked for. */
function groupsOf(pack: Pack, { sure }: Row, asked: ReadonlySet<GroupId>): readonly Texts[] {
  return pack.groups.filter(({ id }, index) => asked.has(id) && (sure & (1 << index)) !== 0).map(({ name }) => name);
}
