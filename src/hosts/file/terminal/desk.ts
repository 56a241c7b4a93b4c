import { readFile, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { Message } from '../../../messages/message';
import { WorkbookFailure } from '../../../workbook/workbook';
import { ProgressLine } from '../disk/progress-line';
import { causeOf, codeOf, diskWords } from '../disk/words';
import { isSameFile, writeWhole } from '../disk/write-whole';
import { fileWords } from '../failures';
import { FileWorkbook } from '../file-workbook';
import { Ending, ending } from './ending';
import type { PassphraseSource } from './passphrase';
import { usualPolicies } from './policies';
import type { Policies } from './policies';
import { lineOf } from './terminal-words';

/** Where a call comes from and where its answer goes. */
export interface Terminal extends PassphraseSource {
  /** The folder that relative paths start from. */
  readonly folder: string;
  readonly out: Pick<NodeJS.WriteStream, 'write'>;
  readonly err: Pick<NodeJS.WriteStream, 'write' | 'isTTY'>;
}

/** The terminal that this process runs in. */
export function processTerminal(folder: string): Terminal {
  const { stdin, stdout, stderr, env } = process;
  return { folder, out: stdout, err: stderr, environment: env, input: stdin };
}

/** What every command does with files and streams: paths resolved, failures put in words. */
export class Desk {
  readonly progress: ProgressLine;
  /** What a person should know beside the answer, told on `err` after it. */
  readonly notes: Message[] = [];
  /** The policies that the call can go by. */
  policies: Policies = usualPolicies();

  constructor(readonly terminal: Terminal) {
    this.progress = new ProgressLine(terminal.err);
  }

  path(file: string): string {
    return resolve(this.terminal.folder, file);
  }

  /** The text of a file that the call names, with or without a byte-order mark. */
  async text(file: string): Promise<string> {
    return new TextDecoder().decode(await this.bytes(file, 2));
  }

  /** The bytes of a file that the call names; one that is not there is a wrong call. `unreadable`: the exit code of one that cannot be read. */
  async bytes(file: string, unreadable: 1 | 2 = 1): Promise<Uint8Array> {
    const path = this.path(file);
    try {
      if ((await stat(path)).isDirectory()) throw ending(2, diskWords.message('disk.folder', { file }));
      return await readFile(path);
    } catch (error) {
      if (error instanceof Ending) throw error;
      const known = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(codeOf(error));
      throw known
        ? ending(2, diskWords.message('disk.absent', { file }))
        : ending(unreadable, diskWords.message('disk.unreadable', { file, cause: causeOf(error) }));
    }
  }

  /** Opens a workbook. `out`: where the answer will be written, which must be another file. */
  async open(file: string, out: string | null = null): Promise<FileWorkbook> {
    const bytes = await this.bytes(file);
    const path = this.path(file);
    if (out !== null && (path === this.path(out) || (await isSameFile(path, this.path(out))))) {
      throw ending(2, diskWords.message('disk.same', { file: out }));
    }
    return this.ofFile(file, FileWorkbook.open(bytes, basename(path)));
  }

  /** Names the file before whatever is wrong with it. */
  async ofFile<T>(file: string, work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (error) {
      if (!(error instanceof WorkbookFailure)) throw error;
      throw new Ending(error.said.code === 'file.no-sheet' ? 2 : 1, `${basename(file)}：${lineOf(error.said)}`);
    }
  }

  /** Writes the workbook whole, or leaves what is there. */
  async save(workbook: FileWorkbook, file: string): Promise<void> {
    try {
      await writeWhole(this.path(file), await workbook.bytes());
    } catch (error) {
      throw ending(1, diskWords.message('disk.unwritable', { file, cause: causeOf(error) }));
    }
    this.notes.push(...workbook.notices());
    const named = /\.xlsm$/i.test(file);
    if (workbook.holdsMacros === named) return;
    this.notes.push(fileWords.message(named ? 'file.plain-name' : 'file.macro-name'));
  }

  /** The answer, then the notes beside it. */
  async answer(pieces: Iterable<string>): Promise<void> {
    this.progress.clear();
    await this.#print(pieces);
    for (const note of this.notes) this.terminal.err.write(`${lineOf(note)}\n`);
  }

  /** Writes the answer piece by piece; a reader that has seen enough (`| head`) is no failure. */
  async #print(pieces: Iterable<string>): Promise<void> {
    let held = '';
    const flush = async (): Promise<void> => {
      const text = held;
      held = '';
      await new Promise<void>((done, fail) => {
        this.terminal.out.write(text, (error) => {
          if (error) fail(error);
          else done();
        });
      });
    };
    try {
      for (const piece of pieces) {
        held += piece;
        if (held.length > 1 << 16) await flush();
      }
      if (held !== '') await flush();
    } catch (error) {
      if (codeOf(error) === 'EPIPE') return;
      throw codeOf(error) === '' ? error : ending(1, diskWords.message('disk.output', { cause: causeOf(error) }));
    }
  }
}
