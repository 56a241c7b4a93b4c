import { isKeptPacksSheet } from '../report/kept-packs';
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
  /** The sheet 政策数据, or null where the workbook has none. */
  readonly keptPacks: () => Promise<Grid | null>;
  /** Whether a sheet was only kept up with: its merged areas are those of an earlier reading. */
  readonly isKept: (name: string) => boolean;
  /** Reads such a sheet again as if for the first time; a change that comes to light counts. */
  readonly settle: (name: string) => Promise<void>;
  /** Whether a sheet is at hand as it stands, so that looking into it costs nothing. */
  readonly isRead: (name: string) => boolean;
  /** A sheet changed; null: the host does not say which. */
  readonly changed: (name: string | null) => void;
  /** Counts the changes seen: equal numbers, equal cells. */
  readonly version: () => number;
}

export function createSheets(workbook: Workbook): Sheets {
  const known = new Map<string, Promise<Grid>>();
  /** Sheets that were read once: what is read of them again only keeps up with their changes. */
  const seen = new Set<string>();
  const kept = new Set<string>();
  let version = 0;

  function read(name: string): Promise<Grid> {
    const there = known.get(name);
    if (there) return there;
    const reading = workbook.read(name, { unasked: seen.has(name) });
    known.set(name, reading);
    seen.add(name);
    reading.then(
      (grid) => {
        if (grid.parts.mergesKept) kept.add(name);
        else kept.delete(name);
      },
      // A failed read is not kept: the next one tries again.
      () => {
        if (known.get(name) === reading) known.delete(name);
      },
    );
    return reading;
  }

  async function ofName(is: (name: string) => boolean): Promise<Grid | null> {
    const info = (await workbook.sheets()).find(({ name }) => is(name));
    return info ? read(info.name) : null;
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
    standards: () => ofName(isStandardsSheet),
    keptPacks: () => ofName(isKeptPacksSheet),
    isKept: (name) => kept.has(name),
    async settle(name) {
      const grid = await known.get(name);
      if (!kept.has(name)) return;
      const reading = workbook.read(name);
      const sure = await reading;
      kept.delete(name);
      if (known.has(name)) known.set(name, reading);
      if (JSON.stringify(sure.merges) !== JSON.stringify(grid?.merges)) version += 1;
    },
    isRead: (name) => known.has(name),
    changed(name) {
      version += 1;
      if (name === null) {
        known.clear();
        seen.clear();
      } else known.delete(name);
    },
    version: () => version,
  };
}
