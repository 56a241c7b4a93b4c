import type { Message } from '../messages/message';
import type { Pack, Parameter } from '../policy/pack';
import { knowsIndustry } from '../policy/industry';
import { DEFAULT_CHOICES, readParameterValue } from '../policy/standards';
import type { Choices, ParameterFault, StandardsSaid } from '../policy/standards';
import { ofDouble, plain } from '../quantity/exact';
import { readNumber } from '../quantity/number-text';
import { cellAddress } from '../workbook/address';
import type { CellContent, CellValue } from '../workbook/cell';
import { EMPTY } from '../workbook/cell';
import type { Change } from '../workbook/change';
import type { Grid } from '../workbook/grid';
import { CHOICES, STANDARDS_SHEET, standardsWords } from './standards-words';

const { message } = standardsWords;
const HEADINGS = ['编号', '名称', '单位', '数值', '来源'] as const;
const VALUE_HEADINGS = new Set(['数值', '值', '取值', 'value', 'Value']);
const WIDTHS = [24, 44, 10, 22, 22];

/** What the sheet 补充标准 says, and what in it could not be taken: each fault names its cell, and counts as empty. */
export interface StandardsRead {
  readonly said: StandardsSaid;
  readonly faults: readonly Message[];
}

interface ValueCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** Reads the sheet. The id of a row may stand in any column; its value stands under 数值, else three columns on. */
export function readStandards(grid: Grid, pack: Pack): StandardsRead {
  const ids = new Set<string>([...pack.parameters.map(({ id }) => id), ...CHOICES.map(({ id }) => id)]);
  const { cells, faults } = valueCells(grid, ids);
  const parameters: Record<string, string> = {};
  let choices: Choices = DEFAULT_CHOICES;
  for (const parameter of pack.parameters) {
    const cell = cells.get(parameter.id);
    if (!cell || cell.value.kind === 'empty') continue;
    const text = parameterText(parameter, cell);
    const read = text === null ? ({ kind: 'fault', fault: 'form' } as const) : readParameterValue(parameter, text);
    if (read.kind === 'fault') faults.push(parameterFault(grid.sheet, parameter, cell, read.fault));
    else if (text !== null) parameters[parameter.id] = text;
  }
  for (const words of CHOICES) {
    const cell = cells.get(words.id);
    if (!cell) continue;
    const text = shown(cell.value).normalize('NFKC').trim();
    if (text === '') continue;
    if (words.key === 'industry') {
      if (!knowsIndustry(pack, text)) faults.push(choiceFault(grid.sheet, words, cell, text, '政策所列行业名称'));
      else choices = { ...choices, industry: text };
      continue;
    }
    const found = words.values.find(({ id, words: chinese }) => id === text || chinese === text);
    if (found) choices = { ...choices, [words.key]: found.value };
    else faults.push(choiceFault(grid.sheet, words, cell, text, words.values.map(({ words: w }) => w).join('、')));
  }
  return { said: { parameters, choices }, faults };
}

function valueCells(grid: Grid, ids: ReadonlySet<string>): { cells: Map<string, ValueCell>; faults: Message[] } {
  const cells = new Map<string, ValueCell>();
  const faults: Message[] = [];
  const columns = columnsOf(grid, ids);
  if (!columns) return { cells, faults };
  for (let row = 1; row <= grid.rows; row += 1) {
    const id = wordAt(grid, row, columns.id);
    const where = { sheet: grid.sheet, cell: cellAddress(row, columns.id), id };
    if (!ids.has(id)) {
      if (LOOKS_LIKE_ID.test(id)) faults.push(message('standards.unknown-id', where));
    } else if (cells.has(id)) {
      faults.push(message('standards.twice', where));
    } else {
      cells.set(id, { row, column: columns.value, value: grid.value(row, columns.value) });
    }
  }
  return { cells, faults };
}

const LOOKS_LIKE_ID = /^[a-z][\w.-]*$/i;

