import type { TextTable } from '../../messages/message';
import { trialPlaceWords } from './TrialPlace';
import { targetsStoreWords } from './targets/targets-store';
import { trialTaskTexts } from './tasks';

/** The words of 测算. */
export const trialTexts: TextTable = {
  ...trialPlaceWords.texts,
  ...targetsStoreWords.texts,
  ...trialTaskTexts,
};
