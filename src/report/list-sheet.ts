import type { FactSource, ListReading, ListRow } from '../list/reading';
import type { Message } from '../messages/message';
import { keyName } from '../policy/key-names';
import type { Pack } from '../policy/pack';
import { readNumber } from '../quantity/number-text';
import type { CellContent, CellValue } from '../workbook/cell';
import { EMPTY } from '../workbook/cell';
import type { NewSheet } from '../workbook/new-sheet';
import { amountCell, draftWarning, resultCells, resultHeadings } from './result-columns';
import type { ResultRow } from './result-columns';

/** Known to the list reader as a sheet of ours: it is never taken for a list itself. */
const SHEET = '核验明细';
const QUARTERS = ['一', '二', '三', '四'] as const;

/** What a list says of who an enterprise is, in the order in which people write it. */
const WHO = [
  { key: 'name', width: 32, of: (row: ListRow) => row.name },
  { key: 'creditCode', width: 21, of: (row: ListRow) => row.creditCode },
  { key: 'city', width: 10, of: (row: ListRow) => row.city },
  { key: 'county', width: 14, of: (row: ListRow) => row.county },
  { key: 'industry', width: 22, of: (row: ListRow) => row.industry },
] as const;

const WIDTHS = [16, 48, 14, 14] as const;

export interface ListSheetInput {
  readonly pack: Pack;
  readonly list: ListReading;
  readonly rows: readonly { readonly row: ListRow; readonly results: ResultRow['results'] }[];
  readonly measures: readonly number[];
  readonly speak: (message: Message) => string;
}

/** The list with its results as a sheet of its own: who, the figures as read, verdict, reason, gap and award a measure. */
export function listSheet({ pack, list, rows, measures, speak }: ListSheetInput): NewSheet {
  const keys = new Set(list.columns.map(({ key }) => key));
  const who = WHO.filter(({ key }) => keys.has(key) || (key === 'industry' && keys.has('industryCode')));
  const facts = list.columns.filter(({ key }) => isFact(pack, key));
  const warning = draftWarning(pack);
  const { year, quarter } = pack.period;
  return {
    name: SHEET,
    title: `${String(year)}年${QUARTERS[quarter - 1] ?? ''}季度企业核验结果`,
    notes: [warning ? speak(warning) : `依据《${pack.title}》核验`, `金额单位：万元；共${String(rows.length)}家`],
    columns: [
      { heading: '序号', width: 6 },
      ...who.map(({ key, width }) => ({ heading: keyName(pack, key)['zh-CN'], width })),
      ...facts.map(({ key }) => ({ heading: factHeading(pack, key), width: 16 })),
      ...resultHeadings(pack, measures).map((heading, index) => ({
        heading,
        width: WIDTHS[index % WIDTHS.length] ?? 14,
      })),
    ],
    rows: rows.map(({ row, results }, index) => {
      const read = new Map(list.sources(row).map((source) => [source.key, source]));
      return [
        { value: { kind: 'number', number: index + 1 } },
        ...who.map(({ of }) => textCell(of(row))),
        ...facts.map(({ key, unit }) => factCell(key, unit, read.get(key))),
        ...resultCells({ row: row.row, results }, { pack, measures, speak, highlight: true }).map(wrapped),
      ];
    }),
  };
}

function isFact(pack: Pack, key: string): boolean {
  return pack.metrics.some(({ id }) => key === id || key.startsWith(`${id}.`));
}

function factHeading(pack: Pack, key: string): string {
  const name = keyName(pack, key)['zh-CN'];
  if (key.endsWith('.growth')) return name;
  return `${name}（${pack.metrics.find(({ id }) => key === id || key.startsWith(`${id}.`))?.unit ?? ''}）`;
}

function textCell(text: string | null): CellContent {
  const value: CellValue = text === null || text === '' ? EMPTY : { kind: 'text', text };
  return { value, role: 'wrapped' };
}

/** A figure in the metric's unit; what was not taken stands there as the list has it, a bare number with its own unit. */
function factCell(key: string, unit: string | null, source: FactSource | undefined): CellContent {
  if (!source) return { value: EMPTY };
  if (source.value === null) {
    const read = readNumber(source.shown);
    return textCell(read.kind === 'number' && read.unit === null ? `${source.shown}${unit ?? ''}` : source.shown);
  }
  const cell = amountCell(source.value);
  return key.endsWith('.growth') ? { ...cell, role: 'share' } : cell;
}

function wrapped(cell: CellContent): CellContent {
  return cell.role === 'text' ? { ...cell, role: 'wrapped' } : cell;
}
