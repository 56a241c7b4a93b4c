/**
 * Writes the metadata of the custom functions, in English from their declarations and in Chinese from the words beside
 * them.
 *
 *   tsx scripts/generate-functions.ts          writes the files
 *   tsx scripts/generate-functions.ts --check  says which are not current, exit 1
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { format, resolveConfig } from 'prettier';
import './samples/text-files.cjs';
import { FUNCTIONS } from '../src/functions';
import { chineseMetadata, englishMetadata } from '../src/functions/metadata';
import type { FunctionMetadata } from '../src/functions/metadata';

const ROOM = join(__dirname, '../src/functions');

async function generated(): Promise<readonly { readonly path: string; readonly content: string }[]> {
  const sources = readdirSync(ROOM)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(ROOM, file));
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(sources);
  if (errors.length > 0) throw new Error(errors.join('\n'));
  const declared = (JSON.parse(metadataJson) as { functions: FunctionMetadata[] }).functions;
  const definitions = Object.values(FUNCTIONS);
  const english = englishMetadata(declared, definitions);
  const options = await resolveConfig(join(ROOM, 'functions.json'));
  const file = async (name: string, content: object): Promise<{ path: string; content: string }> => ({
    path: join(ROOM, name),
    content: await format(JSON.stringify(content), { ...options, parser: 'json' }),
  });
  return [
    await file('functions.json', english),
    await file('functions.zh-CN.json', chineseMetadata(english, definitions)),
  ];
}

async function main(): Promise<void> {
  const stale = (await generated()).filter(
    ({ path, content }) => !existsSync(path) || readFileSync(path, 'utf8') !== content,
  );
  if (process.argv.includes('--check')) {
    for (const { path } of stale) console.error(`not current: ${path}; run tsx scripts/generate-functions.ts`);
    process.exitCode = stale.length === 0 ? 0 : 1;
    return;
  }
  for (const { path, content } of stale) writeFileSync(path, content);
}

void main();
