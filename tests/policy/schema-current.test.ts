import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const TSX = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
const run = (...args: string[]) =>
  spawnSync(process.execPath, [TSX, 'scripts/generate-schema.ts', ...args], { cwd: ROOT, encoding: 'utf8' });

test('the JSON Schema and its compiled form are those of the shapes', () => {
  const { status, stderr } = run('--check');
  expect(stderr).toBe('');
  expect(status).toBe(0);
}, 300_000);

test('a file that is not current is told', () => {
  const folder = mkdtempSync(join(tmpdir(), 'schema-'));
  try {
    execFileSync(process.execPath, [TSX, 'scripts/generate-schema.ts', '--into', folder], { cwd: ROOT });
    expect(run('--check', '--into', folder).status).toBe(0);
    const path = join(folder, 'pack.schema.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"万元"', '"亿元"'));
    const { status, stderr } = run('--check', '--into', folder);
    expect(status).toBe(1);
    expect(stderr).toContain('pack.schema.json');
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 300_000);

test('the compiled form needs no code made at run time', () => {
  const code = readFileSync(join(ROOT, 'src/policy/schema/generated/validate.js'), 'utf8');
  expect(code).not.toMatch(/\beval\b|new Function|require\(/);
});
