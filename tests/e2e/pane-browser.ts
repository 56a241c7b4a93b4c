import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import build from '../taskpane/harness/build.cjs';

const HTML = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>任务窗格</title>
<style>html,body,#root{height:100%;margin:0}</style></head><body><main id="root"></main><script src="page.js"></script></body></html>`;

/** What is waited for comes when a busy machine gets to it: a test that hangs is what this ends. */
const DEADLINE_MS = 60_000;

/** What axe found, a line a violation. */
interface Axe {
  readonly run: (
    context: unknown,
    options: unknown,
  ) => Promise<{
    readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
  }>;
}

/** The pane in a state: what the browser complained of, and the way to be done with it. */
export interface OpenPane {
  readonly page: Page;
  readonly complaints: string[];
  /** Gives the page back for the next state. */
  readonly leave: () => void;
}

/** A tab, and who hears now what is said on it. */
interface Tab {
  readonly page: Page;
  complaints: string[];
}

/** The harness page in a real browser. */
export class PaneBrowser {
  private readonly idle: Tab[] = [];

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

  /**
   * Opens the pane in the state that the query asks for; anything on the console is a fault. The document is always a new
   * one; the tab may have held another before, which opens six times as fast: its process, fonts and code are there.
   */
  async open(query: string, width: number, height = 720): Promise<OpenPane> {
    const tab = this.idle.pop() ?? (await this.newTab());
    const { page } = tab;
    const complaints: string[] = [];
    tab.complaints = complaints;
    await page.setViewportSize({ width, height });
    // Nothing fades in: what is looked at is looked at as it stays.
    await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'none' });
    // Out of the window: nothing is pointed at.
    await page.mouse.move(-10, -10);
    await page.goto(`file://${this.folder}/index.html?${query}`);
    return { page, complaints, leave: () => this.idle.push(tab) };
  }

  /** A tab with a context of its own. */
  private async newTab(): Promise<Tab> {
    const page = await this.browser.newPage();
    page.setDefaultTimeout(DEADLINE_MS);
    await page.addInitScript(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
    const tab: Tab = { page, complaints: [] };
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) tab.complaints.push(message.text());
    });
    page.on('pageerror', (error) => tab.complaints.push(error.message));
    return tab;
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
