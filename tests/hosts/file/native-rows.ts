import ExcelJS from 'exceljs';
import { call } from '../../../src/functions';
import { nativePlan } from '../../../src/functions/convert/plan';
import type { ConversionPlan } from '../../../src/functions/convert/plan';
import type { LoadedContext } from '../../../src/functions/definition';
import type { FunctionId } from '../../../src/functions/names';
import { callsOurs } from '../../../src/functions/spelling';
import { FileWorkbook } from '../../../src/hosts/file/file-workbook';
import { loadedPack } from '../../../src/policy/packs';
import { DEFAULT_CHOICES, standardsOf } from '../../../src/policy/standards';
import type { Choices } from '../../../src/policy/standards';
import { ofDouble } from '../../../src/quantity/exact';
import { cellAddress } from '../../../src/workbook/address';
import type { CellValue } from '../../../src/workbook/cell';
import type { Grid } from '../../../src/workbook/grid';
import { recalculated } from './recalculated';
import { load, save } from './tools';

const PACK = loadedPack();

function saying(parameters: Readonly<Record<string, string>> = {}, choices: Partial<Choices> = {}): LoadedContext {
  const standards = standardsOf(PACK, { parameters, choices: { ...DEFAULT_CHOICES, ...choices } });
  return { pack: PACK, standards, locale: 'zh-CN' };
}

type Raw = number | string | boolean | null;

/** A repeatable stream of numbers from 0 to 1. */
export function stream(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const INDUSTRIES = [
  '汽车',
  '生物医药',
  '石化',
  '医药',
  '建材',
  '软件',
  '石油加工',
  '食品',
  '36',
  '农副食品加工业',
  '乱写*的?~',
  '',
  '建材批发',
  'C36',
  ' 钢铁 ',
  '2631',
];

/** A unit that figures are typed in, and how a formula and a spreadsheet turn it into 万元. */
export interface Unit {
  readonly perWan: number;
  readonly written: (cell: string) => string;
  readonly wan: (figure: number) => number;
}

const scaledBy = (text: string) => (cell: string) =>
  `IF(${cell}="","",IF(ISNUMBER(${cell}),${cell}${text},SUBSTITUTE(${cell},"元","")&"元"))`;
export const UNITS: readonly Unit[] = [
  { perWan: 1, written: (cell) => cell, wan: (figure) => figure },
  { perWan: 10_000, written: scaledBy('/10000'), wan: (figure) => figure / 10_000 },
  { perWan: 10, written: scaledBy('/10'), wan: (figure) => figure / 10 },
  { perWan: 0.0001, written: scaledBy('*10000'), wan: (figure) => figure * 10_000 },
];

export interface Row {
  readonly industry: string;
  readonly current: Raw;
  readonly base: Raw;
  readonly unit: Unit;
}

/** What rows are made near: levels of a figure, its growth as a factor of the base, industries. */
export interface Near {
  readonly levels: readonly number[];
  readonly factors: readonly number[];
  readonly industries: readonly string[];
}

const NEAR: Near = { levels: [4000, 2000, 3000, 1500, 1000], factors: [1.1, 1.1, 1.08, 0.94], industries: INDUSTRIES };

/** Half of the figures are on an edge to the 15th digit, or a unit of that digit off it: what is typed can be no nearer. */
export function rowsOf(count: number, seed: number, near: Near = NEAR): readonly Row[] {
  const random = stream(seed);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  return Array.from({ length: count }, (_, index) => {
    const unit = UNITS[index % UNITS.length] ?? pick(UNITS);
    const typed = (wan: number, digits: number): number => Number((wan * unit.perWan).toPrecision(digits));
    const base = random() < 0.85 ? typed(10 ** (1 + random() * 5), 2 + Math.floor(random() * 13)) : null;
    const level = typed(pick(near.levels), 15);
    const edge = base === null || random() < 0.3 ? level : typed((base / unit.perWan) * pick(near.factors), 15);
    const last = 10 ** (Math.floor(Math.log10(edge)) - 14);
    const beside = Number((edge + pick([0, 0, 1, -1, 3, -3, 1e4, -1e4, 1e9, -1e9]) * last).toPrecision(15));
    const current = random() < 0.7 ? beside : typed(10 ** (2 + random() * 3), 2 + Math.floor(random() * 10));
    return {
      unit,
      industry: pick(near.industries),
      base: base ?? pick<Raw>([0, null, '无', -5, true, 'abc', '2,000', '无基数', '新投产', ' ']),
      current: random() < 0.92 ? current : pick<Raw>([null, 0, -1, '缺', false, '4,400', 1e-5]),
    };
  });
}

/** What an argument is handed: the cell itself in 万元, else what the spreadsheet makes of it. */
function argumentOf({ unit }: Row, raw: Raw): unknown {
  if (unit.perWan === 1) return raw;
  if (typeof raw === 'number') return unit.wan(raw);
  if (raw === null || raw === '') return '';
  return `${typeof raw === 'boolean' ? String(raw).toUpperCase() : raw.replaceAll('元', '')}元`;
}

export interface Column {
  readonly id: FunctionId;
  /** Arguments by the texts and values of industry, current and base. */
  readonly written: (industry: string, current: string, base: string) => readonly string[];
  readonly handed: (industry: unknown, current: unknown, base: unknown) => readonly unknown[];
}

export const judging = (id: FunctionId, measure: number): Column => ({
  id,
  written: (industry, current, base) => [String(measure), industry, current, base],
  handed: (industry, current, base) => [measure, industry, current, base],
});

export async function convertedFile(
  path: (name: string) => string,
  name: string,
  rows: readonly Row[],
  columns: readonly Column[],
  context: LoadedContext,
): Promise<{ readonly plan: ConversionPlan; readonly grid: Grid }> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('名单');
  for (const [index, row] of rows.entries()) {
    const cell = (column: number): string => cellAddress(index + 1, column);
    const { written } = row.unit;
    const formulas = columns.map((column) => ({
      formula: `_xldudf_POLICY_${column.id}(${column.written(cell(1), written(cell(2)), written(cell(3))).join(',')})`,
    }));
    sheet.addRow([row.industry === '' ? null : row.industry, row.current, row.base, ...formulas]);
  }
  // A wrong result, to show that all is calculated anew.
  sheet.addRow([{ formula: '1+1', result: 99 }]);
  const workbook = await FileWorkbook.open(new Uint8Array(await book.xlsx.writeBuffer()), 'x.xlsx');
  const grids = await Promise.all((await workbook.sheets()).map((each) => workbook.read(each.name)));
  const plan = await nativePlan(grids, context);
  await workbook.write(plan.changes);
  const file = save(path(name), await workbook.bytes());
  const again = await FileWorkbook.open(load(recalculated(file, path('.'))), name);
  return { plan, grid: await again.read('名单') };
}

