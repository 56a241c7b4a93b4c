'use strict';
const fs = require('node:fs');
const path = require('node:path');

/** Copies files into the build as they are: `{ from, to, only }`. A folder that is not there is no fault. */
module.exports = class CopyFiles {
  constructor(root, list) {
    this.root = root;
    this.list = list;
  }
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('CopyFiles', (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: 'CopyFiles', stage: compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => {
          for (const { from, to, only } of this.list) {
            const folder = path.resolve(this.root, from);
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
};
