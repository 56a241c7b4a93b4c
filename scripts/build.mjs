/**
 * `npm run build`: the pages and their manifest into dist/. For an office's server:
 * `npm run build -- --base-url https://… [--id GUID] [--share \\server\share] [--out FOLDER]`; as a folder that opens
 * without a server: `npm run build -- --offline [--out FOLDER]`. `node scripts/build.mjs harness`: the grid alone, for its
 * browser tests.
 */
import { cp, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { installPackages, root } from './install.mjs';

const require = createRequire(import.meta.url);
const DIST = join(root, 'dist');

/** What a build is made from. */
const SOURCES = [
  ...['src', 'samples', 'assets', 'manifest.xml', 'webpack.config.js', 'scripts/webpack', 'package-lock.json'],
];

/** The latest change of a file, or of anything in a folder; 0 where there is nothing. */
async function newest(path) {
  const info = await stat(path).catch(() => null);
  if (info === null) return 0;
  if (!info.isDirectory()) return info.mtimeMs;
  const entries = await readdir(path);
  return Math.max(0, ...(await Promise.all(entries.map((entry) => newest(join(path, entry))))));
}

/** Whether dist/ lacks what a source has since been changed to. */
export async function isStale() {
  const built = await newest(join(DIST, 'index.html'));
  const changed = await Promise.all(SOURCES.map((source) => newest(join(root, source))));
  return built === 0 || Math.max(...changed) > built;
}

/** Builds; rejects with webpack's own words where that fails. */
export async function build(env = {}) {
  const { compiled } = await import('./deployment/webpack.mjs');
  await compiled(require(join(root, 'webpack.config.js'))(env, { mode: 'production' }));
  if (!env.harness) await keepPacks();
}

/** The office's own policies stay where they are through a build; where there are none, an index that says so. */
async function keepPacks() {
  const folder = join(DIST, 'packs');
  await mkdir(folder, { recursive: true });
  const index = `${JSON.stringify({ packs: [], faulty: [] }, null, 2)}\n`;
  await writeFile(join(folder, 'index.json'), index, { flag: 'wx' }).catch((failure) => {
    if (failure.code !== 'EEXIST') throw failure;
  });
}

const USAGE =
  '用法：npm run build -- [--base-url https://网址/] [--id GUID] [--share \\\\服务器\\共享文件夹] [--out 文件夹]，或 npm run build -- --offline [--out 文件夹]';

/** What is asked for, or an error whose message says what is wrong. */
async function asked(args) {
  const { baseUrl, addInId, sharedFolder } = await import('./deployment/placed-manifest.mjs');
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      'base-url': { type: 'string' },
      id: { type: 'string' },
      share: { type: 'string' },
      out: { type: 'string' },
      offline: { type: 'boolean' },
    },
  });
  const unknown = positionals.filter((each) => each !== 'harness');
  if (unknown.length > 0) throw new Error(`不认识“${unknown.join(' ')}”`);
  const place = { base: values['base-url'], id: values.id, share: values.share };
  if (values.offline && Object.values(place).some((each) => each !== undefined)) {
    throw new Error('--offline 不需要服务器，不能与 --base-url、--id、--share 同用');
  }
  // npm runs scripts in the project's folder; paths are meant from where the user stands.
  const out = values.out === undefined ? null : resolve(process.env.INIT_CWD ?? process.cwd(), values.out);
  if (out !== null && (out === root || root.startsWith(out + sep)))
    throw new Error(`--out ${out} 里有本项目，请换一个文件夹`);
  if (out !== null && (await stat(out).catch(() => null))?.isDirectory() === false) {
    throw new Error(`--out ${out} 是一个文件，请换一个文件夹`);
  }
  return {
    harness: positionals.length > 0,
    offline: values.offline === true,
    out,
    base: place.base === undefined ? null : baseUrl(place.base),
    id: place.id === undefined ? null : addInId(place.id),
    share: place.share === undefined ? null : sharedFolder(place.share),
  };
}

/** The pages, and beside them the manifest for their place. */
async function buildPages({ base, id, share, out }) {
  const { placedManifest, trustedCatalog } = await import('./deployment/placed-manifest.mjs');
  await build();
  const manifest = await readFile(join(root, 'manifest.xml'), 'utf8');
  const placed = placedManifest(manifest, base ?? 'https://localhost:3000/', id);
  await writeFile(join(DIST, 'manifest.xml'), placed);
  const { faultsOfFile } = await import('./check-manifest.mjs');
  const faults = await faultsOfFile(join(DIST, 'manifest.xml'));
  if (faults.length > 0) throw new Error(faults.map(({ line, said }) => `manifest.xml:${line}: ${said}`).join('\n'));
  if (out !== null && out !== DIST) {
    await mkdir(out, { recursive: true });
    // The terminal's bundles are no pages; policies that the office has there already are its own. Older builds stay: a
    // pane that is open still asks for their files.
    const hasPacks = (await stat(join(out, 'packs')).catch(() => null)) !== null;
    const left = hasPacks ? /^((check|packs)\.cjs|\.check-|packs$)/ : /^((check|packs)\.cjs|\.check-)/;
    await cp(DIST, out, { recursive: true, filter: (path) => !left.test(relative(DIST, path)) });
  }
  const folder = out ?? DIST;
  if (share !== null) await writeFile(join(folder, 'trusted-catalog.reg'), trustedCatalog(share));
  return folder;
}

async function main(args) {
  installPackages();
  let wanted;
  try {
    wanted = await asked(args);
  } catch (failure) {
    process.stderr.write(`参数有误：${failure.message}。\n${USAGE}\n`);
    return 2;
  }
  try {
    if (wanted.harness) await build({ harness: true });
    else if (wanted.offline) {
      const { buildOffline } = await import('./deployment/offline.mjs');
      process.stdout.write(`离线文件夹：${await buildOffline(wanted.out ?? join(root, 'build', 'offline'))}\n`);
    } else {
      process.stdout.write(`页面和清单：${await buildPages(wanted)}\n`);
    }
    return 0;
  } catch (failure) {
    process.stderr.write(`没有构建好：${failure.message}\n`);
    return 1;
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await main(process.argv.slice(2));
}
