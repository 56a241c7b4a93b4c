const path = require('node:path');

/** Files that run in plain Node, each alone: the check from a terminal, the keys of seals, the check of policies, and the writing of one. Built by scripts/terminal-bundle.mjs. */
module.exports = {
  name: 'check',
  mode: 'production',
  target: 'node20',
  devtool: false,
  entry: {
    check: './src/hosts/file/terminal.ts',
    keys: './src/hosts/file/terminal/keys.ts',
    packs: './src/hosts/packs/terminal.ts',
    pack: './src/hosts/packs/authoring.ts',
  },
  output: {
    path: path.resolve(__dirname, 'dist'),
    filename: '[name].cjs',
    library: { type: 'commonjs2' },
  },
  // Names stay readable: a stack trace from the field is all there is to go by.
  optimization: { minimize: false, splitChunks: false },
  resolve: { extensions: ['.ts', '.tsx', '.js', '.json'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: {
          loader: 'swc-loader',
          options: { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true } } },
        },
      },
      { test: /\.txt$/, type: 'asset/source' },
    ],
  },
  performance: false,
  stats: 'errors-warnings',
};
