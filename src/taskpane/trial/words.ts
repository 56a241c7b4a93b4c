import type { TextTable } from '../../messages/message';
import { allocationStoreWords } from './allocation/allocation-store';
import { planFormWords } from './allocation/plan-form-words';
import { trialPlaceWords } from './TrialPlace';
import { targetsStoreWords } from './targets/targets-store';
import { nearStoreWords } from './near/near-store';
import { savedStoreWords } from './scenario/saved-store';
import { trialTaskTexts } from './tasks';
import { trialWords } from './trial-words';

/** The words of 测算. */
export const trialTexts: TextTable = {
  ...trialPlaceWords.texts,
  ...targetsStoreWords.texts,
  ...savedStoreWords.texts,
  ...nearStoreWords.texts,
  ...allocationStoreWords.texts,
  ...planFormWords.texts,
  ...trialWords.texts,
  ...trialTaskTexts,
};
