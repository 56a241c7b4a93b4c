import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { generate } from 'selfsigned';
import { HostBook } from '../hosts/excel/office-host/model';
import { World } from '../hosts/excel/office-host/world';
import type { OpenPage } from './embedded-browser';
import { built, closeBrowser, openPage, ROOT } from './embedded-browser';
import { excelPage } from './excel-host';
import { launched } from './offline-browser';

jest.setTimeout(180_000);

const folder = mkdtempSync(join(tmpdir(), 'office-'));
const dist = built('dist');
const browser: Promise<Browser> = launched();
let secure: { readonly child: ChildProcess; readonly url: string };
let context: BrowserContext;
let page: Page;
let complaints: string[];
let asked: string[];

/** Serves dist/ as an office does. */
async function served(): Promise<{ readonly child: ChildProcess; readonly url: string }> {
  const made = await generate([{ name: 'commonName', value: 'localhost' }], { keyType: 'ec' });
  writeFileSync(join(folder, 'cert.pem'), made.cert);
  writeFileSync(join(folder, 'key.pem'), made.private);
  const pair = ['--cert', join(folder, 'cert.pem'), '--key', join(folder, 'key.pem')];
  const script = join(ROOT, 'scripts/serve-office.mjs');
  const child = spawn(process.execPath, [script, '--folder', dist, '--port', '0', '--host', '127.0.0.1', ...pair], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((done) => {
    child.stdout.on('data', (said: Buffer) => {
      const port = /:(\d+)\//.exec(said.toString())?.[1];
      if (port !== undefined) done(`https://localhost:${port}/`);
    });
  });
  return { child, url };
}

beforeAll(async () => {
  secure = await served();
});
beforeEach(async () => {
  context = await (await browser).newContext({ ignoreHTTPSErrors: true, locale: 'zh-CN' });
  context.setDefaultTimeout(60_000);
  page = await context.newPage();
  complaints = [];
  asked = [];
  page.on('console', (said) => {
    if (['error', 'warning'].includes(said.type())) complaints.push(said.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => asked.push(request.url()));
});
afterEach(async () => {
  await context.close();
});
afterAll(async () => {
  secure.child.kill();
  await (await browser).close();
  await closeBrowser();
  rmSync(folder, { recursive: true, force: true });
});

const elsewhere = (urls: readonly string[]): string[] =>
  urls.filter((url) => !url.startsWith(secure.url) && !/^(data|blob):/.test(url));

describe('opened in a plain browser', () => {
  test.each<[string, string, () => void]>([
    ['as it is', 'taskpane.html', () => undefined],
    [
      'in a tab that was once in Office',
      'taskpane.html',
      () => {
        sessionStorage.setItem('hostInfoValue', 'Excel$Web$16.00$zh-CN$$$$0');
      },
    ],
  ])('%s: says so in both languages, loads no Office.js and asks nothing elsewhere', async (_, path, before) => {
    await page.addInitScript(before);
    await page.goto(secure.url + path);
    await page.locator('[data-fault="plain-browser"]').waitFor();
    expect(await page.locator('section').evaluateAll((all) => all.map((each) => each.getAttribute('lang')))).toEqual([
      'zh-CN',
      'en',
    ]);
    expect(asked.filter((url) => url.includes('/office/'))).toEqual([]);
    expect(elsewhere(asked)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.getByRole('link', { name: '打开网页版工作簿' }).waitFor();
  });

  test('taken for Excel by its user: Office.js is loaded, finds no Excel, and nothing gets out', async () => {
    await page.goto(`${secure.url}taskpane.html`);
    await page.getByRole('link', { name: '这里就是Excel，继续' }).click();
    await page.waitForURL(/excel=1/);
    await page.locator('[data-fault="plain-browser"]').waitFor();
    expect(asked.some((url) => url.endsWith('/office/office.js'))).toBe(true);
    expect(elsewhere(asked)).toEqual([]);
  });

  test('the page for old Excel', async () => {
    await page.goto(`${secure.url}excel/base.html`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(
      await page.getByRole('link').evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).href)),
    ).toEqual(Array(2).fill(`${secure.url}index.html`));
    expect(elsewhere(asked)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

describe('within a frame of another origin', () => {
  let outer: Server;
  let frame: (path: string) => Promise<void>;
  beforeEach(async () => {
    let inner = '';
    outer = createServer((_, response) => {
      response.setHeader('content-type', 'text/html');
      response.end(`<!doctype html><link rel="icon" href="data:,"><iframe src="${secure.url}${inner}"></iframe>`);
    });
    await new Promise<void>((done) => outer.listen(0, '127.0.0.1', done));
    const address = outer.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    frame = async (path) => {
      inner = path;
      await page.goto(`http://127.0.0.1:${String(port)}/`);
    };
  });
  afterEach(() => {
    outer.close();
  });

  test('the pane’s page is let in by its policy, and says that this is not Excel', async () => {
    await frame('taskpane.html');
    const inside = page.frameLocator('iframe');
    await inside.locator('[data-fault="framed"]').waitFor();
    // Its own style sheet has come, too.
    expect(await inside.locator('#root').evaluate((root) => getComputedStyle(root).overflow)).toBe('auto');
    expect(complaints).toEqual([]);
  });

  test('the page for old Excel is let in', async () => {
    await frame('excel/base.html');
    await page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('the workbook page is not', async () => {
    await frame('index.html');
    for (let tries = 0; tries < 600 && complaints.length === 0; tries += 1) await page.waitForTimeout(50);
    expect(complaints.join()).toContain('frame-ancestors');
  });
});

describe('in another Office', () => {
  test('an Excel that is too old: what it lacks is said, and nothing is started', async () => {
    const excel = await excelPage(context, new World(new HostBook()), `${secure.url}taskpane.html`, {
      excelApi: '1.13',
    });
    await excel.page.locator('[data-fault="too-old"]').waitFor();
    expect(await excel.page.locator('section').first().innerText()).toContain('ExcelApi 1.14');
    expect(excel.page.workers()).toEqual([]);
    expect(excel.outside).toEqual([]);
  });

  test('Word: nothing is started', async () => {
    const word = await excelPage(context, new World(new HostBook()), `${secure.url}taskpane.html`, {
      application: 'Word',
    });
    await word.page.locator('[data-fault]').waitFor();
    expect(word.page.workers()).toEqual([]);
    expect(word.outside).toEqual([]);
  });
});

test('a button shows the pane', async () => {
  const book = new HostBook();
  book.add('企业名单');
  const excel = await excelPage(context, new World(book), `${secure.url}taskpane.html`);
  await excel.page.locator('#root:not([data-fault]) *').first().waitFor();
  await excel.press('formulas');
  for (let tries = 0; tries < 600 && !excel.asked.includes('SetAppRuntimeState'); tries += 1)
    await page.waitForTimeout(50);
  expect(excel.asked).toContain('SetAppRuntimeState');
  expect(excel.outside).toEqual([]);
});

test('the page knows the build that the server names', async () => {
  const { build, version } = JSON.parse(readFileSync(join(dist, 'build.json'), 'utf8')) as Record<string, string>;
  expect(version).toBe((JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }).version);
  for (const name of ['taskpane.html', 'index.html']) {
    await page.goto(secure.url + name);
    expect(await page.locator('meta[name="build"]').getAttribute('content')).toBe(build);
  }
  expect(elsewhere(asked)).toEqual([]);
});

describe('in a folder of its server', () => {
  let open: OpenPage;
  beforeAll(async () => {
    cpSync(dist, join(folder, 'site/a/b'), { recursive: true });
    writeFileSync(join(folder, 'site/index.html'), '<link rel="icon" href="data:,">');
    open = await openPage(join(folder, 'site'));
  });
  afterAll(async () => {
    await open.close();
  });

  test('the workbook page has all that it needs', async () => {
    await open.page.goto(`${open.url}a/b/index.html`);
    await open.page.locator('[data-kept="kept"]').waitFor();
    await open.page.getByRole('button', { name: /开始核验/ }).click();
    await open.page.getByRole('button', { name: '写入结果列' }).waitFor();
    // Whatever is not there complains.
    expect([open.outside, open.complaints]).toEqual([[], []]);
  });

  test('the pane’s page answers formulas', async () => {
    const excel = await excelPage(open.context, new World(new HostBook()), `${open.url}a/b/taskpane.html`);
    expect(await excel.calculate('GROWTH', [4400, 4000])).toMatchObject({ value: 0.1 });
    expect(excel.outside).toEqual([]);
  });
});
