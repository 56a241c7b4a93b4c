import { decodeTable } from '../csv/encoding';
import { documentFailure } from './document-words';
import { docxText, type DocumentText } from './docx';

const startsWith = (bytes: Uint8Array, ...signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/**
 * The text of a policy's file: a .docx, or plain text in UTF-8 (with its mark or without), UTF-16 with its mark, or GB18030.
 * What the bytes are counts, and not what the file is called.
 * @throws {WorkbookFailure} for other formats, and for files that are damaged, locked or hostile
 */
export async function policyText(bytes: Uint8Array): Promise<DocumentText> {
  if (startsWith(bytes, 0x50, 0x4b)) return docxText(bytes);
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw documentFailure('document.old-format');
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) throw documentFailure('document.pdf');
  let text: string;
  try {
    text = decodeTable(bytes);
  } catch {
    throw documentFailure('document.not-a-document');
  }
  return { text: text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'), unnumbered: 0 };
}
