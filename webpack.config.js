'use strict';
const path = require('node:path');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');

/**
 * The pages that are built, each with its own entry. What a page does not import it does not load: the embedded
 * workbook never loads Office.js, the pane in Excel never loads the grid.
 */
const pages = [
  {
    name: 'index',
    entry: './src/hosts/embedded/page.tsx',
    template: './src/hosts/embedded/index.html',
  },
  {
    name: 'taskpane',
    entry: './src/hosts/excel/taskpane.tsx',
    template: './src/hosts/excel/taskpane.html',
  },
];

/** Microsoft's library: copied as it is, never bundled. Excel loads the file of its platform and language from beside it. */
const OFFICE = 'node_modules/@microsoft/office-js/dist';

/** Files that are served as they are: `{ from, to }`, relative to the project and to `dist/`. */
const copies = [
  { from: 'samples', to: 'samples', only: /\.(xlsx|json)$/ },
  {
    from: OFFICE,
    to: 'office',
    only: /^(office|excel-win32-16\.01|excel-web-16\.00|excel-mac-16\.00|o15apptofilemappingtable)\.js$/,
  },
  { from: `${OFFICE}/zh-cn`, to: 'office/zh-cn', only: /^office_strings\.js$/ },
  { from: `${OFFICE}/en-us`, to: 'office/en-us', only: /^office_strings\.js$/ },
  { from: 'src/functions', to: 'functions', only: /^functions(\.zh-CN)?\.json$/ },
  { from: 'src/hosts/excel/base', to: 'excel' },
  { from: 'assets', to: 'assets', only: /\.png$/ },
];

/** The grid alone, for the browser tests of its adapter: `webpack --env harness`. */
const harness = [
  {
    name: 'index',
    entry: './tests/e2e/embedded-harness/harness.ts',
    template: './tests/e2e/embedded-harness/harness.html',
  },
];

module.exports = (env = {}, argv = {}) => {
  const production = argv.mode !== 'development';
  return configuration(env.harness ? harness : pages, env.harness ? 'build/harness' : 'dist', production);
};

function configuration(pages, folder, production) {
  return {
    mode: production ? 'production' : 'development',
    // No eval in any mode: the pages run under a Content-Security-Policy that forbids it.
    devtool: production ? false : 'source-map',
    target: ['web', 'es2022'],
    entry: Object.fromEntries(pages.map((page) => [page.name, page.entry])),
    output: {
      path: path.resolve(__dirname, folder),
      filename: production ? '[name].[contenthash:8].js' : '[name].js',
      chunkFilename: production ? '[name].[contenthash:8].js' : '[name].js',
      assetModuleFilename: 'media/[name].[contenthash:8][ext]',
      publicPath: '',
      // The terminal's own bundles stand in the same folder, and the office's own policies.
      clean: { keep: /^((check|packs)\.cjs|\.check-|packs[/\\])/ },
    },
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
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
        { test: /\.txt$/, type: 'asset/source' },
        { test: /\.(svg|png|woff2?)$/, type: 'asset' },
      ],
    },
    optimization: { splitChunks: { chunks: 'all', maxInitialRequests: 8 } },
    performance: { hints: false },
    stats: production ? 'errors-warnings' : 'minimal',
    cache: { type: 'filesystem', cacheDirectory: path.resolve(__dirname, '.cache/webpack') },
    plugins: [
      new MiniCssExtractPlugin({ filename: '[name].[contenthash:8].css', chunkFilename: '[name].[contenthash:8].css' }),
      ...pages.map(
        (page) =>
          new HtmlWebpackPlugin({
            filename: `${page.name}.html`,
            template: page.template,
            chunks: [page.name],
            scriptLoading: 'defer',
          }),
      ),
      new CopyFiles(copies),
    ],
  };
}

/** Copies files into the build; a folder that is not there is no fault. */
class CopyFiles {
  constructor(list) {
    this.list = list;
  }
  apply(compiler) {
    const fs = require('node:fs');
    compiler.hooks.thisCompilation.tap('CopyFiles', (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: 'CopyFiles', stage: compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => {
          for (const { from, to, only } of this.list) {
            const folder = path.resolve(__dirname, from);
            if (!fs.existsSync(folder)) continue;
            compilation.contextDependencies.add(folder);
            for (const file of fs.readdirSync(folder)) {
              if (only && !only.test(file)) continue;
              const content = fs.readFileSync(path.join(folder, file));
              // Already as they are to be: the minimizer leaves them alone.
              const info = { copied: true, minimized: true };
              compilation.emitAsset(`${to}/${file}`, new compiler.webpack.sources.RawSource(content), info);
            }
          }
        },
      );
    });
  }
}
