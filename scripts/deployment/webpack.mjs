import { createRequire } from 'node:module';
import { root } from '../install.mjs';

const require = createRequire(import.meta.url);

/** Runs webpack; rejects with its own words where that fails. */
export async function compiled(configuration) {
  const webpack = require('webpack');
  const compiler = webpack({ ...configuration, context: root });
  const stats = await new Promise((done, failed) => {
    compiler.run((error, result) => compiler.close(() => (error ? failed(error) : done(result))));
  });
  if (stats.hasErrors()) throw new Error(stats.toString('errors-only'));
}