function alike(a: CellValue, b: CellValue, digits: number): boolean {
  if (a.kind === 'number' && b.kind === 'number') {
    const [was, now] = [ofDouble(a.number), ofDouble(b.number)];
    return was
      .toSignificantDigits(digits)
      .minus(now.toSignificantDigits(digits))
      .abs()
      .lessThanOrEqualTo(digits === 15 ? 0 : was.abs().times(`1e-${String(digits - 1)}`));
  }
  return JSON.stringify(a) === JSON.stringify(b);
}

function expected(row: Row, column: Column, context: LoadedContext): CellValue {
  const given = column.handed(row.industry, argumentOf(row, row.current), argumentOf(row, row.base));
  const answer = call(column.id, given, context);
  if (answer.kind === 'error') return { kind: 'error', error: answer.error };
  const value = answer.kind === 'value' ? answer.value : '';
  if (typeof value === 'number') return { kind: 'number', number: value };
  return typeof value === 'string' ? { kind: 'text', text: value } : { kind: 'logical', logical: value };
}

/** Cells whose answer in LibreOffice is not ours. */
export function wrongCells(
  rows: readonly Row[],
  columns: readonly Column[],
  context: LoadedContext,
  grid: Grid,
): readonly unknown[] {
  // The wrong result beside 1+1 is gone.
  if (JSON.stringify(grid.value(rows.length + 1, 1)) !== '{"kind":"number","number":2}') {
    throw new Error('the file was not calculated anew');
  }
  return rows.flatMap((row, index) =>
    columns.flatMap((column, place): readonly unknown[] => {
      const formula = grid.formula(index + 1, place + 4) ?? '';
      if (callsOurs(formula)) return [{ ...row, formula }];
      const found = grid.value(index + 1, place + 4);
      const wanted = expected(row, column, context);
      return alike(found, wanted, column.id === 'GROWTH' ? 14 : 15)
        ? []
        : [{ ...row, unit: row.unit.perWan, id: column.id, found, wanted, formula }];
    }),
  );
}

export const OPEN = saying();
export const SAID = saying(
  {
    'm1.relaxed.output': '3000',
    'm1.relaxed.outputWithoutBase': '1500',
    'm1.relaxed.growth': '0.08',
    'm1.award': '20',
  },
  { emptyBase: 'none', industry: '汽车' },
);

export const byIndustry = (id: FunctionId, ...before: readonly (number | string | boolean)[]): Column => ({
  id,
  written: (cell) => [...before.map((each) => (typeof each === 'boolean' ? 'TRUE' : JSON.stringify(each))), cell],
  handed: (value) => [...before, value],
});

export const onTarget = (target: string): Column => ({
  id: 'ONTARGET',
  written: (_, current, base) => [`"${target}"`, current, base],
  handed: (_, current, base) => [target, current, base],
});
