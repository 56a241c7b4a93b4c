import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(__dirname, '../..');
export const manifest = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');

/** A folder in which every address of the manifest leads somewhere: the pages themselves are not looked into. */
export function layOut(at: string): void {
  for (const inner of ['assets', 'functions', 'excel']) mkdirSync(join(at, inner), { recursive: true });
  for (const page of ['taskpane.html', 'index.html', 'excel/base.html']) writeFileSync(join(at, page), '');
  for (const file of ['functions/functions.json', 'functions/functions.zh-CN.json'])
    writeFileSync(join(at, file), '{}');
  for (const [, file = ''] of manifest.matchAll(/(assets\/[^"]+)"/g)) {
    writeFileSync(join(at, file), readFileSync(join(ROOT, file)));
  }
}

/** Runs an ES module of plain Node, which Jest's own loader is kept out of, and answers what it writes as JSON. */
export function fromScript(script: string): unknown {
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: ROOT, encoding: 'utf8' });
  return JSON.parse(said) as unknown;
}

/** What the checker says of each manifest, which is written into the folder for it: `line: words`. */
export function faultsOf(folder: string, texts: readonly string[]): readonly (readonly string[])[] {
  const paths = texts.map((text, index) => {
    const path = join(folder, `manifest-${String(index)}.xml`);
    writeFileSync(path, text);
    return path;
  });
  const found = fromScript(`
    const { faultsOfFile } = await import(${JSON.stringify(join(ROOT, 'scripts/check-manifest.mjs'))});
    const found = [];
    for (const path of ${JSON.stringify(paths)}) found.push(await faultsOfFile(path));
    process.stdout.write(JSON.stringify(found));`) as { line: number; said: string }[][];
  return found.map((faults) => faults.map(({ line, said }) => `${String(line)}: ${said}`));
}
