import { answersAlike, readBasis, UNREAD } from '../../functions/basis';
import type { BasisRead } from '../../functions/basis';
import type { Basis } from '../../functions/definition';
import type { PackShelf } from '../../policy/shelf/shelf';
import { isKeptPacksSheet } from '../../report/kept-packs';
import { isStandardsSheet } from '../../report/standards-words';
import type { Live } from '../../taskpane/host';
import type { Grid } from '../../workbook/grid';
import type { Workbook } from '../../workbook/workbook';

/** The workbook's policy, parameters and choices, as functions rest on them. */
export interface LiveStandards {
  readonly current: () => Basis;
  /** Reads them now; calculates anew where they say something else than before. */
  readonly refresh: () => Promise<void>;
  /** Follows the sheets 补充标准 and 政策数据 and the policies at hand from now on; the answer stops it. */
  readonly follow: () => () => void;
}

/** Milliseconds: until what failed is tried again, and until a change elsewhere is looked into. */
export interface Waits {
  readonly retry: number;
  readonly look: number;
}

const WAITS: Waits = { retry: 2_000, look: 400 };

/** What the sheets are called that cells rest on; null: the workbook has no such sheet. */
interface Names {
  readonly standards: string | null;
  readonly keptPacks: string | null;
}

interface Read {
  readonly basis: BasisRead;
  readonly names: Names;
  /** Its values may change with cells elsewhere. */
  readonly hasFormulas: boolean;
}

/**
 * Keeps what the sheets 补充标准 and 政策数据 say: read at the start, and again whenever one changes, whoever changed it. While they cannot
 * be read nothing is known of them, and functions say so: no old money stays on screen.
 */
export function liveStandards(workbook: Workbook, shelf: Live<PackShelf>, waits: Waits = WAITS): LiveStandards {
  return new Following(workbook, shelf, waits);
}

class Following implements LiveStandards {
  #basis: Basis = UNREAD;
  /** What was read last, and cells may rest on; null: they rest on nothing. */
  #known: BasisRead | null = null;
  #read: Read | null = null;
  /** A function was answered that they are not loaded. */
  #refused = false;
  /** Cells may show an answer of before. */
  #owed = false;
  #turn = 0;
  #ended = false;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #look: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly workbook: Workbook,
    readonly shelf: Live<PackShelf>,
    readonly waits: Waits,
  ) {}

  readonly current = (): Basis => {
    this.#refused ||= this.#basis === UNREAD;
    return this.#basis;
  };

  readonly refresh = async (): Promise<void> => {
    // An event may still come while its handler is being taken off.
    if (this.#ended) return;
    clearTimeout(this.#retry);
    clearTimeout(this.#look);
    this.#look = undefined;
    this.#turn += 1;
    const mine = this.#turn;
    // What is asked meanwhile is answered by nothing that may be old by now.
    this.#basis = UNREAD;
    const read = await this.#readNow();
    // A change came meanwhile, and what it led to is read by now or will be.
    if (mine !== this.#turn) return;
    this.#take(read);
    await this.#pay();
    if (!read && mine === this.#turn) this.#again();
  };

  readonly follow = (): (() => void) => {
    this.#ended = false;
    const stops = [
      this.workbook.onChange((sheet) => {
        if (sheet === null || this.#restsOn(sheet)) void this.refresh();
        else this.#lookSoon(this.#read?.hasFormulas === true);
      }),
      // Excel of before 2023 does not say that a sheet was renamed: the next click finds it out.
      this.workbook.onSelection(() => {
        this.#lookSoon(false);
      }),
      // The workbook may name a policy of the office's own, which has just arrived.
      this.shelf.onChange(() => void this.refresh()),
    ];
    void this.refresh();
    return () => {
      this.#ended = true;
      this.#turn += 1;
      clearTimeout(this.#retry);
      clearTimeout(this.#look);
      for (const stop of stops) stop();
    };
  };

  /** Null where it cannot be read: someone is typing into a cell, Excel is busy, the connection is gone. */
  async #readNow(): Promise<Read | null> {
    try {
      const names = await this.#names();
      const read = async (name: string | null): Promise<Grid | null> =>
        name === null ? null : await this.workbook.read(name);
      const standards = await read(names.standards);
      const keptPacks = await read(names.keptPacks);
      const hasFormulas = standards !== null && standards.parts.formulas.size > 0;
      const days = await this.workbook.days();
      return { basis: readBasis({ standards, keptPacks }, this.shelf.current(), days), names, hasFormulas };
    } catch {
      return null;
    }
  }

  async #names(): Promise<Names> {
    const names = (await this.workbook.sheets()).map(({ name }) => name);
    return { standards: names.find(isStandardsSheet) ?? null, keptPacks: names.find(isKeptPacksSheet) ?? null };
  }

  #restsOn(sheet: string): boolean {
    const { standards, keptPacks } = this.#read?.names ?? { standards: null, keptPacks: null };
    return isStandardsSheet(sheet) || isKeptPacksSheet(sheet) || sheet === standards || sheet === keptPacks;
  }

  #take(read: Read | null): void {
    this.#read = read;
    if (!read) {
      // Cells that show an answer of before are to say so too.
      this.#owed ||= this.#known !== null;
      this.#known = null;
      return;
    }
    const before = this.#known;
    if (!before || !answersAlike(before, read.basis)) this.#owed = true;
    // What stays as it was keeps what was worked out on it.
    if (before?.mark !== read.basis.mark || before.besideMark !== read.basis.besideMark) this.#known = read.basis;
    const known = this.#known ?? read.basis;
    this.#owed ||= this.#refused;
    this.#refused = false;
    this.#basis = known.basis;
  }

  /** Calculates anew where that is owed; what Excel refuses is tried again until it is done. */
  async #pay(): Promise<void> {
    if (!this.#owed) return;
    this.#owed = false;
    try {
      await this.workbook.recalculate();
    } catch {
      this.#owed = true;
      // Whoever has read since found nothing owed, and will not pay it.
      this.#again();
    }
  }

  #again(): void {
    if (this.#ended) return;
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => void this.refresh(), this.waits.retry);
  }

  /** Something else changed: whether there is a sheet of that name now, or what its formulas come to. */
  #lookSoon(reads: boolean): void {
    if (this.#ended || (this.#look !== undefined && !reads)) return;
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
      const { standards, keptPacks } = await this.#names();
      if (standards === before?.names.standards && keptPacks === before.names.keptPacks) return;
    } catch {
      // What cannot be looked at now may be another one: it is read as soon as it can be.
    }
    if (mine === this.#turn) await this.refresh();
  }
}
