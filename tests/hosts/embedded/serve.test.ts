import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const SERVER = resolve(__dirname, '../../../scripts/serve.mjs');
const folder = mkdtempSync(join(tmpdir(), 'serve-'));
const site = join(folder, 'site');
mkdirSync(join(site, '名单'), { recursive: true });
mkdirSync(join(folder, 'site-beside'));
writeFileSync(join(site, 'index.html'), '<p>页面</p>');
writeFileSync(join(site, 'app.0123abcd.js'), 'export const 名 = 1;');
writeFileSync(join(site, '名单', '示例.xlsx'), 'xlsx');
writeFileSync(join(folder, 'secret.txt'), 'secret');
writeFileSync(join(folder, 'site-beside', 'secret.txt'), 'secret');

let child: ChildProcess;
let url: URL;

function started(port: string): Promise<{ readonly child: ChildProcess; readonly url: URL }> {
  const process_ = spawn(process.execPath, [SERVER, site, port], { stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((done) => {
    process_.stdout.once('data', (said: Buffer) => {
      done({ child: process_, url: new URL(said.toString().trim()) });
    });
  });
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** Sends a path as it stands: clients that tidy it up would hide what is asked here. */
function ask(path: string, method = 'GET'): Promise<Answer> {
  return new Promise((done, failed) => {
    const sent = request({ host: '127.0.0.1', port: url.port, path, method }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () => {
        const text = Buffer.concat(pieces).toString('utf8');
        done({ status: response.statusCode ?? 0, headers: response.headers, text });
      });
    });
    sent.on('error', failed);
    sent.end();
  });
}

beforeAll(async () => {
  ({ child, url } = await started('0'));
});
afterAll(() => {
  child.kill();
  rmSync(folder, { recursive: true, force: true });
});

test('the page is served as text in UTF-8, under a policy that lets nothing out', async () => {
  const { status, headers, text } = await ask('/');
  expect([status, headers['content-type'], text]).toEqual([200, 'text/html; charset=utf-8', '<p>页面</p>']);
  const policy = new Map(
    String(headers['content-security-policy'])
      .split('; ')
      .map((directive) => {
        const [name = '', ...sources] = directive.split(' ');
        return [name, sources.join(' ')] as const;
      }),
  );
  expect(policy.get('default-src')).toBe("'none'");
  expect(policy.get('connect-src')).toBe("'self'");
  expect(policy.get('script-src')).toBe("'self'");
  expect(policy.get('form-action')).toBe("'none'");
  expect([...policy.values()].join(' ')).not.toMatch(/https?:|\*|unsafe-eval/);
  expect(headers['x-content-type-options']).toBe('nosniff');
});

test.each<[string, number]>([
  ['/app.0123abcd.js', 200],
  [`/${encodeURIComponent('名单')}/${encodeURIComponent('示例.xlsx')}?x=1`, 200],
  ['/nothing.js', 404],
  [`/${encodeURIComponent('名单')}`, 404],
  ['/../secret.txt', 404],
  ['/%2e%2e/secret.txt', 404],
  ['/%2e%2e%2fsecret.txt', 404],
  ['/..%5csecret.txt', 404],
  ['/../site-beside/secret.txt', 404],
  ['/%2e%2e%2fsite-beside%2fsecret.txt', 404],
  ['//etc/passwd', 404],
  ['/%00', 404],
  ['/%ff', 404],
])('%s is answered with %i', async (path, expected) => {
  const { status, text } = await ask(path);
  expect(status).toBe(expected);
  expect(text).not.toContain('secret');
});

test('a name with its hash may be kept, the page is asked for again', async () => {
  expect((await ask('/app.0123abcd.js')).headers['cache-control']).toContain('immutable');
  expect((await ask('/')).headers['cache-control']).toBe('no-cache');
});

test('nothing but reading is taken', async () => {
  expect((await ask('/', 'POST')).status).toBe(405);
  expect((await ask('/', 'HEAD')).text).toBe('');
});

test('a port that is taken gives way to the next', async () => {
  const blocker = createServer();
  const port = await new Promise<number>((done) => {
    blocker.listen(0, '127.0.0.1', () => {
      const address = blocker.address();
      done(typeof address === 'object' && address ? address.port : 0);
    });
  });
  const second = await started(String(port));
  expect(Number(second.url.port)).toBeGreaterThan(port);
  second.child.kill();
  blocker.close();
});
