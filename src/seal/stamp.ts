import { fromBase64, toBase64 } from './base64';
import { FORMATS } from './content';
import type { SealFormat } from './content';
import { deflated, inflated } from './deflate';

/** Characters of a piece: a cell holds 32,767, and the piece's own number goes before it. */
const PIECE = 32_000;
const KNOWN: readonly SealFormat[] = Object.values(FORMATS);
const HEAD = new RegExp(`^(${KNOWN.join('|')})\\|(\\d{1,6})\\|([0-9a-f]{64})\\|([A-Za-z0-9+/=]*)$`);
/** A stamp of any version: that of a later one is no missing stamp. */
const ANY_HEAD = /^policy-seal\/\d+\|/;
const PART = /^(\d{1,6})\/(\d{1,6})\|([A-Za-z0-9+/=]*)$/;

/** A seal's text with its signature, as it was put together. */
export interface Stamp {
  readonly format: SealFormat;
  /** The content in canonical JSON. */
  readonly json: string;
  /** 64 bytes in base64; empty where nobody signed. */
  readonly signature: string;
}

/** Why a stamp cannot be read, and the line at which it shows. */
export type StampFault = 'head' | 'version' | 'cut' | 'doubled' | 'unreadable' | 'hash';

export type StampRead =
  | { readonly kind: 'read'; readonly stamp: Stamp }
  /** `stamp`: its text could be read all the same, and says what it says; it vouches for nothing. */
  | { readonly kind: 'faulty'; readonly fault: StampFault; readonly stamp: Stamp | null };

/** The bytes that are hashed and signed: the form's name, a line feed, the text. */
export function sealedBytes({ format, json }: Pick<Stamp, 'format' | 'json'>): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`${format}\n${json}`);
}

/** SHA-256 of those bytes, in hexadecimal. */
export async function sealHash(sealed: Pick<Stamp, 'format' | 'json'>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', sealedBytes(sealed)));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Whether a text begins a stamp, whole or not. */
export function beginsStamp(text: string): boolean {
  return ANY_HEAD.test(text);
}

/** Whether a text is a piece of a stamp. */
export function isStampPiece(text: string): boolean {
  return PART.test(text);
}

/** A stamp as lines: the head, then the deflated text in pieces, each with its number. One line a cell. */
export async function stampLines(stamp: Stamp): Promise<readonly string[]> {
  const { format, json, signature } = stamp;
  const packed = toBase64(await deflated(new TextEncoder().encode(json)));
  const count = Math.max(1, Math.ceil(packed.length / PIECE));
  const pieces = Array.from({ length: count }, (_, index) => packed.slice(index * PIECE, (index + 1) * PIECE));
  const head = `${format}|${String(count)}|${await sealHash(stamp)}|${signature}`;
  return [head, ...pieces.map((piece, index) => `${String(index + 1)}/${String(count)}|${piece}`)];
}

/** Reads the lines of one stamp, in whatever order its pieces stand. */
export async function readStampLines(lines: readonly string[]): Promise<StampRead> {
  const heads = lines.filter(beginsStamp);
  const head = HEAD.exec(heads[0] ?? '');
  if (!head) {
    const ours = heads.length === 0 || heads.some((line) => KNOWN.some((format) => line.startsWith(`${format}|`)));
    return { kind: 'faulty', fault: ours ? 'head' : 'version', stamp: null };
  }
  const [, named = '', said = '', hash = '', signature = ''] = head;
  const count = Number(said);
  const pieces = new Map<number, string>();
  let doubled = heads.length > 1;
  for (const line of lines) {
    const part = PART.exec(line);
    if (!part) continue;
    const [, number = '', of = '', text = ''] = part;
    if (Number(of) !== count) doubled = true;
    else if (pieces.has(Number(number))) doubled = true;
    else pieces.set(Number(number), text);
  }
  const texts = Array.from({ length: count }, (_, index) => pieces.get(index + 1));
  const whole = texts.every((text) => text !== undefined) && pieces.size === count;
  if (!whole) return { kind: 'faulty', fault: doubled ? 'doubled' : 'cut', stamp: null };
  const bytes = fromBase64(texts.join(''));
  const unpacked = bytes && (await inflated(bytes));
  const json = unpacked && decoded(unpacked);
  if (json === null) return { kind: 'faulty', fault: 'unreadable', stamp: null };
  const format = KNOWN.find((each) => each === named) ?? FORMATS.frozen;
  const stamp = { format, json, signature };
  if (doubled) return { kind: 'faulty', fault: 'doubled', stamp };
  return (await sealHash(stamp)) === hash ? { kind: 'read', stamp } : { kind: 'faulty', fault: 'hash', stamp };
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
