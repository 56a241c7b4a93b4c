import type { Sample } from './desk-state';

/** A sample workbook, from beside the page. */
export async function sampleBytes(sample: Sample): Promise<Uint8Array> {
  const response = await fetch(`samples/${sample}.xlsx`);
  if (!response.ok) throw new Error(String(response.status));
  return new Uint8Array(await response.arrayBuffer());
}
