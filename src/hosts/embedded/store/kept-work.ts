import type { IWorkbookData } from '@univerjs/core';
import { clear, get, keys, put, remove } from './database';

/** Where a workbook came from. */
export type Origin = 'sample' | 'file' | 'blank';

/** What is kept of a workbook from one change to the next. */
export interface WorkState {
  readonly name: string;
  readonly origin: Origin;
  /** Changed since it was opened or saved as a file. */
  readonly changed: boolean;
  readonly savedAt: number;
  readonly snapshot: IWorkbookData;
}

/** A workbook as it is kept: the state, and the package that it was opened from (null: it began in the grid). */
export interface KeptWork extends WorkState {
  readonly source: Uint8Array | null;
}

/** Workbooks kept beside the one at hand, of tabs since closed. */
const OTHERS = 2;

/**
 * The work of this tab, kept across reloads. Each tab keeps its own, so that two do not write over one another; a new
 * tab takes up the newest.
 */
export class WorkKeeper {
  readonly #tab: string;

  constructor() {
    this.#tab = tabName();
  }

  /** Keeps a workbook that was just opened, with its package. */
  async keep({ source, ...state }: KeptWork): Promise<void> {
    await put({ [`state:${this.#tab}`]: state, [`source:${this.#tab}`]: source });
    await this.#forgetOld();
  }

  /** Keeps what changed; the package stays as it was kept. */
  async keepState(state: WorkState): Promise<void> {
    await put({ [`state:${this.#tab}`]: state });
  }

  /** This tab's work, else the newest of any; null where nothing is kept. */
  async restore(): Promise<KeptWork | null> {
    const states = await keptStates();
    const mine = states.find(({ tab }) => tab === this.#tab) ?? states[0];
    if (!mine) return null;
    const source = await get(`source:${mine.tab}`);
    return { ...mine.state, source: source instanceof Uint8Array ? source : null };
  }

  clear(): Promise<void> {
    return clear();
  }

  async #forgetOld(): Promise<void> {
    const others = (await keptStates()).filter(({ tab }) => tab !== this.#tab).slice(OTHERS);
    if (others.length > 0) await remove(others.flatMap(({ tab }) => [`state:${tab}`, `source:${tab}`]));
  }
}

/** Newest first. */
async function keptStates(): Promise<readonly { readonly tab: string; readonly state: WorkState }[]> {
  const names = (await keys()).filter((key) => key.startsWith('state:'));
  const states = await Promise.all(
    names.map(async (key) => ({ tab: key.slice('state:'.length), state: (await get(key)) as WorkState })),
  );
  return states.sort((a, b) => b.state.savedAt - a.state.savedAt);
}

function tabName(): string {
  const key = 'policy-check.tab';
  const fresh = `${String(Date.now())}-${Math.random().toString(36).slice(2, 8)}`;
  try {
    const known = sessionStorage.getItem(key);
    if (known !== null) return known;
    sessionStorage.setItem(key, fresh);
  } catch {
    // Without session storage each load is a tab of its own.
  }
  return fresh;
}
