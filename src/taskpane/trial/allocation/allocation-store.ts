import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { PlanGiven, PlanRefused } from '../../../check/allocation/allocation-calls';
import type { AllocatedQuery, AllocatedRow, AllocationView } from '../../../check/allocation/allocation-view';
import type { CheckSession } from '../../../check/session';
import { vocabulary } from '../../../messages/message';
import type { Message } from '../../../messages/message';
import { say } from '../../../messages/say';
import type { Pack } from '../../../policy/pack';
import { policyChanges } from '../../../report/standards-write';
import { failureOf } from '../../failure';
import type { HandedOut, PickedFile, PolicyHost } from '../../host';
import type { Ledger } from '../../ledger';
import { createPlannedWrite } from '../../planned-write';
import type { PlannedWrite } from '../../planned-write';
import type { Sheets } from '../../sheets';
import { createPagedRows } from '../../paged-rows';
import type { PagedRows } from '../../paged-rows';
import { stopsWith } from '../several/several-store';
import type { SeveralJudged, SeveralStore, StoppableWork } from '../several/several-store';
import { emptyForm, formFor, planOf } from './plan-form';
import type { PlanFaults, PlanForm } from './plan-form';

export const allocationStoreWords = vocabulary({
  'pane.allocation.what': {
    'zh-CN': '“{sheet}”的结果列和分配列',
    en: 'the columns of results and allocation of {sheet}',
  },
  'pane.allocation.file': { 'zh-CN': '分配方案', en: 'allocation-plan' },
  'pane.allocation.no-longer': {
    'zh-CN': '名单或政策有改动，方案现在不能用了。请回到方案核对后重新分配。',
    en: 'The list or the policies changed and the plan can no longer be used. Go back to it, check it, and allocate again.',
  },
  'pane.allocation.large': {
    'zh-CN': '“{file}”大于1兆字节，不像是分配方案，没有读取。请核对是否选错了文件。',
    en: '“{file}” is larger than 1 MB, which no plan is, and was not read. Check that it is the right file.',
  },
  'pane.allocation.encoding': {
    'zh-CN':
      '“{file}”不是文本，或者编码不是通用的那一种，没有读取。请核对是否选错了文件；是用记事本写的，请另存，编码选默认的那一项。',
    en: '“{file}” is no text in UTF-8 and was not read. Check that it is the right file, or save it as UTF-8.',
  },
});

/** Far more than any plan has. */
const MOST_BYTES = 1 << 20;

/** What awards are handed out by: the steps of the policies alone, or those of a plan after them. */
export type PlanSource = 'policy' | 'form' | 'file';

export interface AllocationState {
  readonly source: PlanSource;
  readonly form: PlanForm;
  /** What is wrong with the form, once it was to be used. */
  readonly formFaults: PlanFaults;
  readonly file: PlanGiven | null;
  /** Why a file was not read. */
  readonly unread: Message | null;
  /** What is wrong with the plan. */
  readonly refused: PlanRefused | null;
  readonly done: {
    readonly view: AllocationView;
    /** The checks that it rests on. */
    readonly of: SeveralJudged;
    readonly plan: PlanGiven | null;
  } | null;
  /** The plan was handed out. */
  readonly out: HandedOut | null;
}

/** Handing out the awards of the list under the ticked policies. */
export interface AllocationStore {
  readonly store: StoreApi<AllocationState>;
  readonly rows: PagedRows<AllocatedQuery, AllocatedRow>;
  readonly write: PlannedWrite<AllocationBeside>;
  readonly choose: (source: PlanSource) => void;
  readonly fill: (change: Partial<PlanForm>) => void;
  readonly pick: (file: PickedFile) => Promise<void>;
  readonly allocate: () => Promise<void>;
  /** The same plan again, for a list that was checked anew. */
  readonly again: () => Promise<void>;
  /** Back to the plan. */
  readonly reopen: () => void;
  /** Hands the plan of the result out as a file. */
  readonly handOutPlan: () => Promise<void>;
  /** The policies that are ticked, which a plan may name. */
  readonly packs: () => readonly Pack[];
}

export interface AllocationBeside {
  /** The list had been edited and was judged again first. */
  readonly rechecked: boolean;
}

export interface AllocationStoreParts {
  readonly host: PolicyHost;
  readonly several: SeveralStore;
  readonly sheets: Pick<Sheets, 'standards'>;
  readonly ledger: Ledger;
  readonly fresh: () => Promise<'same' | 'rechecked' | 'failed'>;
  readonly runs: () => number;
  /** Whether the results still are those of the sheet. */
  readonly holds: () => Promise<boolean>;
}

