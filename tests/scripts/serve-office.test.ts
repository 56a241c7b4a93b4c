import type { ChildProcess } from 'node:child_process';
import { execFileSync, spawn } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import type { IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from 'selfsigned';

jest.setTimeout(300_000);

const SCRIPT = join(__dirname, '../../scripts/serve-office.mjs');
const folder = mkdtempSync(join(tmpdir(), 'serve-office-'));
const site = join(folder, 'site');
const at = (name: string): string => join(folder, name);

interface Running {
  readonly child: ChildProcess;
  readonly port: number;
  readonly said: () => string;
}

const running: ChildProcess[] = [];

/** Runs the script until it serves, or has ended. */
function run(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Running | { readonly status: number | null; readonly said: string }> {
  const child = spawn(process.execPath, [SCRIPT, '--folder', site, '--port', '0', ...args], {
    env: { ...process.env, HOME: at('home'), USERPROFILE: at('home'), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  let said = '';
  let told = '';
  return new Promise((done) => {
    child.stderr.on('data', (piece: Buffer) => (said += piece.toString()));
    child.stdout.on('data', (piece: Buffer) => {
      told += piece.toString();
      const port = /https:\/\/[^/]*:(\d+)\//.exec(told)?.[1];
      if (port !== undefined) done({ child, port: Number(port), said: () => said });
    });
    child.on('close', (status) => {
      done({ status, said });
    });
  });
}

async function serving(args: readonly string[], environment?: Readonly<Record<string, string>>): Promise<Running> {
  const started = await run(args, environment);
  if ('child' in started) return started;
  throw new Error(started.said);
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** Sends a path as it stands. */
function ask(port: number, path: string, headers: Readonly<Record<string, string>> = {}, ca?: Buffer): Promise<Answer> {
  return new Promise((done, failed) => {
    const trust = ca === undefined ? { rejectUnauthorized: false } : { ca };
    const sent = request({ host: '127.0.0.1', servername: 'localhost', port, path, headers, ...trust }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () => {
        const text = Buffer.concat(pieces).toString();
        done({ status: response.statusCode ?? 0, headers: response.headers, text });
      });
    });
    sent.on('error', failed);
    sent.end();
  });
}

async function certificate(name: string, from: Date, to: Date, host = 'intra.example.gov.cn'): Promise<void> {
  const made = await generate([{ name: 'commonName', value: host }], {
    keyType: 'ec',
    notBeforeDate: from,
    notAfterDate: to,
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: host }] }],
  });
  writeFileSync(at(`${name}.pem`), made.cert);
  writeFileSync(at(`${name}.key`), made.private);
}

/** The same as one file, as Windows exports it. */
function pfx(name: string, passphrase: string, from = 'good', more: readonly string[] = []): void {
  const files = ['-in', at(`${from}.pem`), '-inkey', at(`${from}.key`), '-out', at(`${name}.pfx`)];
  execFileSync('openssl', ['pkcs12', '-export', ...files, '-passout', `pass:${passphrase}`, ...more]);
}

const inDays = (days: number): Date => new Date(Date.now() + days * 86_400_000);
const pair = (name: string): readonly string[] => ['--cert', at(`${name}.pem`), '--key', at(`${name}.key`)];
let office: Running;

beforeAll(async () => {
  for (const inner of ['excel', 'assets', 'functions', 'packs']) mkdirSync(join(site, inner), { recursive: true });
  mkdirSync(at('home'));
  for (const file of [
    ...['index.html', 'taskpane.html', 'excel/base.html', 'assets/icon-32.png', 'functions/functions.json'],
    ...['build.json', 'app.0123abcd.js', 'packs/index.json', 'check.cjs', '.hidden'],
  ]) {
    writeFileSync(join(site, file), file);
  }
  writeFileSync(
    join(site, 'manifest.xml'),
    '<bt:Url DefaultValue="https://intra.example.gov.cn/policy/taskpane.html"/>',
  );
  writeFileSync(at('secret.txt'), 'secret');
  symlinkSync(at('secret.txt'), join(site, 'link.txt'));
  writeFileSync(at('none.pem'), 'no certificate');
  await certificate('good', inDays(-1), inDays(300));
  await certificate('other', inDays(-1), inDays(300), 'elsewhere.cn');
  await certificate('soon', inDays(-1), inDays(5));
  await certificate('past', inDays(-30), inDays(-2));
  await certificate('future', inDays(3), inDays(30));
  const { privateKey } = generateKeyPairSync('ec', {
    namedCurve: 'P-256',
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: '密码' },
  });
  writeFileSync(at('locked.key'), privateKey);
  office = await serving(pair('good'));
});
afterAll(() => {
  for (const child of running) child.kill();
  rmSync(folder, { recursive: true, force: true });
});

