/**
 * Writes the workbooks of `samples/`.
 *
 *   tsx scripts/make-samples.ts          writes them
 *   tsx scripts/make-samples.ts --check  says which are not current, exit 1
 */
import './samples/text-files.cjs';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { call } from '../src/functions';
import type { FunctionId } from '../src/functions/names';
import { loadedPack } from '../src/policy/packs';
import { standardsOf } from '../src/policy/standards';
import { DEFAULT_CHOICES } from '../src/policy/standards';
import { cumulativeList } from './samples/cumulative-list';
import type { Result } from './samples/formula-sheet';
import { formulaSheet } from './samples/formula-sheet';
import { quarterList } from './samples/quarter-list';
import { newWorkbook, workbookBytes } from './samples/workbook-bytes';

const FOLDER = join(__dirname, '../samples');

const pack = loadedPack();
const context = {
  pack,
  locale: 'zh-CN',
  standards: standardsOf(pack, { parameters: {}, choices: DEFAULT_CHOICES }),
} as const;

function evaluate(id: FunctionId, args: readonly unknown[]): Result {
  const result = call(id, args, context);
  switch (result.kind) {
    case 'value':
      return result.value;
    case 'error':
      return { error: result.error };
    case 'matrix':
      throw new Error(`${id} answers with a block`);
  }
}

async function made(): Promise<readonly (readonly [string, Uint8Array])[]> {
  const quarter = newWorkbook('示例名单');
  formulaSheet(quarter, quarterList(quarter), evaluate);
  const cumulative = newWorkbook('累计数名单');
  cumulativeList(cumulative);
  return [
    ['quarter.xlsx', await workbookBytes(quarter)],
    ['cumulative.xlsx', await workbookBytes(cumulative)],
  ];
}

async function main(): Promise<void> {
  const check = process.argv.includes('--check');
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, bytes] of await made()) {
    const path = join(FOLDER, name);
    const current = existsSync(path) && Buffer.compare(readFileSync(path), bytes) === 0;
    if (current) continue;
    if (check) {
      process.stderr.write(`samples/${name} is not current: tsx scripts/make-samples.ts\n`);
      process.exitCode = 1;
    } else writeFileSync(path, bytes);
  }
}

void main();
