import type { SealPlan } from '../../../seal/seal-plan';
import type { Work } from '../../../workbook/workbook';
import { FileWorkbook } from '../file-workbook';
import type { Source } from '../zip/archive';
import { withStampCopy } from './stamp-copy';

/** A copy of a workbook with a seal's changes made, and the stamp's copy in a part of its own. */
export async function sealedFile(
  source: Source,
  name: string,
  plan: Extract<SealPlan, { kind: 'plan' }>,
  work: Work = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const workbook = await FileWorkbook.open(source, name);
  await workbook.write(plan.changes, work);
  return withStampCopy(await workbook.bytes(), plan.copy);
}
