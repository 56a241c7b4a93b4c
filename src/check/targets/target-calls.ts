import type { ListReading, NoList } from '../../list/reading';
import type { Pack } from '../../policy/pack';
import { standardsOf } from '../../policy/standards';
import type { StandardsSaid } from '../../policy/standards';
import { listTargets } from './list-targets';
import type { ListTargets } from './list-targets';

/** The list that was found last, held against the targets of its policy's industries. */
export interface TargetCalls {
  /** Whatever has been run; that stays as it is. Null where no list was found. */
  targets(said: StandardsSaid): Promise<ListTargets | null>;
}

/** Holding a list against targets, for a session. */
export function targetCalls(pack: Pack, read: (said: StandardsSaid) => ListReading | NoList): TargetCalls {
  return {
    targets(said) {
      const list = read(said);
      return Promise.resolve(list.kind === 'list' ? listTargets(pack, list, standardsOf(pack, said)) : null);
    },
  };
}
