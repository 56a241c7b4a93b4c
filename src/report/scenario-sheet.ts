import { vocabulary } from '../messages/message';
import type { Message } from '../messages/message';
import { keyName } from '../policy/key-names';
import { moveFault } from '../policy/moved';
import type { Movable } from '../policy/moved';
import { textName } from '../policy/origin-words';
import type { Pack } from '../policy/pack';
import type { Scenario } from '../policy/scenario';
import { readParameterValue } from '../policy/standards';
import { ofDouble, plain } from '../quantity/exact';
import { cellAddress } from '../workbook/address';
import { EMPTY } from '../workbook/cell';
import type { CellContent, CellValue } from '../workbook/cell';
import { cellText } from '../workbook/cell-text';
import type { Change } from '../workbook/change';
import type { Grid } from '../workbook/grid';
import { unitWords } from './standards';
import { parameterRow } from './standards-ids';

/** The sheet that holds scenarios: a row a number, those of one scenario by its name. */
export const SCENARIOS_SHEET = '测算方案';

export const scenarioSheetWords = vocabulary({
  'scenarios.title': {
    'zh-CN': '测算方案：试算用的门槛和标准，非政策原文，不影响核验结果。一行一个数值，同一方案名的各行为一个方案。',
    en: 'Scenarios: thresholds and figures to be tried, not the policy’s own; no verdict rests on them. A row a number; rows of one name are one scenario.',
  },
  'scenarios.unknown': {
    'zh-CN':
      '「{sheet}」{cell}：本政策的规则里没有“{id}”这一项，方案“{scenario}”未计入这一行；请核对编号，或删去这一行。',
    en: '{sheet}!{cell}: the policy’s rules have no “{id}”; this row of the scenario “{scenario}” is left out. Check the id or remove the row.',
  },
  'scenarios.bad': {
    'zh-CN': '「{sheet}」{cell}：方案“{scenario}”的数值“{text}”不能用在“{id}”，未计入；请填允许范围内的数字。',
    en: '{sheet}!{cell}: “{text}” of the scenario “{scenario}” cannot stand for “{id}” and is left out. Enter a number in its range.',
  },
  'scenarios.unnamed': {
    'zh-CN': '「{sheet}」{cell}：这一行没有写方案名称，未计入；请在A列写上。',
    en: '{sheet}!{cell}: the row names no scenario and is left out. Name it in column A.',
  },
});

const HEADINGS = ['方案', '编号', '项目', '单位', '数值', '原值'] as const;
const WIDTHS = [20, 44, 44, 18, 14, 16];
const [NAME, ID, VALUE] = [1, 2, 5] as const;

/** Before the place of a threshold: another policy's rules may have a number at the same place. */
function thresholdId(pack: Pack, at: string): string {
  return `${pack.id}${at}`;
}

/** What the sheet holds for a policy. Rows of other policies are left alone. */
export function readScenarios(
  grid: Grid,
  pack: Pack,
  movables: readonly Movable[],
): { readonly scenarios: readonly Scenario[]; readonly faults: readonly Message[] } {
  const found = new Map<string, { parameters: Record<string, string>; thresholds: Record<string, string> }>();
  const faults: Message[] = [];
  for (let row = 1; row <= grid.rows; row += 1) {
    const id = wordAt(grid, row, ID);
    const parameter = pack.parameters.find((each) => parameterRow(pack, each.id) === id);
    const movable = movables.find(({ at }) => thresholdId(pack, at) === id);
    const scenario = wordAt(grid, row, NAME);
    const said = { sheet: grid.sheet, scenario, id };
    if (!parameter && !movable) {
      if (id.startsWith(`${pack.id}/`)) {
        faults.push(scenarioSheetWords.message('scenarios.unknown', { ...said, cell: cellAddress(row, ID) }));
      }
      continue;
    }
    if (scenario === '') {
      faults.push(scenarioSheetWords.message('scenarios.unnamed', { ...said, cell: cellAddress(row, NAME) }));
      continue;
    }
    const text = valueText(grid.value(row, VALUE));
    const bad =
      text === null ||
      (parameter ? readParameterValue(parameter, text).kind === 'fault' : movable && moveFault(movable, text) !== null);
    if (bad) {
      const shown = cellText(grid.value(row, VALUE));
      const cell = cellAddress(row, VALUE);
      faults.push(scenarioSheetWords.message('scenarios.bad', { ...said, cell, text: shown }));
      continue;
    }
    const kept = found.get(scenario) ?? { parameters: {}, thresholds: {} };
    found.set(scenario, kept);
    if (parameter) kept.parameters[parameter.id] = text;
    else if (movable) kept.thresholds[movable.at] = text;
  }
  return { scenarios: [...found].map(([name, numbers]) => ({ name, ...numbers })), faults };
}

