// The certificate that the pages are served under: the office's own, or one for this computer.
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { isIP } from 'node:net';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { createSecureContext } from 'node:tls';

const require = createRequire(import.meta.url);

/** What is wrong with a certificate, and the way out. */
export class CertificateFault extends Error {}

const ENCRYPTED = /ENCRYPTED/;
const day = (date) => `${date.getFullYear()}年${date.getMonth() + 1}月${date.getDate()}日`;

async function bytesOf(path, what) {
  try {
    return await readFile(path);
  } catch (failure) {
    const why =
      failure.code === 'ENOENT' ? '没有这个文件' : failure.code === 'EACCES' ? '没有读取权限' : failure.message;
    throw new CertificateFault(`${what}读不了：${path}（${why}）`);
  }
}

/** Says what is wrong with a date or a name; `host` is where the manifest says that the pages are, if it does. */
function inspected(certificate, host, now) {
  const [from, to] = [new Date(certificate.validFrom), new Date(certificate.validTo)];
  if (to < now) {
    throw new CertificateFault(`证书已于${day(to)}过期，浏览器和 Excel 会拒绝。请换新证书，再运行一次`);
  }
  if (from > now) throw new CertificateFault(`证书从${day(from)}起才有效。请检查本机时间，或换证书`);
  const warnings = [];
  const left = Math.ceil((to - now) / 86_400_000);
  if (left <= 30) warnings.push(`证书还有${left}天过期（${day(to)}），请及时更换。`);
  const named = host === null || (isIP(host) > 0 ? certificate.checkIP(host) : certificate.checkHost(host));
  if (named === undefined) {
    warnings.push(`证书不是给 ${host} 的（清单里的网址），浏览器和 Excel 会拒绝。请换证书，或用 --base-url 重新构建。`);
  }
  return warnings;
}

/**
 * The office's certificate and key, as two PEM files.
 * @param {() => Promise<string>} passphrase asked where the key is locked
 */
export async function fromPem(certPath, keyPath, passphrase, host, now = new Date()) {
  const [cert, key] = [await bytesOf(certPath, '证书'), await bytesOf(keyPath, '私钥')];
  let certificate;
  try {
    certificate = new X509Certificate(cert);
  } catch {
    throw new CertificateFault(
      `${certPath} 不是证书。需要 PEM 格式（以“-----BEGIN CERTIFICATE-----”开头）；.pfx 文件请用 --pfx`,
    );
  }
  const locked = ENCRYPTED.test(key.toString('latin1'));
  const word = locked ? await passphrase() : undefined;
  let unlocked;
  try {
    unlocked = createPrivateKey({ key, passphrase: word });
  } catch {
    throw new CertificateFault(
      locked
        ? `私钥 ${keyPath} 的密码不对`
        : `${keyPath} 不是私钥。需要 PEM 格式（以“-----BEGIN PRIVATE KEY-----”一类开头）`,
    );
  }
  if (!certificate.checkPrivateKey(unlocked)) {
    throw new CertificateFault(`私钥 ${keyPath} 与证书 ${certPath} 不是一对。请向发证书的人要对应的私钥`);
  }
  const warnings = inspected(certificate, host, now);
  return { tls: { cert, key, passphrase: word }, warnings };
}

/** The office's certificate and key in one file. */
export async function fromPfx(path, passphrase, host, now = new Date()) {
  const pfx = await bytesOf(path, '证书');
  /** The file opened with a passphrase; null where it wants another. */
  const opened = (word) => {
    try {
      return createSecureContext({ pfx, passphrase: word });
    } catch (failure) {
      if (/mac verify/i.test(failure.message)) return null;
      if (/unsupported/i.test(failure.message)) {
        throw new CertificateFault(`${path} 用了过时的加密方式。请重新导出（选 AES256-SHA256），或用 --cert 和 --key`);
      }
      const why = /key/i.test(failure.message) ? '里没有证书和私钥。导出时请选“是，导出私钥”' : '不是 .pfx 证书文件';
      throw new CertificateFault(`${path} ${why}`);
    }
  };
  const plain = opened(undefined);
  const word = plain ? undefined : await passphrase();
  const context = plain ?? opened(word);
  if (!context) throw new CertificateFault(`${path} 的密码不对`);
  const der = context.context.getCertificate();
  if (!der) throw new CertificateFault(`${path} 里没有证书和私钥。导出时请选“是，导出私钥”`);
  const warnings = inspected(new X509Certificate(der), host, now);
  return { tls: { pfx, passphrase: word }, warnings };
}

/** Where the certificate for this computer lies: the place of Microsoft's own tools, so that they share one. */
export const DEVELOPER = join(homedir(), '.office-addin-dev-certs');

/** How this computer is told to trust a certificate authority. */
export function trusting(authority, platform = process.platform) {
  if (platform === 'win32') return `certutil -user -addstore Root "${authority}"`;
  if (platform === 'darwin') {
    return `security add-trusted-cert -d -r trustRoot -k ~/Library/Keychains/login.keychain-db "${authority}"`;
  }
  return `sudo cp "${authority}" /usr/local/share/ca-certificates/policy-check.crt && sudo update-ca-certificates`;
}

/**
 * A certificate for localhost, made here without a network: kept, and made anew once it has run out.
 * @returns {Promise<{ tls: object, authority: string, isNew: boolean }>}
 */
export async function forThisComputer(folder = DEVELOPER) {
  const [authority, cert, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((file) => join(folder, file));
  const kept = async () => {
    try {
      const made = await fromPem(cert, key, () => Promise.resolve(''), null);
      // One that has no day left would run out while it is used.
      return new Date(new X509Certificate(made.tls.cert).validTo) - Date.now() > 86_400_000 ? made : null;
    } catch {
      return null;
    }
  };
  const known = await kept();
  if (known) return { tls: known.tls, authority, isNew: false };
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await Promise.all([authority, cert, key].map((file) => rm(file, { force: true })));
  const { generateCertificates } = require('office-addin-dev-certs');
  const log = console.log;
  // It reports on standard output; we say the same in our own words.
  console.log = () => undefined;
  try {
    await generateCertificates(authority, cert, key, 365, ['localhost', '127.0.0.1']);
  } finally {
    console.log = log;
  }
  const made = await kept();
  if (!made) throw new CertificateFault(`本机证书没有做好：${folder} 不能写入`);
  return { tls: made.tls, authority, isNew: true };
}
