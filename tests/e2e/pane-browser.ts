import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import build from '../taskpane/harness/build.cjs';

const HTML = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>任务窗格</title>
<style>html,body,#root{height:100%;margin:0}</style></head><body><main id="root"></main><script src="page.js"></script></body></html>`;

/** What axe found, a line a violation. */
interface Axe {
  readonly run: (
    context: unknown,
    options: unknown,
  ) => Promise<{
    readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
  }>;
}

/** The harness page in a real browser. */
export class PaneBrowser {
  private constructor(
    private readonly browser: Browser,
    private readonly folder: string,
  ) {}

  static async start(): Promise<PaneBrowser> {
    const folder = mkdtempSync(path.join(tmpdir(), 'pane-'));
    writeFileSync(path.join(folder, 'index.html'), HTML);
    await build(folder);
    const browser = await chromium.launch({
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: ['--headless', '--no-sandbox', '--disable-gpu'],
    });
    return new PaneBrowser(browser, folder);
  }

  /** Opens the pane in the state that the query asks for; anything on the console is a fault. */
  async open(
    query: string,
    width: number,
    height = 720,
  ): Promise<{ readonly page: Page; readonly complaints: string[] }> {
    // Nothing fades in: what is looked at is looked at as it stays.
    const page = await this.browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' });
    page.setDefaultTimeout(15_000);
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`file://${this.folder}/index.html?${query}`);
    return { page, complaints };
  }

  async close(): Promise<void> {
    await this.browser.close();
    rmSync(this.folder, { recursive: true });
  }
}

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Waits until nothing moves or fades but what never ends: a colour half way is no colour. */
async function atRest(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document
        .getAnimations()
        .every(({ playState, effect }) => playState !== 'running' || effect?.getTiming().iterations === Infinity),
    null,
    { polling: 50 },
  );
}

/** What axe finds fault with, as `rule: element`. */
export async function faults(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  await atRest(page);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { readonly axe: Axe };
    // What stands behind a dialog is dimmed and out of reach.
    const behind = document.querySelector('[role=dialog], [role=alertdialog]') ? [['#root']] : [];
    const { violations } = await axe.run(
      // Fluent's own marks where the focus leaves a group: reached, never stayed on.
      { exclude: [['[data-tabster-dummy]'], ...behind] },
      { resultTypes: ['violations'] },
    );
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  });
}

/** Whether anything has to be scrolled sideways, or sticks out of the window. */
export async function sticksOut(page: Page): Promise<string[]> {
  await atRest(page);
  return page.evaluate(() => {
    const wide = document.documentElement.scrollWidth > innerWidth ? ['the page'] : [];
    const parts = [...document.querySelectorAll<HTMLElement>('#root *')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      // The cross of an empty search box has no height and is not seen.
      const unseen = element.closest('[data-tabster-dummy], .fui-SearchBox__dismiss') !== null;
      const clipped = unseen || getComputedStyle(element).clipPath !== 'none';
      return width > 0 && !clipped && (right > innerWidth + 1 || left < -1);
    });
    return [...wide, ...parts.map((element) => `${element.tagName} ${element.textContent.slice(0, 40)}`)];
  });
}
