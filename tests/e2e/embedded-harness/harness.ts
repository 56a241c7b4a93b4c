import type { IWorkbookData } from '@univerjs/core';
import { BooleanNumber } from '@univerjs/core';
import { EmbeddedWorkbook } from '../../../src/hosts/embedded/engine/embedded-workbook';
import type { Engine } from '../../../src/hosts/embedded/engine/univer';
import { createEngine } from '../../../src/hosts/embedded/engine/univer';
import type { GridFunction } from '../../../src/hosts/embedded/engine/functions';
import { registerFunctions } from '../../../src/hosts/embedded/engine/functions';
import { newSheet } from '../../../src/hosts/embedded/engine/new-sheet';
import { cellOf } from '../../../src/hosts/embedded/engine/cells';
import { sheetsNow } from '../../../src/hosts/embedded/engine/sheets-now';
import { openFile } from '../../../src/hosts/embedded/model/open';
import { savedXlsx } from '../../../src/hosts/embedded/model/save';
import { parseArea } from '../../../src/workbook/address';
import type { GridParts } from '../../../src/workbook/grid';
import type { Workbook } from '../../../src/workbook/workbook';
import type { ContractSheet } from '../../workbook/contract';

/** Parts of a grid as JSON carries them. */
export type PlainParts = Omit<GridParts, 'kinds' | 'numbers' | 'formats' | 'formulas' | 'hiddenRows'> & {
  kinds: number[];
  numbers: number[];
  formats: number[];
  formulas: [number, string][];
  hiddenRows: number[];
};

/** The grid alone, without the page around it: what the browser tests drive. */
export interface Harness {
  readonly engine: Engine;
  readonly workbook: Workbook;
  open(sheets: readonly ContractSheet[]): void;
  /** Opens an .xlsx as the page does; bytes cross as plain numbers. */
  openFile(bytes: readonly number[]): Promise<void>;
  save(): Promise<number[]>;
  read(sheet: string): Promise<PlainParts>;
  /** Looks of cells and widths of columns, as plain data. */
  looks(sheet: string): unknown;
  /** What the grid itself shows of a sheet's layout, counted from 1. */
  shown(sheet: string): { readonly merges: number; readonly frozenRows: number; readonly pixels: (number | null)[] };
  /** The workbook as the page keeps it from one load to the next, taken up again. */
  reload(): void;
  listen(): void;
  unlisten(): void;
  calls: unknown[][];
}

declare global {
  interface Window {
    harness: Harness;
    /** The test's own ear. */
    heard: (sheet: string | null) => void;
  }
}

const root = document.getElementById('root');
if (!root) throw new Error('no root');
const engine = createEngine(root, 'zh-CN', false);
const workbook = new EmbeddedWorkbook(engine.api, engine.injector);
let registered = false;
let source: Uint8Array | null = null;
let stop: () => void = () => undefined;

const tests: readonly GridFunction[] = [
  {
    name: 'POLICY.REASON',
    description: 'says what it was given',
    parameters: [],
    call: (args) => {
      window.harness.calls.push([...args]);
      return { kind: 'value', value: JSON.stringify(args) };
    },
  },
  {
    name: 'POLICY.GAP',
    description: 'throws',
    parameters: [],
    call: () => {
      throw new Error('on purpose');
    },
  },
  {
    name: 'POLICY.AWARD',
    description: 'an error',
    parameters: [],
    call: () => ({ kind: 'error', error: '#N/A', message: { code: 'x', params: {} } }),
  },
  {
    name: 'POLICY.批量核验',
    description: 'spills',
    parameters: [],
    call: () => ({
      kind: 'matrix',
      rows: [
        ['结论', '说明'],
        ['符合', 1],
        ['', ''],
      ],
    }),
  },
];

