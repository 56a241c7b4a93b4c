import type { Message } from '../../messages/message';
import { SheetView } from '../../list/sheet/sheet-view';
import { keyName } from '../../policy/key-names';
import { readNumber } from '../../quantity/number-text';
import { amountCell, draftWarning, resultCells, resultHeadings, resultWords } from '../../report/result-columns';
import { columnLetter } from '../../workbook/address';
import type { CellContent, CellValue } from '../../workbook/cell';
import { EMPTY } from '../../workbook/cell';
import type { NewSheet } from '../../workbook/new-sheet';
import { figureHeading, figuresOf } from '../compare/figures';
import type { CheckedFile } from '../checked-file';
import { awardTotalCell, BLANK, count, text, valueCell } from '../sheet-cells';
import { doubtMessages } from './merged-lines';
import type { MergedLists } from './merge-lists';
import type { MergedRow } from './repeated';
import type { RowsTotal } from './totals';
import { mergeWords } from './words';

type Speak = (message: Message) => string;

/** What tells who an enterprise is, as its file has it, in the order in which people write it. */
const WHO = [
  ['name', 32],
  ['creditCode', 21],
  ['city', 10],
  ['county', 14],
  ['industry', 22],
  ['industryCode', 10],
  ['hasBase', 10],
] as const;

const RESULT_WIDTHS = [16, 48, 14, 14] as const;

/** Lists taken together as a workbook: 汇总名单 (a list that can be checked again), 疑点清单, 分文件汇总. */
export function mergedSheets(merged: MergedLists, speak: Speak): readonly NewSheet[] {
  return [listSheet(merged, speak), doubtsSheet(merged, speak), totalsSheet(merged, speak)];
}

function notesOf({ pack, files, rows, failures }: MergedLists, speak: Speak): string[] {
  const warning = draftWarning(pack);
  return [
    ...(warning ? [speak(warning)] : []),
    speak(mergeWords.message('merge.heading', { files: files.length, rows: rows.length, failed: failures.length })),
  ];
}

function listSheet(merged: MergedLists, speak: Speak): NewSheet {
  const { pack, files, rows, keys, measures } = merged;
  const has = new Set(files.flatMap(({ checked }) => checked.outcome.list.columns.map(({ key }) => key)));
  const who = WHO.filter(([key]) => has.has(key));
  const views = new Map(files.map(({ checked }) => [checked, new SheetView(checked.grid)]));
  return {
    name: '汇总名单',
    title: '汇总名单',
    notes: [...notesOf(merged, speak), '金额单位：万元'],
    columns: [
      { heading: '序号', width: 6 },
      { heading: '来源文件', width: 24 },
      { heading: '来源工作表', width: 14 },
      { heading: '来源行号', width: 9 },
      ...who.map(([key, width]) => ({ heading: keyName(pack, key)['zh-CN'], width })),
      ...keys.map((key) => ({ heading: figureHeading(pack, key), width: 16 })),
      ...resultHeadings(pack, measures).map((heading, index) => ({
        heading,
        width: RESULT_WIDTHS[index % RESULT_WIDTHS.length] ?? 14,
      })),
    ],
    rows: rows.map((row, index) => {
      const { from, judged } = row;
      const view = views.get(from);
      return [
        count(index + 1),
        text(from.file),
        text(from.outcome.list.sheet),
        count(judged.row.row),
        ...who.map(([key]): CellContent => ({ value: view ? heldValue(from, view, judged.row.row, key) : EMPTY })),
        ...figureCells(row, keys, view),
        ...resultCells(
          { row: judged.row.row, results: measures.map((measure) => from.outcome.explain(judged, measure)) },
          { pack, measures, speak, highlight: true },
        ),
      ];
    }),
  };
}

/** A cell as the file has it; a formula that was never calculated is an error here too, not an empty cell. */
function heldValue({ outcome }: CheckedFile, view: SheetView, row: number, key: string): CellValue {
  const column = outcome.list.columns.find((each) => each.key === key)?.column;
  const value = column === undefined ? EMPTY : view.held(row, column);
  return value.kind === 'stale' ? { kind: 'error', error: '#N/A' } : value;
}

