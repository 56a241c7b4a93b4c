import { fromBase64, toBase64 } from '../base64';
import { CURVE, importPublicKey, isRecord, keyId, publicKeyText } from './trust';
import type { TrustedKey } from './trust';

const KEY_FORMAT = 'policy-key/1';
/** OWASP's count for PBKDF2-HMAC-SHA256. */
const ROUNDS = 600_000;
/** Characters that a passphrase has at least. */
export const LEAST_PASSPHRASE = 8;
const SALT_BYTES = 16;
const NONCE_BYTES = 12;

/** An office's signing key in a file. The private half is encrypted by a passphrase (PBKDF2-SHA-256, AES-256-GCM). */
export interface KeyFile extends TrustedKey {
  readonly format: typeof KEY_FORMAT;
  readonly salt: string;
  readonly nonce: string;
  /** PKCS #8, encrypted. */
  readonly privateKey: string;
}

/** A key that can sign. */
export interface SigningKey {
  readonly id: string;
  readonly key: CryptoKey;
}

/** A key file, made anew. */
export async function newKeyFile(name: string, passphrase: string): Promise<KeyFile> {
  const pair = await crypto.subtle.generateKey(CURVE, true, ['sign', 'verify']);
  const publicKey = await publicKeyText(pair.publicKey);
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const plain = await crypto.subtle.exportKey('pkcs8', pair.privateKey);
  const wrapped = await crypto.subtle.encrypt(cipher(nonce), await wrappingKey(passphrase, salt), plain);
  return {
    format: KEY_FORMAT,
    id: (await keyId(publicKey)) ?? '',
    name,
    publicKey,
    salt: toBase64(salt),
    nonce: toBase64(nonce),
    privateKey: toBase64(new Uint8Array(wrapped)),
  };
}

export function keyFileJson(file: KeyFile): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** A key file's text, read; null where it is none. */
export async function readKeyFile(json: string): Promise<KeyFile | null> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return null;
  }
  if (!isRecord(value) || value.format !== KEY_FORMAT) return null;
  const { id, name, publicKey, salt, nonce, privateKey } = value;
  const texts = [id, name, publicKey, salt, nonce, privateKey];
  if (!texts.every((text) => typeof text === 'string' && text !== '')) return null;
  const file = { format: KEY_FORMAT, id, name, publicKey, salt, nonce, privateKey } as KeyFile;
  if ((await keyId(file.publicKey)) !== file.id || !(await importPublicKey(file.publicKey))) return null;
  return file;
}

/** The public half, as a trust file takes it. */
export function exportedKey({ id, name, publicKey }: KeyFile): TrustedKey {
  return { id, name, publicKey };
}

/** Opens the private half; null for a wrong passphrase, or a file that someone changed: the two cannot be told apart. */
export async function unlock(file: KeyFile, passphrase: string): Promise<SigningKey | null> {
  const [salt, nonce, wrapped] = [fromBase64(file.salt), fromBase64(file.nonce), fromBase64(file.privateKey)];
  if (!salt || !nonce || !wrapped) return null;
  try {
    const plain = await crypto.subtle.decrypt(cipher(nonce), await wrappingKey(passphrase, salt), wrapped);
    const key = await crypto.subtle.importKey('pkcs8', plain, CURVE, false, ['sign']);
    const signing = { id: file.id, key };
    // The halves of a file that was put together from two would sign for one key in the name of another.
    const probe = await sign(signing, new Uint8Array(NONCE_BYTES));
    return (await isSignedBy(file.publicKey, probe, new Uint8Array(NONCE_BYTES))) ? signing : null;
  } catch {
    return null;
  }
}

const SIGNING = { name: 'ECDSA', hash: 'SHA-256' } as const;

/** The signature of some bytes, in base64 (64 bytes, IEEE P1363). A second valid twin exists: it is no id. */
export async function sign({ key }: SigningKey, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return toBase64(new Uint8Array(await crypto.subtle.sign(SIGNING, key, bytes)));
}

/** Whether a public key's private half signed some bytes. */
export async function isSignedBy(
  publicKey: string,
  signature: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const key = await importPublicKey(publicKey);
  const signed = fromBase64(signature);
  return key !== null && signed?.length === 64 && (await crypto.subtle.verify(SIGNING, key, signed, bytes));
}

/** The format's name is authenticated with what is encrypted: a file cannot be passed off as one of another form. */
function cipher(nonce: Uint8Array<ArrayBuffer>): AesGcmParams {
  return { name: 'AES-GCM', iv: nonce, additionalData: new TextEncoder().encode(KEY_FORMAT) };
}

/** The passphrase in NFC: two keyboards type one word in two ways. */
async function wrappingKey(passphrase: string, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const typed = new TextEncoder().encode(passphrase.normalize('NFC'));
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  const kdf = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ROUNDS } as const;
  return crypto.subtle.deriveKey(kdf, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}
