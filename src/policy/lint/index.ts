import type { TextTable } from '../../messages/message';
import { allocation } from './allocation';
import { attributes } from './attributes';
import { contents } from './contents';
import { digits } from './digits';
import { duplicates } from './duplicates';
import { growthGuarded } from './growth-guarded';
import { growthSigned } from './growth-signed';
import { industryClasses } from './industry-classes';
import { industryCodes } from './industry-codes';
import { industryCover } from './industry-cover';
import { linear } from './linear';
import type { Lint } from './lint';
import { numbers } from './numbers';
import { numbersUsed } from './numbers-used';
import { ownBound } from './own-bound';
import { positive } from './positive';
import { quotes } from './quotes';
import { readings } from './readings';
import { references } from './references';
import { relaxedFigures } from './relaxed-figures';
import { rosters } from './rosters';
import { sections } from './sections';
import { sharp } from './sharp';
import { sourceCoverage } from './source-coverage';
import { sourceHash } from './source-hash';
import { stretchLoop } from './stretch-loop';
import { stretches } from './stretches';
import { units } from './units';

/** Every check of a pack that has passed its schema. A new one: its file, and its line here. */
export const LINTS: readonly Lint[] = [
  references,
  stretchLoop,
  duplicates,
  rosters,
  stretches,
  attributes,
  units,
  quotes,
  numbers,
  numbersUsed,
  readings,
  contents,
  industryCodes,
  industryClasses,
  industryCover,
  sections,
  sourceHash,
  sourceCoverage,
  relaxedFigures,
  growthGuarded,
  growthSigned,
  ownBound,
  positive,
  sharp,
  linear,
  digits,
  allocation,
];

export const LINT_TEXTS: TextTable = Object.assign({}, ...LINTS.map(({ texts }) => texts)) as TextTable;
