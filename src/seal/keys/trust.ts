import { fromBase64, toBase64 } from '../base64';

/** A signer that an office trusts. The name is the office's own word for it. */
export interface TrustedKey {
  /** The first 16 hexadecimal digits of the SHA-256 of the public key. */
  readonly id: string;
  readonly name: string;
  /** SPKI, in base64. */
  readonly publicKey: string;
}

export interface TrustFile {
  readonly format: typeof TRUST_FORMAT;
  readonly keys: readonly TrustedKey[];
}

export const TRUST_FORMAT = 'policy-trust/1';
export const CURVE = { name: 'ECDSA', namedCurve: 'P-256' } as const;

export type TrustRead =
  { readonly kind: 'trust'; readonly keys: readonly TrustedKey[] } | { readonly kind: 'faulty'; readonly at: string };

/** What a public key is called: by its own digits, so that no one can give it another's. */
export async function keyId(publicKey: string): Promise<string | null> {
  const bytes = fromBase64(publicKey);
  if (!bytes) return null;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A public key, ready to verify; null where the text is none. */
export async function importPublicKey(publicKey: string): Promise<CryptoKey | null> {
  const bytes = fromBase64(publicKey);
  if (!bytes) return null;
  try {
    return await crypto.subtle.importKey('spki', bytes, CURVE, true, ['verify']);
  } catch {
    return null;
  }
}

/** Reads a trust file, or one exported key. `at` says where it is wrong: every key in it is held against its own id. */
export async function readTrust(json: string): Promise<TrustRead> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { kind: 'faulty', at: '' };
  }
  if (!isRecord(value) || value.format !== TRUST_FORMAT || !Array.isArray(value.keys)) {
    return { kind: 'faulty', at: 'format' };
  }
  const keys: TrustedKey[] = [];
  for (const [index, entry] of (value.keys as readonly unknown[]).entries()) {
    const key = await trustedKey(entry);
    if (!key || keys.some(({ id }) => id === key.id)) return { kind: 'faulty', at: `keys[${String(index)}]` };
    keys.push(key);
  }
  return { kind: 'trust', keys };
}

async function trustedKey(entry: unknown): Promise<TrustedKey | null> {
  if (!isRecord(entry)) return null;
  const { id, name, publicKey } = entry;
  if (typeof id !== 'string' || typeof name !== 'string' || typeof publicKey !== 'string' || name === '') return null;
  if ((await keyId(publicKey)) !== id || !(await importPublicKey(publicKey))) return null;
  return { id, name, publicKey };
}

/** A trust file's text. */
export function trustJson(keys: readonly TrustedKey[]): string {
  const file: TrustFile = { format: TRUST_FORMAT, keys };
  return `${JSON.stringify(file, null, 2)}\n`;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Exports a public key as trust files hold it. */
export async function publicKeyText(key: CryptoKey): Promise<string> {
  return toBase64(new Uint8Array(await crypto.subtle.exportKey('spki', key)));
}
