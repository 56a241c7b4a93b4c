/**
 * `npm run -s check -- FILE …`: builds dist/check.cjs where a source is newer, then runs it in this process. Silent but
 * for the answer, so that standard output holds nothing else.
 */
import { mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);
const bundle = join(root, 'dist', 'check.cjs');
const CONFIG = 'webpack.check.config.js';

async function newest(path) {
  const { mtimeMs } = await stat(path);
  const entries = await readdir(path, { withFileTypes: true });
  const times = entries.map((entry) => {
    const inside = join(path, entry.name);
    return entry.isDirectory() ? newest(inside) : stat(inside).then((file) => file.mtimeMs);
  });
  return Math.max(mtimeMs, ...(await Promise.all(times)));
}

async function isStale() {
  const built = await stat(bundle).catch(() => null);
  if (!built) return true;
  // An installed copy may hold the bundle alone.
  const sources = [newest(join(root, 'src')), stat(join(root, CONFIG)).then((file) => file.mtimeMs)];
  const times = await Promise.all(sources.map((time) => time.catch(() => 0)));
  return Math.max(...times) > built.mtimeMs;
}

/** Builds beside the old bundle and renames, so that calls at the same time find a whole one. */
async function build() {
  const webpack = require('webpack');
  const config = require(join(root, CONFIG));
  const { mkdir } = await import('node:fs/promises');
  await mkdir(join(root, 'dist'), { recursive: true });
  const path = await mkdtemp(join(root, 'dist', '.check-'));
  try {
    const stats = await new Promise((done, fail) => {
      const compiler = webpack({ ...config, context: root, output: { ...config.output, path } });
      compiler.run((error, result) => compiler.close(() => (error ? fail(error) : done(result))));
    });
    if (stats.hasErrors()) throw new Error(stats.toString('errors-only'));
    await rename(join(path, 'check.cjs'), bundle);
  } finally {
    await rm(path, { recursive: true, force: true });
  }
}

if (await isStale()) await build();
const { main } = require(bundle);
// npm runs scripts in the project's folder; paths are meant from where the user stands.
const folder = process.env.npm_lifecycle_event === 'check' ? process.env.INIT_CWD : undefined;
await main(process.argv.slice(2), folder ?? process.cwd());
