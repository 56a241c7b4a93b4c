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

/** Milliseconds: until what failed is tried again, and until a change elsewhere is looked into. */
export interface Waits {
  readonly retry: number;
  readonly look: number;
}

const WAITS: Waits = { retry: 2_000, look: 400 };

interface Read {
  readonly said: StandardsSaid;
  /** Null: the workbook has no such sheet. */
  readonly sheet: string | null;
  /** Its values may change with cells elsewhere. */
  readonly hasFormulas: boolean;
}

/**
 * Keeps what the sheet 补充标准 says: read at the start, and again whenever it changes, whoever changed it. While it cannot
 * be read nothing is known of it, and functions say so: no old money stays on screen.
 */
export function liveStandards(workbook: Workbook, pack: Pack, waits: Waits = WAITS): LiveStandards {
  return new Live(workbook, pack, waits);
}

class Live implements LiveStandards {
  #standards: Standards | 'not loaded' = 'not loaded';
  /** What was read last, and cells may rest on; null: they rest on nothing. */
  #known: { readonly said: string; readonly standards: Standards } | null = null;
  #read: Read | null = null;
  /** A function was answered that they are not loaded. */
  #refused = false;
  /** Cells may show an answer of before. */
  #owed = false;
  #turn = 0;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #look: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly workbook: Workbook,
    readonly pack: Pack,
    readonly waits: Waits,
  ) {}

  readonly current = (): Standards | 'not loaded' => {
    this.#refused ||= this.#standards === 'not loaded';
    return this.#standards;
  };

  readonly refresh = async (): Promise<void> => {
    clearTimeout(this.#retry);
    clearTimeout(this.#look);
    this.#look = undefined;
    this.#turn += 1;
    const mine = this.#turn;
    // What is asked meanwhile is answered by nothing that may be old by now.
    this.#standards = 'not loaded';
    const read = await this.#readNow();
    // A change came meanwhile, and what it led to is read by now or will be.
    if (mine !== this.#turn) return;
    this.#take(read);
    await this.#pay(mine);
    if (!read && mine === this.#turn) this.#again();
  };

  readonly follow = (): (() => void) => {
    const stops = [
      this.workbook.onChange((sheet) => {
        if (sheet === null || isStandards(sheet) || sheet === this.#read?.sheet) void this.refresh();
        else this.#lookSoon(this.#read?.hasFormulas === true);
      }),
      // Excel of before 2023 does not say that a sheet was renamed: the next click finds it out.
      this.workbook.onSelection(() => {
        this.#lookSoon(false);
      }),
    ];
    void this.refresh();
    return () => {
      this.#turn += 1;
      clearTimeout(this.#retry);
      clearTimeout(this.#look);
      for (const stop of stops) stop();
    };
  };

  /** Null where it cannot be read: someone is typing into a cell, Excel is busy, the connection is gone. */
  async #readNow(): Promise<Read | null> {
    try {
      const sheet = await this.#sheet();
      if (sheet === null) return { said: NOTHING_SAID, sheet, hasFormulas: false };
      const grid = await this.workbook.read(sheet);
      return { said: readStandards(grid, this.pack).said, sheet, hasFormulas: grid.parts.formulas.size > 0 };
    } catch {
      return null;
    }
  }

  async #sheet(): Promise<string | null> {
    return (await this.workbook.sheets()).find(({ name }) => isStandards(name))?.name ?? null;
  }

  #take(read: Read | null): void {
    this.#read = read;
    if (!read) {
      // Cells that show an answer of before are to say so too.
      this.#owed ||= this.#known !== null;
      this.#known = null;
      return;
    }
    const said = JSON.stringify(read.said);
    if (this.#known?.said !== said) {
      this.#known = { said, standards: standardsOf(this.pack, read.said) };
      this.#owed = true;
    }
    this.#owed ||= this.#refused;
    this.#refused = false;
    this.#standards = this.#known.standards;
  }

  /** Calculates anew where that is owed; what Excel refuses is tried again until it is done. */
  async #pay(mine: number): Promise<void> {
    if (!this.#owed) return;
    this.#owed = false;
    try {
      await this.workbook.recalculate();
    } catch {
      this.#owed = true;
      if (mine === this.#turn) this.#again();
    }
  }

  #again(): void {
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => void this.refresh(), this.waits.retry);
  }

  /** Something else changed: whether there is a sheet of that name now, or what its formulas come to. */
  #lookSoon(reads: boolean): void {
    if (this.#look !== undefined && !reads) return;
    clearTimeout(this.#look);
    this.#look = setTimeout(() => {
      this.#look = undefined;
      void (reads ? this.refresh() : this.#lookNow());
    }, this.waits.look);
  }

  async #lookNow(): Promise<void> {
    const before = this.#read;
    const mine = this.#turn;
    try {
      if ((await this.#sheet()) === before?.sheet) return;
    } catch {
      // What cannot be looked at now may be another one: it is read as soon as it can be.
    }
    if (mine === this.#turn) await this.refresh();
  }
}

function isStandards(sheet: string): boolean {
  return sheet.trim() === STANDARDS_SHEET;
}
