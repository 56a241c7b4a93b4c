import type { Pack } from '../../policy/pack';
import { NOTHING_SAID, standardsOf } from '../../policy/standards';
import type { Standards, StandardsSaid } from '../../policy/standards';
import { readStandards } from '../../report/standards';
import { STANDARDS_SHEET } from '../../report/standards-words';
import type { Workbook } from '../../workbook/workbook';

/** The workbook's parameters and choices, as functions rest on them. */
export interface LiveStandards {
  readonly current: () => Standards | 'not loaded';
  /** Reads them now; calculates anew where they say something else than before. */
  readonly refresh: () => Promise<void>;
  /** Follows the sheet 补充标准 from now on; the answer stops it. */
  readonly follow: () => () => void;
}

/** Keeps what the sheet 补充标准 says: read at the start, and again whenever it changes. */
export function liveStandards(workbook: Workbook, pack: Pack, retryAfter = 2_000): LiveStandards {
  let standards: Standards | 'not loaded' = 'not loaded';
  let said = '';
  let turn = 0;
  let retry: ReturnType<typeof setTimeout> | undefined;

  async function read(): Promise<StandardsSaid> {
    const sheet = (await workbook.sheets()).find(({ name }) => isStandards(name));
    return sheet ? readStandards(await workbook.read(sheet.name), pack).said : NOTHING_SAID;
  }

  async function refresh(): Promise<void> {
    clearTimeout(retry);
    turn += 1;
    const mine = turn;
    let now: StandardsSaid;
    try {
      now = await read();
    } catch {
      // Someone is typing into a cell, or Excel is busy: old figures may be wrong by now, so none are used meanwhile.
      if (mine === turn) retry = setTimeout(() => void refresh(), retryAfter);
      return;
    }
    if (mine !== turn) return;
    const text = JSON.stringify(now);
    if (standards !== 'not loaded' && text === said) return;
    standards = standardsOf(pack, now);
    said = text;
    await workbook.recalculate().catch(() => {
      retry = setTimeout(() => void workbook.recalculate().catch(() => undefined), retryAfter);
    });
  }

  return {
    current: () => standards,
    refresh,
    follow: () => {
      const stop = workbook.onChange((sheet) => {
        if (sheet === null || isStandards(sheet)) void refresh();
      });
      void refresh();
      return () => {
        clearTimeout(retry);
        turn += 1;
        stop();
      };
    },
  };
}

function isStandards(sheet: string): boolean {
  return sheet.trim() === STANDARDS_SHEET;
}
