import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { chromium } from 'playwright-core';

export const ROOT = resolve(__dirname, '../..');

interface Served {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** A page in a real browser, and what it said and asked for. */
export interface OpenPage {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly url: string;
  /** Console errors and uncaught exceptions. */
  readonly complaints: string[];
  /** Requests to any other origin. */
  readonly outside: string[];
  readonly close: () => Promise<void>;
}

/** The folder of what the test looks at: `npm test` builds once for all. */
export function built(folder: 'dist' | 'build/harness'): string {
  const path = resolve(ROOT, folder);
  if (!existsSync(resolve(path, 'index.html'))) {
    throw new Error(`no page in ${folder}: node scripts/build.mjs${folder === 'dist' ? '' : ' harness'}`);
  }
  return path;
}

/** The server is an ES module of plain Node: Jest's own loader is kept out of it. */
async function serve(folder: string): Promise<Served> {
  const { spawn } = await import('node:child_process');
  const child = spawn(process.execPath, [resolve(ROOT, 'scripts/serve.mjs'), folder, '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((done, failed) => {
    child.once('error', failed);
    child.stdout.once('data', (said: Buffer) => {
      done(said.toString().trim());
    });
  });
  return {
    url,
    close: () =>
      new Promise((done) => {
        child.once('exit', () => {
          done();
        });
        child.kill();
      }),
  };
}

/** A tab that is given back when it is done with, and the server of its own that it stays with. */
interface Tab {
  readonly server: Served;
  readonly context: BrowserContext;
  readonly page: Page;
  complaints: string[];
  outside: string[];
}

let browser: Browser | null = null;
const tabs = new Set<Tab>();
const idle = new Map<string, Tab>();

/** What is waited for comes when a busy machine gets to it: a test that hangs is what this ends. */
const DEADLINE_MS = 60_000;
const WINDOW = { width: 1440, height: 900 };

async function newTab(folder: string): Promise<Tab> {
  const server = await serve(folder);
  browser ??= await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    // Pages of a site share a process: the next one finds fonts and code there.
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--renderer-process-limit=1'],
  });
  const context = await browser.newContext({ viewport: WINDOW, locale: 'zh-CN', acceptDownloads: true });
  context.setDefaultTimeout(DEADLINE_MS);
  const page = await context.newPage();
  const tab: Tab = { server, context, page, complaints: [], outside: [] };
  page.on('console', (said) => {
    if (said.type() === 'error') tab.complaints.push(said.text());
  });
  page.on('pageerror', (error) => tab.complaints.push(String(error)));
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(server.url)) tab.outside.push(request.url());
  });
  tabs.add(tab);
  return tab;
}

/** Leaves the page, and takes away all that it kept: the next one in this tab starts as on a computer that never saw it. */
async function emptied({ server, context, page }: Tab): Promise<void> {
  for (const other of context.pages()) if (other !== page) await other.close();
  // An address of the same server, so that the tab keeps its process; nothing of ours runs there.
  const nothing = `${server.url}nothing.html`;
  const body = '<!doctype html><link rel="icon" href="data:,">';
  await page.route(nothing, (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(nothing);
  // With a route no page is taken from the browser's cache.
  await page.unroute(nothing);
  const session = await context.newCDPSession(page);
  const { origin } = new URL(server.url);
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await session.detach();
  await page.setViewportSize(WINDOW);
}

/**
 * Opens a page of a built folder as on a new computer. The tab may have held the folder's page before: opening goes several
 * times as fast then. What a test adds to the page itself, `exposeFunction` and its like, stays with the tab.
 */
export async function openPage(folder: string, path = ''): Promise<OpenPage> {
  const tab = idle.get(folder) ?? (await newTab(folder));
  idle.delete(folder);
  const { page, context, server } = tab;
  const complaints: string[] = [];
  const outside: string[] = [];
  Object.assign(tab, { complaints, outside });
  await page.goto(server.url + path);
  return {
    page,
    context,
    url: server.url,
    complaints,
    outside,
    close: async () => {
      await emptied(tab);
      idle.set(folder, tab);
    },
  };
}

/** Ends the browser, and what a test that failed has left open. */
export async function closeBrowser(): Promise<void> {
  for (const { server } of tabs) await server.close();
  tabs.clear();
  idle.clear();
  await browser?.close();
  browser = null;
}
