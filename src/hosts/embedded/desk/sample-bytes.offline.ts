import cumulative from '../../../../samples/cumulative.xlsx';
import quarter from '../../../../samples/quarter.xlsx';
import type { Sample } from './desk-state';

/** Base64 of each file. */
const FILES: Readonly<Record<Sample, string>> = { quarter, cumulative };

/** A sample workbook in a page opened from a disk, which can fetch nothing: the page carries it. */
export function sampleBytes(sample: Sample): Promise<Uint8Array> {
  return Promise.resolve(Uint8Array.from(atob(FILES[sample]), (letter) => letter.charCodeAt(0)));
}
