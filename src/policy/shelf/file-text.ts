import type { Message } from '../../messages/message';
import { isTooDeep, MOST_DEPTH } from './json-places';
import { shelfWords } from './words';

/** What a file may weigh, in bytes: far more than any policy has, and no more than a page can take. */
export const MOST_BYTES = {
  'index.json': 1 << 20,
  'pack.json': 4 << 20,
  'source.txt': 2 << 20,
  'cases.json': 4 << 20,
} as const;

export type PackFileName = 'pack.json' | 'source.txt';

export type TextRead = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly message: Message };

/** A file's bytes as its text: UTF-8 without a byte order mark, to the letter, so that its hash is the bytes' own. */
export function fileText(file: keyof typeof MOST_BYTES, bytes: Uint8Array): TextRead {
  if (bytes.length > MOST_BYTES[file]) return { ok: false, message: tooLarge(file) };
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) {
    return { ok: false, message: shelfWords.message('shelf.file-bom', { file }) };
  }
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { ok: false, message: shelfWords.message('shelf.file-encoding', { file }) };
  }
}

export function tooLarge(file: keyof typeof MOST_BYTES): Message {
  return shelfWords.message('shelf.file-large', { file, most: `${String(MOST_BYTES[file] >> 20)} MB` });
}

export type JsonRead =
  { readonly ok: true; readonly json: unknown } | { readonly ok: false; readonly message: Message };

/** A text as JSON, or the line where it stops to be. */
export function jsonOf(file: string, text: string): JsonRead {
  if (isTooDeep(text)) {
    return { ok: false, message: shelfWords.message('shelf.too-deep', { file, most: String(MOST_DEPTH) }) };
  }
  try {
    return { ok: true, json: JSON.parse(text) as unknown };
  } catch (error) {
    return { ok: false, message: shelfWords.message('shelf.not-json', { file, line: lineOf(text, String(error)) }) };
  }
}

/** The line that an engine's complaint points to; `none` where it names no place. */
function lineOf(text: string, complaint: string): string {
  const named = /line (\d+)/.exec(complaint)?.[1];
  if (named !== undefined) return named;
  const position = /position (\d+)/.exec(complaint)?.[1];
  // It ended too early: what is missing is missing at the end.
  const end = /end of|unterminated/i.test(complaint) ? text.length : null;
  const at = position === undefined ? end : Number(position);
  return at === null ? 'none' : String(text.slice(0, at).split('\n').length);
}
