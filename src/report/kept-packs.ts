import { vocabulary } from '../messages/message';
import type { Message } from '../messages/message';
import { sha256 } from '../policy/lint/sha256';
import type { Pack } from '../policy/pack';
import { readPackFiles } from '../policy/shelf/pack-files';
import type { FilesRead, PackFiles } from '../policy/shelf/pack-files';
import { withFault, withFolder } from '../policy/shelf/shelf';
import type { PackShelf } from '../policy/shelf/shelf';
import { cellAddress } from '../workbook/address';
import type { CellContent } from '../workbook/cell';
import { EMPTY } from '../workbook/cell';
import { cellText } from '../workbook/cell-text';
import type { Change } from '../workbook/change';
import type { Grid } from '../workbook/grid';

/** The sheet that holds the files of policies that travel with the workbook. */
export const KEPT_PACKS_SHEET = '政策数据';

/** Whether a sheet of this name is that one. */
export function isKeptPacksSheet(name: string): boolean {
  return name.trim() === KEPT_PACKS_SHEET;
}

export const keptPackWords = vocabulary({
  'kept-packs.title': {
    'zh-CN':
      '随本工作簿保存的政策，由任务窗格读写。请勿手工修改：内容与校验值不符的政策不会被采用。整行删去即移走该政策。',
    en: 'Policies that travel with this workbook, read and written by the task pane. Do not edit: a policy that does not match its hash is not used. Delete its rows to remove it.',
  },
  'kept-packs.changed': {
    'zh-CN': '「{sheet}」{cell}起的内容与校验值不符：单元格被改动、截断，或缺了行。这项政策未采用，请重新导入。',
    en: '{sheet}!{cell} and below do not match their hash: a cell was changed or cut, or a row is missing. This policy is not used; import it again.',
  },
  'kept-packs.same-id': {
    'zh-CN':
      '编号“{id}”在手边另有一个版本（{there}），与本工作簿保存的版本（{kept}）不同；按手边的版本核验。要用保存的版本，请换一个编号重新导入。',
    en: 'The id “{id}” is at hand in another version ({there}) than the one kept here ({kept}); the one at hand is used. To use the kept one, import it under another id.',
  },
  'kept-packs.twice': {
    'zh-CN': '编号“{id}”保存了两次，都未采用。请删去其中一组行。',
    en: 'The id “{id}” is kept twice; neither is used. Delete the rows of one of them.',
  },
});

const HEADINGS = ['编号', '政策', '校验值', '文件', '段', '内容'] as const;
const WIDTHS = [24, 44, 20, 12, 6, 60];
/** A cell holds 32,767 characters; some programs count a character beyond the basic plane as two. */
const MOST_IN_CELL = 30_000;
/** Stands before each piece, so that no program takes one for a formula, a number or a quoted text. */
const MARK = '¶';

type FileName = keyof PackFiles;
const FILES = ['pack', 'source'] as const satisfies readonly FileName[];
const FILE_NAMES: Readonly<Record<FileName, string>> = { pack: 'pack.json', source: 'source.txt' };

const text = (words: string, role: CellContent['role'] = 'text'): CellContent => ({
  value: words === '' ? EMPTY : { kind: 'text', text: words },
  role,
});

/** The rows that hold a policy: each file as one line of JSON, cut to what a cell takes. */
function packRows(pack: Pack, files: PackFiles): CellContent[][] {
  const lines = linesOf(files);
  const hash = hashOf(lines);
  return FILES.flatMap((file) =>
    pieces(lines[file]).map((piece, index) => [
      text(pack.id),
      text(pack.title),
      text(hash, 'note'),
      text(FILE_NAMES[file], 'note'),
      text(String(index + 1), 'note'),
      text(`${MARK}${piece}`, 'note'),
    ]),
  );
}

/** Without line breaks, which programs write in ways of their own. */
function linesOf({ pack, source }: PackFiles): PackFiles {
  return { pack: JSON.stringify(JSON.parse(pack)), source: JSON.stringify(source) };
}

function hashOf({ pack, source }: PackFiles): string {
  return sha256(`${pack}\n${source}`).slice(0, 32);
}

/** Cut so that no pair of surrogates is torn apart. */
function pieces(line: string): readonly string[] {
  const found: string[] = [];
  for (let from = 0; from < line.length;) {
    let to = Math.min(from + MOST_IN_CELL, line.length);
    const last = line.charCodeAt(to - 1);
    if (to < line.length && last >= 0xd800 && last <= 0xdbff) to -= 1;
    found.push(line.slice(from, to));
    from = to;
  }
  return found;
}

/**
 * The changes that keep a policy in the workbook: its rows below those of others, in a sheet of their own; rows that held the
 * same id before are emptied first. None where it is kept already, to the letter.
 */
