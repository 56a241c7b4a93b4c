import type { Message, Texts } from '../messages/message';
import type { Pack } from '../policy/pack';
import type { Parameter } from '../policy/terms';
import { knowsIndustry } from '../policy/industry';
import { DEFAULT_CHOICES, readParameterValue } from '../policy/standards';
import type { Choices, ParameterFault, StandardsSaid } from '../policy/standards';
import { ofDouble, plain } from '../quantity/exact';
import { readNumber } from '../quantity/number-text';
import { cellAddress } from '../workbook/address';
import type { Grid } from '../workbook/grid';
import { standardsRowsOf } from './standards-cells';
import type { ValueCell } from './standards-cells';
import { foreignRow, parameterRow, rowIds } from './standards-ids';
import { CHOICES, standardsWords } from './standards-words';
import { cellText } from '../workbook/cell-text';

const { message } = standardsWords;

/** What the sheet 补充标准 says, and what in it could not be taken: each fault names its cell, and counts as empty. */
export interface StandardsRead {
  readonly said: StandardsSaid;
  readonly faults: readonly Message[];
}

/** Reads the sheet. The id of a row may stand in any column; its value stands under 数值, else three columns on. */
export function readStandards(grid: Grid, pack: Pack): StandardsRead {
  const { cells, faults } = ownCells(grid, pack);
  const parameters: Record<string, string> = {};
  let choices: Choices = DEFAULT_CHOICES;
  for (const parameter of pack.parameters) {
    const cell = cells.get(parameterRow(pack, parameter.id));
    if (!cell || cell.value.kind === 'empty') continue;
    const text = parameterText(parameter, cell);
    const read = text === null ? ({ kind: 'fault', fault: 'form' } as const) : readParameterValue(parameter, text);
    if (read.kind === 'fault') faults.push(parameterFault(grid.sheet, parameter, cell, read.fault));
    else if (text !== null) parameters[parameter.id] = text;
  }
  for (const words of CHOICES) {
    const cell = cells.get(words.id);
    if (!cell) continue;
    if (cell.value.kind === 'stale') {
      faults.push(choiceFault(grid.sheet, words, cell, UNCALCULATED, allowedWords(words)));
      continue;
    }
    const text = cellText(cell.value).normalize('NFKC').trim();
    if (text === '') continue;
    if (words.key === 'industry') {
      if (!knowsIndustry(pack, text)) faults.push(choiceFault(grid.sheet, words, cell, text, allowedWords(words)));
      else choices = { ...choices, industry: text };
      continue;
    }
    const found = words.values.find(({ id, words: chinese }) => id === text || chinese === text);
    if (found) choices = { ...choices, [words.key]: found.value };
    else faults.push(choiceFault(grid.sheet, words, cell, text, allowedWords(words)));
  }
  return { said: { parameters, choices }, faults };
}

/** The rows that this policy has in the sheet, by id, and what is wrong with others; those of other policies are left alone. */
export function ownCells(grid: Grid, pack: Pack): { cells: Map<string, ValueCell>; faults: Message[] } {
  const ids = rowIds(pack);
  const cells = new Map<string, ValueCell>();
  const faults: Message[] = [];
  const rows = standardsRowsOf(grid, ids);
  for (const { id, at, cell } of rows) {
    const where = { sheet: grid.sheet, cell: cellAddress(at.row, at.column), id };
    if (!ids.has(id)) {
      if (foreignRow(pack, id) === 'unknown') faults.push(message('standards.unknown-id', where));
    } else if (cells.has(id)) faults.push(message('standards.twice', where));
    else cells.set(id, cell);
  }
  for (const { id, at, cell } of rows) {
    const own = parameterRow(pack, id);
    const unsaid = !ids.has(id) && foreignRow(pack, id) === 'unsaid-policy';
    if (!unsaid || cell.value.kind === 'empty' || cells.has(own)) continue;
    const where = { sheet: grid.sheet, cell: cellAddress(at.row, at.column), id };
    faults.push(message('standards.unsaid-policy', { ...where, title: pack.title, own }));
  }
  return { cells, faults };
}

/** The decimal text of a parameter's cell, in the parameter's unit; null where it is no number. */
export function parameterText(parameter: Parameter, { value }: ValueCell): string | null {
  if (value.kind === 'number') return plain(ofDouble(value.number));
  const text = cellText(value).normalize('NFKC').trim();
  if (parameter.cap && (text === 'none' || text === '不设上限')) return 'none';
  const read = readNumber(text);
  if (read.kind !== 'number') return null;
  if (parameter.unit === 'share') return plain(read.percent ? read.value.times('0.01') : read.value);
  if (read.percent || (read.unit !== null && read.unit.packUnit !== parameter.unit)) return null;
  return plain(read.unit ? read.value.times(read.unit.factor) : read.value);
}

function parameterFault(sheet: string, parameter: Parameter, cell: ValueCell, fault: ParameterFault): Message {
  return message(`standards.bad-${fault}`, {
    sheet,
    cell: cellAddress(cell.row, cell.column),
    name: parameter.name,
    text: cellText(cell.value),
    unit: unitWords(parameter),
    plain: parameter.plain ? plain(parameter.plain) : '',
  });
}

/** What a formula without a result says: it could be anything, so it is not taken for an empty cell. */
const UNCALCULATED: Texts = { 'zh-CN': '未计算的公式', en: 'a formula without a result' };

function allowedWords(words: (typeof CHOICES)[number]): string {
  return words.key === 'industry' ? '政策所列行业名称' : words.values.map(({ words: chinese }) => chinese).join('、');
}

function choiceFault(
  sheet: string,
  words: (typeof CHOICES)[number],
  cell: ValueCell,
  text: string | Texts,
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

/** A parameter's unit as the sheet has it. */
export function unitWords(parameter: Parameter): string {
  return parameter.unit === 'share' ? '小数（如0.08即8%）' : parameter.unit;
}
