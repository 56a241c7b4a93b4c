import { vocabulary } from '../messages/message';
import type { Message } from '../messages/message';
import type { Pack } from '../policy/pack';
import type { CountTarget } from '../policy/measure';
import { fits, FIGURE_DIGITS, grouped, ofDouble, plain } from '../quantity/exact';
import { readNumber } from '../quantity/number-text';
import { cellAddress } from '../workbook/address';
import { EMPTY } from '../workbook/cell';
import type { CellContent } from '../workbook/cell';
import { cellText } from '../workbook/cell-text';
import type { Change } from '../workbook/change';
import type { Grid } from '../workbook/grid';
import { standardsRowsOf } from './standards-cells';
import type { ValueCell } from './standards-cells';
import { parameterRow } from './standards-ids';

/** The sheet that holds how far the targets are that count things: nothing in a list of enterprises tells it. */
export const COUNTS_SHEET = '目标完成数';

export const countsWords = vocabulary({
  'counts.title': {
    'zh-CN': '目标完成数：政策的数量目标目前完成多少，由填报人填写。“完成数”列可直接修改，留空即为未填。',
    en: 'Counts reached: how far the policy’s targets of numbers are, as filled in. Edit the column “完成数”; empty means not filled in.',
  },
  'counts.bad': {
    'zh-CN': '「{sheet}」{cell}：{name}的完成数“{text}”不是不小于0的整数，按未填写处理；请核对。',
    en: '{sheet}!{cell}: “{text}” is no whole number from 0 for {name}; taken as empty.',
  },
  'counts.twice': {
    'zh-CN': '「{sheet}」{cell}：{name}出现了两次，以第一次为准；请删去一行。',
    en: '{sheet}!{cell}: {name} stands here twice; the first counts. Remove one of the rows.',
  },
});

/** What is reached of each target that counts, as plain whole numbers by the target's id: `m6.newProjects`. */
export type CountsSaid = Readonly<Record<string, string>>;

/** The id of a target in the sheet: unique among the policy's. */
export function countId({ measure, id }: Pick<CountTarget, 'measure' | 'id'>): string {
  return `m${String(measure)}.${id}`;
}

/** Every target of a policy that counts. */
export function countTargets(pack: Pack): readonly CountTarget[] {
  return pack.measures.flatMap(({ counts }) => counts);
}

/** Whether a plain decimal can be a count: whole, from 0, and no longer than figures are. */
export function countText(typed: string): string | null {
  const read = readNumber(typed);
  if (read.kind !== 'number' || read.percent || read.unit !== null) return null;
  const { value } = read;
  return value.isInteger() && !value.isNegative() && fits(value, FIGURE_DIGITS) ? plain(value) : null;
}

/** Reads the sheet. A cell that could not be taken counts as empty, and is named. */
export function readCounts(grid: Grid, pack: Pack): { readonly said: CountsSaid; readonly faults: readonly Message[] } {
  const said: Record<string, string> = {};
  const faults: Message[] = [];
  const { cells, twice } = ownCells(grid, pack);
  for (const target of countTargets(pack)) {
    const id = countId(target);
    const where = (cell: ValueCell) => ({
      sheet: grid.sheet,
      cell: cellAddress(cell.row, cell.column),
      name: target.name,
      text: cellText(cell.value),
    });
    for (const cell of twice.get(id) ?? []) faults.push(countsWords.message('counts.twice', where(cell)));
    const cell = cells.get(id);
    if (!cell || cell.value.kind === 'empty') continue;
    const text = textOf(cell);
    if (text === '') continue;
    const count = text === null ? null : countText(text);
    if (count === null) faults.push(countsWords.message('counts.bad', where(cell)));
    else said[id] = count;
  }
  return { said, faults };
}

/** What a cell says; null where it holds no number. */
function textOf({ value }: ValueCell): string | null {
  if (value.kind === 'number') return plain(ofDouble(value.number));
  return value.kind === 'text' || value.kind === 'digits' ? value.text.trim() : null;
}

function ownCells(grid: Grid, pack: Pack) {
  const ids = new Map(countTargets(pack).map((target) => [parameterRow(pack, countId(target)), countId(target)]));
  const cells = new Map<string, ValueCell>();
  const twice = new Map<string, ValueCell[]>();
  for (const { id, cell } of standardsRowsOf(grid, new Set(ids.keys()))) {
    const own = ids.get(id);
    if (own === undefined) continue;
    if (cells.has(own)) twice.set(own, [...(twice.get(own) ?? []), cell]);
    else cells.set(own, cell);
  }
  return { cells, twice };
}

const HEADINGS = ['编号', '目标', '目标数', '完成数', '截至'] as const;
const WIDTHS = [26, 44, 12, 12, 16];

const text = (words: string, role: CellContent['role'] = 'text'): CellContent => ({
  value: words === '' ? EMPTY : { kind: 'text', text: words },
  role,
});

function countRow(pack: Pack, target: CountTarget, said: CountsSaid): readonly CellContent[] {
  const id = countId(target);
  return [
    text(parameterRow(pack, id)),
    text(target.name['zh-CN']),
    text(`${target.about ? '约' : ''}${grouped(target.count)}`),
    countCell(said[id]),
    text('', 'input'),
  ];
}

function countCell(count: string | undefined): CellContent {
  return text(count ?? '', 'input');
}

/**
 * The changes that make the sheet say one more count, or none again. What else stands in the sheet stays; a sheet that is
 * not there is made whole, one that lacks the target gets its row below.
 */
export function countChanges(grid: Grid | null, pack: Pack, id: string, count: string | null): readonly Change[] {
  const said: CountsSaid = count === null ? {} : { [id]: count };
  if (!grid) {
    const title = [text(countsWords.texts['counts.title']['zh-CN'], 'note'), ...HEADINGS.slice(1).map(() => text(''))];
    const rows = [
      title,
      HEADINGS.map((heading) => text(heading, 'heading')),
      ...countTargets(pack).map((target) => countRow(pack, target, said)),
    ];
    const before = rows.map((row) => row.map((): CellContent => ({ value: EMPTY })));
    return [
      { kind: 'add-sheet', sheet: COUNTS_SHEET, widths: WIDTHS },
      { kind: 'cells', sheet: COUNTS_SHEET, top: 1, left: 1, before, after: rows },
    ];
  }
  const cell = ownCells(grid, pack).cells.get(id);
  if (cell) {
    const formula = grid.formula(cell.row, cell.column);
    const before: CellContent = formula === null ? { value: cell.value } : { value: cell.value, formula };
    return [
      {
        kind: 'cells',
        sheet: grid.sheet,
        top: cell.row,
        left: cell.column,
        before: [[before]],
        after: [[countCell(count ?? undefined)]],
      },
    ];
  }
  const target = countTargets(pack).find((each) => countId(each) === id);
  if (!target) return [];
  const row = countRow(pack, target, said);
  const left = 1;
  return [
    {
      kind: 'cells',
      sheet: grid.sheet,
      top: Math.max(grid.rows + 1, 2),
      left,
      before: [row.map((): CellContent => ({ value: EMPTY }))],
      after: [row],
    },
  ];
}
