import { stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import type { Message, TextTable } from '../../messages/message';
import { say } from '../../messages/say';
import { indexText, isFolderName, MOST_PACKS } from '../../policy/shelf/pack-index';
import { SHELF_TEXTS } from '../../policy/texts';
import { causeOf, codeOf, diskWords } from '../file/disk/words';
import { writeWhole } from '../file/disk/write-whole';
import { embeddedScript } from './embedded';
import { Ending, endingOf } from './ending';
import { lookThrough } from './folder';
import type { FolderReport } from './folder';
import { folderWords, placeOf } from './words';

const { message } = folderWords;
const TEXTS: TextTable = { ...SHELF_TEXTS, ...diskWords.texts, ...folderWords.texts };

const USAGE = `用法：npm run packs [-- 文件夹]

检查文件夹里的每个政策（一个政策一个子文件夹，内有 pack.json 和 source.txt），把通过的写进索引 index.json，
打开任务窗格时就能用到。不写文件夹则检查 dist/packs。退出码：0 全部通过；1 有未通过的，或写不了；2 用法有误。
`;

/** Where the call comes from and where its answer goes. */
export interface PacksTerminal {
  /** The folder that relative paths start from. */
  readonly folder: string;
  /** The folder that is checked where none is named. */
  readonly usual: string;
  readonly out: { write(text: string): unknown };
  readonly err: { write(text: string): unknown };
}

/** Checks a folder of policies, writes its index, says what passed and what did not, and gives the exit code. */
export async function answerPacks(args: readonly string[], terminal: PacksTerminal): Promise<0 | 1 | 2> {
  const line = (said: Message): string => `${say(said, 'zh-CN', TEXTS)}\n`;
  try {
    if (args.includes('--help') || args.includes('-h')) {
      terminal.out.write(USAGE);
      return 0;
    }
    const shown = folderOf(args);
    const root = shown === null ? terminal.usual : resolve(terminal.folder, shown);
    const named = shown ?? (relative(terminal.folder, terminal.usual) || '.');
    await mustBeFolder(root, named);
    const report = await lookThrough(root);
    for (const said of reportLines(report, named)) terminal.out.write(line(said));
    terminal.out.write(line(await written(root, named, report)));
    return report.faulty.length > 0 ? 1 : 0;
  } catch (error) {
    const { code, said } = endingOf(error);
    terminal.err.write(line(said));
    return code;
  }
}

/** The folder that is named; null where none is. */
function folderOf(args: readonly string[]): string | null {
  const ended = args.indexOf('--');
  const words = ended < 0 ? args : [...args.slice(0, ended), ...args.slice(ended + 1)];
  const options = ended < 0 ? args : args.slice(0, ended);
  const option = options.find((word) => word.startsWith('-'));
  if (option !== undefined) throw new Ending(2, message('packs.unknown-option', { option }));
  const [folder = null, extra] = words;
  if (extra !== undefined) throw new Ending(2, message('packs.one-folder', { extra }));
  return folder;
}

async function mustBeFolder(path: string, folder: string): Promise<void> {
  const there = await stat(path).catch((error: unknown) => {
    const absent = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(codeOf(error));
    throw new Ending(
      absent ? 2 : 1,
      absent
        ? message('packs.absent', { folder })
        : diskWords.message('disk.unreadable', { file: folder, cause: causeOf(error) }),
    );
  });
  if (!there.isDirectory()) throw new Ending(2, message('packs.no-folder', { folder }));
}

function reportLines({ passed, faulty }: FolderReport, folder: string): readonly Message[] {
  if (passed.length + faulty.length === 0) return [message('packs.none', { folder })];
  return [
    ...passed.map(({ entry: { id, title, path } }) => message('packs.passed', { path: join(folder, path), id, title })),
    ...faulty.flatMap(({ path, faults }) => [
      message('packs.failed', { path: join(folder, path), count: String(faults.length) }),
      ...faults.map((fault) => message('packs.fault', { place: placeOf(fault), what: fault.message })),
    ]),
  ];
}

/** Writes the index, and the script for pages that cannot fetch. */
async function written(root: string, folder: string, { passed, faulty }: FolderReport): Promise<Message> {
  if (passed.length > MOST_PACKS) {
    const counts = { count: String(passed.length), most: String(MOST_PACKS) };
    throw new Ending(1, message('packs.too-many', counts));
  }
  const index = {
    packs: passed.map(({ entry }) => entry),
    faulty: faulty.map(({ path }) => path).filter(isFolderName),
  };
  await write(root, folder, 'index.json', indexText(index));
  await write(
    root,
    folder,
    'packs.js',
    embeddedScript(passed.map(({ entry: { path }, files }) => ({ path, ...files }))),
  );
  return message('packs.wrote', { file: join(folder, 'index.json'), count: passed.length });
}

async function write(root: string, folder: string, file: string, text: string): Promise<void> {
  try {
    await writeWhole(join(root, file), Buffer.from(text, 'utf8'));
  } catch (error) {
    throw new Ending(1, message('packs.unwritable', { file: join(folder, file), cause: causeOf(error) }));
  }
}

/** The entry: the arguments of this process, and its exit code once all is written. */
export async function main(args: readonly string[], folder: string, usual: string): Promise<void> {
  process.exitCode = await answerPacks(args, { folder, usual, out: process.stdout, err: process.stderr });
}
