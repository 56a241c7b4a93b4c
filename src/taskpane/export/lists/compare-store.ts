import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { ComparedView, FillPlan } from '../../../check/compare/compare-calls';
import type { ComparedMark, ComparedRow } from '../../../check/compare/compared-rows';
import { vocabulary } from '../../../messages/message';
import type { Message } from '../../../messages/message';
import type { MappingsJson } from '../../../list/remembered-columns';
import type { StandardsSaid } from '../../../policy/standards';
import type { GridParts } from '../../../workbook/grid';
import type { HandedOut, PickedFile, PolicyHost } from '../../host';
import type { Ledger } from '../../ledger';
import { createPagedRows } from '../../paged-rows';
import type { PagedRows } from '../../paged-rows';
import { createPlannedWrite } from '../../planned-write';
import type { PlannedWrite } from '../../planned-write';
import type { WorkbookMark } from '../workbook-mark';
import { createJob, goOn } from './job';
import type { Job } from './job';

export const compareStoreWords = vocabulary({
  'pane.fill.what': { 'zh-CN': '“{sheet}”补填的同期数', en: 'the bases filled in on {sheet}' },
  'pane.fill.none': {
    'zh-CN': '没有要补填的同期数。请在比对结果里勾选，或改选以哪一份为准。',
    en: 'There is no base to fill in. Tick some in the comparison, or choose the other source.',
  },
});

/** What the preview of filling in tells beside the plan. */
export interface FillBeside extends Pick<FillPlan, 'lines'> {
  /** Bases that could be filled in but for their cells. */
  readonly blocked: readonly Message[];
}

/** What the picked file is beside the open list. */
export type Against = 'earlier' | 'later' | 'source';

export interface CompareState {
  readonly against: Against;
  readonly prefer: 'list' | 'second';
  readonly file: string | null;
  readonly view: ComparedView | null;
  /** Why the picked file cannot be used. */
  readonly refused: Message | null;
  /** Bases that the user does not want filled in, by id. */
  readonly leftOut: ReadonlySet<string>;
  /** The number of the check that it rests on. */
  readonly run: number;
  readonly done: HandedOut | null;
}

export interface ComparedQuery {
  readonly mark: ComparedMark | 'all';
}

/** The open list against a picked workbook: shown, handed out, and bases filled in from it. */
export interface CompareStore {
  readonly store: StoreApi<CompareState>;
  readonly job: Job;
  readonly rows: PagedRows<ComparedQuery, ComparedRow>;
  readonly fill: PlannedWrite<FillBeside>;
  readonly choose: (against: Against) => Promise<void>;
  readonly choosePrefer: (prefer: 'list' | 'second') => Promise<void>;
  readonly pick: (file: PickedFile) => Promise<void>;
  /** Compares the same file with the list as it is now. */
  readonly again: () => Promise<void>;
  readonly want: (id: string, wanted: boolean) => void;
  readonly saveAs: (name: string) => Promise<void>;
}

export interface CompareStoreParts {
  readonly host: PolicyHost;
  readonly ledger: Ledger;
  readonly mark: WorkbookMark;
  readonly standards: () => StandardsSaid;
  readonly remembered: () => MappingsJson | null;
  readonly fresh: () => Promise<'same' | 'rechecked' | 'failed'>;
  readonly run: () => number;
  readonly holds: () => Promise<boolean>;
}

const EMPTY: Pick<CompareState, 'view' | 'refused' | 'leftOut' | 'done'> = {
  view: null,
  refused: null,
  leftOut: new Set(),
  done: null,
};

/** What is shown first: what needs a person, never the enterprises that stayed as they were. */
const FIRST: readonly ComparedMark[] = ['verdict', 'figure', 'fill', 'joined', 'only-list', 'unmatched'];

export function createCompareStore(parts: CompareStoreParts): CompareStore {
  const { host, ledger, mark, standards, remembered, fresh, run, holds } = parts;
  const { session, books } = host;
  const store = createStore<CompareState>(() => ({ against: 'earlier', prefer: 'list', file: null, run: 0, ...EMPTY }));
  const rows = createPagedRows<ComparedQuery, ComparedRow>({ mark: 'all' }, ({ mark: marked }, from, count) =>
    session.comparedRows(marked, from, count),
  );
  const job = createJob();
  let sheets: readonly GridParts[] | null = null;

  function startAnew(change: Partial<CompareState>): void {
    rows.clear();
    store.setState({ ...EMPTY, ...change });
  }

  async function compare(signal: AbortSignal): Promise<void> {
    const { file, against, prefer } = store.getState();
    if (file === null || !sheets) return;
    if ((await fresh()) === 'failed') return;
    goOn(signal);
    const book = { file, sheets, remembered: remembered() };
    const answer =
      against === 'source'
        ? await session.compareSource(book, prefer, standards())
        : await session.compareVersions(book, against === 'earlier', standards());
    goOn(signal);
    if (answer.kind === 'refused') {
      startAnew({ refused: answer.why });
      return;
    }
    startAnew({ leftOut: store.getState().leftOut, view: answer, run: run() });
    await rows.ask({ mark: FIRST.find((each) => (answer.counts[each] ?? 0) > 0) ?? 'all' });
  }

  const again = (): Promise<void> => job.run('compare', ({ signal }) => compare(signal));

  const fill = createPlannedWrite<FillBeside>({
    ledger,
    run,
    holds: async () => (await holds()) && (await mark.holds()),
    what: ({ sheet }) => compareStoreWords.message('pane.fill.what', { sheet }),
    async prepare() {
      if ((await fresh()) === 'failed') return null;
      await mark.take();
      if (store.getState().run !== run()) await again();
      const { plan, lines, inTheWay } = await session.fillPlan([...store.getState().leftOut]);
      if (lines.length === 0) return { refused: compareStoreWords.message('pane.fill.none') };
      return { plan, lines, blocked: inTheWay };
    },
  });

  return {
    store,
    job,
    rows,
    fill,
    choose(against) {
      startAnew({ against });
      return again();
    },
    choosePrefer(prefer) {
      store.setState({ prefer });
      return again();
    },
    pick: (file) =>
      job.run('pick', async ({ signal, report }) => {
        if (!books) return;
        startAnew({ file: file.name });
        sheets = null;
        sheets = await books.read(file, { signal, report });
        await compare(signal);
      }),
    again,
    want(id, wanted) {
      store.setState(({ leftOut }) => {
        const next = new Set(leftOut);
        if (wanted) next.delete(id);
        else next.add(id);
        return { leftOut: next };
      });
    },
    saveAs: (name) =>
      job.run('export', async (work) => {
        if (!books) return;
        const done = await books.handOut(name, [{ name, sheets: await session.comparedSheets() }], work);
        store.setState({ done });
      }),
  };
}