function wordAt(grid: Grid, row: number, column: number): string {
  return cellText(grid.value(row, column)).normalize('NFKC').trim();
}

function valueText(value: CellValue): string | null {
  if (value.kind === 'number') return plain(ofDouble(value.number));
  const text = cellText(value).normalize('NFKC').trim();
  return text === '不设上限' ? 'none' : text === '' ? null : text;
}

const text = (words: string, role: CellContent['role'] = 'text'): CellContent => ({
  value: words === '' ? EMPTY : { kind: 'text', text: words },
  role,
});

/** The rows that a scenario is written in. */
function rowsOf(pack: Pack, movables: readonly Movable[], scenario: Scenario): readonly (readonly CellContent[])[] {
  const { name, thresholds, parameters } = scenario;
  return [
    ...movables.flatMap((movable) => {
      const value = thresholds[movable.at];
      if (value === undefined) return [];
      const { at, measure, words, unit } = movable;
      const what = `第${String(measure)}条：${words}`;
      const shown = unit === 'share' ? '小数（如0.08即8%）' : unit;
      return [
        [
          text(name),
          text(thresholdId(pack, at)),
          text(what),
          text(shown),
          text(value, 'input'),
          text(movable.value, 'note'),
        ],
      ];
    }),
    ...pack.parameters.flatMap((parameter) => {
      const value = parameters[parameter.id];
      if (value === undefined) return [];
      const id = parameterRow(pack, parameter.id);
      const what = `第${String(parameter.measure)}条：${keyName(pack, parameter.id)['zh-CN']}`;
      const own = parameter.value ? plain(parameter.value) : `${textName(pack)['zh-CN']}未明确`;
      return [
        [
          text(name),
          text(id),
          text(what),
          text(unitWords(parameter)),
          text(value === 'none' ? '不设上限' : value, 'input'),
          text(own, 'note'),
        ],
      ];
    }),
  ];
}

/**
 * The changes that keep a scenario in the sheet, in the place of one of the same name; null numbers take it out. Its former
 * rows become empty where they stand and the new ones come below, so that what others noted beside rows stays beside them.
 */
export function scenarioChanges(
  grid: Grid | null,
  pack: Pack,
  movables: readonly Movable[],
  scenario: Scenario | { readonly name: string; readonly numbers: null },
): readonly Change[] {
  const rows = 'numbers' in scenario ? [] : rowsOf(pack, movables, scenario);
  const blank = (row: readonly CellContent[]): CellContent[] => row.map((): CellContent => ({ value: EMPTY }));
  if (!grid) {
    if (rows.length === 0) return [];
    const title = [
      text(scenarioSheetWords.texts['scenarios.title']['zh-CN'], 'note'),
      ...HEADINGS.slice(1).map(() => text('')),
    ];
    const all = [title, HEADINGS.map((heading) => text(heading, 'heading')), ...rows];
    return [
      { kind: 'add-sheet', sheet: SCENARIOS_SHEET, widths: WIDTHS },
      { kind: 'cells', sheet: SCENARIOS_SHEET, top: 1, left: 1, before: all.map(blank), after: all },
    ];
  }
  const changes: Change[] = [];
  const own = new Set([
    ...pack.parameters.map(({ id }) => parameterRow(pack, id)),
    ...movables.map(({ at }) => thresholdId(pack, at)),
  ]);
  for (let row = 1; row <= grid.rows; row += 1) {
    if (wordAt(grid, row, NAME) !== scenario.name || !own.has(wordAt(grid, row, ID))) continue;
    const before = HEADINGS.map((_, index) => contentAt(grid, row, index + 1));
    changes.push({ kind: 'cells', sheet: grid.sheet, top: row, left: 1, before: [before], after: [blank(before)] });
  }
  if (rows.length > 0) {
    const top = Math.max(grid.rows + 1, 3);
    changes.push({ kind: 'cells', sheet: grid.sheet, top, left: 1, before: rows.map(blank), after: rows });
  }
  return changes;
}

function contentAt(grid: Grid, row: number, column: number): CellContent {
  const formula = grid.formula(row, column);
  const value = grid.value(row, column);
  return formula === null ? { value } : { value, formula };
}
