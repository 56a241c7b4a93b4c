import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { NearAsked, NearRow } from '../../../check/near-miss/near-miss';
import type { CheckSession } from '../../../check/session';
import { vocabulary } from '../../../messages/message';
import type { Message } from '../../../messages/message';
import { failureOf } from '../../failure';
import type { HandedOut, PolicyHost } from '../../host';
import type { ProposalStore } from '../../proposal-store';

export const nearStoreWords = vocabulary({
  'pane.near.wrote': { 'zh-CN': '工作表“{sheet}”', en: 'the sheet “{sheet}”' },
  'pane.near.write-title': { 'zh-CN': '把临门一脚名单写进本工作簿', en: 'Put these enterprises into this workbook' },
  'pane.near.write-line': {
    'zh-CN': '新建工作表“{sheet}”，{rows, number}家企业，写入{cells, number}个单元格；名单和核验结果不变。',
    en: 'Adds the sheet “{sheet}” with {rows, number} enterprises in {cells, number} cells; the list and its results stay.',
  },
});

const PAGE = 50;

export interface NearState {
  readonly asked: NearAsked | null;
  readonly found: {
    readonly total: number;
    readonly gaps: string;
    readonly further: number;
    readonly open: number;
  } | null;
  readonly rows: readonly NearRow[];
  readonly busy: boolean;
  readonly failure: Message | null;
  readonly out: HandedOut | null;
}

/** The enterprises just under a threshold: looked for, handed out, or put into the workbook. */
export interface NearStore {
  readonly store: StoreApi<NearState>;
  /** Null: nothing can be looked for yet. */
  readonly look: (asked: NearAsked | null) => Promise<void>;
  readonly more: () => Promise<void>;
  readonly handOut: () => Promise<void>;
  /** Shows what writing the sheet would do. */
  readonly write: () => Promise<void>;
}

export interface NearStoreParts {
  readonly host: PolicyHost;
  readonly proposals: ProposalStore;
  /** Brings the results up to date with the sheet first. */
  readonly fresh: () => Promise<'same' | 'rechecked' | 'failed'>;
}

export function createNearStore({ host, proposals, fresh }: NearStoreParts): NearStore {
  const session: Pick<CheckSession, 'nearMisses' | 'nearRows' | 'nearSheets' | 'nearPlan'> = host.session;
  const store = createStore<NearState>(() => ({
    asked: null,
    found: null,
    rows: [],
    busy: false,
    failure: null,
    out: null,
  }));
  let turn = 0;

  async function look(asked: NearAsked | null): Promise<void> {
    turn += 1;
    const mine = turn;
    store.setState({ asked, out: null });
    if (!asked) {
      store.setState({ found: null, rows: [], failure: null });
      return;
    }
    try {
      const found = await session.nearMisses(asked);
      const { rows } = await session.nearRows(0, PAGE);
      if (mine === turn) store.setState({ found, rows, failure: null });
    } catch (error) {
      if (mine === turn) store.setState({ found: null, rows: [], failure: failureOf(error, 'run') });
    }
  }

  /** Does something with what is shown; where the sheet has changed since, it is looked for anew and shown, and nothing is done. */
  async function withFound(doing: 'export' | 'write', work: (total: number) => Promise<void>): Promise<void> {
    const { asked, found: seen, busy } = store.getState();
    if (busy || !asked || !seen) return;
    store.setState({ busy: true, failure: null, out: null });
    try {
      if ((await fresh()) === 'failed') return;
      const found = await session.nearMisses(asked);
      if (JSON.stringify(found) !== JSON.stringify(seen)) await look(asked);
      else await work(found.total);
    } catch (error) {
      store.setState({ failure: failureOf(error, doing) });
    } finally {
      store.setState({ busy: false });
    }
  }

  return {
    store,
    look,
    async more() {
      const mine = turn;
      const { rows: before } = store.getState();
      const { rows } = await session.nearRows(before.length, PAGE);
      if (mine === turn && store.getState().rows === before) store.setState({ rows: [...before, ...rows] });
    },
    handOut: () =>
      withFound('export', async () => {
        const { books } = host;
        const sheets = await session.nearSheets();
        const [sheet] = sheets;
        if (!books || !sheet) return;
        store.setState({ out: await books.handOut(sheet.name, [{ name: sheet.name, sheets }]) });
      }),
    write: () =>
      withFound('write', async (rows) => {
        const taken = (await host.workbook.sheets()).map(({ name }) => name);
        const { sheet, changes, cells } = await session.nearPlan(taken);
        proposals.propose({
          title: nearStoreWords.message('pane.near.write-title'),
          lines: [nearStoreWords.message('pane.near.write-line', { sheet, rows, cells })],
          what: nearStoreWords.message('pane.near.wrote', { sheet }),
          changes,
        });
      }),
  };
}
