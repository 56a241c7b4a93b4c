// Every package that ships must carry a licence that lets us ship it; Office.js has Microsoft's own and goes in unmodified.
import { createRequire } from 'node:module';
import { root } from './install.mjs';

const require = createRequire(import.meta.url);
const checker = require('license-checker-rseidelsohn');

const ALLOWED =
  /^\(?(MIT|Apache-2\.0|ISC|BSD-2-Clause|BSD-3-Clause|BSD|0BSD|Unlicense|CC0-1\.0|BlueOak-1\.0\.0|Python-2\.0)\b/;
/** Packages whose field says less than their text: Microsoft's own terms, and an Apache text without the field. */
const KNOWN = new Set(['@microsoft/office-js', '@univerjs/telemetry']);

const packages = await new Promise((resolve, reject) => {
  checker.init({ start: root, production: true, excludePrivatePackages: true }, (fault, found) =>
    fault ? reject(fault) : resolve(found),
  );
});
const bad = Object.entries(packages).filter(([id, { licenses }]) => {
  const name = id.slice(0, id.lastIndexOf('@'));
  const all = Array.isArray(licenses) ? licenses : [licenses ?? ''];
  return !KNOWN.has(name) && !all.some((licence) => ALLOWED.test(licence.replace(/\*$/, '')));
});
for (const [id, { licenses }] of bad) process.stderr.write(`${id}: ${String(licenses)}\n`);
process.stdout.write(
  `${Object.keys(packages).length} packages ship, ${bad.length} with a licence that is not allowed\n`,
);
process.exitCode = bad.length === 0 ? 0 : 1;
