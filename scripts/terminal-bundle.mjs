/**
 * The terminal's own bundles, `dist/NAME.cjs`: built where a source is newer, silently, so that standard output holds
 * nothing but the answer.
 */
import { mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);
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

async function isStale(bundle) {
  const built = await stat(bundle).catch(() => null);
  if (!built) return true;
  // An installed copy may hold the bundle alone.
  const sources = [newest(join(root, 'src')), stat(join(root, CONFIG)).then((file) => file.mtimeMs)];
  const times = await Promise.all(sources.map((time) => time.catch(() => 0)));
  return Math.max(...times) > built.mtimeMs;
}

/** Builds beside the old bundles and renames, so that calls at the same time find whole ones. */
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
    for (const file of await readdir(path)) await rename(join(path, file), join(root, 'dist', file));
  } finally {
    await rm(path, { recursive: true, force: true });
  }
}

/** What the bundle exports, of the sources as they are. */
export async function bundled(name) {
  const bundle = join(root, 'dist', `${name}.cjs`);
  if (await isStale(bundle)) await build();
  return require(bundle);
}

/** npm runs scripts in the project's folder; paths are meant from where the user stands. */
export function userFolder(script) {
  return (process.env.npm_lifecycle_event === script ? process.env.INIT_CWD : undefined) ?? process.cwd();
}
