// Lets plain Node load the policies' source texts as strings, as the bundles do.
const { readFileSync } = require('node:fs');
const Module = require('node:module');

Module._extensions['.txt'] = (module, path) => {
  module.exports = { __esModule: true, default: readFileSync(path, 'utf8') };
};
