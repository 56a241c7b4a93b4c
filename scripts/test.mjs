// `npm test`: installs what is missing, then runs everything. `npm test -- --only jest` runs the named steps alone.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, installPackages, installSystem, python, root } from './install.mjs';

/** A step that takes longer hangs, and is failed. Two slow cores that everything shares take half of it for the browsers. */
const LONGEST_STEP_MS = 60 * 60_000;

const only = process.argv.includes('--only') ? process.argv.slice(process.argv.indexOf('--only') + 1) : null;

installPackages();
installSystem();

const scratch = mkdtempSync(join(tmpdir(), 'policy-check-'));
const env = {
  ...process.env,
  CHROMIUM: chromium() ?? '',
  PYTHON_WITH_OPENPYXL: python() ?? '',
  FORCE_COLOR: '0',
  NODE_OPTIONS: [process.env.NODE_OPTIONS, '--max-old-space-size=6144'].filter(Boolean).join(' '),
};
const bin = (name) => join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);

/** The tests of one Jest run, counted from its own report. */
function jest(name, projects, workers) {
  const report = join(scratch, `${name}.json`);
  return {
    name,
    command: bin('jest'),
    args: [
      '--selectProjects',
      ...projects,
      '--json',
      `--outputFile=${report}`,
      '--silent=false',
      `--maxWorkers=${workers}`,
      '--testTimeout=180000',
      // A test that failed may leave a browser behind: it is told, and holds nothing up.
      '--forceExit',
    ],
    count: () => {
      const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, numPendingTests } = JSON.parse(
        readFileSync(report, 'utf8'),
      );
      return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites, skipped: numPendingTests };
    },
  };
}

const node = (...args) => ({ command: process.execPath, args });
const checks = [
  { name: 'types', command: bin('tsc'), args: ['--noEmit'] },
  { name: 'lint', command: bin('eslint'), args: ['.', '--max-warnings=0'] },
  { name: 'format', command: bin('prettier'), args: ['--check', '--log-level=warn', '.'] },
  {
    name: 'layers',
    command: bin('depcruise'),
    args: ['src', '--config', '.dependency-cruiser.cjs', '--output-type', 'err'],
  },
  { name: 'unused', command: bin('knip'), args: [] },
  { name: 'licences', ...node('scripts/licences.mjs') },
];
const builds = [
  { name: 'build', ...node('scripts/build.mjs') },
  { name: 'harness', ...node('scripts/build.mjs', 'harness') },
  { name: 'offline', ...node('scripts/build.mjs', '--offline') },
];
const plain = jest('jest', ['core', 'pane'], 2);
// A browser keeps more than one core busy by itself.
const browser = jest('browser', ['e2e'], 1);

const total = { passed: 0, failed: 0, skipped: 0 };
const failures = [];

/** Runs a step to its end; others run beside it, so that what it says is held until then. */
function ended({ command, args }) {
  return new Promise((done) => {
    const held = [];
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env,
      timeout: LONGEST_STEP_MS,
      shell: process.platform === 'win32',
    });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => held.push(piece));
    child.once('error', (error) => {
      done({ status: 1, said: String(error) });
    });
    child.once('close', (status) => {
      done({ status, said: Buffer.concat(held).toString() });
    });
  });
}

async function run(steps) {
  for (const step of steps) {
    if (only && !only.includes(step.name)) continue;
    const begun = Date.now();
    process.stdout.write(`.. ${step.name}\n`);
    const { status, said } = await ended(step);
    let count = { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 };
    if (step.count) {
      try {
        count = step.count();
        if (status !== 0 && count.failed === 0) count.failed = 1;
        if (count.passed + count.failed === 0) count.failed = 1;
      } catch {
        count = { passed: 0, failed: 1, skipped: 0 };
      }
    }
    for (const key of Object.keys(total)) total[key] += count[key];
    if (count.failed > 0) failures.push(step.name);
    process.stdout.write(
      `\n== ${step.name}\n${said}== ${step.name}: ${count.failed === 0 ? 'ok' : 'FAILED'} (${((Date.now() - begun) / 1000).toFixed(0)} s)\n`,
    );
  }
}

// Two rows side by side, so that no core waits: what is built and then looked at in browsers, what is checked and then
// tested without. The tests of the terminal build into dist/ too, and come after it is built.
const [built, ...further] = builds;
const building = run([built]);
await Promise.all([
  building.then(() => run([...further, browser])),
  Promise.all([run(checks), building]).then(() => run([plain])),
]);
rmSync(scratch, { recursive: true, force: true });

if (failures.length > 0) process.stdout.write(`\nfailed: ${failures.join(', ')}\n`);
process.stdout.write(
  `\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}\n`,
);
process.exitCode = total.failed > 0 ? 1 : 0;
