import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { FileRead, MergedView } from '../../../check/merge/merge-calls';
import type { MappingsJson } from '../../../list/remembered-columns';
import { vocabulary } from '../../../messages/message';
import type { Message } from '../../../messages/message';
import type { StandardsSaid } from '../../../policy/standards';
import { failureOf } from '../../failure';
import type { HandedOut, PickedFile, PolicyHost } from '../../host';
import type { Ledger } from '../../ledger';
import { createPlannedWrite } from '../../planned-write';
import type { PlannedWrite } from '../../planned-write';
import { createJob, goOn } from './job';
import type { Job } from './job';

export const mergeStoreWords = vocabulary({
  'pane.merge.what': { 'zh-CN': '汇总名单', en: 'the merged list' },
  'pane.merge.stopped': { 'zh-CN': '还没有读，读取已停止。', en: 'not read: it was stopped.' },
});

/** A picked file and what came of it. */
export interface MergeFile {
  readonly id: number;
  readonly name: string;
  readonly state: FileRead | { readonly kind: 'waiting' } | { readonly kind: 'failed'; readonly why: Message };
}

export interface MergeState {
  readonly files: readonly MergeFile[];
  /** Null until something could be taken together. */
  readonly view: MergedView | null;
  readonly done: HandedOut | null;
}

/** Picked files as one list: read one after another, asked about, taken together, handed out or written. */
export interface MergeStore {
  readonly store: StoreApi<MergeState>;
  readonly job: Job;
  readonly write: PlannedWrite<object>;
  readonly add: (files: readonly PickedFile[]) => Promise<void>;
  readonly answer: (id: number, column: number, unit: string) => Promise<void>;
  readonly drop: (id: number) => Promise<void>;
  readonly saveAs: (name: string) => Promise<void>;
}

export interface MergeStoreParts {
  readonly host: PolicyHost;
  readonly ledger: Ledger;
  readonly standards: () => StandardsSaid;
  readonly remembered: () => MappingsJson | null;
}

/** How many questions wait: what is asked about is not taken in before it is answered. */
export function waitingQuestions(files: readonly MergeFile[]): number {
  return files.reduce((sum, { state }) => sum + (state.kind === 'read' ? state.questions.length : 0), 0);
}

export function createMergeStore({ host, ledger, standards, remembered }: MergeStoreParts): MergeStore {
  const { session, books, workbook } = host;
  const store = createStore<MergeState>(() => ({ files: [], view: null, done: null }));
  const job = createJob();
  let last = 0;
  let taken: readonly string[] = [];

  function set(id: number, state: MergeFile['state']): void {
    store.setState(({ files }) => ({ files: files.map((file) => (file.id === id ? { ...file, state } : file)) }));
  }

  async function together(): Promise<void> {
    const ready = store.getState().files.filter(({ state }) => state.kind !== 'read' || state.questions.length === 0);
    store.setState({ view: await session.merged(ready.map(({ id }) => id)), done: null });
  }

  /** Two files of one name, from two folders, are told apart. */
  function nameOf(name: string): string {
    const names = new Set(store.getState().files.map((file) => file.name));
    for (let count = 1; ; count += 1) {
      const free = count === 1 ? name : `${name}（${String(count)}）`;
      if (!names.has(free)) return free;
    }
  }

  const write = createPlannedWrite<object>({
    ledger,
    run: () => 0,
    // Sheets that came meanwhile may bear the names.
    holds: async () => JSON.stringify(await names()) === JSON.stringify(taken),
    what: () => mergeStoreWords.message('pane.merge.what'),
    async prepare() {
      taken = await names();
      return { plan: await session.mergedPlan(taken) };
    },
  });

  async function names(): Promise<readonly string[]> {
    return (await workbook.sheets()).map(({ name }) => name);
  }

  return {
    store,
    job,
    write,
    add: (picked) =>
      job.run('pick', async ({ signal, report }) => {
        if (!books) return;
        const added = picked.map((file) => {
          last += 1;
          const entry: MergeFile = { id: last, name: nameOf(file.name), state: { kind: 'waiting' } };
          store.setState(({ files }) => ({ files: [...files, entry], done: null }));
          return { file, ...entry };
        });
        try {
          for (const [place, { file, id, name }] of added.entries()) {
            goOn(signal);
            job.at({ file: name, place: place + 1, of: added.length });
            try {
              const sheets = await books.read(file, { signal, report });
              set(id, await session.mergeFile(id, { file: name, sheets, remembered: remembered() }, standards()));
            } catch (error) {
              const why = failureOf(error, 'pick');
              // Cancelled: what was read stays.
              if (!why) throw error;
              set(id, { kind: 'failed', why });
            }
          }
        } finally {
          for (const { id, state } of store.getState().files) {
            if (state.kind === 'waiting')
              set(id, { kind: 'failed', why: mergeStoreWords.message('pane.merge.stopped') });
          }
          await together();
        }
      }),
    answer: (id, column, unit) =>
      job.run('pick', async () => {
        set(id, await session.mergeAnswer(id, column, unit, standards()));
        await together();
      }),
    drop: (id) =>
      job.run('pick', async () => {
        store.setState(({ files }) => ({ files: files.filter((file) => file.id !== id) }));
        await session.mergeDrop([id]);
        await together();
      }),
    saveAs: (name) =>
      job.run('export', async (work) => {
        if (!books) return;
        const done = await books.handOut(name, [{ name, sheets: await session.mergedSheets() }], work);
        store.setState({ done });
      }),
  };
}
