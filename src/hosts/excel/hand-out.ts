import type { HandedOut } from '../../taskpane/host';
import { WorkbookFailure } from '../../workbook/workbook';
import type { OutgoingFile } from '../books/outgoing-file';
import { codeOf } from './failure';
import { excelWords } from './words';

const { message } = excelWords;

/** What handing a file out needs of the program. */
export interface HandOutHost {
  /** `Excel.createWorkbook`. */
  readonly createWorkbook: (base64: string) => Promise<void>;
  /** Office's own word for where it runs (`PC`, `OfficeOnline`, `Mac` …). */
  readonly platform: string;
  /** Hands a file to the web view's downloads. */
  readonly download: (file: OutgoingFile) => HandedOut;
}

/** Where the web view that holds the pane saves what a link downloads; that of a Mac and of an iPad drops it in silence. */
const DOWNLOADS: ReadonlySet<string> = new Set(['PC', 'OfficeOnline']);

/**
 * Hands a file out of Excel: a workbook is opened beside the open one, and Excel asks for its name when it is saved;
 * anything else is downloaded, where that can be.
 */
export async function handOut(
  file: OutgoingFile,
  { createWorkbook, platform, download }: HandOutHost,
): Promise<HandedOut> {
  const { name, bytes } = file;
  // Excel opens a copy with macros for no add-in.
  if (!/\.xlsx$/i.test(name)) {
    if (DOWNLOADS.has(platform)) return download(file);
    throw new WorkbookFailure(message('excel.no-download', { file: name }));
  }
  try {
    await createWorkbook(base64(bytes));
  } catch (thrown) {
    // It is made already: better among the downloads than lost.
    if (DOWNLOADS.has(platform)) return download(file);
    const code = codeOf(thrown) ?? (thrown instanceof Error ? thrown.message : String(thrown));
    throw new WorkbookFailure(message('excel.not-opened', { file: name, code }));
  }
  return { kind: 'opened' };
}

/** In pieces: a call takes no more arguments than a stack holds. */
function base64(bytes: Uint8Array): string {
  const PIECE = 0x8000;
  let binary = '';
  for (let at = 0; at < bytes.length; at += PIECE) binary += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(binary);
}
