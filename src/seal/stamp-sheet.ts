import type { Message } from '../messages/message';
import type { CellContent, CellRole } from '../workbook/cell';
import { EMPTY } from '../workbook/cell';
import type { Change } from '../workbook/change';
import type { Grid } from '../workbook/grid';
import { beginsStamp, isStampPiece } from './stamp';
import { sealWords } from './words';

/** Its name. A stamp is known by what it holds, though, whatever its sheet is called. */
export const STAMP_SHEET = '防篡改校验';

/** What a person reads at the head of the stamp's sheet. */
export interface StampHead {
  readonly title: string;
  readonly rows: number;
  readonly when: string;
  readonly by: string;
  readonly signer: string | null;
}

/**
 * The changes that give a workbook its stamp: an explanation for people, then the stamp's lines down column A. A former
 * stamp's sheet is written over; where a stamp was carried elsewhere, its lines go.
 */
export function stampChanges(
  grids: readonly Grid[],
  lines: readonly string[],
  head: StampHead,
  speak: (message: Message) => string,
): readonly Change[] {
  const { message } = sealWords;
  const words: readonly (readonly [Message, CellRole])[] = [
    [message('seal.title'), 'heading'],
    [message('seal.private'), 'finding'],
    [
      head.signer === null ? message('seal.status-unsigned') : message('seal.status-signed', { key: head.signer }),
      'text',
    ],
    [message('seal.when', { when: head.when }), 'text'],
    [head.by === '' ? message('seal.by-unsaid') : message('seal.by', { by: head.by }), 'text'],
    [message('seal.policy', { title: head.title, rows: String(head.rows) }), 'text'],
    [message('seal.explained'), 'wrapped'],
  ];
  const column: CellContent[] = [
    ...words.map(([said, role]): CellContent => ({ value: { kind: 'text', text: speak(said) }, role })),
    ...lines.map((text): CellContent => ({ value: { kind: 'text', text }, role: 'text' })),
  ];
  const former = findStamps(grids);
  const home = grids.find(({ sheet }) => isNamed(sheet));
  const carried = former
    .filter(({ sheet }) => sheet !== home?.sheet)
    .flatMap(({ sheet, places }) => places.map((place) => lineOut(grids, sheet, place)));
  if (!home) {
    return [
      ...carried,
      { kind: 'add-sheet', sheet: STAMP_SHEET, widths: [100] },
      columnChange(STAMP_SHEET, null, column),
    ];
  }
  const further = former
    .filter(({ sheet }) => sheet === home.sheet)
    .flatMap(({ places }) =>
      places.filter((place) => place.column !== 1).map((place) => lineOut(grids, home.sheet, place)),
    );
  while (column.length < home.rows) column.push({ value: EMPTY });
  return [...carried, ...further, columnChange(home.sheet, home, column)];
}

function columnChange(sheet: string, grid: Grid | null, column: readonly CellContent[]): Change {
  const before = column.map((_, down) => [grid ? contentOf(grid, down + 1, 1) : { value: EMPTY }]);
  return { kind: 'cells', sheet, top: 1, left: 1, before, after: column.map((content) => [content]) };
}

function lineOut(grids: readonly Grid[], sheet: string, { row, column }: StampPlace): Change {
  const grid = grids.find((each) => each.sheet === sheet);
  const before = [[grid ? contentOf(grid, row, column) : { value: EMPTY }]];
  return { kind: 'cells', sheet, top: row, left: column, before, after: [[{ value: EMPTY }]] };
}

function contentOf(grid: Grid, row: number, column: number): CellContent {
  const formula = grid.formula(row, column);
  const value = grid.value(row, column);
  return formula === null ? { value } : { value, formula };
}

function isNamed(sheet: string): boolean {
  return sheet.trim() === STAMP_SHEET;
}

/** Whether the stamp's name is that of a sheet that holds no stamp: someone uses it for something else. */
export function isNameTaken(grids: readonly Grid[]): boolean {
  const home = grids.find(({ sheet }) => isNamed(sheet));
  return home !== undefined && home.rows > 0 && stampOn(home) === null;
}

interface StampPlace {
  readonly row: number;
  readonly column: number;
}

/** The lines of a stamp on a sheet, and where they stand. */
export interface StampFound {
  readonly sheet: string;
  readonly lines: readonly string[];
  readonly places: readonly StampPlace[];
}

/** The stamps of a workbook, wherever they were moved to. */
export function findStamps(grids: readonly Grid[]): readonly StampFound[] {
  return grids.flatMap((grid) => {
    const found = stampOn(grid);
    return found ? [found] : [];
  });
}

function stampOn(grid: Grid): StampFound | null {
  const isLine = (text: string): boolean => beginsStamp(text) || isStampPiece(text);
  // Anywhere else a piece without a head is no stamp: 1/2|… can be a remark.
  if (!grid.parts.strings.some((text) => (isNamed(grid.sheet) ? isLine : beginsStamp)(text.trim()))) return null;
  const lines: string[] = [];
  const places: StampPlace[] = [];
  for (let row = 1; row <= grid.rows; row += 1) {
    for (let column = 1; column <= grid.columns; column += 1) {
      const value = grid.value(row, column);
      const text = value.kind === 'text' ? value.text.trim() : '';
      if (!isLine(text)) continue;
      lines.push(text);
      places.push({ row, column });
    }
  }
  return lines.length > 0 ? { sheet: grid.sheet, lines, places } : null;
}
