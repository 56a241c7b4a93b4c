import type { Message, Texts } from '../../messages/message';
import type { Pack } from '../../policy/pack';
import { NOTHING_SAID, standardsOf } from '../../policy/standards';
import { kleene, TRUE } from '../reading/kleene';
import { listed } from './phrase';
import { reasonWords } from './reason-words';
import type { Row } from '../reading/row';
import type { Scope } from './scope';
import { settle } from '../reading/settle';

const { message } = reasonWords;

/** Why a measure is not for a row: the measure that is, where there is one (属…，适用第2条), else what it is for. */
export function notApplicable(pack: Pack, measure: number, scope: Scope, row: Row): readonly Message[] {
  const other = pack.measures.find(({ number, eligibility }) => {
    if (number === measure || !eligibility) return false;
    const applies = settle(eligibility.applies, standardsOf(pack, NOTHING_SAID));
    return (
      kleene(applies, pack.groups, standardsOf(pack, NOTHING_SAID))(row.facts, row.sure, row.may, row.marks) === TRUE
    );
  });
  const groups = groupsOf(pack, row);
  if (other && groups.length > 0) {
    return [
      message('reason.not-applicable-but', {
        groups: listed(groups),
        other: other.number,
        short: other.short,
        measure,
      }),
    ];
  }
  return [message('reason.not-applicable', { measure, groups: listed(scope.groups) })];
}

/** The groups that the row surely is in. */
function groupsOf(pack: Pack, { sure }: Row): readonly Texts[] {
  return pack.groups.filter((_, index) => (sure & (1 << index)) !== 0).map(({ name }) => name);
}
