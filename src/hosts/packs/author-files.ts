import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { AuthorFile, AuthorFiles } from '../../cli/pack/lint';
import { fileText, MOST_BYTES, tooLarge } from '../../policy/shelf/file-text';
import type { TextRead } from '../../policy/shelf/file-text';
import { shelfWords } from '../../policy/shelf/words';
import { causeOf, codeOf, diskWords } from '../file/disk/words';

import { Ending } from './ending';
import { folderWords } from './words';

/** The files of the policy that a call names, by its folder or its `pack.json`. One that is not there is a wrong call. */
export async function authorFiles(folder: string, said: string): Promise<AuthorFiles> {
  const path = resolve(folder, said);
  const there = await stat(path).catch((error: unknown) => {
    const absent = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(codeOf(error));
    throw absent
      ? new Ending(2, diskWords.message('disk.absent', { file: said }))
      : new Ending(1, diskWords.message('disk.unreadable', { file: said, cause: causeOf(error) }));
  });
  const inFolder = there.isDirectory();
  const names = { pack: inFolder ? join(said, 'pack.json') : said, beside: inFolder ? said : dirname(said) };
  const read = async (file: keyof typeof MOST_BYTES, shown: string): Promise<AuthorFile> => ({
    shown,
    read: await textOf(file, resolve(folder, shown)),
  });
  const cases = await read('cases.json', join(names.beside, 'cases.json'));
  return {
    pack: await read('pack.json', names.pack),
    source: await read('source.txt', join(names.beside, 'source.txt')),
    cases: !cases.read.ok && cases.read.message.code === 'shelf.file-missing' ? null : cases,
  };
}

async function textOf(file: keyof typeof MOST_BYTES, path: string): Promise<TextRead> {
  try {
    const there = await stat(path);
    if (!there.isFile()) return { ok: false, message: folderWords.message('packs.no-file', { file: basename(path) }) };
    if (there.size > MOST_BYTES[file]) return { ok: false, message: tooLarge(file) };
    return fileText(file, await readFile(path));
  } catch (error) {
    return {
      ok: false,
      message:
        codeOf(error) === 'ENOENT'
          ? shelfWords.message('shelf.file-missing', { file })
          : folderWords.message('packs.unreadable', { cause: causeOf(error) }),
    };
  }
}
