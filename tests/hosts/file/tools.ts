import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** A folder of its own for one test file; `done` removes it. */
export function scratch(): { readonly path: (name: string) => string; readonly done: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'policy-file-'));
  return {
    path: (name) => join(folder, name),
    done: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const PYTHON = existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3';

/** Runs a Python script (openpyxl is there) and gives what it prints. */
export function python(script: string, ...args: string[]): string {
  return execFileSync(PYTHON, ['-c', script, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    // It warns of what it does not know; a failure still says why.
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Has LibreOffice convert a file, and gives the path of the result. */
export function libreOffice(file: string, format: string, folder: string): string {
  const profile = join(folder, 'profile');
  execFileSync(
    'soffice',
    [`-env:UserInstallation=file://${profile}`, '--headless', '--convert-to', format, '--outdir', folder, file],
    { stdio: 'ignore', timeout: 120_000 },
  );
  const extension = format.split(':')[0] ?? format;
  return join(folder, basename(file).replace(/\.[^.]*$/, `.${extension}`));
}

export function save(path: string, bytes: Uint8Array | string): string {
  writeFileSync(path, bytes);
  return path;
}

export function load(path: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(path));
}

/** All cells of all sheets as openpyxl reads them, formulas or stored values. */
export const READ_ALL = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1], data_only=sys.argv[2] == 'values')
out = {}
for sheet in book.worksheets:
    cells = {}
    for row in sheet.iter_rows():
        for cell in row:
            if cell.value is not None:
                value = cell.value
                if hasattr(value, 'text'):
                    value = value.text
                cells[cell.coordinate] = [cell.data_type, value if isinstance(value, (int, float, str, bool)) else str(value), cell.number_format]
    out[sheet.title] = {'state': sheet.sheet_state, 'cells': cells, 'merges': sorted(str(area) for area in sheet.merged_cells.ranges)}
print(json.dumps(out, ensure_ascii=False))
`;

export interface PythonSheet {
  readonly state: string;
  readonly cells: Readonly<Record<string, readonly [type: string, value: string | number | boolean, format: string]>>;
  readonly merges: readonly string[];
}

export function readByOpenpyxl(path: string, what: 'values' | 'formulas'): Readonly<Record<string, PythonSheet>> {
  return JSON.parse(python(READ_ALL, path, what)) as Record<string, PythonSheet>;
}

/** A part of a package as text. */
export function partsOfText(parts: Readonly<Record<string, string | Uint8Array>>, name: string): string {
  const part = parts[name];
  if (part === undefined) throw new Error(`no part ${name}`);
  return typeof part === 'string' ? part : new TextDecoder().decode(part);
}
