/**
 * The whole check of a list in a file, from a cold start: time and peak memory, plain, as JSON, with a copy written, sealed,
 * and verified.
 * Aims on a free machine, 100,000 rows of 15 columns: 4 s and 400 MB; with --out 9 s and 600 MB; in step with the rows.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = resolve(__dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'policy-bench-'));
const checker = pathToFileURL(join(root, 'scripts', 'check.mjs')).href;
/** Runs the check in a process that says at its end what it took. */
const RUNNER = `process.on('exit', () => require('fs').writeSync(2, String(process.resourceUsage().maxRSS))); import(${JSON.stringify(checker)})`;

function run(args: readonly string[], wanted = 0): { readonly seconds: number; readonly megabytes: number } {
  const started = performance.now();
  const { stderr, status } = spawnSync(process.execPath, ['-e', RUNNER, 'check', ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== wanted) throw new Error(stderr);
  // What the terminal tells stands before it.
  const memory = Number(/\d+$/.exec(stderr)?.[0]);
  return { seconds: (performance.now() - started) / 1000, megabytes: memory / 1000 };
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

try {
  run(['--help']); // Builds where needed.
  process.stdout.write('rows      file MB   what      seconds   peak MB\n');
  for (const rows of [25_000, 50_000, 100_000]) {
    const list = join(folder, `${rows}.xlsx`);
    spawnSync(process.execPath, [join(root, 'bench', 'file', 'large-list.mjs'), list, String(rows)], {
      stdio: 'inherit',
    });
    const size = (statSync(list).size / 1e6).toFixed(1);
    for (const [what, args] of [
      ['plain', []],
      ['--json', ['--json']],
      ['--out', ['--out', join(folder, 'out.xlsx')]],
      ['--seal', ['--out', join(folder, 'sealed.xlsx'), '--seal']],
      ['kept', ['--out', join(folder, 'kept.xlsx'), '--seal', '--keep-formulas']],
      // Nobody signed it: that is an answer of 1.
      ['verify', ['verify', join(folder, 'sealed.xlsx')]],
      ['v. kept', ['verify', join(folder, 'kept.xlsx')]],
    ] as const) {
      const verifies = args[0] === 'verify';
      const runs = [1, 2, 3].map(() => run(verifies ? args : [list, ...args], verifies ? 1 : 0));
      const seconds = median(runs.map((each) => each.seconds)).toFixed(2);
      const megabytes = median(runs.map((each) => each.megabytes)).toFixed(0);
      process.stdout.write(
        `${String(rows).padEnd(10)}${size.padEnd(10)}${what.padEnd(10)}${seconds.padEnd(10)}${megabytes}\n`,
      );
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
