import { LIST_TEXTS } from '../list';
import type { TextTable } from '../messages/message';
import { industryWords } from '../policy/industry/industry-words';
import { PACK_TEXTS } from '../policy/texts';
import { enterpriseFormulaWords } from '../report/formula/enterprise';
import { resultWords } from '../report/result-columns';
import { REPORT_TEXTS } from '../report/sheets';
import { standardsWords } from '../report/standards-words';
import { keptPackWords } from '../report/kept-packs';
import { scenarioSheetWords } from '../report/scenario-sheet';
import { countsWords } from '../report/target-counts';
import { policyWords } from '../report/workbook-policy';
import { planWords } from '../policy/lint/plan-words';
import { reasonTexts } from '../rules';
import { ALLOCATION_TEXTS } from '../rules/allocation';
import { verifyWords } from '../seal/verify/words';
import { sealWords } from '../seal/words';
import { fillWords } from './compare/fill-words';
import { allocationWords } from './allocation/allocate';
import { compareWords } from './compare/words';
import { mergeWords } from './merge/words';
import { splitWords } from './split/words';
import { targetTexts } from './targets/words';
import { bookWords } from './judge-book';
import { listViewWords } from './list-view';
import { briefWords, stepWords } from './step-words';

/** The words of everything that a check can say: composed from the definitions, which hold both languages each. */
export const TEXTS: TextTable = {
  ...PACK_TEXTS,
  ...industryWords.texts,
  ...reasonTexts,
  ...planWords.texts,
  ...ALLOCATION_TEXTS,
  ...allocationWords.texts,
  ...LIST_TEXTS,
  ...standardsWords.texts,
  ...policyWords.texts,
  ...keptPackWords.texts,
  ...resultWords.texts,
  ...REPORT_TEXTS,
  ...enterpriseFormulaWords.texts,
  ...sealWords.texts,
  ...verifyWords.texts,
  ...compareWords.texts,
  ...fillWords.texts,
  ...mergeWords.texts,
  ...splitWords.texts,
  ...targetTexts.texts,
  ...countsWords.texts,
  ...scenarioSheetWords.texts,
  ...bookWords.texts,
  ...listViewWords.texts,
  ...briefWords.texts,
  ...stepWords.texts,
};
