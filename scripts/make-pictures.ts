/**
 * Takes the pictures of the README from the built page (`node scripts/build.mjs` first).
 *
 *   tsx scripts/make-pictures.ts
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';

const ROOT = join(__dirname, '..');
const PICTURES = join(ROOT, 'docs/pictures');
/** A text to draft a policy from. */
const TEXT = join(ROOT, 'src/policy/packs/gx-2025q2-draft/source.txt');
const WINDOW = { width: 1360, height: 860 };

async function take(page: Page): Promise<void> {
  const button = (name: RegExp) => page.getByRole('button', { name });
  const place = (name: string) => page.getByRole('tab', { name, exact: true });
  const pane = page.locator('.fui-FluentProvider', { has: place('核验') }).last();
  const whole = (name: string) => page.screenshot({ path: join(PICTURES, `${name}.png`) });
  const paneAlone = async (name: string): Promise<void> => {
    const box = await pane.boundingBox();
    if (!box) throw new Error('the pane is not to be seen');
    await page.mouse.move(0, 0);
    await page.screenshot({ path: join(PICTURES, `${name}.png`), clip: box });
  };
  await button(/^开始核验/).click();
  await page.getByRole('list', { name: '企业核验结果' }).getByRole('button').nth(3).waitFor();
  await page.locator('[data-kept="kept"]').waitFor();
  await page.waitForTimeout(1_000);
  await whole('page');
  await button(/不符合$/)
    .first()
    .click();
  await page.waitForTimeout(500);
  await paneAlone('result');
  await place('政策').click();
  await paneAlone('policy');
  await place('标准').click();
  await page.waitForTimeout(500);
  await paneAlone('standards');
  await place('导出').click();
  await paneAlone('export');
  await place('测算').click();
  await page.waitForTimeout(500);
  await paneAlone('trial');
  await place('政策').click();
  await page.locator('input[type=file][accept*=docx]').setInputFiles(TEXT);
  await page.getByText(/^已核对 0\//).waitFor();
  await page.waitForTimeout(1_000);
  await paneAlone('import');
}

async function main(): Promise<void> {
  const server = spawn(process.execPath, [join(ROOT, 'scripts/serve.mjs'), join(ROOT, 'dist'), '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu'],
  });
  try {
    const [said] = (await once(server.stdout, 'data')) as [Buffer];
    const page = await browser.newPage({ viewport: WINDOW, locale: 'zh-CN', reducedMotion: 'reduce' });
    page.setDefaultTimeout(60_000);
    await page.goto(said.toString().trim());
    await take(page);
  } finally {
    await browser.close();
    server.kill();
  }
}

void main();
