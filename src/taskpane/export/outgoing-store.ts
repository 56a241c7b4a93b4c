import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { CheckSession, OutgoingAsked, OutgoingTold, RowQuery } from '../../check/session';
import type { Message } from '../../messages/message';
import { isOffered, OUTGOING_TABLES } from '../../report/sheets/outgoing';
import type { OutgoingTable } from '../../report/sheets/outgoing';
import { dayOf } from '../../report/day';
import type { GridParts } from '../../workbook/grid';
import { failureOf } from '../failure';
import type { HandedOut, PolicyHost } from '../host';

/** Which enterprises a table is of; `shown`: what the list of results shows; `one`: the one picked. */
export type OutgoingRows = 'all' | 'eligible' | 'unreviewed' | 'shown' | 'one';

/** The choices that make sense of a table: the list to be published holds the eligible ones whatever is asked. */
const ROWS_OF: Readonly<Record<OutgoingTable, readonly OutgoingRows[]>> = {
  notice: ['all', 'shown'],
  forms: ['all', 'eligible', 'unreviewed', 'shown', 'one'],
  findings: ['all', 'eligible', 'unreviewed', 'shown', 'one'],
  feedback: [],
  details: ['all', 'eligible', 'unreviewed', 'shown', 'one'],
};

/** An enterprise of the list. */
export interface PickedRow {
  readonly row: number;
  readonly name: string | null;
}

export interface OutgoingState {
  readonly table: OutgoingTable;
  readonly rows: OutgoingRows;
  /** The enterprise that a table alone is of. */
  readonly picked: PickedRow | null;
  /** What would go out, as it was looked at last; null until it has been. */
  readonly told: OutgoingTold | null;
  /** It is another than what was shown when the button was pressed: nothing went out. */
  readonly renewed: boolean;
  readonly busy: boolean;
  readonly failure: Message | null;
  /** What went out last, and where it is. */
  readonly done: { readonly table: OutgoingTable; readonly count: number; readonly out: HandedOut } | null;
}

/** Lists and tables that go out, each a workbook of its own: chosen, looked at, handed out. */
export interface OutgoingStore {
  readonly store: StoreApi<OutgoingState>;
  /** Which enterprises a table can be asked of, as things are. */
  readonly offered: (table: OutgoingTable) => readonly OutgoingRows[];
  readonly choose: (change: Partial<Pick<OutgoingState, 'table' | 'rows' | 'picked'>>) => void;
  /** Works out what would go out, with the reviews as the sheet has them now. */
  readonly look: () => Promise<void>;
  /** Hands out what was shown; where that is no longer so, it is shown anew and nothing goes out. */
  readonly save: () => Promise<void>;
  /** What was handed out is no longer what is on screen. */
  readonly forget: () => void;
}

export interface OutgoingStoreParts {
  readonly host: PolicyHost;
  readonly session: CheckSession;
  /** Brings the results up to date with the sheet first. */
  readonly fresh: () => Promise<'same' | 'rechecked' | 'failed'>;
  /** What the list of results is filtered by. */
  readonly shown: () => RowQuery;
  /** Whether the list has columns for a review. */
  readonly reviewed: () => boolean;
  /** The sheet of the judged list as it stands now; null where nothing is judged. */
  readonly sheet: () => Promise<GridParts | null>;
  readonly today: () => Date;
}

export function createOutgoingStore(parts: OutgoingStoreParts): OutgoingStore {
  const { host, session, fresh, shown, reviewed, sheet, today } = parts;
  const first = OUTGOING_TABLES.find((table) => isOffered(table, host.pack)) ?? 'details';
  const store = createStore<OutgoingState>(() => ({
    table: first,
    rows: 'all',
    picked: null,
    told: null,
    renewed: false,
    busy: false,
    failure: null,
    done: null,
  }));
  let turn = 0;

  function offered(table: OutgoingTable): readonly OutgoingRows[] {
    const { filter, search } = shown();
    const filtered = filter !== 'all' || search !== '';
    return ROWS_OF[table].filter((rows) => (rows === 'shown' ? filtered : rows !== 'unreviewed' || reviewed()));
  }

  /** What is asked for now; null where an enterprise has to be picked first. */
  function asked(): OutgoingAsked | null {
    const { table, rows: wanted, picked } = store.getState();
    const rows = offered(table).includes(wanted) ? wanted : 'all';
    if (rows === 'one') return picked && { table, which: { row: picked.row } };
    return { table, which: rows === 'shown' ? shown() : { filter: rows, search: '' } };
  }

  return {
    store,
    offered,
    choose(change) {
      turn += 1;
      store.setState({ ...change, told: null, renewed: false, failure: null, done: null });
    },
    async look() {
      turn += 1;
      const mine = turn;
      const asking = asked();
      try {
        const parts = await sheet();
        const told = asking && parts ? await session.outgoingTold(parts, asking) : null;
        if (mine === turn) store.setState({ told });
      } catch (error) {
        if (mine === turn) store.setState({ told: null, failure: failureOf(error, 'export') });
      }
    },
    async save() {
      const { busy, told: seen, table } = store.getState();
      const { books } = host;
      const asking = asked();
      if (busy || !books || !asking || !seen) return;
      store.setState({ busy: true, failure: null, done: null, renewed: false });
      try {
        if ((await fresh()) === 'failed') return;
        const parts = await sheet();
        if (!parts) return;
        const { told, name, sheets } = await session.outgoing(parts, asking, dayOf(today()));
        turn += 1;
        store.setState({ told });
        if (JSON.stringify(told) !== JSON.stringify(seen)) {
          store.setState({ renewed: true });
          return;
        }
        if (sheets.length === 0) return;
        const out = await books.handOut(name, [{ name, sheets }]);
        store.setState({ done: { table, count: told.count, out } });
      } catch (error) {
        store.setState({ failure: failureOf(error, 'export') });
      } finally {
        store.setState({ busy: false });
      }
    },
    forget() {
      store.setState({ failure: null, done: null, renewed: false, picked: null, told: null });
    },
  };
}
