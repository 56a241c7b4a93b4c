// The manifest for a place on an office's server.
import { createHash } from 'node:crypto';
import { GUID } from '../manifest/values.mjs';

/** Where the manifest of the sources says that the pages are. */
const SOURCE = 'https://localhost:3000/';

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/**
 * The address of the folder, with a slash at its end; throws an error with the reason in its message.
 * @param {string} given
 */
export function baseUrl(given) {
  const wrong = (why) => new Error(`--base-url “${given}”${why}，例如 https://intra.example.gov.cn/policy/`);
  if (!URL.canParse(given)) throw wrong('不是完整的网址');
  const url = new URL(given);
  if (url.protocol === 'http:') throw wrong('是 http：Excel 只打开 https 页面');
  if (url.protocol !== 'https:') throw wrong('不是 https 网址');
  if (url.search !== '' || url.hash !== '' || /[?#]/.test(given)) throw wrong('带有“?”或“#”，请只写文件夹的网址');
  if (url.username !== '' || url.password !== '') throw wrong('带有用户名或密码，请去掉');
  if (/\.(html?|xml|js|aspx?|php)$/i.test(url.pathname)) throw wrong('是一个文件，请写文件夹的网址');
  if (/\/\//.test(url.pathname)) throw wrong('里有连续的“/”');
  return url.pathname.endsWith('/') ? url.href : `${url.href}/`;
}

/** @param {string} given */
export function addInId(given) {
  if (!GUID.test(given)) throw new Error(`--id “${given}”不是 GUID，例如 6f0d0c5e-4b0e-4f6b-9d63-2c1a7f3e8b52`);
  if (/^[0-]+$/.test(given)) throw new Error('--id 不能全是 0');
  return given.toLowerCase();
}

/**
 * The manifest with every address led to `base`, under `id` where one is given.
 * @param {string} manifest
 * @param {string} base as `baseUrl` has it
 * @param {string | null} id
 */
export function placedManifest(manifest, base, id) {
  const placed = manifest
    .replaceAll(SOURCE, escaped(base))
    .replaceAll(`<AppDomain>${SOURCE.slice(0, -1)}</AppDomain>`, `<AppDomain>${new URL(base).origin}</AppDomain>`);
  return id === null ? placed : placed.replace(/<Id>[^<]*<\/Id>/, `<Id>${id}</Id>`);
}

/** @param {string} given a shared folder as Windows writes it */
export function sharedFolder(given) {
  if (!/^\\\\[^\\/:*?"<>|\s]+(\\[^\\/:*?"<>|]+)+\\?$/.test(given)) {
    throw new Error(`--share “${given}”不是共享文件夹的网络路径，例如 \\\\server\\share`);
  }
  return given.replace(/\\$/, '');
}

/**
 * A registry file that makes Excel trust the shared folder as a catalogue of add-ins. The key is made from the path, so
 * that a second run changes the entry and adds none.
 * @param {string} share as `sharedFolder` has it
 * @returns {Buffer} UTF-16 with its mark, as the registry editor writes it: the path may be Chinese
 */
export function trustedCatalog(share) {
  const digest = createHash('sha256').update(share.toLowerCase()).digest('hex');
  // Version 8, variant 1: an id of one's own making (RFC 9562).
  const key = `{${[
    digest.slice(0, 8),
    digest.slice(8, 12),
    `8${digest.slice(13, 16)}`,
    `a${digest.slice(17, 20)}`,
    digest.slice(20, 32),
  ].join('-')}}`;
  const lines = [
    'Windows Registry Editor Version 5.00',
    '',
    `[HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs\\${key}]`,
    `"Id"="${key}"`,
    `"Url"="${share.replaceAll('\\', '\\\\')}"`,
    '"Flags"=dword:00000001',
    '',
  ];
  return Buffer.from(`\uFEFF${lines.join('\r\n')}`, 'utf16le');
}
