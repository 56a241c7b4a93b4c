'use strict';
const { createHash } = require('node:crypto');
const { version } = require('../../package.json');

/** What stands in a page's `<meta name="build">` until the build is known. */
const PLACE = '@build@';

/**
 * Names the build by what it holds, so that the same sources make the same build on any day: into each page, and into
 * `build.json`, which an open page asks for to see whether the server has another one by now.
 */
module.exports = class BuildStamp {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('BuildStamp', (compilation) => {
      // After everything else: names and contents are final.
      compilation.hooks.processAssets.tap(
        { name: 'BuildStamp', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT },
        () => {
          const hash = createHash('sha256');
          const assets = compilation.getAssets().sort((a, b) => (a.name < b.name ? -1 : 1));
          for (const { name, source } of assets) {
            hash.update(`${name}\0${createHash('sha256').update(source.buffer()).digest('hex')}\n`);
          }
          const build = hash.digest('hex').slice(0, 16);
          for (const { name, source } of assets) {
            if (!name.endsWith('.html')) continue;
            const page = source.source().toString();
            if (page.includes(PLACE)) compilation.updateAsset(name, new sources.RawSource(page.replace(PLACE, build)));
          }
          compilation.emitAsset('build.json', new sources.RawSource(`${JSON.stringify({ version, build })}\n`));
        },
      );
    });
  }
};
