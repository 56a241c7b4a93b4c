import { TEXT_NAMES, textName } from '../policy/origin-words';
import type { Pack } from '../policy/pack';
import { DEFAULT_PACK_ID } from '../policy/packs';
import { DEFAULT_CHOICES, NOTHING_SAID } from '../policy/standards';
import type { StandardsSaid } from '../policy/standards';
import { plain } from '../quantity/exact';
import type { CellContent } from '../workbook/cell';
import { EMPTY } from '../workbook/cell';
import type { Change } from '../workbook/change';
import type { Grid } from '../workbook/grid';
import { ownCells, parameterText, unitWords } from './standards';
import { standardsColumns } from './standards-cells';
import type { ValueCell } from './standards-cells';
import { parameterRow, POLICY_ROW, rowIds, VERSION_ROW } from './standards-ids';
import { CHOICES, STANDARDS_SHEET, standardsWords } from './standards-words';
import { cellText } from '../workbook/cell-text';

const HEADINGS = ['编号', '名称', '单位', '数值', '来源'] as const;
const WIDTHS = [32, 44, 10, 22, 22];

const text = (words: string, role: CellContent['role'] = 'text'): CellContent => ({
  value: words === '' ? EMPTY : { kind: 'text', text: words },
  role,
});

const SOURCES = [
  'standards.by-user',
  'standards.by-pack',
  'standards.open',
  'standards.default',
  'standards.noted',
] as const;

/** `called`: what the policy's text is. */
function words(called: string, code: (typeof SOURCES)[number] | 'standards.title'): string {
  return standardsWords.texts[code]['zh-CN'].replace('{text}', called);
}

const zh = (pack: Pack, code: Parameters<typeof words>[1]): string => words(textName(pack)['zh-CN'], code);

/** The row that names the policy: its id, so that the sheet says under which one its figures count. */
function policyRow(pack: Pack): CellContent[] {
  const source = pack.id === DEFAULT_PACK_ID ? zh(pack, 'standards.default') : zh(pack, 'standards.by-user');
  return [text(POLICY_ROW), text('政策'), text(''), text(pack.id, 'input'), text(source, 'note')];
}

/** The row that says which version of the policy counted, so that another one is noticed when the workbook is opened. */
function versionRow(pack: Pack): CellContent[] {
  return [
    text(VERSION_ROW),
    text('政策版本'),
    text(''),
    text(`${pack.id}@${pack.version}`, 'note'),
    text(zh(pack, 'standards.noted'), 'note'),
  ];
}

/** The rows of the sheet as it should stand. */
function standardsRows(pack: Pack, said: StandardsSaid): CellContent[][] {
  const blank = (): CellContent[] => HEADINGS.map(() => text(''));
  const title = [text(zh(pack, 'standards.title'), 'note'), ...blank().slice(1)];
  const rows = [title, HEADINGS.map((heading) => text(heading, 'heading')), policyRow(pack)];
  for (const parameter of pack.parameters) {
    const own = said.parameters[parameter.id];
    const value = own ?? (parameter.value ? plain(parameter.value) : '');
    const source =
      own === undefined
        ? parameter.value
          ? zh(pack, 'standards.by-pack')
          : zh(pack, 'standards.open')
        : zh(pack, 'standards.by-user');
    rows.push([
      text(parameterRow(pack, parameter.id)),
      text(parameter.name['zh-CN']),
      text(unitWords(parameter)),
      // As text: 15 digits and no more would survive as a number, and `none` is a word.
      text(value === 'none' ? '不设上限' : value, 'input'),
      text(source, 'note'),
    ]);
  }
  for (const choice of CHOICES) {
    const current = said.choices[choice.key];
    const isDefault = current === DEFAULT_CHOICES[choice.key];
    const known = choice.values.find(({ value }) => value === current)?.words ?? '';
    const value = choice.key === 'industry' ? (said.choices.industry ?? '') : known;
    rows.push([
      text(choice.id),
      text(choice.name['zh-CN']),
      text(''),
      text(value, 'input'),
      text(isDefault ? zh(pack, 'standards.default') : zh(pack, 'standards.by-user'), 'note'),
    ]);
  }
  rows.push(versionRow(pack));
  return rows;
}

/**
 * The changes that make the sheet say what is said. A sheet that is there keeps its rows and whatever the user noted
 * beside them: only the cells under 数值 and 来源 of known ids change, and rows that it lacks are added below.
 */
export function standardsChanges(grid: Grid | null, pack: Pack, said: StandardsSaid): readonly Change[] {
  const rows = standardsRows(pack, said);
  if (!grid) {
    const before = rows.map((row) => row.map((): CellContent => ({ value: EMPTY })));
    return [
      { kind: 'add-sheet', sheet: STANDARDS_SHEET, widths: WIDTHS },
      { kind: 'cells', sheet: STANDARDS_SHEET, top: 1, left: 1, before, after: rows },
    ];
  }
  const { cells } = ownCells(grid, pack);
  // What was noted of another version stays until the workbook is judged under this one, or the user says that it is meant.
  const own = rows.filter(([id]) => !(cells.has(VERSION_ROW) && wordOf(id) === VERSION_ROW));
  return rowChanges(grid, pack, cells, own.slice(cells.size === 0 ? 1 : 2));
}