test('a request over HTTPS is answered with the file', async () => {
  const { status, headers, text } = await ask(office.port, '/');
  expect([status, headers['content-type'], text]).toEqual([200, 'text/html; charset=utf-8', 'index.html']);
  expect(office.said()).toBe('');
});

test.each<[string, Readonly<Record<string, RegExp | undefined>>]>([
  [
    '/index.html',
    {
      'content-security-policy': /frame-ancestors 'none'/,
      'cross-origin-opener-policy': /^same-origin$/,
      'cache-control': /^no-cache$/,
      'access-control-allow-origin': undefined,
    },
  ],
  [
    '/taskpane.html',
    {
      'content-security-policy': /^(?!.*frame-ancestors).*connect-src 'self'/,
      'cross-origin-opener-policy': undefined,
      'x-frame-options': undefined,
    },
  ],
  ['/excel/base.html', { 'content-security-policy': /^(?!.*frame-ancestors)/, 'x-frame-options': undefined }],
  [
    '/assets/icon-32.png',
    {
      'cross-origin-resource-policy': /^cross-origin$/,
      'cache-control': /^public, max-age=\d+$/,
      'content-type': /^image\/png$/,
    },
  ],
  ['/functions/functions.json', { 'access-control-allow-origin': /^\*$/, 'content-type': /^application\/json/ }],
  ['/build.json', { 'cache-control': /^no-store$/ }],
  ['/packs/index.json', { 'cache-control': /^no-cache$/, 'access-control-allow-origin': undefined }],
  ['/app.0123abcd.js', { 'cache-control': /immutable/, 'cross-origin-resource-policy': /^same-origin$/ }],
])('the headers of %s', async (path, expected) => {
  const { status, headers } = await ask(office.port, path);
  expect(status).toBe(200);
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['referrer-policy']).toBe('no-referrer');
  expect(String(headers['content-security-policy'])).not.toMatch(/unsafe-eval|https?:|\*/);
  for (const [name, value] of Object.entries(expected)) {
    if (value === undefined) expect(headers[name]).toBeUndefined();
    else expect(headers[name]).toMatch(value);
  }
});

test.each([
  ...['/../secret.txt', '/%2e%2e%2fsecret.txt', '/..%5csecret.txt', '//etc/passwd', '/%00', '/%ff', '/excel'],
  ...['/link.txt', '/check.cjs', '/.hidden', '/%2ehidden'],
])('%s is not there', async (path) => {
  const { status, text } = await ask(office.port, path);
  expect(status).toBe(404);
  expect(text).not.toContain('secret');
});

test('what has not changed is not sent again', async () => {
  const { headers } = await ask(office.port, '/taskpane.html');
  const tag = String(headers.etag);
  const changed = String(headers['last-modified']);
  const again = async (asked: Readonly<Record<string, string>>): Promise<number> =>
    (await ask(office.port, '/taskpane.html', asked)).status;
  expect(await again({ 'if-none-match': tag })).toBe(304);
  expect(await again({ 'if-none-match': `"x", W/${tag}` })).toBe(304);
  expect(await again({ 'if-none-match': '"x"' })).toBe(200);
  expect(await again({ 'if-none-match': '"x"', 'if-modified-since': changed })).toBe(200);
  expect(await again({ 'if-modified-since': changed })).toBe(304);
  expect(await again({ 'if-modified-since': new Date(0).toUTCString() })).toBe(200);
  expect((await ask(office.port, '/taskpane.html', { 'if-none-match': tag })).text).toBe('');
});

