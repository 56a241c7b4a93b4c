import { createPublicKey, verify } from 'node:crypto';
import {
  exportedKey,
  isSignedBy,
  keyFileJson,
  newKeyFile,
  readKeyFile,
  sign,
  unlock,
} from '../../src/seal/keys/key-file';
import type { KeyFile } from '../../src/seal/keys/key-file';
import { readTrust, trustJson } from '../../src/seal/keys/trust';

const BYTES = new TextEncoder().encode('policy-seal/1\n{}');
let file: KeyFile;
beforeAll(async () => {
  file = await newKeyFile('自治区工业和信息化厅', 'café 口令');
});

test('what a key signs, another implementation verifies', async () => {
  const signature = await sign((await unlock(file, 'café 口令'))!, BYTES);
  const key = createPublicKey({ key: Buffer.from(file.publicKey, 'base64'), format: 'der', type: 'spki' });
  const given = { key, dsaEncoding: 'ieee-p1363' } as const;
  expect(verify('sha256', BYTES, given, Buffer.from(signature, 'base64'))).toBe(true);
  expect(await isSignedBy(file.publicKey, signature, BYTES)).toBe(true);
  expect(await isSignedBy(file.publicKey, signature, BYTES.slice(1))).toBe(false);
  expect(signature).toHaveLength(88);
});

test('a passphrase counts in its composed form, and only the right one opens', async () => {
  expect(await unlock(file, 'cafe\u0301 口令')).not.toBeNull();
  expect(await unlock(file, 'cafe 口令')).toBeNull();
});

test('the file holds no private key in the clear, and is the same after reading', async () => {
  const json = keyFileJson(file);
  expect(await readKeyFile(json)).toEqual(file);
  expect(Buffer.from(file.privateKey, 'base64').length).toBe(138 + 16);
  const again = await newKeyFile('甲', 'café 口令');
  expect([again.salt, again.nonce, again.id]).not.toEqual([file.salt, file.nonce, file.id]);
});

test('a file put together from two keys does not open', async () => {
  const other = await newKeyFile('别人', 'café 口令');
  const { publicKey, id } = other;
  expect(await unlock({ ...file, publicKey, id }, 'café 口令')).toBeNull();
  expect(await readKeyFile(JSON.stringify({ ...file, id }))).toBeNull();
  const { privateKey } = file;
  const spoilt = `${privateKey.startsWith('A') ? 'B' : 'A'}${privateKey.slice(1)}`;
  expect(await unlock({ ...file, privateKey: spoilt }, 'café 口令')).toBeNull();
  for (const json of ['', '{}', '[]', 'null', JSON.stringify({ ...file, format: 'policy-key/2' })]) {
    expect(await readKeyFile(json)).toBeNull();
  }
});

test('a trust file is read only where every id is its key’s own', async () => {
  const key = exportedKey(file);
  expect(Object.keys(key).sort()).toEqual(['id', 'name', 'publicKey']);
  expect(await readTrust(trustJson([key]))).toEqual({ kind: 'trust', keys: [key] });
  for (const wrong of [
    { ...key, id: '0000000000000000' },
    { ...key, name: '' },
    { ...key, publicKey: 'AAAA' },
  ]) {
    expect(await readTrust(trustJson([wrong]))).toEqual({ kind: 'faulty', at: 'keys[0]' });
  }
  expect(await readTrust(trustJson([key, key]))).toEqual({ kind: 'faulty', at: 'keys[1]' });
  expect(await readTrust(keyFileJson(file))).toEqual({ kind: 'faulty', at: 'format' });
  expect(await readTrust('{')).toEqual({ kind: 'faulty', at: '' });
});
