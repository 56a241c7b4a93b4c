import type { Message } from '../../messages/message';
import { loadPack } from '../load';
import type { Pack } from '../pack';
import { jsonOf } from './file-text';
import type { PackFileName } from './file-text';

/** The texts of a policy's files. In this form a policy crosses to where it is used, and is checked there. */
export interface PackFiles {
  /** `pack.json`. */
  readonly pack: string;
  /** `source.txt`, to the letter. */
  readonly source: string;
}

/** What is wrong with a policy's folder: in which file, where in it. */
export interface FolderFault {
  /** Null: the folder as a whole. */
  readonly file: PackFileName | 'index.json' | null;
  /** JSON pointer into the file; empty: the file as a whole. */
  readonly at: string;
  readonly message: Message;
}

export type FilesRead =
  { readonly ok: true; readonly pack: Pack } | { readonly ok: false; readonly faults: readonly FolderFault[] };

/** The policy that the files hold, or everything that is wrong with them. */
export function readPackFiles({ pack, source }: PackFiles): FilesRead {
  const read = jsonOf('pack.json', pack);
  if (!read.ok) return { ok: false, faults: [{ file: 'pack.json', at: '', message: read.message }] };
  const result = loadPack(read.json, source);
  if (result.ok) return result;
  return { ok: false, faults: result.faults.map(({ path, message }) => ({ file: 'pack.json', at: path, message })) };
}