export function keepPackChanges(grid: Grid | null, pack: Pack, files: PackFiles): readonly Change[] {
  const rows = packRows(pack, files);
  if (!grid) {
    const blank = HEADINGS.slice(1).map(() => text(''));
    const title = [text(keptPackWords.texts['kept-packs.title']['zh-CN'], 'note'), ...blank];
    const after = [title, HEADINGS.map((heading) => text(heading, 'heading')), ...rows];
    return [
      { kind: 'add-sheet', sheet: KEPT_PACKS_SHEET, widths: WIDTHS },
      { kind: 'cells', sheet: KEPT_PACKS_SHEET, top: 1, left: 1, before: emptied(after), after },
    ];
  }
  const former = storedIn(grid).filter(({ id }) => id === pack.id);
  const hash = hashOf(linesOf(files));
  const [first, other] = former;
  if (first && !other && first.hash === hash && first.lines !== null) return [];
  const changes: Change[] = former
    .flatMap((stored) => stored.rows)
    .map((row) => {
      const before = [HEADINGS.map((_, across) => contentOf(grid, row, across + 1))];
      return { kind: 'cells', sheet: grid.sheet, top: row, left: 1, before, after: emptied(before) };
    });
  const top = Math.max(grid.rows + 1, 3);
  return [...changes, { kind: 'cells', sheet: grid.sheet, top, left: 1, before: emptied(rows), after: rows }];
}

function emptied(rows: readonly (readonly CellContent[])[]): CellContent[][] {
  return rows.map((row) => row.map((): CellContent => ({ value: EMPTY })));
}

function contentOf(grid: Grid, row: number, column: number): CellContent {
  const formula = grid.formula(row, column);
  const value = grid.value(row, column);
  return formula === null ? { value } : { value, formula };
}

/** One policy as its rows hold it. */
interface Stored {
  readonly id: string;
  readonly hash: string;
  readonly rows: readonly number[];
  /** Null: what the rows hold is not what was written. */
  readonly lines: PackFiles | null;
}

/** The policies of the sheet by id and hash, in its order. */
function storedIn(grid: Grid): readonly Stored[] {
  const word = (row: number, column: number): string => cellText(grid.value(row, column)).trim();
  const groups = new Map<string, { id: string; hash: string; rows: number[]; parts: Map<string, string> }>();
  for (let row = 1; row <= grid.rows; row += 1) {
    const [id, hash, file, piece] = [word(row, 1), word(row, 3), word(row, 4), word(row, 5)];
    if (id === '' || !/^[0-9a-f]{32}$/.test(hash)) continue;
    const key = `${id}@${hash}`;
    const group = groups.get(key) ?? { id, hash, rows: [], parts: new Map<string, string>() };
    groups.set(key, group);
    group.rows.push(row);
    group.parts.set(`${file} ${piece}`, cellText(grid.value(row, 6)));
  }
  return [...groups.values()].map(({ id, hash, rows, parts }) => {
    const line = (file: FileName): string => {
      let whole = '';
      for (let index = 1; ; index += 1) {
        const part = parts.get(`${FILE_NAMES[file]} ${String(index)}`);
        if (part === undefined) return whole;
        whole += part.startsWith(MARK) ? part.slice(MARK.length) : part;
      }
    };
    const lines = { pack: line('pack'), source: line('source') };
    return { id, hash, rows, lines: hashOf(lines) === hash ? lines : null };
  });
}

/** A kept policy whose hash holds, loaded: its text says all of it, so it is loaded once. */
const loaded = new Map<string, { readonly files: PackFiles; readonly read: FilesRead }>();
const MOST_LOADED = 8;

function readStored(hash: string, lines: PackFiles): { readonly files: PackFiles; readonly read: FilesRead } {
  const known = loaded.get(hash);
  if (known) return known;
  const source: unknown = JSON.parse(lines.source);
  const files: PackFiles = { pack: lines.pack, source: typeof source === 'string' ? source : '' };
  const made = { files, read: readPackFiles(files) };
  const [oldest] = loaded.keys();
  if (loaded.size >= MOST_LOADED && oldest !== undefined) loaded.delete(oldest);
  loaded.set(hash, made);
  return made;
}

/** Whether a policy on a workbook's shelf is one that the workbook keeps itself, by its path there. */
export function isKeptPath(path: string): boolean {
  return path.startsWith(`${KEPT_PACKS_SHEET}/`);
}

/**
 * The policies at hand in a workbook: those of the page or the terminal, and after them those that the workbook itself keeps
 * (null: it has no such sheet). One that cannot be used is a fault of the shelf, and nothing is used in its place.
 */
export function workbookShelf(shelf: PackShelf, grid: Grid | null): PackShelf {
  if (!grid) return shelf;
  const stored = storedIn(grid);
  return stored.reduce((all, each) => withStored(all, each, stored, grid.sheet), shelf);
}

function withStored(shelf: PackShelf, each: Stored, all: readonly Stored[], sheet: string): PackShelf {
  const { id, hash, rows, lines } = each;
  const fault = (message: Message): PackShelf =>
    withFault(shelf, `${KEPT_PACKS_SHEET}/${id}`, [{ file: null, at: '', message }]);
  if (all.some((other) => other !== each && other.id === id))
    return fault(keptPackWords.message('kept-packs.twice', { id }));
  if (!lines) return fault(keptPackWords.message('kept-packs.changed', { sheet, cell: cellAddress(rows[0] ?? 1, 1) }));
  const { files, read } = readStored(hash, lines);
  const there = shelf.packs.find(({ pack }) => pack.id === id);
  if (!there || !read.ok) return withFolder(shelf, `${KEPT_PACKS_SHEET}/${id}`, read, files);
  // The same policy is at hand already.
  if (there.pack.version === read.pack.version) return shelf;
  const versions = { there: there.pack.version, kept: read.pack.version };
  return fault(keptPackWords.message('kept-packs.same-id', { id, ...versions }));
}
