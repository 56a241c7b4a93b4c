import type { TextTable } from '../messages/message';
import { argumentWords } from './argument';
import { awardWords } from './award';
import { checkWords } from './check';
import { convertWords } from './convert/words';
import { creditCodeWords } from './credit-code';
import { enterpriseWords } from './enterprise-argument';
import { figureWords } from './figure-argument';
import { gapWords } from './gap';
import { growthWords } from './growth';
import { measureWords } from './measure-argument';
import { nameWords } from './name-argument';
import { loadingWords } from './not-loaded';
import { onTargetWords } from './on-target';
import { openWords } from './open-parameters';
import { policyWordsOfFunctions } from './policy-argument';
import { progressWords } from './progress';
import { resultTexts } from './result';
import { targetWords } from './target-argument';
import { thresholdWords } from './threshold';

/** The words of this room's own messages, gathered from where they are declared. */
export const OWN_TEXTS: TextTable = {
  ...argumentWords.texts,
  ...awardWords.texts,
  ...checkWords.texts,
  ...convertWords.texts,
  ...creditCodeWords.texts,
  ...enterpriseWords.texts,
  ...figureWords.texts,
  ...gapWords.texts,
  ...growthWords.texts,
  ...loadingWords.texts,
  ...measureWords.texts,
  ...nameWords.texts,
  ...onTargetWords.texts,
  ...openWords.texts,
  ...policyWordsOfFunctions.texts,
  ...progressWords.texts,
  ...resultTexts,
  ...targetWords.texts,
  ...thresholdWords.texts,
};