/**
 * The changes that make the sheet say what a call says beside it, and nothing else: who opens the workbook later must find
 * in it what its results rest on. A sheet that is not there is made whole.
 *
 * @param said all that counts
 * @param given what of it the call says itself: parameters by id, and choices
 */
export function givenChanges(
  grid: Grid | null,
  pack: Pack,
  said: StandardsSaid,
  given: { readonly parameters: Iterable<string>; readonly choices: Iterable<string> },
): readonly Change[] {
  const choices = new Set(given.choices);
  const ids = new Set([
    ...[...given.parameters].map((id) => parameterRow(pack, id)),
    ...CHOICES.filter(({ key }) => choices.has(key)).map(({ id }) => id),
  ]);
  if (ids.size === 0) return [];
  if (!grid) return standardsChanges(null, pack, said);
  const { cells } = ownCells(grid, pack);
  const rows = standardsRows(pack, said).slice(1);
  const own = rows.filter((row) => ids.has(wordOf(row[0])));
  return rowChanges(grid, pack, cells, cells.size === 0 ? [...rows.slice(0, 1), ...own] : own);
}

/**
 * The changes that make a workbook use a policy, and remember which version of it: its rows in the sheet, and no others; a
 * sheet where there is none. None where the workbook says so already.
 */
export function policyChanges(grid: Grid | null, pack: Pack): readonly Change[] {
  if (!grid) return standardsChanges(null, pack, NOTHING_SAID);
  const { cells } = ownCells(grid, pack);
  const heading = HEADINGS.map((word) => text(word, 'heading'));
  return rowChanges(grid, pack, cells, [...(cells.size === 0 ? [heading] : []), policyRow(pack), versionRow(pack)]);
}

function rowChanges(
  grid: Grid,
  pack: Pack,
  cells: ReadonlyMap<string, ValueCell>,
  rows: readonly (readonly CellContent[])[],
): readonly Change[] {
  const changes: Change[] = [];
  const columns = standardsColumns(grid, rowIds(pack)) ?? { id: 1, value: 4 };
  let next = Math.max(grid.rows + 1, 2);
  const write = (row: number, column: number, before: readonly CellContent[], after: readonly CellContent[]): void => {
    changes.push({ kind: 'cells', sheet: grid.sheet, top: row, left: column, before: [before], after: [after] });
  };
  for (const row of rows) {
    const [id, , , value, source] = row;
    const idText = wordOf(id);
    const cell = cells.get(idText);
    if (!cell) {
      for (const [column, part] of placed(row, columns)) {
        write(
          next,
          column,
          part.map(() => ({ value: EMPTY })),
          part,
        );
      }
      next += 1;
      continue;
    }
    if (!value || !source) continue;
    const wanted = value.value.kind === 'text' ? value.value.text : '';
    if (sameStandard(pack, idText, cell, wanted)) continue;
    write(cell.row, cell.column, [contents(grid, cell.row, cell.column)], [value]);
    const there = contents(grid, cell.row, cell.column + 1);
    const ours = there.value.kind === 'empty' || (there.value.kind === 'text' && OUR_SOURCES.has(there.value.text));
    if (ours) write(cell.row, cell.column + 1, [there], [source]);
  }
  return changes;
}

/** Where the cells of a new row go: in one piece where the sheet is laid out as ours, else its id and its value alone. */
function placed(
  row: readonly CellContent[],
  columns: { readonly id: number; readonly value: number },
): readonly (readonly [column: number, cells: readonly CellContent[]])[] {
  if (columns.value === columns.id + 3) return [[columns.id, row]];
  return [
    [columns.id, row.slice(0, 1)],
    [columns.value, row.slice(3, 4)],
  ];
}

function wordOf(content: CellContent | undefined): string {
  return content?.value.kind === 'text' ? content.value.text : '';
}

function contents(grid: Grid, row: number, column: number): CellContent {
  const formula = grid.formula(row, column);
  const value = grid.value(row, column);
  return formula === null ? { value } : { value, formula };
}

const OUR_SOURCES: ReadonlySet<string> = new Set(
  TEXT_NAMES.flatMap((called) => SOURCES.map((code) => words(called, code))),
);

/** Whether the cell says the same already, however it is written (8%, 0.08, a number): then it is left as it is. */
function sameStandard(pack: Pack, id: string, cell: ValueCell, wanted: string): boolean {
  const parameter = pack.parameters.find((candidate) => parameterRow(pack, candidate.id) === id);
  if (cell.value.kind === 'empty' || wanted === '') return cell.value.kind === 'empty' && wanted === '';
  if (!parameter) return cellText(cell.value).trim() === wanted;
  return parameterText(parameter, cell) === (wanted === '不设上限' ? 'none' : wanted);
}