test.each<[string, readonly string[], number, RegExp]>([
  ['no such certificate', ['--cert', at('nothing.pem'), '--key', at('good.key')], 1, /证书读不了.*没有这个文件/],
  ['no certificate', ['--cert', at('none.pem'), '--key', at('good.key')], 1, /不是证书.*--pfx/],
  ['no key', ['--cert', at('good.pem'), '--key', at('none.pem')], 1, /不是私钥/],
  ['a key of another certificate', ['--cert', at('good.pem'), '--key', at('other.key')], 1, /不是一对/],
  ['expired', pair('past'), 1, /已于\d+年\d+月\d+日过期/],
  ['not valid yet', pair('future'), 1, /起才有效/],
  [
    'a locked key and no one to ask',
    ['--cert', at('good.pem'), '--key', at('locked.key')],
    1,
    /POLICY_CHECK_PASSPHRASE/,
  ],
  ['no PFX', ['--pfx', at('none.pem')], 1, /不是 .pfx 证书文件/],
  ['a folder that is not built', ['--folder', at('home')], 1, /没有构建好的页面.*npm run build/],
  ['an address of another computer', [...pair('good'), '--host', '192.0.2.1'], 1, /不是本机的地址/],
  ['a certificate without its key', ['--cert', at('good.pem')], 2, /要一起给/],
  ['two kinds of certificate', [...pair('good'), '--pfx', at('good.pem')], 2, /只能选一种/],
  ['no port', ['--port', '70000'], 2, /不是端口号/],
  ['an unknown option', ['--https'], 2, /用法/],
])('%s: a message and the way out', async (_, args, status, said) => {
  const ended = await run(args);
  expect(ended).toEqual({ status, said: expect.stringMatching(said) as string });
});

test('a port that is taken is said', async () => {
  const ended = await run([...pair('good'), '--port', String(office.port)]);
  expect(ended).toEqual({ status: 1, said: expect.stringMatching(/端口\d+已被占用.*--port/) as string });
});

test.each<[string, string, RegExp]>([
  ['another host', 'other', /证书不是给 intra.example.gov.cn 的/],
  ['some days left', 'soon', /证书还有5天过期/],
])('a certificate with %s is used, and warned of', async (_, name, said) => {
  expect((await serving(pair(name))).said()).toMatch(said);
});

test.each<[string, Readonly<Record<string, string>>]>([
  ['open', {}],
  ['locked', { POLICY_CHECK_PASSPHRASE: '密码' }],
])('one file with certificate and key, %s', async (name, environment) => {
  pfx(name, environment['POLICY_CHECK_PASSPHRASE'] ?? '');
  const { port, said } = await serving(['--pfx', at(`${name}.pfx`)], environment);
  expect((await ask(port, '/taskpane.html')).text).toBe('taskpane.html');
  expect(said()).toBe('');
});

test('a wrong passphrase of such a file, a file without a key and an expired one are said', async () => {
  pfx('locked', '密码');
  pfx('keyless', '', 'good', ['-nokeys']);
  pfx('late', '', 'past');
  expect(await run(['--pfx', at('locked.pfx')], { POLICY_CHECK_PASSPHRASE: '错的' })).toEqual({
    status: 1,
    said: expect.stringMatching(/locked.pfx 的密码不对/) as string,
  });
  expect(await run(['--pfx', at('keyless.pfx')])).toEqual({
    status: 1,
    said: expect.stringMatching(/没有证书和私钥/) as string,
  });
  expect(await run(['--pfx', at('late.pfx')])).toEqual({ status: 1, said: expect.stringMatching(/过期/) as string });
});

test('a wrong passphrase from the environment is said', async () => {
  const ended = await run(['--cert', at('good.pem'), '--key', at('locked.key')], { POLICY_CHECK_PASSPHRASE: '错的' });
  expect(ended).toEqual({ status: 1, said: expect.stringMatching(/locked.key 的密码不对/) as string });
});

test('without a certificate one is made for this computer, without a network, and kept', async () => {
  const { readFileSync } = await import('node:fs');
  const first = await serving([]);
  expect(first.said()).toMatch(/只供本机试用/);
  const authority = readFileSync(at('home/.office-addin-dev-certs/ca.crt'));
  // The authority that the message names is one under which the pages are trusted.
  expect((await ask(first.port, '/', {}, authority)).status).toBe(200);
  const second = await serving([]);
  expect(readFileSync(at('home/.office-addin-dev-certs/ca.crt'))).toEqual(authority);
  expect((await ask(second.port, '/', {}, authority)).status).toBe(200);
});
