import type { CellContent } from './cell';
import { EMPTY } from './cell';
import type { Change } from './change';
import type { NewSheet } from './new-sheet';

/** A name that no sheet has yet: itself, or with a number behind. Case does not tell sheets apart. */
export function freeSheetName(name: string, taken: readonly string[]): string {
  const names = new Set(taken.map((each) => each.toLowerCase()));
  for (let count = 1; ; count += 1) {
    const free = count === 1 ? name : `${name}（${String(count)}）`;
    if (!names.has(free.toLowerCase())) return free;
  }
}

/** The changes that put a sheet into a workbook under a name: title, notes, headings in view, rows. */
export function sheetAdded(given: NewSheet, name: string): readonly Change[] {
  const width = Math.max(1, given.columns.length);
  const line = (text: string, role?: CellContent['role']): CellContent => ({
    value: { kind: 'text', text },
    ...(role && { role }),
  });
  const lines: readonly (readonly CellContent[])[] = [
    [line(given.title)],
    ...given.notes.map((note) => [line(note, 'note')]),
    given.columns.map(({ heading }) => line(heading, 'heading')),
    ...given.rows.map((cells) => cells.map(({ value, formula, role }) => content(value, formula, role))),
  ];
  const after = lines.map((cells) => [
    ...cells,
    ...Array.from({ length: width - cells.length }, (): CellContent => ({ value: EMPTY })),
  ]);
  const headings = given.notes.length + 2;
  return [
    {
      kind: 'add-sheet',
      sheet: name,
      widths: given.columns.map((column) => column.width),
      layout: {
        frozenRows: headings,
        print: { orientation: 'landscape', repeat: { top: headings, bottom: headings } },
        ...given.layout,
      },
    },
    {
      kind: 'cells',
      sheet: name,
      top: 1,
      left: 1,
      before: after.map((cells) => cells.map((): CellContent => ({ value: EMPTY }))),
      after,
    },
  ];
}

function content(value: CellContent['value'], formula: string | undefined, role: CellContent['role']): CellContent {
  return { value, ...(formula !== undefined && { formula }), ...(role && { role }) };
}
