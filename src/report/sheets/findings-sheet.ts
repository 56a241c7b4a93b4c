import { FINDINGS } from '../../list/findings';
import type { Finding } from '../../list/reading';
import { cellAddress, columnLetter } from '../../workbook/address';
import type { CellContent } from '../../workbook/cell';
import type { CellLink } from '../../workbook/layout';
import { GRADE_OF, GRADES, gradeWords } from './finding-grades';
import type { ReportInput } from './report-input';
import { exactly, notesOf, periodTitle, rowsAbove, titled, usualLayout } from './report-sheet';
import type { ReportSheet } from './report-sheet';
import { countCell, textCell } from './sheet-cells';
import { sheetWords } from './sheet-words';

const NAME = '疑点清单';
const WHAT = '企业名单疑点清单';
const COLUMNS = [
  { heading: '序号', width: 6 },
  { heading: '程度', width: 12 },
  { heading: '工作表', width: 16 },
  { heading: '单元格', width: 10 },
  { heading: '企业名称', width: 30 },
  { heading: '统一社会信用代码', width: 21 },
  { heading: '疑点', width: 18 },
  { heading: '情况', width: 60 },
  { heading: '核验时的处理', width: 24 },
  { heading: '建议', width: 30 },
] as const;
const PLACE_COLUMN = 4;

export interface FindingsSheetOptions {
  /** Links to the list's cells: for the list's own workbook alone. */
  readonly linked: boolean;
  /** The rows of the list that are told of, for a table that goes out; absent: all, and what is said of whole columns. */
  readonly rows?: ReadonlySet<number>;
}

/** 疑点清单: what to look at, the gravest first; where, what was found, what was made of it, what to do. */
export function findingsSheet(input: ReportInput, options: FindingsSheetOptions = { linked: true }): ReportSheet {
  const { list, speak, findings } = input;
  const notes = notesOf(input, null);
  const above = rowsAbove(notes);
  const told = sorted(findings).filter(({ row }) => !options.rows || (row !== null && options.rows.has(row)));
  const enterprises = new Map(input.rows.map(({ row }) => [row.row, row]));
  const rows = told.map((finding, index): readonly CellContent[] => {
    const { row, code, message } = finding;
    const enterprise = row === null ? undefined : enterprises.get(row);
    const { said, advice } = partsOf(withoutPlace(speak(message)));
    return [
      countCell(index + 1),
      textCell(
        speak(gradeWords.message(`grade.${GRADE_OF[code]}`)),
        GRADE_OF[code] === 'grave' ? 'finding' : 'wrapped',
      ),
      textCell(list.sheet),
      textCell(placeOf(input, finding)),
      textCell(enterprise?.name ?? null),
      textCell(enterprise?.creditCode ?? null),
      textCell(FINDINGS[code].name['zh-CN']),
      textCell(said),
      textCell(speak(gradeWords.message(`made.${code}`))),
      textCell(advice),
    ];
  });
  const nothing: readonly CellContent[] = [
    countCell(0),
    ...Array.from({ length: 5 }, () => textCell(null)),
    textCell(speak(sheetWords.message('sheet.no-findings'))),
  ];
  const links = options.linked ? told.map((finding, index) => linkOf(list.sheet, finding, above + 1 + index)) : [];
  return {
    name: NAME,
    title: `${periodTitle(input)}${WHAT}`,
    notes,
    columns: COLUMNS,
    rows: [...(rows.length > 0 ? rows : [nothing]), [textCell(speak(sheetWords.message('sheet.end')), 'note')]],
    layout: {
      ...usualLayout(notes, COLUMNS, 'landscape', input.signers),
      ...(rows.length > 0 && { filter: { top: above, left: 1, bottom: above + rows.length, right: COLUMNS.length } }),
      ...(links.length > 0 && { links: links.slice(0, MOST_LINKS) }),
    },
    known: {
      title: titled(WHAT),
      headings: exactly(...COLUMNS.map(({ heading }) => heading)),
      keys: [
        ['统一社会信用代码', '疑点', '情况'],
        ['企业名称', '疑点', '情况'],
        ['单元格', '疑点', '情况'],
      ],
      rows: [{ column: 1, reads: /^\d+$/ }],
      end: /^注：备注请写在本表右侧/,
    },
  };
}

/** Excel keeps 65,530 links on a sheet. */
const MOST_LINKS = 65_530;

function sorted(findings: readonly Finding[]): readonly Finding[] {
  const rank = ({ code }: Finding): number => GRADES.indexOf(GRADE_OF[code]);
  return [...findings].sort((a, b) => rank(a) - rank(b));
}

function placeOf({ speak }: ReportInput, { row, column }: Finding): string {
  if (row !== null && column !== null) return cellAddress(row, column);
  if (column !== null) return speak(sheetWords.message('sheet.whole-column', { column: columnLetter(column) }));
  return row !== null ? `${String(row)}:${String(row)}` : speak(sheetWords.message('sheet.whole-list'));
}

/** The place stands in columns of its own. */
function withoutPlace(said: string): string {
  return said.replace(/^「[^」]*」(?:[A-Z]{1,3}\d*列?)?[：:]/, '');
}

/** A finding's sentence cut where it begins to say what to do; nothing of it is left out. */
function partsOf(sentence: string): { said: string; advice: string } {
  const at = /[；。？，](?=请)/.exec(sentence)?.index;
  if (at === undefined) return { said: sentence, advice: '' };
  const stop = sentence.charAt(at);
  return { said: `${sentence.slice(0, at)}${stop === '？' ? stop : '。'}`, advice: sentence.slice(at + 1) };
}

function linkOf(sheet: string, { row, column }: Finding, at: number): CellLink {
  const area = {
    top: row ?? 1,
    bottom: row ?? 1,
    left: column ?? 1,
    right: column ?? 1,
  };
  return { row: at, column: PLACE_COLUMN, sheet, area };
}
