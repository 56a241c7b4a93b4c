export { classesOf } from './regions/classes';
export { grantAward } from './award/grant';
export type { GrantAnswer } from './award/grant';
export { judgeOf } from './judge';
export type { MeasureJudge } from './judge';
export { keyName as missingName } from '../policy/key-names';
export { reasonTexts } from './trace/reason';
export { shownRate } from './trace/shown';
export { countProgress, targetReached } from './targets';