/** The column that holds known ids, and that of their values. */
function columnsOf(grid: Grid, ids: ReadonlySet<string>): { readonly id: number; readonly value: number } | null {
  let value: number | null = null;
  for (let row = 1; row <= grid.rows; row += 1) {
    for (let column = 1; column <= grid.columns; column += 1) {
      const word = wordAt(grid, row, column);
      if (ids.has(word)) return { id: column, value: value ?? column + 3 };
      if (VALUE_HEADINGS.has(word)) value = column;
    }
  }
  return null;
}

function wordAt(grid: Grid, row: number, column: number): string {
  return shown(grid.value(row, column)).normalize('NFKC').trim();
}

/** The decimal text of a parameter's cell, in the parameter's unit; null where it is no number. */
function parameterText(parameter: Parameter, { value }: ValueCell): string | null {
  if (value.kind === 'number') return plain(ofDouble(value.number));
  const text = shown(value).normalize('NFKC').trim();
  if (parameter.cap && (text === 'none' || text === '不设上限')) return 'none';
  const read = readNumber(text);
  if (read.kind !== 'number') return null;
  if (parameter.unit === 'share') return plain(read.percent ? read.value.times('0.01') : read.value);
  if (read.percent || (read.unit !== null && read.unit.packUnit !== parameter.unit)) return null;
  return plain(read.unit ? read.value.times(read.unit.factor) : read.value);
}

function shown(value: CellValue): string {
  switch (value.kind) {
    case 'number':
      return plain(ofDouble(value.number));
    case 'digits':
    case 'text':
      return value.text;
    case 'logical':
      return value.logical ? 'TRUE' : 'FALSE';
    case 'error':
      return value.error;
    case 'empty':
    case 'stale':
      return '';
  }
}

function parameterFault(sheet: string, parameter: Parameter, cell: ValueCell, fault: ParameterFault): Message {
  return message(`standards.bad-${fault}`, {
    sheet,
    cell: cellAddress(cell.row, cell.column),
    name: parameter.name,
    text: shown(cell.value),
    unit: unitWords(parameter),
    plain: parameter.plain ? plain(parameter.plain) : '',
  });
}

function choiceFault(
  sheet: string,
  words: (typeof CHOICES)[number],
  cell: ValueCell,
  text: string,
  allowed: string,
): Message {
  return message('standards.bad-choice', {
    sheet,
    cell: cellAddress(cell.row, cell.column),
    name: words.name,
    text,
    allowed,
  });
}

function unitWords(parameter: Parameter): string {
  return parameter.unit === 'share' ? '小数（如0.08即8%）' : parameter.unit;
}

const text = (words: string, role: CellContent['role'] = 'text'): CellContent => ({
  value: words === '' ? EMPTY : { kind: 'text', text: words },
  role,
});

/** The rows of the sheet as it should stand. */
function standardsRows(pack: Pack, said: StandardsSaid): CellContent[][] {
  const zh = (
    code: 'standards.title' | 'standards.by-user' | 'standards.by-pack' | 'standards.open' | 'standards.default',
  ) => standardsWords.texts[code]['zh-CN'];
  const blank = (): CellContent[] => HEADINGS.map(() => text(''));
  const title = [text(zh('standards.title'), 'note'), ...blank().slice(1)];
  const rows = [title, HEADINGS.map((heading) => text(heading, 'heading'))];
  for (const parameter of pack.parameters) {
    const own = said.parameters[parameter.id];
    const value = own ?? (parameter.value ? plain(parameter.value) : '');
    const source =
      own === undefined ? (parameter.value ? zh('standards.by-pack') : zh('standards.open')) : zh('standards.by-user');
    rows.push([
      text(parameter.id),
      text(parameter.name['zh-CN']),
      text(unitWords(parameter)),
      // As text: 15 digits and no more would survive as a number, and `none` is a word.
      text(value === 'none' ? '不设上限' : value, 'input'),
      text(source, 'note'),
    ]);
  }
  for (const words of CHOICES) {
    const current = said.choices[words.key];
    const isDefault = current === DEFAULT_CHOICES[words.key];
    const known = words.values.find(({ value }) => value === current)?.words ?? '';
    const value = words.key === 'industry' ? (said.choices.industry ?? '') : known;
    rows.push([
      text(words.id),
      text(words.name['zh-CN']),
      text(''),
      text(value, 'input'),
      text(isDefault ? zh('standards.default') : zh('standards.by-user'), 'note'),
    ]);
  }
  return rows;
}

