import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { faultsOf, fromScript, layOut, manifest, ROOT } from './laid-out';

jest.setTimeout(300_000);

const folder = mkdtempSync(join(tmpdir(), 'build-'));
layOut(folder);
writeFileSync(join(folder, 'a-file'), '');
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const PLACED = JSON.stringify(join(ROOT, 'scripts/deployment/placed-manifest.mjs'));
const GUID = '0F8FAD5B-D9CB-469F-A165-70867728950E';

/** The manifest for a place, as the build writes it. */
function placed(base: string, id: string | null = null): string {
  return fromScript(`
    const { addInId, baseUrl, placedManifest } = await import(${PLACED});
    const id = ${JSON.stringify(id)};
    const text = placedManifest(${JSON.stringify(manifest)}, baseUrl(${JSON.stringify(base)}), id && addInId(id));
    process.stdout.write(JSON.stringify(text));`) as string;
}

const id = (text: string): string | undefined => /<Id>(.*)<\/Id>/.exec(text)?.[1];

test.each([
  [
    'a folder',
    'https://intra.example.gov.cn/policy/',
    'https://intra.example.gov.cn',
    'https://intra.example.gov.cn/policy/',
  ],
  ['a folder without its slash', 'https://intra.cn:8443/a/b', 'https://intra.cn:8443', 'https://intra.cn:8443/a/b/'],
  ['a whole server', 'https://10.1.2.3', 'https://10.1.2.3', 'https://10.1.2.3/'],
  ['Chinese names', 'https://政策.例子.cn/核验', 'https://xn--', 'https://xn--'],
  ['a sign that XML keeps to itself', 'https://intra.cn/a&b/', 'https://intra.cn', 'https://intra.cn/a&amp;b/'],
])('every address leads to the place: %s', (_, base, origin, start) => {
  const text = placed(base);
  const addresses = [...text.matchAll(/"(https?:[^"]*)"/g)]
    .map(([, each = '']) => each)
    .filter((each) => !each.includes('schemas.microsoft'));
  expect(addresses.length).toBeGreaterThan(50);
  expect(addresses.filter((each) => !each.startsWith(start) && !each.startsWith('http://www.w3.org'))).toEqual([]);
  expect(/<AppDomain>(.*)<\/AppDomain>/.exec(text)?.[1]).toMatch(new RegExp(`^${origin}`));
  expect(text).not.toContain('localhost');
  expect(id(text)).toBe(id(manifest));
});

test('what is written passes the checker, whatever the place', () => {
  const texts = [
    placed('https://intra.example.gov.cn/policy/', GUID),
    placed('https://intra.cn/'),
    placed('https://政策.cn/核验/'),
  ];
  expect(faultsOf(folder, texts)).toEqual([[], [], []]);
  expect(id(texts[0] ?? '')).toBe(GUID.toLowerCase());
});

test.each<[string, readonly string[], RegExp]>([
  ['http', ['--base-url', 'http://intra.cn/policy/'], /是 http：Excel 只打开 https 页面/],
  ['no address', ['--base-url', 'intra.cn/policy'], /不是完整的网址/],
  ['another protocol', ['--base-url', 'file:///c:/policy/'], /不是 https 网址/],
  ['a query', ['--base-url', 'https://intra.cn/?v=1'], /带有“\?”或“#”/],
  ['an empty query', ['--base-url', 'https://intra.cn/policy/?'], /带有“\?”或“#”/],
  ['a fragment', ['--base-url', 'https://intra.cn/#top'], /带有“\?”或“#”/],
  ['a password', ['--base-url', 'https://me:secret@intra.cn/'], /用户名或密码/],
  ['a page', ['--base-url', 'https://intra.cn/policy/taskpane.html'], /是一个文件/],
  ['no GUID', ['--id', 'policy-check'], /不是 GUID/],
  ['a GUID of nothing', ['--id', '00000000-0000-0000-0000-000000000000'], /不能全是 0/],
  ['no share', ['--share', 'C:\\share'], /不是共享文件夹的网络路径/],
  ['a share without a folder', ['--share', '\\\\server'], /不是共享文件夹的网络路径/],
  ['an unknown option', ['--base', 'https://intra.cn/'], /用法/],
  ['an unknown word', ['production'], /不认识“production”/],
  [
    'a server for the folder that needs none',
    ['--offline', '--base-url', 'https://intra.cn/'],
    /--offline 不需要服务器/,
  ],
  ['a file in place of a folder', ['--out', join(folder, 'a-file')], /是一个文件/],
  ['the project itself', ['--out', ROOT], /里有本项目/],
])('%s is a wrong call, and nothing is built', (_, given, said) => {
  const { status, stderr, stdout } = spawnSync(process.execPath, [join(ROOT, 'scripts/build.mjs'), ...given], {
    encoding: 'utf8',
  });
  expect({ status, stderr, stdout }).toEqual({ status: 2, stderr: expect.stringMatching(said) as string, stdout: '' });
});

test('the registry file trusts the share: one key for one path, in the editor’s own form', () => {
  const [share, made, again] = fromScript(`
    const { sharedFolder, trustedCatalog } = await import(${PLACED});
    const share = sharedFolder('\\\\\\\\server\\\\政策 清单\\\\');
    const made = [share, share.toUpperCase()].map((each) => trustedCatalog(each).toString('base64'));
    process.stdout.write(JSON.stringify([share, ...made]));`) as string[];
  expect(share).toBe('\\\\server\\政策 清单');
  const bytes = Buffer.from(made ?? '', 'base64');
  expect([...bytes.subarray(0, 2)]).toEqual([0xff, 0xfe]);
  const text = bytes.subarray(2).toString('utf16le');
  const key = /TrustedCatalogs\\(\{[\da-f-]{36}\})\]/.exec(text)?.[1] ?? '';
  expect(text.split('\r\n')).toEqual([
    'Windows Registry Editor Version 5.00',
    '',
    `[HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs\\${key}]`,
    `"Id"="${key}"`,
    '"Url"="\\\\\\\\server\\\\政策 清单"',
    '"Flags"=dword:00000001',
    '',
  ]);
  expect(Buffer.from(again ?? '', 'base64').toString('utf16le')).toContain(key);
});