function data(sheets: readonly ContractSheet[]): Partial<IWorkbookData> {
  const ids = sheets.map((_, place) => `s${String(place)}`);
  return {
    id: `w${String(Date.now())}${String(Math.random())}`,
    name: 'contract',
    sheetOrder: ids,
    styles: {},
    sheets: Object.fromEntries(
      sheets.map((sheet, place) => {
        const made = newSheet(ids[place] ?? '', sheet.name, []);
        made.hidden = sheet.visible === false ? BooleanNumber.TRUE : BooleanNumber.FALSE;
        for (const [address, content] of Object.entries(sheet.cells)) {
          const at = parseArea(address);
          if (!at) throw new Error(address);
          const cell = cellOf(content);
          if (content.format) cell.s = { n: { pattern: content.format } };
          (made.cellData[at.top - 1] ??= {})[at.left - 1] = cell;
        }
        for (const address of sheet.merges ?? []) {
          const at = parseArea(address);
          if (!at) throw new Error(address);
          made.mergeData.push({
            startRow: at.top - 1,
            endRow: at.bottom - 1,
            startColumn: at.left - 1,
            endColumn: at.right - 1,
          });
        }
        for (const row of sheet.hiddenRows ?? []) made.rowData[row - 1] = { hd: BooleanNumber.TRUE };
        return [made.id, made];
      }),
    ),
  };
}

window.harness = {
  engine,
  workbook,
  open(sheets) {
    const former = engine.api.getActiveWorkbook()?.getId();
    source = null;
    engine.api.createWorkbook(data(sheets));
    if (former !== undefined) engine.api.disposeUnit(former);
    if (!registered) registerFunctions(engine.injector, tests);
    registered = true;
  },
  async openFile(bytes) {
    source = Uint8Array.from(bytes);
    const former = engine.api.getActiveWorkbook()?.getId();
    const { data } = await openFile(source, 'file.xlsx', `file-${String(Date.now())}`, 'file');
    engine.api.createWorkbook(data);
    if (former !== undefined) engine.api.disposeUnit(former);
  },
  async save() {
    return [...(await savedXlsx(source, sheetsNow(engine.api, engine.injector)))];
  },
  async read(sheet) {
    const { parts } = await workbook.read(sheet);
    return {
      ...parts,
      kinds: [...parts.kinds],
      numbers: [...parts.numbers],
      formats: [...parts.formats],
      formulas: [...parts.formulas],
      hiddenRows: [...parts.hiddenRows],
    };
  },
  looks(name) {
    const model = engine.api.getActiveWorkbook()?.getWorkbook();
    const sheet = model?.getSheetBySheetName(name);
    if (!model || !sheet) throw new Error(name);
    const { columnData, defaultColumnWidth } = sheet.getConfig();
    const cells: unknown[] = [];
    sheet.getCellMatrix().forValue((row, column, cell) => {
      const style = model.getStyles().getStyleByCell(cell);
      if (style && Object.keys(style).length > 0) cells.push([row, column, style]);
    });
    const widths = Object.entries(columnData).filter(([, { w }]) => (w ?? defaultColumnWidth) !== defaultColumnWidth);
    return JSON.parse(JSON.stringify({ cells, widths })) as unknown;
  },
  shown(name) {
    const sheet = engine.api.getActiveWorkbook()?.getWorkbook().getSheetBySheetName(name);
    if (!sheet) throw new Error(name);
    const { rowData } = sheet.getConfig();
    return {
      merges: sheet.getMergeData().length,
      frozenRows: sheet.getFreeze().ySplit,
      pixels: [1, 2, 4].map((row) => rowData[row - 1]?.h ?? null),
    };
  },
  reload() {
    const open = engine.api.getActiveWorkbook();
    if (!open) throw new Error('nothing open');
    const kept = JSON.parse(JSON.stringify(open.save())) as IWorkbookData;
    engine.api.disposeUnit(open.getId());
    engine.api.createWorkbook(kept);
  },
  listen() {
    stop = workbook.onChange((sheet) => {
      window.heard(sheet);
    });
  },
  unlisten() {
    stop();
  },
  calls: [],
};
