import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import { ROOT } from './embedded-browser';

/** The folder that opens from a disk: `npm test` builds it once for all. */
export function offlineFolder(): string {
  const folder = join(ROOT, 'build/offline/政策核验');
  if (!existsSync(join(folder, '打开.html'))) throw new Error('no offline folder: node scripts/build.mjs --offline');
  return folder;
}

/** A browser as a user has it: pages from the disk get no rights beyond their own. */
export function launched(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu'],
  });
}
