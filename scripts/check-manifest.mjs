// `node scripts/check-manifest.mjs [manifest.xml]`: says what Excel would not take, by line; needs no network.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installPackages, root } from './install.mjs';

/** The ids that the page registers for the buttons. */
export const ACTIONS = Object.keys(JSON.parse(readFileSync(join(root, 'src/hosts/excel/actions.json'), 'utf8')));

/** Finds the files of a built folder by their address: what stands behind the folder that `taskpane.html` is in. */
export function filesIn(folder, text) {
  const page = /https:\/\/[^"]*\/(?=taskpane\.html")/.exec(text)?.[0];
  if (page === undefined || !existsSync(join(folder, 'taskpane.html'))) return () => undefined;
  return (address) => {
    if (!address.startsWith(page)) return null;
    const file = join(folder, decodeURIComponent(address.slice(page.length)));
    return existsSync(file) ? readFileSync(file) : null;
  };
}

/** The faults of a manifest that stands in its built folder. */
export async function faultsOfFile(path) {
  const text = readFileSync(path, 'utf8');
  const { manifestFaults } = await import('./manifest/check.mjs');
  return manifestFaults(text, { file: filesIn(dirname(path), text), actions: ACTIONS });
}

async function main([name = join(root, 'dist', 'manifest.xml'), ...more]) {
  const path = resolve(process.env.INIT_CWD ?? process.cwd(), name);
  if (more.length > 0 || !existsSync(path)) {
    process.stderr.write(
      more.length > 0
        ? '用法：node scripts/check-manifest.mjs 清单文件\n'
        : `没有文件 ${path}。先运行 npm run build，或写明清单文件。\n`,
    );
    return 2;
  }
  installPackages();
  const faults = await faultsOfFile(path);
  for (const { line, said } of faults) process.stdout.write(`${path}:${line}: ${said}\n`);
  const alone = existsSync(join(dirname(path), 'taskpane.html'))
    ? ''
    : '（旁边没有构建好的页面，没有核对文件和图标尺寸）';
  process.stdout.write(faults.length === 0 ? `清单没有发现问题${alone}。\n` : `清单有${faults.length}处问题。\n`);
  return faults.length === 0 ? 0 : 1;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await main(process.argv.slice(2));
}
