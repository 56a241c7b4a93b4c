/**
 * Writes the table of functions into the README, from the metadata that Excel reads.
 *
 *   tsx scripts/generate-readme.ts          writes it
 *   tsx scripts/generate-readme.ts --check  exit 1 where it is not current
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import './samples/text-files.cjs';
import { functionsTable } from '../src/functions/readme-table';
import { LOCALES } from '../src/messages/message';

const README = join(__dirname, '../README.md');

const written = readFileSync(README, 'utf8');
let wanted = written;
for (const locale of LOCALES) {
  const place = new RegExp(`(<!-- functions:${locale} -->\n)[\\s\\S]*?(<!-- /functions -->)`);
  if (!place.test(wanted)) throw new Error(`README.md has no place for the functions in ${locale}`);
  wanted = wanted.replace(place, (_, from: string, to: string) => `${from}\n${functionsTable(locale)}\n\n${to}`);
}

if (!process.argv.includes('--check')) writeFileSync(README, wanted);
else if (wanted !== written) {
  console.error('not current: README.md; run npm run generate');
  process.exitCode = 1;
}