/**
 * The changes that make the sheet say what is said. A sheet that is there keeps its rows and whatever the user noted
 * beside them: only the cells under 数值 and 来源 of known ids change, and rows that it lacks are added below.
 */
export function standardsChanges(grid: Grid | null, pack: Pack, said: StandardsSaid): readonly Change[] {
  const rows = standardsRows(pack, said);
  if (!grid) {
    const after = rows;
    const before = after.map((row) => row.map((): CellContent => ({ value: EMPTY })));
    return [
      { kind: 'add-sheet', sheet: STANDARDS_SHEET, widths: WIDTHS },
      { kind: 'cells', sheet: STANDARDS_SHEET, top: 1, left: 1, before, after },
    ];
  }
  const ids = new Set<string>([...pack.parameters.map(({ id }) => id), ...CHOICES.map(({ id }) => id)]);
  const { cells } = valueCells(grid, ids);
  const changes: Change[] = [];
  let next = Math.max(grid.rows + 1, 2);
  const contents = (row: number, column: number): CellContent => {
    const formula = grid.formula(row, column);
    return formula === null ? { value: grid.value(row, column) } : { value: grid.value(row, column), formula };
  };
  for (const row of rows.slice(cells.size === 0 ? 1 : 2)) {
    const [id, , , value, source] = row;
    const idText = id?.value.kind === 'text' ? id.value.text : '';
    const cell = cells.get(idText);
    if (!cell) {
      changes.push({
        kind: 'cells',
        sheet: grid.sheet,
        top: next,
        left: 1,
        before: [row.map(() => ({ value: EMPTY }))],
        after: [row],
      });
      next += 1;
      continue;
    }
    if (!value || !source) continue;
    const wanted = value.value.kind === 'text' ? value.value.text : '';
    if (sameStandard(pack, idText, cell, wanted)) continue;
    const before = [[contents(cell.row, cell.column)]];
    changes.push({ kind: 'cells', sheet: grid.sheet, top: cell.row, left: cell.column, before, after: [[value]] });
    const sourceColumn = cell.column + 1;
    const there = contents(cell.row, sourceColumn);
    const ours = there.value.kind === 'empty' || (there.value.kind === 'text' && OUR_SOURCES.has(there.value.text));
    if (ours) {
      changes.push({
        kind: 'cells',
        sheet: grid.sheet,
        top: cell.row,
        left: sourceColumn,
        before: [[there]],
        after: [[source]],
      });
    }
  }
  return changes;
}

const OUR_SOURCES: ReadonlySet<string> = new Set(
  (['standards.by-user', 'standards.by-pack', 'standards.open', 'standards.default'] as const).map(
    (code) => standardsWords.texts[code]['zh-CN'],
  ),
);

/** Whether the cell says the same already, however it is written (8%, 0.08, a number): then it is left as it is. */
function sameStandard(pack: Pack, id: string, cell: ValueCell, wanted: string): boolean {
  const parameter = pack.parameters.find((candidate) => candidate.id === id);
  if (cell.value.kind === 'empty' || wanted === '') return cell.value.kind === 'empty' && wanted === '';
  if (!parameter) return shown(cell.value).trim() === wanted;
  return parameterText(parameter, cell) === (wanted === '不设上限' ? 'none' : wanted);
}
