import type { NewSheet } from '../../workbook/new-sheet';

/** Opens sheets as a workbook of its own, beside the one that is open; Excel asks for its name when it is saved. */
export async function openNewWorkbook(_name: string, sheets: NewSheet | readonly NewSheet[]): Promise<void> {
  const { newWorkbook } = await import('../file/new-workbook');
  const bytes = await newWorkbook(sheets);
  await Excel.createWorkbook(base64(bytes));
}

/** In pieces: a call takes no more arguments than a stack holds. */
function base64(bytes: Uint8Array): string {
  const PIECE = 0x8000;
  let binary = '';
  for (let at = 0; at < bytes.length; at += PIECE) binary += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(binary);
}
