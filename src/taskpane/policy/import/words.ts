import { importButtonWords } from './ImportButton';
import { importFaultWords } from './ImportFaults';
import { importLineWords } from './ImportLine';
import { importPlaceWords } from './ImportPlace';
import { importStoreWords } from './import-store';
import { itemCardWords } from './ItemCard';
import { measureGroupWords } from './MeasureGroup';
import { packIdWords } from './pack-id';
import { periodFieldWords } from './PeriodFields';
import { reviewFootWords } from './ReviewFoot';
import { reviewHeadWords } from './ReviewHead';
import { reviewPageWords } from './ReviewPage';
import { unreadPartWords } from './UnreadPart';

/** The words of importing a policy, by message code. */
export const importTexts = {
  ...importButtonWords.texts,
  ...importFaultWords.texts,
  ...importLineWords.texts,
  ...importPlaceWords.texts,
  ...importStoreWords.texts,
  ...itemCardWords.texts,
  ...measureGroupWords.texts,
  ...packIdWords.texts,
  ...periodFieldWords.texts,
  ...reviewFootWords.texts,
  ...reviewHeadWords.texts,
  ...reviewPageWords.texts,
  ...unreadPartWords.texts,
};
