// `npm run build`: the pages into dist/. `node scripts/build.mjs harness`: the grid alone, for its browser tests.
import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

export const root = resolve(import.meta.dirname, '..');
const require = createRequire(import.meta.url);

/** What a build is made from. */
const SOURCES = ['src', 'samples', 'assets', 'manifest.xml', 'webpack.config.js', 'package-lock.json'];

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
  const built = await newest(join(root, 'dist', 'index.html'));
  const changed = await Promise.all(SOURCES.map((source) => newest(join(root, source))));
  return built === 0 || Math.max(...changed) > built;
}

/** Builds; rejects with webpack's own words where that fails. */
export async function build(env = {}) {
  const webpack = require('webpack');
  const configuration = require(join(root, 'webpack.config.js'))(env, { mode: 'production' });
  const compiler = webpack({ ...configuration, context: root });
  const stats = await new Promise((done, failed) => {
    compiler.run((error, result) => compiler.close(() => (error ? failed(error) : done(result))));
  });
  if (stats.hasErrors()) throw new Error(stats.toString('errors-only'));
  if (!env.harness) await keepPacks();
}

/** The office's own policies stay where they are through a build; where there are none, an index that says so. */
async function keepPacks() {
  const folder = join(root, 'dist', 'packs');
  await mkdir(folder, { recursive: true });
  const index = `${JSON.stringify({ packs: [], faulty: [] }, null, 2)}\n`;
  await writeFile(join(folder, 'index.json'), index, { flag: 'wx' }).catch((failure) => {
    if (failure.code !== 'EEXIST') throw failure;
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    await build({ harness: process.argv.includes('harness') });
  } catch (failure) {
    process.stderr.write(`${failure.message}\n`);
    process.exitCode = 1;
  }
}
