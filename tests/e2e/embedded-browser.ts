import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
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

/** Builds what the test looks at, unless it stands already (`npm test` builds once for all). */
export function built(folder: 'dist' | 'build/harness'): string {
  const path = resolve(ROOT, folder);
  const page = resolve(path, 'index.html');
  if (!existsSync(page) || process.env['REBUILD'] === '1') {
    const args = folder === 'dist' ? [] : ['--env', 'harness'];
    execFileSync('npx', ['webpack', '--mode', 'production', ...args], { cwd: ROOT, stdio: 'inherit' });
  }
  if (!statSync(page).isFile()) throw new Error(`no page in ${folder}`);
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

export async function openPage(
  folder: string,
  options: { readonly width?: number; readonly height?: number; readonly dark?: boolean } = {},
): Promise<OpenPage> {
  const server = await serve(folder);
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
      await server.close();
    },
  };
}

export async function closeBrowser(): Promise<void> {
  await browser?.close();
  browser = null;
}