export function createAllocationStore(parts: AllocationStoreParts): AllocationStore {
  const { host, several, sheets, ledger, fresh, runs, holds } = parts;
  const session: Pick<CheckSession, 'allocate' | 'allocatedRows' | 'allocationPlan' | 'stopPolicies'> = host.session;
  const packs = (): readonly Pack[] => several.chosen().map(({ pack }) => pack);
  const spoken = (message: Message): string => say(message, host.locale.current(), allocationStoreWords.texts);
  const store = createStore<AllocationState>(() => ({
    source: 'form',
    form: emptyForm(packs()),
    formFaults: {},
    file: null,
    unread: null,
    refused: null,
    done: null,
    out: null,
  }));
  const rows = createPagedRows<AllocatedQuery, AllocatedRow>({ filter: 'all', search: '' }, (query, from, count) =>
    session.allocatedRows(query, from, count),
  );

  /** The plan as it is chosen now; undefined where the form cannot be used, and says why. */
  function planNow(): PlanGiven | null | undefined {
    const { source, form, file } = store.getState();
    if (source === 'policy') return null;
    if (source === 'file') return file ?? undefined;
    const made = planOf(form, packs());
    store.setState({ formFaults: made.ok ? {} : made.faults });
    return made.ok
      ? { file: spoken(allocationStoreWords.message('pane.allocation.file')), text: made.text }
      : undefined;
  }

  async function work(plan: PlanGiven | null, given: StoppableWork): Promise<'done' | 'refused'> {
    const of = await several.current(given);
    const follow = stopsWith(given.signal, () => {
      session.stopPolicies();
    });
    try {
      const view = await session.allocate(plan, given.report);
      if (view.kind === 'refused') {
        store.setState({ refused: view, done: null });
        return 'refused';
      }
      await rows.ask({});
      store.setState({ refused: null, done: { view, of, plan } });
      return 'done';
    } finally {
      follow();
    }
  }

  const write = createPlannedWrite<AllocationBeside>({
    ledger,
    run: runs,
    holds: async () => store.getState().done?.of.run === runs() && (await holds()),
    what: ({ sheet }) => allocationStoreWords.message('pane.allocation.what', { sheet }),
    async prepare(given) {
      const state = await fresh();
      const { done } = store.getState();
      if (state === 'failed' || !done) return null;
      const stoppable = {
        signal: given.signal ?? new AbortController().signal,
        report: given.report ?? (() => undefined),
      };
      if (done.of.run !== runs() && (await work(done.plan, stoppable)) === 'refused') {
        return { refused: allocationStoreWords.message('pane.allocation.no-longer') };
      }
      const plan = await session.allocationPlan(true);
      // The results of the policy in use say which version of it they are of.
      const noted = several.store.getState().ticked.has(host.pack.id)
        ? policyChanges(await sheets.standards(), host.pack)
        : [];
      return { plan: { ...plan, changes: [...plan.changes, ...noted] }, rechecked: state === 'rechecked' };
    },
  });

  return {
    store,
    rows,
    write,
    packs,
    choose(source) {
      store.setState({ source, refused: null, formFaults: {} });
    },
    fill(change) {
      const form = { ...store.getState().form, ...change };
      // What was wrong goes as it is mended; what is not begun is not complained of.
      const { formFaults } = store.getState();
      const made = planOf(form, packs());
      const left = made.ok
        ? {}
        : Object.fromEntries(Object.entries(made.faults).filter(([field]) => field in formFaults));
      store.setState({ form, formFaults: left, refused: null });
    },
    async pick(file) {
      store.setState({ file: null, unread: null, refused: null });
      const { name } = file;
      if (file.size > MOST_BYTES) {
        store.setState({ unread: allocationStoreWords.message('pane.allocation.large', { file: name }) });
        return;
      }
      try {
        const bytes = await file.arrayBuffer();
        const text = textOf(bytes);
        if (text === null) {
          store.setState({ unread: allocationStoreWords.message('pane.allocation.encoding', { file: name }) });
        } else store.setState({ file: { file: name, text } });
      } catch (error) {
        store.setState({ unread: failureOf(error, 'pick') });
      }
    },
    allocate: () =>
      several.job.run('run', async (given) => {
        store.setState({ form: formFor(store.getState().form, packs()), out: null });
        const plan = planNow();
        if (plan === undefined || (await fresh()) === 'failed') return;
        await work(plan, given);
      }),
    again: () =>
      several.job.run('run', async (given) => {
        const { done } = store.getState();
        if (done) await work(done.plan, given);
      }),
    reopen() {
      store.setState({ done: null, out: null, form: formFor(store.getState().form, packs()) });
      rows.clear();
    },
    async handOutPlan() {
      const { done } = store.getState();
      if (!host.books || !done?.plan) return;
      await several.job.run('export', async () => {
        const plan = done.plan;
        const name = `${spoken(allocationStoreWords.message('pane.allocation.file'))}.json`;
        if (host.books && plan) store.setState({ out: await host.books.handOutText(name, plan.text) });
      });
    },
  };
}

/** Bytes as text; null where they are none in UTF-8. */
function textOf(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
