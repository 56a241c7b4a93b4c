import type { Grid } from '../../workbook/grid';
import { decodeTable } from './csv/encoding';
import { tableGrid } from './csv/table-grid';
import { failure } from './failures';
import { Xlsx } from './xlsx';
import type { Source } from './zip/archive';

/** A file, opened: a package, or the cells of a text table, digit for digit. */
export type Opened =
  | { readonly kind: 'package'; readonly xlsx: Xlsx; readonly bytes: Source }
  | { readonly kind: 'table'; readonly grid: Grid };

const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const HEAD = 4096;

async function bytesOf(source: Source, end?: number): Promise<Uint8Array> {
  if (source instanceof Blob) return new Uint8Array(await source.slice(0, end ?? source.size).arrayBuffer());
  return end === undefined ? source : source.subarray(0, end);
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** An OLE file is an older table, or a workbook locked by a password: then its directory names `EncryptedPackage`. */
function isLocked(bytes: Uint8Array): boolean {
  const name = Array.from('EncryptedPackage', (letter) => [letter.charCodeAt(0), 0]).flat();
  for (let at = bytes.indexOf(0x45); at >= 0; at = bytes.indexOf(0x45, at + 1)) {
    if (name.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** Opens what a file holds, told by its first bytes; the extension decides only whether text may be a table. */
export async function openSource(source: Source, name: string): Promise<Opened> {
  const head = await bytesOf(source, HEAD);
  if (startsWith(head, ZIP)) return { kind: 'package', xlsx: await Xlsx.open(source), bytes: source };
  if (startsWith(head, OLE)) throw failure(isLocked(await bytesOf(source)) ? 'file.password' : 'file.old-format');
  const extension = /\.([^.\\/]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (!['csv', 'txt', 'tsv'].includes(extension)) throw notTable(extension, head);
  return { kind: 'table', grid: tableGrid(decodeTable(await bytesOf(source)), name) };
}

function notTable(extension: string, head: Uint8Array): Error {
  // Files of Excel 2.0 to 4.0 begin with their own record.
  const biff = head[0] === 0x09 && head[1] !== undefined && head[1] <= 0x08 && head[1] % 2 === 0;
  if (biff || ['xls', 'et', 'ett', 'xlt'].includes(extension)) return failure('file.old-format');
  if (['ods', 'numbers', 'xlsb'].includes(extension)) return failure('file.other-format', { format: `.${extension}` });
  return failure('file.not-a-table');
}
