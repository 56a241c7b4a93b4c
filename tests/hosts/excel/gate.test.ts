import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { parse } from 'acorn';

const BASE = join(__dirname, '../../../src/hosts/excel/base');
const gate = readFileSync(join(BASE, 'gate.js'), 'utf8');

/** What the gate writes into the page, in a window that is as given. */
function written(given: Readonly<Record<string, unknown>>): string[] {
  const said: string[] = [];
  const window = { name: '', external: {}, location: { href: 'https://intra.cn/taskpane.html' }, ...given };
  const own = { getAttribute: (name: string) => (name === 'data-office' ? 'office/office.js' : null) };
  const document = { getElementsByTagName: () => [{}, own], write: (text: string) => said.push(text) };
  runInContext(gate, createContext({ window, document }));
  return said;
}

const at = (tail: string): Readonly<Record<string, unknown>> => ({
  location: { href: `https://intra.cn/taskpane.html${tail}` },
});

test.each<[string, Readonly<Record<string, unknown>>]>([
  ['Windows, by the address', at('?_host_Info=Excel$Win32$16.01$zh-CN$$$$0')],
  ['Mac, by the address', at('?_host_Info=Excel$Mac$16.02$zh-CN')],
  ['the web, by the name of the frame', { name: '{"baseFrameName":"a","hostInfo":"Excel$Web$16.00$zh-CN$x$$$"}' }],
  ['the web of before, by the fragment', at('#&_xdm_Info=6A1B2C|abc|https://excel.officeapps.live.com')],
  ['Windows, by what it hangs on the page', { external: { GetHostInfo: () => 'Excel|Win32|16.01' } }],
  ['Excel 2016 in Internet Explorer', { external: { GetContext: () => ({}) } }],
  ['an agave host', { agaveHost: {} }],
  ['the web view of Windows', { chrome: { webview: {} } }],
  ['the web view of Mac and iPad', { webkit: { messageHandlers: {} } }],
  ['someone who knows better', at('?excel=1')],
])('Office.js is loaded: %s', (_, given) => {
  expect(written(given)).toEqual(['<script src="office/office.js"></script>']);
});

test.each<[string, Readonly<Record<string, unknown>>]>([
  ['a plain browser', {}],
  ['Chrome', { chrome: { runtime: {} } }],
  ['a tab that was once in Office', { sessionStorage: { hostInfoValue: 'Excel$Web$16.00' } }],
  ['a frame of someone', { name: 'content', location: { href: 'https://intra.cn/taskpane.html?from=portal' } }],
  ['a browser that has nothing where Office hangs things', { external: null }],
])('Office.js is not loaded: %s', (_, given) => {
  expect(written(given)).toEqual([]);
});

test.each(['gate.js', 'base.js'])('%s is read by Internet Explorer', (file) => {
  expect(() => parse(readFileSync(join(BASE, file), 'utf8'), { ecmaVersion: 5 })).not.toThrow();
});

test('the page for old Excel has no script of its own, and names nothing elsewhere', () => {
  const page = readFileSync(join(BASE, 'base.html'), 'utf8');
  expect([...page.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(([, inner]) => inner)).toEqual(['', '']);
  expect(page).not.toMatch(/\bon[a-z]+=|javascript:/);
  expect(page.match(/(?:src|href|data-office)="([^"]+)"/g)?.filter((each) => each.includes('//'))).toEqual([]);
  expect(page).toContain('<h2 lang="en">');
});
