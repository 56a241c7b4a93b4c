import { spawnSync } from 'node:child_process';
import type { SpawnSyncOptionsWithStringEncoding } from 'node:child_process';
import { closeSync, copyFileSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { resolve } from 'node:path';
import { scratch } from './tools';

const root = resolve(__dirname, '../../..');
const { path, done } = scratch();
afterAll(done);

/** The script as npm runs it: in the project’s folder, with the user’s own in INIT_CWD. */
function run(args: readonly string[], stdout: 'pipe' | number = 'pipe') {
  const env = { ...process.env, npm_lifecycle_event: 'check', INIT_CWD: path('.') };
  const options: SpawnSyncOptionsWithStringEncoding = {
    cwd: root,
    env,
    encoding: 'utf8',
    stdio: ['ignore', stdout, 'pipe'],
    maxBuffer: 1 << 28,
  };
  return spawnSync(process.execPath, ['scripts/check.mjs', ...args], options);
}

describe('the built check in plain Node', () => {
  beforeAll(() => {
    copyFileSync(resolve(root, 'samples/quarter.xlsx'), path('名单.xlsx'));
    mkdirSync(path('夹'));
    run(['--help']);
  }, 180_000);

  test('answers from where the user stands, with nothing but JSON on standard output', () => {
    const { status, stdout, stderr } = run(['名单.xlsx', '--json', '--out', '夹/结果.xlsx']);
    expect([status, stderr]).toEqual([0, '']);
    const answer = JSON.parse(stdout) as { rows: unknown[]; summary: { rows: number } };
    expect(answer.rows).toHaveLength(answer.summary.rows);
    expect(answer.rows.length).toBeGreaterThan(100);
    expect(existsSync(path('夹/结果.xlsx'))).toBe(true);
  });

  test.each([
    [['没有.xlsx'], 2],
    [['名单.xlsx', '--frob'], 2],
    [['名单.xlsx', '--out', '没有/结果.xlsx'], 1],
  ])('%j ends with %p and one line', (args, code) => {
    const { status, stdout, stderr } = run(args);
    expect([status, stdout]).toEqual([code, '']);
    expect(stderr).toMatch(/^[^\n]+\n$/);
  });

  test('a full disk behind standard output is told', () => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = run(['名单.xlsx', '--json'], full);
    closeSync(full);
    expect(status).toBe(1);
    expect(stderr).toBe('结果无法输出（磁盘已满）\n');
  });

  test('a reader that has seen enough is no failure', () => {
    const script = `"${process.execPath}" scripts/check.mjs "${path('名单.xlsx')}" --json | head -c 10; echo "code \${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', script], { cwd: root, encoding: 'utf8' });
    expect(stdout).toBe('{"pack":"gcode 0\n');
    expect(stderr).toBe('');
  });
});
