import { handed } from '../evaluate';
import { FUNCTIONS } from '../index';
import { CHINESE_NAMES } from '../names';
import { policyNamed } from '../policy-argument';
import { argumentAt, frozen } from './call-found';
import type { CallFound, Native } from './call-found';
import { creditCodeCall, growthCall, progressCall } from './figure-call';
import { judgedCall } from './judged-call';
import type { LookupTable } from './lookup-table';
import { onTargetCall } from './target-call';
import { wordCall } from './word-call';

/** A call of ours as a plain formula with the same answer, or why it becomes a value. */
export function nativeCall(found: CallFound, table: LookupTable): Native {
  const { id } = found;
  // What a call cannot be asked, nobody can say that a formula answers alike.
  if (found.result === null) return frozen('convert.unfollowed');
  const { policyAt } = FUNCTIONS[id];
  const named = policyAt === null ? null : policyNamed(handed(argumentAt(found, policyAt).value), table.context);
  // The tables and cuts of a plain formula are the workbook's own policy's.
  if (named) return frozen('convert.of-policy', { function: CHINESE_NAMES[id], id: named.id });
  switch (id) {
    case 'VERDICT':
    case 'ELIGIBLE':
    case 'GAP':
      return judgedCall(id, found, table);
    case 'GROWTH':
      return growthCall(found);
    case 'ONTARGET':
      return onTargetCall(found, table);
    case 'PROGRESS':
      return progressCall(found, table);
    case 'CREDITCODE':
      return creditCodeCall(found);
    case 'INDUSTRY':
    case 'TARGET':
    case 'THRESHOLD':
    case 'AWARD':
    case 'PARAM':
    case 'CLAUSE':
      return wordCall(found, table);
    case 'REASON':
    case 'CHECK':
      return frozen('convert.no-formula', { function: CHINESE_NAMES[id] });
  }
}
