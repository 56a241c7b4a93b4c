import { failure } from '../failures';

/** Beyond this a text cannot be held in one piece. */
const LIMIT = 256 * 1024 ** 2;

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function encodingOf(bytes: Uint8Array): readonly string[] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return ['utf-16le'];
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return ['utf-16be'];
  return ['utf-8', 'gb18030'];
}

/** The text of a table: UTF-8, UTF-16 with its mark, or GB18030 (GBK, GB2312), without a byte order mark. */
export function decodeTable(bytes: Uint8Array): string {
  if (bytes.byteLength > LIMIT) throw failure('file.too-large', { limit: '256 MiB' });
  for (const encoding of encodingOf(bytes)) {
    const text = decoded(bytes, encoding);
    // No table holds a NUL; binary content does.
    if (text !== null && !text.includes('\0')) return text;
  }
  throw failure('file.encoding');
}
