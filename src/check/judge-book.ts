import { readRemembering } from '../list/read-remembering';
import type { ListChoices, ListReading } from '../list/reading';
import type { RememberedMappings } from '../list/remembered-columns';
import { vocabulary } from '../messages/message';
import type { Message } from '../messages/message';
import type { Pack } from '../policy/pack';
import { standardsOf } from '../policy/standards';
import type { Standards, StandardsSaid } from '../policy/standards';
import { readStandards } from '../report/standards';
import { isStandardsSheet } from '../report/standards-words';
import { namedPolicy } from '../report/workbook-policy';
import { columnLetter } from '../workbook/address';
import type { Grid } from '../workbook/grid';
import type { CheckedFile } from './checked-file';
import { runCheck } from './run';

export const bookWords = vocabulary({
  'book.remembered': {
    'zh-CN': '“{sheet}”的{columns}列按上次的更正识别',
    en: 'Columns {columns} of “{sheet}” are read as they were corrected last time',
  },
  'book.other-policy': {
    'zh-CN':
      '“{file}”指定了另一政策“{id}”（「{sheet}」{cell}），没有按当前政策核验。请先在政策页换成它，或改掉这一格后再选这个文件。',
    en: '“{file}” names another policy, “{id}” ({sheet}!{cell}), and was not judged under this one. Change to that policy first, or mend the cell and pick the file again.',
  },
});

/** A workbook beside the open one: its sheets in order, hidden ones too. */
export interface GivenBook {
  /** As people know it. */
  readonly file: string;
  readonly grids: readonly Grid[];
}

/** How a workbook is judged. */
export interface JudgeBook {
  readonly pack: Pack;
  /** What counts, from what the workbook's own sheet 补充标准 says (null: it has none). */
  readonly standards: (own: StandardsSaid | null) => StandardsSaid;
  readonly list: ListChoices;
  /** Null: every measure that judges enterprises. */
  readonly measures: readonly number[] | null;
  readonly mappings: RememberedMappings;
}

/** A list that was found and read, with what it was read by. */
interface BookRead {
  readonly kind: 'read';
  readonly list: ListReading;
  readonly grid: Grid;
  readonly standards: Standards;
  /** The choices that the list was read by, remembered ones among them. */
  readonly choices: ListChoices;
  readonly remembered: NonNullable<ListChoices['columns']> | null;
  /** What to know beside the answer: standards that could not be taken, columns read by what is remembered. */
  readonly notes: readonly Message[];
}

/** A workbook that was judged, or why it holds no list. */
export type BookJudged =
  (BookRead & { readonly checked: CheckedFile }) | { readonly kind: 'no-list'; readonly why: Message };

/** Finds and judges the list of a workbook by what the workbook says. */
export function judgeBook(book: GivenBook, how: JudgeBook): BookJudged {
  const read = readBook(book, how);
  if (read.kind === 'no-list') return read;
  const { standards, choices: list, grid } = read;
  const outcome = runCheck(book.grids, how.pack, { list, measures: how.measures, standards });
  if (outcome.kind === 'no-list') return { kind: 'no-list', why: outcome.why };
  return { ...read, list: outcome.list, checked: { file: book.file, outcome, grid } };
}

/** Finds and reads the list of a workbook by what the workbook says; nothing is judged. */
export function readBook(
  { grids }: GivenBook,
  { pack, standards: counts, list, mappings }: JudgeBook,
): BookRead | { readonly kind: 'no-list'; readonly why: Message } {
  const sheet = grids.find((grid) => isStandardsSheet(grid.sheet));
  const own = sheet ? readStandards(sheet, pack) : null;
  const standards = standardsOf(pack, counts(own?.said ?? null));
  const { reading, remembered } = readRemembering(grids, pack, standards, list, mappings);
  if (reading.kind === 'no-list') return { kind: 'no-list', why: reading.why };
  const grid = grids.find((each) => each.sheet === reading.sheet);
  if (!grid) throw new Error(`no sheet ${reading.sheet}`);
  const choices = remembered ? { ...list, sheet: reading.sheet, columns: remembered } : list;
  const told = remembered ? [rememberedWords(reading.sheet, remembered)] : [];
  return {
    kind: 'read',
    list: reading,
    grid,
    standards,
    choices,
    remembered,
    notes: [...(own?.faults ?? []), ...told],
  };
}

function rememberedWords(sheet: string, columns: NonNullable<ListChoices['columns']>): Message {
  const letters = [...columns.keys()].sort((a, b) => a - b).map(columnLetter);
  return bookWords.message('book.remembered', { sheet, columns: letters.join('、') });
}

/** Why a workbook is not judged under a policy: it names another one. Null: it names none, or this one. */
export function otherPolicy({ file, grids }: GivenBook, pack: Pack): Message | null {
  const sheet = grids.find((grid) => isStandardsSheet(grid.sheet));
  const named = sheet ? namedPolicy(sheet) : null;
  if (!named) return null;
  const { id } = named;
  const said = id?.normalize('NFKC').trim() ?? null;
  if (said === pack.id || said === pack.title) return null;
  return bookWords.message('book.other-policy', { file, id: id ?? '', sheet: named.sheet, cell: named.cell });
}
