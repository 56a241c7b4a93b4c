'use strict';
const path = require('node:path');
const webpack = require('webpack');
const Minify = require('../../../scripts/webpack/minify.js');

/** Bundles the harness page into a folder; answers when it is there. */
module.exports = function build(folder, entry = path.resolve(__dirname, 'page.tsx')) {
  const compiler = webpack({
    mode: 'development',
    devtool: false,
    target: ['web', 'es2022'],
    entry,
    output: { path: folder, filename: 'page.js' },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'swc-loader',
          options: {
            jsc: {
              target: 'es2022',
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic' } },
            },
          },
        },
        { test: /\.txt$/, type: 'asset/source' },
      ],
    },
    // React stays the one that warns; what is not used is left out, so that each of the many pages opens sooner.
    optimization: {
      providedExports: true,
      usedExports: true,
      sideEffects: true,
      concatenateModules: true,
      minimize: true,
      minimizer: [new Minify('es2022')],
    },
    performance: { hints: false },
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => undefined);
      if (error) reject(error);
      else if (stats.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
      else resolve(folder);
    });
  });
};
