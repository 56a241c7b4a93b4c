import type { ListChoices } from '../../list/reading';
import { noMappings, readMappings } from '../../list/remembered-columns';
import type { Message } from '../../messages/message';
import type { StandardsSaid } from '../../policy/standards';
import type { ResultPlan } from '../../report/own-columns';
import { cellCount } from '../../workbook/change';
import { Grid } from '../../workbook/grid';
import type { NewSheet } from '../../workbook/new-sheet';
import { freeSheetName, sheetAdded } from '../../workbook/sheet-added';
import type { GivenParts } from '../given-parts';
import { judgeBook, otherPolicy } from '../judge-book';
import type { GivenBook } from '../judge-book';
import { listView } from '../list-view';
import type { OpenList } from '../open-list';
import type { ListQuestion } from '../session';
import { mergeLists } from './merge-lists';
import type { FileGiven, MergedLists } from './merge-lists';
import { doubtMessages, totalLines } from './merged-lines';
import { mergedSheets } from './merged-sheets';

/** A picked file as it stands among those to be taken together. */
export type FileRead =
  | {
      readonly kind: 'read';
      readonly sheet: string;
      readonly rows: number;
      readonly findings: number;
      /** Units that only a person can tell: until they are told, the file is not taken in. */
      readonly questions: readonly UnitQuestion[];
      readonly notes: readonly Message[];
    }
  | { readonly kind: 'no-list'; readonly why: Message };

export type UnitQuestion = Extract<ListQuestion, { kind: 'unit' }>;

/** Files taken together, as the pane shows it. */
export interface MergedView {
  readonly files: number;
  readonly rows: number;
  /** Sums and awards, what may be counted twice beside them. */
  readonly totals: readonly Message[];
  /** Everything to be asked: sent in twice, units, headers, standards. */
  readonly doubts: readonly Message[];
}

/** Many picked files as one list. Files are told apart by a number that the caller gives. */
export interface MergeCalls {
  /** Reads and judges a file. `said`: the standards of the open workbook, for a file without its own. */
  mergeFile(id: number, book: GivenParts, said: StandardsSaid): Promise<FileRead>;
  /** Answers a file's question, and reads it again. */
  mergeAnswer(id: number, column: number, unit: string, said: StandardsSaid): Promise<FileRead>;
  mergeDrop(ids: readonly number[]): Promise<void>;
  /** Takes the files together, in the order given; null where none of them holds a list. */
  merged(ids: readonly number[]): Promise<MergedView | null>;
  /** What was taken together last, as sheets of a workbook of its own. */
  mergedSheets(): Promise<readonly NewSheet[]>;
  /** The changes that put these sheets into the open workbook, beside the sheets that it has. */
  mergedPlan(taken: readonly string[]): Promise<ResultPlan>;
}

interface KeptFile {
  readonly given: GivenParts;
  readonly book: GivenBook;
  readonly choices: ListChoices;
  /** Columns whose unit a person told. */
  readonly told: ReadonlySet<number>;
  readonly read: FileGiven;
}

/** Taking files together, for a session. */
export function mergeCalls({ pack, speak }: Pick<OpenList, 'pack' | 'speak'>): MergeCalls {
  const files = new Map<number, KeptFile>();
  let last: MergedLists | null = null;

  function read(
    id: number,
    given: GivenParts,
    book: GivenBook,
    said: StandardsSaid,
    list: ListChoices,
    told: ReadonlySet<number>,
  ): FileRead {
    const failed = (why: Message): FileRead => {
      files.set(id, { given, book, choices: list, told, read: { kind: 'failed', file: book.file, why } });
      return { kind: 'no-list', why };
    };
    const other = otherPolicy(book, pack);
    if (other) return failed(other);
    const mappings = given.remembered ? readMappings(given.remembered, pack) : noMappings();
    const judged = judgeBook(book, { pack, standards: (own) => own ?? said, list, measures: null, mappings });
    if (judged.kind === 'no-list') return failed(judged.why);
    const { checked, choices, notes } = judged;
    files.set(id, { given, book, choices, told, read: { kind: 'read', checked } });
    const questions = listView(pack, judged.list).questions.filter(
      (question): question is UnitQuestion => question.kind === 'unit' && !told.has(question.column),
    );
    return {
      kind: 'read',
      sheet: judged.list.sheet,
      rows: checked.outcome.rows.length,
      findings: checked.outcome.findings.length,
      questions,
      notes,
    };
  }

  function together(): MergedLists {
    if (!last) throw new Error('nothing was taken together');
    return last;
  }

  return {
    mergeFile(id, given, said) {
      const book = { file: given.file, grids: given.sheets.map((parts) => new Grid(parts)) };
      return Promise.resolve(read(id, given, book, said, {}, new Set()));
    },

    mergeAnswer(id, column, unit, said) {
      const kept = files.get(id);
      if (kept?.read.kind !== 'read') throw new Error(`no file ${String(id)}`);
      const { list } = kept.read.checked.outcome;
      const key = list.columns.find((each) => each.column === column)?.key ?? null;
      const columns = new Map(kept.choices.columns ?? []);
      columns.set(column, { ...columns.get(column), key, unit });
      const choices = { ...kept.choices, sheet: list.sheet, columns };
      return Promise.resolve(read(id, kept.given, kept.book, said, choices, new Set([...kept.told, column])));
    },

    mergeDrop(ids) {
      for (const id of ids) files.delete(id);
      return Promise.resolve();
    },

    merged(ids) {
      const merged = mergeLists(ids.flatMap((id) => files.get(id)?.read ?? []));
      last = merged;
      if (!merged) return Promise.resolve(null);
      return Promise.resolve({
        files: merged.files.length,
        rows: merged.rows.length,
        totals: totalLines(merged),
        doubts: doubtMessages(merged),
      });
    },

    mergedSheets: () => Promise.resolve(mergedSheets(together(), speak)),

    mergedPlan(taken) {
      const names = [...taken];
      const changes = mergedSheets(together(), speak).flatMap((sheet) => {
        const name = freeSheetName(sheet.name, names);
        names.push(name);
        return sheetAdded(sheet, name);
      });
      const [first] = names.slice(taken.length);
      return Promise.resolve({ sheet: first ?? '', changes, columns: [], cells: cellCount(changes), replaces: true });
    },
  };
}
