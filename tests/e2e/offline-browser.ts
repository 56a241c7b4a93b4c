import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import { ROOT } from './embedded-browser';

/** The folder that opens from a disk: built, unless it stands already (`npm test` builds once for all). */
export function offlineFolder(): string {
  const folder = join(ROOT, 'build/offline/政策核验');
  if (!existsSync(join(folder, '打开.html')) || process.env['REBUILD'] === '1') {
    execFileSync(process.execPath, [join(ROOT, 'scripts/build.mjs'), '--offline'], { cwd: ROOT, stdio: 'inherit' });
  }
  return folder;
}

/** A browser as a user has it: pages from the disk get no rights beyond their own. */
export function launched(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu'],
  });
}