/** Figures in the metric's unit, a quarter also where it is the difference of two columns; what was not taken as it is shown. */
function figureCells(
  { from, judged }: MergedRow,
  keys: readonly string[],
  view: SheetView | undefined,
): readonly CellContent[] {
  const { list } = from.outcome;
  const figures = figuresOf(list, judged.row, keys);
  return keys.map((key) => {
    const said = figures.get(key);
    if (said?.kind === 'known') return valueCell(key, said.value);
    const held = view && said?.cell ? heldValue(from, view, judged.row.row, key) : EMPTY;
    if (held.kind === 'error') return { value: held };
    return text(notTaken(said?.shown ?? '', list.columns.find((column) => column.key === key)?.unit ?? ''));
  });
}

/**
 * The words of a figure that its file's check did not take. A number that was refused for what it is (merged over several
 * enterprises, a date) must not become one here; one below zero is refused wherever it stands.
 */
function notTaken(shown: string, unit: string): string {
  const read = readNumber(shown);
  if (read.kind !== 'number') return shown;
  const whole = read.unit === null ? `${shown}${unit}` : shown;
  return read.value.isNegative() ? whole : `未采用：${whole}`;
}

function doubtsSheet(merged: MergedLists, speak: Speak): NewSheet {
  const { files, failures } = merged;
  const line = (
    kind: string,
    file: string,
    row: number | null,
    column: number | null,
    what: Message,
  ): CellContent[] => [
    text(kind),
    text(file),
    count(row),
    text(column === null ? '' : columnLetter(column)),
    { value: { kind: 'text', text: speak(what) }, role: 'wrapped' },
    BLANK,
  ];
  return {
    name: '疑点清单',
    title: '汇总疑点清单',
    notes: notesOf(merged, speak),
    columns: [
      { heading: '类别', width: 14 },
      { heading: '文件', width: 24 },
      { heading: '行号', width: 8 },
      { heading: '列', width: 6 },
      { heading: '疑点', width: 90 },
      { heading: '核实情况', width: 30 },
    ],
    rows: [
      ...failures.map(({ file, why }) => line('未读出', file, null, null, why)),
      ...doubtMessages(merged).map((what) => line('跨文件', '', null, null, what)),
      ...files.flatMap(({ checked: { file, outcome } }) =>
        outcome.findings.map(({ row, column, message }) => line('文件内', file, row, column, message)),
      ),
    ],
  };
}

const CLASSES = ['eligible', 'ineligible', 'undetermined-data', 'undetermined-standard', 'not-applicable'] as const;

function totalsSheet(merged: MergedLists, speak: Speak): NewSheet {
  const { pack, files, failures, keys, measures, single, repeatedTotal } = merged;
  const amounts = keys.filter((key) => !key.endsWith('.growth'));
  const line = (name: string, { rows, figures, measures: judged }: RowsTotal): CellContent[] => [
    text(name),
    count(rows),
    ...amounts.flatMap((key) => {
      const sum = figures.find((each) => each.key === key);
      return [sum && sum.known > 0 ? amountCell(sum.sum) : BLANK, count(sum?.missing ?? 0)];
    }),
    ...measures.flatMap((measure) => {
      const total = judged.find((each) => each.measure === measure);
      return [...CLASSES.map((kind) => count(total?.counts[kind] ?? 0)), total ? awardTotalCell(total.award) : BLANK];
    }),
  ];
  return {
    name: '分文件汇总',
    title: '分文件汇总',
    notes: [...notesOf(merged, speak), '疑似重复的各行单列，不计入“合计（不含疑似重复）”；缺数据的不按0计'],
    columns: [
      { heading: '文件', width: 30 },
      { heading: '户数', width: 8 },
      ...amounts.flatMap((key) => [
        { heading: `${figureHeading(pack, key)}合计`, width: 18 },
        { heading: `${keyName(pack, key)['zh-CN']}缺数户数`, width: 10 },
      ]),
      ...measures.flatMap((measure) => [
        ...CLASSES.map((kind) => ({
          heading: `第${String(measure)}条${speak(resultWords.message(`result.${kind}`))}户数`,
          width: 10,
        })),
        { heading: `第${String(measure)}条奖补合计（万元）`, width: 24 },
      ]),
    ],
    rows: [
      ...files.map(({ checked, total }) => line(checked.file, total)),
      line('合计（不含疑似重复）', single),
      line('其中疑似重复（各行照列）', repeatedTotal),
      ...failures.map(({ file, why }) => [text(`${file}（未读出：${speak(why)}）`)]),
    ],
  };
}
