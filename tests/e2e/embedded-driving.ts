import type { Page } from 'playwright-core';
import { cellAddress } from '../../src/workbook/address';

/** What the page keeps of a cell, its look aside. */
export interface KeptCell {
  readonly v?: unknown;
  readonly t?: number;
  readonly f?: string;
}

/** Waits until the page has kept what it shows: then everything is calculated, too. */
export async function settled(page: Page): Promise<void> {
  await page.locator('[data-kept]').waitFor();
  await page.waitForTimeout(300);
  await page.locator('[data-kept="kept"]').waitFor();
}

/** The sheets that this page keeps, cell by cell; nothing where nothing is kept. */
export async function keptSheets(page: Page): Promise<Record<string, Record<string, KeptCell>>> {
  const sheets = await page.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((done, failed) => {
        request.onsuccess = () => {
          done(request.result);
        };
        request.onerror = () => {
          failed(request.error ?? new Error('IndexedDB'));
        };
      });
    const database = await asked(indexedDB.open('policy-check', 1));
    const store = database.transaction('work').objectStore('work');
    const key = (await asked(store.getAllKeys())).map(String).find((name) => name.startsWith('state:'));
    const state: unknown = key === undefined ? null : await asked(store.get(key) as IDBRequest<unknown>);
    database.close();
    if (!state) return [];
    const { snapshot } = state as {
      snapshot: {
        sheetOrder: string[];
        sheets: Record<string, { name: string; cellData: Record<number, Record<number, Record<string, unknown>>> }>;
      };
    };
    return snapshot.sheetOrder.map((id) => snapshot.sheets[id]!).map(({ name, cellData }) => ({ name, cellData }));
  });
  return Object.fromEntries(
    sheets.map(({ name, cellData }) => {
      const cells: Record<string, KeptCell> = {};
      for (const [row, columns] of Object.entries(cellData)) {
        for (const [column, cell] of Object.entries(columns)) {
          const { v, t, f } = cell as KeptCell;
          if ((v ?? '') === '' && f === undefined) continue;
          cells[cellAddress(Number(row) + 1, Number(column) + 1)] = {
            ...(v === undefined ? {} : { v }),
            ...(t === undefined ? {} : { t }),
            ...(f === undefined ? {} : { f }),
          };
        }
      }
      return [name, cells];
    }),
  );
}

export async function keptCell(page: Page, sheet: string, address: string): Promise<KeptCell | undefined> {
  return (await keptSheets(page))[sheet]?.[address];
}

/** Goes to a cell by the grid's name box. */
export async function pick(page: Page, sheet: string, address: string): Promise<void> {
  await page.locator('[data-u-comp="slide-tab-item"]', { hasText: sheet }).click();
  await page.waitForTimeout(300);
  const box = page.locator('[data-u-comp="defined-name"] input');
  await box.click();
  await box.fill(address);
  await box.press('Enter');
  await page.waitForTimeout(300);
}

/** Types into the selected cell and goes to the one below. */
export async function type(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text);
  // The grid offers names while a formula is typed, and Enter takes the one offered: the offer goes a moment after the bracket.
  if (text.startsWith('=')) await page.waitForTimeout(600);
  await page.keyboard.press('Enter');
  await page.waitForTimeout(300);
}
