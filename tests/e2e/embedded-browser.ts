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

let browser: Browser | null = null;
const servers = new Set<Served>();

export async function openPage(
  folder: string,
  options: { readonly width?: number; readonly height?: number; readonly dark?: boolean } = {},
): Promise<OpenPage> {
  const server = await serve(folder);
  servers.add(server);
  browser ??= await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu'],
  });
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1440, height: options.height ?? 900 },
    colorScheme: options.dark === true ? 'dark' : 'light',
    locale: 'zh-CN',
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  const outside: string[] = [];
  page.on('console', (said) => {
    if (said.type() === 'error') complaints.push(said.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(server.url)) outside.push(request.url());
  });
  await page.goto(server.url);
  return {
    page,
    context,
    url: server.url,
    complaints,
    outside,
    close: async () => {
      await context.close();
      servers.delete(server);
      await server.close();
    },
  };
}

/** Ends the browser, and what a test that failed has left open. */
export async function closeBrowser(): Promise<void> {
  for (const server of servers) await server.close();
  servers.clear();
  await browser?.close();
  browser = null;
}
