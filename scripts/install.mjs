// Installs what is missing before anything else runs: plain Node, no dependency.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createHash } from 'node:crypto';

export const root = resolve(import.meta.dirname, '..');

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

function run(command, args, options = {}) {
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32', ...options });
}

function works(command, args) {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

/** The project's packages, exactly as locked; done again when the lock file has changed since. */
export function installPackages() {
  const stamp = join(root, 'node_modules', '.installed-from');
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  process.stdout.write('正在安装依赖包（npm ci）……\n');
  const { status } = run(npm, ['ci', '--no-audit', '--no-fund']);
  if (status !== 0) {
    process.stderr.write('依赖包没有装好：请检查能否访问 npm 软件源，再运行一次。\n');
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}

/** What the tests need of the system, how to see that it is there, and the Debian package that brings it. */
const SYSTEM = [
  { what: 'Chromium 浏览器', there: () => chromium() !== null, packages: ['chromium'] },
  {
    what: '中文字体',
    there: () => spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).stdout?.trim().length > 0,
    packages: ['fonts-noto-cjk', 'fontconfig'],
  },
  { what: 'LibreOffice', there: () => works('soffice', ['--version']), packages: ['libreoffice-calc-nogui'] },
  { what: 'OpenSSL', there: () => works('openssl', ['version']), packages: ['openssl'] },
  { what: 'openpyxl', there: () => python() !== null, packages: ['python3', 'python3-openpyxl'] },
];

/** The browser that the tests drive; null where there is none. */
export function chromium() {
  const named = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  return named.find((path) => path !== undefined && existsSync(path) && statSync(path).isFile()) ?? null;
}

/** The Python that has openpyxl: the system's own, whatever else is first on the path. */
export function python() {
  return ['/usr/bin/python3', 'python3'].find((command) => works(command, ['-c', 'import openpyxl'])) ?? null;
}

/** The system's packages for the tests, by apt where that can be; otherwise fails and names what is missing. */
export function installSystem() {
  const missing = SYSTEM.filter(({ there }) => !there());
  if (missing.length === 0) return;
  const packages = missing.flatMap((item) => item.packages);
  if (process.getuid?.() === 0 && works('apt-get', ['--version'])) {
    process.stdout.write(`正在安装测试所需的系统软件：${packages.join('、')}……\n`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const quiet = ['ignore', 'ignore', 'inherit'];
    run('apt-get', ['update'], { env, stdio: quiet });
    run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { env, stdio: quiet });
  }
  const still = SYSTEM.filter(({ there }) => !there());
  if (still.length === 0) return;
  const names = still.map(({ what, packages: from }) => `${what}（Debian 软件包 ${from.join('、')}）`).join('；');
  process.stderr.write(`测试缺少：${names}。请先安装，再运行 npm test。\n`);
  process.exit(1);
}
