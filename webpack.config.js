'use strict';
const path = require('node:path');
const webpack = require('webpack');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const BuildStamp = require('./scripts/webpack/build-stamp.js');
const CopyFiles = require('./scripts/webpack/copy-files.js');
const Minify = require('./scripts/webpack/minify.js');

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

/** The grid alone, for the browser tests of its adapter: `webpack --env harness`. It is not shortened: nobody gets it. */
const harness = [
  {
    name: 'index',
    entry: './tests/e2e/embedded-harness/harness.ts',
    template: './tests/e2e/embedded-harness/harness.html',
  },
];

/** Chromium of late 2022, which browsers in offices still are: it knows all of ES2022. A test holds the built code to it. */
const LANGUAGE = 'es2022';

const SPLIT = { splitChunks: { chunks: 'all', maxInitialRequests: 8 } };

module.exports = (env = {}, argv = {}) => {
  const production = argv.mode !== 'development';
  return env.harness
    ? { ...configuration(harness, 'build/harness', production), optimization: { ...SPLIT, minimize: false } }
    : { ...configuration(pages, 'dist', production), name: 'pages' };
};

function configuration(pages, folder, production) {
  return {
    mode: production ? 'production' : 'development',
    // No eval in any mode: the pages run under a Content-Security-Policy that forbids it.
    devtool: production ? false : 'source-map',
    target: ['web', LANGUAGE],
    entry: Object.fromEntries(pages.map((page) => [page.name, page.entry])),
    output: {
      path: path.resolve(__dirname, folder),
      filename: production ? '[name].[contenthash:8].js' : '[name].js',
      chunkFilename: production ? '[name].[contenthash:8].js' : '[name].js',
      assetModuleFilename: 'media/[name].[contenthash:8][ext]',
      publicPath: '',
      // The terminal's own bundles stand in the same folder, the office's own policies, and its manifest.
      clean: { keep: /^((check|packs)\.cjs|\.check-|packs[/\\]|manifest\.xml)/ },
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: { rules: rules() },
    optimization: { ...SPLIT, minimizer: [new Minify(LANGUAGE)] },
    performance: { hints: false },
    stats: production ? 'errors-warnings' : 'minimal',
    infrastructureLogging: { level: 'error' },
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
      new CopyFiles(__dirname, copies),
      new BuildStamp(),
    ],
  };
}

function rules() {
  return [
    {
      test: /\.tsx?$/,
      exclude: /node_modules/,
      loader: 'swc-loader',
      options: {
        jsc: {
          target: LANGUAGE,
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
      },
    },
    { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
    { test: /\.txt$/, type: 'asset/source' },
    { test: /\.(svg|png|woff2?)$/, type: 'asset' },
  ];
}

/** The workers as one script each, to be put into a page that can load none from its folder. */
module.exports.workers = () => ({
  ...configuration([], 'build/worker', true),
  name: 'workers',
  target: ['webworker', LANGUAGE],
  entry: { check: './src/hosts/worker/check-worker.ts', books: './src/hosts/worker/books-worker.ts' },
  output: { path: path.resolve(__dirname, 'build/worker'), filename: '[name].js' },
  optimization: { splitChunks: false, minimizer: [new Minify(LANGUAGE)] },
  plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 2 })],
});

/**
 * The embedded workbook as a folder that opens by a double click: `folder/打开.html` and what it loads. From a disk a page
 * may load scripts, but fetch nothing and start no worker from a file, so that modules of two kinds have a second form
 * (`*.offline.ts`) which carries everything with it.
 * @param {string} folder
 * @param {{ check: string, books: string }} workers their scripts
 */
module.exports.offline = (folder, workers) => {
  const base = configuration([], 'build/offline', true);
  return {
    ...base,
    name: 'offline',
    entry: { page: './src/hosts/embedded/page.tsx' },
    output: {
      path: folder,
      filename: 'files/[name].js',
      chunkFilename: 'files/[name].js',
      assetModuleFilename: 'files/[name][ext]',
      publicPath: '',
    },
    module: {
      rules: [
        ...rules().filter(({ test }) => !test.test('.css')),
        {
          test: /\.css$/,
          use: [{ loader: MiniCssExtractPlugin.loader, options: { publicPath: '../' } }, 'css-loader'],
        },
        {
          test: /\.xlsx$/,
          type: 'asset/inline',
          generator: { dataUrl: (content) => content.toString('base64') },
        },
      ],
    },
    plugins: [
      new webpack.NormalModuleReplacementPlugin(/\/(check-thread|books-thread|sample-bytes)$/, (resource) => {
        resource.request += '.offline';
      }),
      new webpack.DefinePlugin({
        CHECK_WORKER: JSON.stringify(workers.check),
        BOOKS_WORKER: JSON.stringify(workers.books),
      }),
      new MiniCssExtractPlugin({ filename: 'files/[name].css', chunkFilename: 'files/[name].css' }),
      new HtmlWebpackPlugin({
        filename: '打开.html',
        template: './src/hosts/embedded/offline.html',
        chunks: ['page'],
        scriptLoading: 'defer',
      }),
      new BuildStamp(),
    ],
  };
};
