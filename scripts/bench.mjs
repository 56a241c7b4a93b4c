// `npm run bench [name …]`: runs the benchmarks of bench/, each in a process of its own, and prints what they print.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages, root } from './install.mjs';

installPackages();

const wanted = process.argv.slice(2);
const all = readdirSync(join(root, 'bench')).filter((file) => file.endsWith('.bench.ts'));
const files = all.filter((file) => wanted.length === 0 || wanted.some((name) => file.startsWith(name)));
if (files.length === 0) {
  process.stderr.write(`没有这个基准；有：${all.map((file) => file.replace('.bench.ts', '')).join('、')}\n`);
  process.exit(2);
}
let failed = false;
for (const file of files) {
  process.stdout.write(`\n== ${file}\n`);
  const args = ['--expose-gc', '--import', 'tsx', '--import', './scripts/samples/text-files.cjs', join('bench', file)];
  failed = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status !== 0 || failed;
}
process.exitCode = failed ? 1 : 0;
