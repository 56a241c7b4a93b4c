'use strict';
const { minify } = require('@swc/core');

/**
 * Shortens the scripts of a build. Webpack's own way takes ten times as long for the grid's libraries and comes out no
 * shorter. What a licence asks to be kept is kept in place.
 */
module.exports = class Minify {
  /** @param {string} language the ECMAScript edition that is written, `es2022` */
  constructor(language) {
    this.ecma = Number(language.replace('es', ''));
  }
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.compilation.tap('Minify', (compilation) => {
      compilation.hooks.processAssets.tapPromise(
        { name: 'Minify', stage: Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE, additionalAssets: true },
        async (assets) => {
          const scripts = Object.keys(assets).filter(
            (name) => name.endsWith('.js') && compilation.getAsset(name)?.info.minimized !== true,
          );
          await Promise.all(
            scripts.map(async (name) => {
              const { code } = await minify(assets[name].source().toString(), {
                ecma: this.ecma,
                compress: true,
                mangle: true,
                module: false,
                format: { comments: 'some' },
              });
              compilation.updateAsset(name, new sources.RawSource(code), { minimized: true });
            }),
          );
        },
      );
    });
  }
};
