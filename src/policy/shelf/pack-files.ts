import type { Message } from '../../messages/message';
import { loadPack } from '../load';
import type { Pack } from '../pack';
import { jsonOf } from './file-text';
import type { PackFileName } from './file-text';
import { placesIn } from './json-places';
import { shelfWords } from './words';

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
  readonly file: PackFileName | 'cases.json' | 'index.json' | null;
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
  const twice = twiceIn('pack.json', pack);
  if (twice.length > 0) return { ok: false, faults: twice };
  const result = loadPack(read.json, source);
  if (result.ok) return result;
  return { ok: false, faults: result.faults.map(({ path, message }) => ({ file: 'pack.json', at: path, message })) };
}

/** Fields of a JSON text that stand twice in one object: which of them was meant, the file does not say. */
export function twiceIn(file: 'pack.json' | 'cases.json', text: string): readonly FolderFault[] {
  return placesIn(text).repeated.map(({ pointer, field }) => ({
    file,
    at: pointer,
    message: shelfWords.message('shelf.field-twice', { field }),
  }));
}
