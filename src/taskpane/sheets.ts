import { isStandardsSheet } from '../report/standards-words';
import type { Grid } from '../workbook/grid';
import type { Workbook } from '../workbook/workbook';

/** The workbook's sheets, each read once and again only after it changed. */
export interface Sheets {
  /** All sheets in workbook order, hidden ones too. */
  readonly all: () => Promise<readonly Grid[]>;
  /** One sheet, or null where there is none of that name. */
  readonly one: (name: string) => Promise<Grid | null>;
  /** The sheet 补充标准, or null where the workbook has none. */
  readonly standards: () => Promise<Grid | null>;
  /** Whether a sheet is at hand as it stands, so that looking into it costs nothing. */
  readonly isRead: (name: string) => boolean;
  /** A sheet changed; null: the host does not say which. */
  readonly changed: (name: string | null) => void;
  /** Counts the changes seen: equal numbers, equal cells. */
  readonly version: () => number;
}

export function createSheets(workbook: Workbook): Sheets {
  const known = new Map<string, Promise<Grid>>();
  let version = 0;

  function read(name: string): Promise<Grid> {
    const there = known.get(name);
    if (there) return there;
    const reading = workbook.read(name);
    known.set(name, reading);
    // A failed read is not kept: the next one tries again.
    reading.catch(() => {
      if (known.get(name) === reading) known.delete(name);
    });
    return reading;
  }

  return {
    async all() {
      const infos = await workbook.sheets();
      const names = new Set(infos.map(({ name }) => name));
      for (const name of known.keys()) if (!names.has(name)) known.delete(name);
      const grids: Grid[] = [];
      // One after another: a workbook of twenty large sheets is not asked for all at once.
      for (const { name } of infos) grids.push(await read(name));
      return grids;
    },
    async one(name) {
      const infos = await workbook.sheets();
      return infos.some((info) => info.name === name) ? read(name) : null;
    },
    async standards() {
      const info = (await workbook.sheets()).find(({ name }) => isStandardsSheet(name));
      return info ? read(info.name) : null;
    },
    isRead: (name) => known.has(name),
    changed(name) {
      version += 1;
      if (name === null) known.clear();
      else known.delete(name);
    },
    version: () => version,
  };
}
