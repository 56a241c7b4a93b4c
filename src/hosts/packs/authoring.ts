import { mkdir, readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { PACK_USAGE, packCall } from '../../cli/pack/call';
import type { PackCall } from '../../cli/pack/call';
import { packDiff } from '../../cli/pack/diff/pack-diff';
import { diffJson, diffText } from '../../cli/pack/diff/text';
import { draftFiles, draftLines, packDraftWords } from '../../cli/pack/draft';
import { explainPage } from '../../cli/pack/explain/page';
import { explainText } from '../../cli/pack/explain/text';
import { explainWords } from '../../cli/pack/explain/words';
import { lintFiles, lintJson, lintText, placesOf } from '../../cli/pack/lint';
import { newFiles, packNewWords } from '../../cli/pack/new';
import { packSchemaWords, schemaText } from '../../cli/pack/schema';
import { failedCases, packTestWords, testJson, testText } from '../../cli/pack/test';
import { PACK_AUTHOR_TEXTS } from '../../cli/pack/texts';
import { cliWords } from '../../cli/words';
import type { Message, TextTable } from '../../messages/message';
import { say } from '../../messages/say';
import type { Pack } from '../../policy/pack';
import { draftPolicy } from '../../draft/draft';
import { WorkbookFailure } from '../../workbook/workbook';
import { causeOf, codeOf, diskWords } from '../file/disk/words';
import { documentWords } from '../file/document/document-words';
import type { DocumentText } from '../file/document/docx';
import { policyText } from '../file/document/policy-text';
import { fileWords } from '../file/failures';
import { writeWhole } from '../file/disk/write-whole';
import { authorFiles } from './author-files';
import { Ending, endingOf } from './ending';
import { folderWords } from './words';

/** Whatever can be said where a policy is written. */
export const AUTHORING_TEXTS: TextTable = {
  ...PACK_AUTHOR_TEXTS,
  ...cliWords.texts,
  ...diskWords.texts,
  ...folderWords.texts,
  ...fileWords.texts,
  ...documentWords.texts,
};

/** A policy's file is smaller by far; a larger one is a mistake. */
const MOST_DOCUMENT = 64 * 1024 ** 2;

/** Where the call comes from and where its answer goes. */
export interface AuthorTerminal {
  /** The folder that relative paths start from. */
  readonly folder: string;
  readonly out: { write(text: string): unknown };
  readonly err: { write(text: string): unknown };
}

function speak(message: Message): string {
  return say(message, 'zh-CN', AUTHORING_TEXTS).replace(/\s*[\r\n]+\s*/g, ' ');
}

/** An answer, and the exit code that goes with it. */
interface Answer {
  readonly text: string;
  readonly code: 0 | 1;
}

/** Answers a call of `pack` and gives its exit code; an answer that cannot be given is one line on `err` and nothing on `out`. */
export async function answerPack(args: readonly string[], terminal: AuthorTerminal): Promise<0 | 1 | 2> {
  try {
    const { text, code } = await answered(packCall(args), terminal.folder);
    terminal.out.write(text);
    return code;
  } catch (error) {
    const { code, said } = endingOf(error);
    terminal.err.write(`${speak(said)}\n`);
    return code;
  }
}

async function answered(call: PackCall, folder: string): Promise<Answer> {
  switch (call.what) {
    case 'help':
      return { text: PACK_USAGE, code: 0 };
    case 'new':
      return made(call, folder);
    case 'draft':
      return drafted(call, folder);
    case 'lint': {
      const linted = lintFiles(await authorFiles(folder, call.path));
      return {
        text: call.json ? lintJson(linted, speak) : lintText(linted, speak),
        code: linted.faults.length > 0 ? 1 : 0,
      };
    }
    case 'test':
      return tested(call, folder);
    case 'explain': {
      const { pack, text } = await checked(call.path, folder);
      const shown = call.out === null ? explainText(pack, text, speak) : explainPage(pack, text, speak);
      return shownOrWritten(shown, call.out, folder, (file) => explainWords.message('pack-explain.wrote', { file }));
    }
    case 'diff': {
      const [from, to] = await Promise.all(call.paths.map((path) => checked(path, folder)));
      if (!from || !to) throw new Error('two paths were given');
      const things = packDiff(from.pack, to.pack, speak);
      return { text: call.json ? diffJson(things) : diffText(things, speak), code: 0 };
    }
    case 'schema':
      return shownOrWritten(schemaText(call.cases), call.out, folder, (file) =>
        packSchemaWords.message('pack-schema.wrote', { file }),
      );
  }
}

async function made({ folder: said, id, title }: Extract<PackCall, { what: 'new' }>, from: string): Promise<Answer> {
  await makeFolder(from, said, newFiles(basename(resolve(from, said)), { id, title }));
  const { faults } = lintFiles(await authorFiles(from, said));
  return {
    text: `${speak(packNewWords.message('pack-new.made', { folder: said, count: String(faults.length) }))}\n`,
    code: 0,
  };
}

async function drafted(call: Extract<PackCall, { what: 'draft' }>, from: string): Promise<Answer> {
  const { path: file, out: folder, id, title, period } = call;
  const { text, unnumbered } = await policyFile(resolve(from, file), file);
  const result = draftPolicy(text, { id, title, period, decisions: new Map() });
  switch (result.kind) {
    case 'empty':
      throw new Ending(1, packDraftWords.message('pack-draft.empty', { file }));
    case 'no-period':
      throw new Ending(2, packDraftWords.message('pack-draft.no-period', { file }));
    case 'drafted': {
      await makeFolder(from, folder, draftFiles(result.draft));
      const lines = draftLines(result.draft, { file, folder, unnumbered });
      return { text: lines.map((line) => `${speak(line)}\n`).join(''), code: 0 };
    }
  }
}

/** The text of a policy's file, whatever the file is. */
async function policyFile(path: string, shown: string): Promise<DocumentText> {
  let bytes: Uint8Array;
  try {
    const there = await stat(path);
    if (!there.isFile()) throw new Ending(2, folderWords.message('packs.no-file', { file: shown }));
    if (there.size > MOST_DOCUMENT)
      throw new Ending(1, documentWords.message('document.too-large', { limit: '64 MiB' }));
    bytes = await readFile(path);
  } catch (error) {
    if (error instanceof Ending) throw error;
    throw ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(codeOf(error))
      ? new Ending(2, diskWords.message('disk.absent', { file: shown }))
      : new Ending(1, diskWords.message('disk.unreadable', { file: shown, cause: causeOf(error) }));
  }
  try {
    return await policyText(bytes);
  } catch (error) {
    throw error instanceof WorkbookFailure ? new Ending(1, error.said) : error;
  }
}

/** Writes the files of a policy into a folder of their own; one that is there already is left alone. */
async function makeFolder(from: string, said: string, files: Readonly<Record<string, string>>): Promise<void> {
  const path = resolve(from, said);
  const there = await stat(path).catch(() => null);
  if (there && !there.isDirectory()) throw new Ending(2, packNewWords.message('pack-new.no-folder', { folder: said }));
  for (const file of Object.keys(files)) {
    if (await stat(join(path, file)).catch(() => null)) {
      throw new Ending(2, packNewWords.message('pack-new.exists', { folder: said, file }));
    }
  }
  await mkdir(path, { recursive: true }).catch((error: unknown) => {
    throw new Ending(1, diskWords.message('disk.unwritable', { file: said, cause: causeOf(error) }));
  });
  for (const [file, text] of Object.entries(files)) await write(join(path, file), join(said, file), text);
}

async function tested({ path, json }: Extract<PackCall, { what: 'test' }>, folder: string): Promise<Answer> {
  const files = await authorFiles(folder, path);
  const linted = lintFiles(files);
  const { pack, cases, faults } = linted;
  if (!pack || faults.length > 0) {
    const line = speak(packTestWords.message('pack-test.not-run', { count: faults.length }));
    return { text: json ? lintJson(linted, speak) : `${lintText(linted, speak)}${line}\n`, code: 1 };
  }
  const own = files.cases;
  if (!own?.read.ok || !cases || cases.length === 0) {
    const file = own?.shown ?? 'cases.json';
    throw new Ending(1, packTestWords.message('pack-test.no-cases', { file }));
  }
  const places = placesOf(own.read.text);
  const file = {
    shown: own.shown,
    placeOf: (index: number) => places?.valueAt(`/${String(index)}`) ?? { line: 1, column: 1 },
  };
  const failed = failedCases(pack, cases);
  return {
    text: json ? testJson(cases.length, failed, file) : testText(pack, cases.length, failed, file, speak),
    code: failed.length > 0 ? 1 : 0,
  };
}

/** A policy that passes its checks, with the text of its file. */
async function checked(path: string, folder: string): Promise<{ readonly pack: Pack; readonly text: string }> {
  const files = await authorFiles(folder, path);
  const { pack, faults } = lintFiles({ ...files, cases: null });
  if (!pack || !files.pack.read.ok) {
    throw new Ending(1, explainWords.message('pack-explain.faulty', { path, count: faults.length }));
  }
  return { pack, text: files.pack.read.text };
}

/** A text on the screen, or in a file that is told. */
async function shownOrWritten(
  text: string,
  out: string | null,
  folder: string,
  wrote: (file: string) => Message,
): Promise<Answer> {
  if (out === null) return { text, code: 0 };
  await write(resolve(folder, out), out, text);
  return { text: `${speak(wrote(out))}\n`, code: 0 };
}

async function write(path: string, shown: string, text: string): Promise<void> {
  try {
    await writeWhole(path, Buffer.from(text, 'utf8'));
  } catch (error) {
    throw new Ending(1, diskWords.message('disk.unwritable', { file: shown, cause: causeOf(error) }));
  }
}

/** The entry: the arguments of this process, and its exit code once all is written. */
export async function main(args: readonly string[], folder: string): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  process.exitCode = await answerPack(args, { folder, out: process.stdout, err: process.stderr });
}
