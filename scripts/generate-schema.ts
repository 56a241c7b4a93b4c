/**
 * Writes what follows from the rule shapes: the JSON Schema of a pack file, for editors, and the same compiled to code,
 * so that a page under a strict Content-Security-Policy can check a pack without `eval`.
 *
 *   tsx scripts/generate-schema.ts          writes the files
 *   tsx scripts/generate-schema.ts --check  says which are not current, exit 1
 *   … --into FOLDER                         writes or checks them there
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import Ajv from 'ajv/dist/2020';
import standaloneCode from 'ajv/dist/standalone';
import { format, resolveConfig } from 'prettier';
import { planSchema } from '../src/policy/schema/allocation-plan';
import type { JsonSchema } from '../src/policy/schema/build';
import { casesSchema } from '../src/policy/schema/cases';
import { withNotes } from '../src/policy/schema/notes';
import { packSchema } from '../src/policy/schema/pack';

const { values: options } = parseArgs({
  options: { check: { type: 'boolean', default: false }, into: { type: 'string' } },
});
const FOLDER = options.into ?? join(__dirname, '../src/policy/schema/generated');

interface Made {
  readonly path: string;
  readonly content: string;
}

async function generated(): Promise<readonly Made[]> {
  return [
    ...(await filesOf(withNotes(packSchema()), 'pack.schema.json', 'validatePack', 'validate.js')),
    ...(await filesOf(planSchema(), 'allocation-plan.schema.json', 'validatePlan', 'validate-plan.js')),
    ...(await filesOf(casesSchema(), 'cases.schema.json', 'validateCases', 'validate-cases.js')),
  ];
}

async function filesOf(schema: JsonSchema, name: string, check: string, code: string): Promise<readonly Made[]> {
  const ajv = new Ajv({
    allErrors: true,
    discriminator: true,
    allowUnionTypes: true,
    inlineRefs: false,
    messages: false,
    code: { source: true, lines: true, optimize: 1 },
  });
  ajv.addSchema(withoutNotes(schema) as JsonSchema);
  const compiled = standaloneCode(ajv, { [check]: name });
  if (/\brequire\(/.test(compiled)) throw new Error('the compiled schema needs a library at run time');
  const style = await resolveConfig(__filename);
  return [
    { path: join(FOLDER, name), content: await format(JSON.stringify(schema), { ...style, parser: 'json' }) },
    {
      path: join(FOLDER, code),
      content: await format(`// Made by scripts/generate-schema.ts.\n${compiled}`, { ...style, parser: 'babel' }),
    },
  ];
}

/** What the check needs: descriptions are for editors. */
function withoutNotes(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutNotes);
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept = Object.entries(schema).filter(([key, value]) => key !== 'description' || typeof value !== 'string');
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutNotes(value)]));
}

async function main(): Promise<void> {
  const stale = (await generated()).filter(
    ({ path, content }) => !existsSync(path) || readFileSync(path, 'utf8') !== content,
  );
  if (options.check) {
    for (const { path } of stale) console.error(`not current: ${path}; run tsx scripts/generate-schema.ts`);
    process.exitCode = stale.length === 0 ? 0 : 1;
    return;
  }
  for (const { path, content } of stale) writeFileSync(path, content);
}

void main();
