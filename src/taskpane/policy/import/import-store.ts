import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import { NO_DECISIONS } from '../../../draft/compose/scribe';
import type { Decision, Item } from '../../../draft/compose/scribe';
import type { DraftSent } from '../../../draft/kept';
import { vocabulary } from '../../../messages/message';
import type { Message } from '../../../messages/message';
import type { Period } from '../../../policy/pack';
import { readPackFiles } from '../../../policy/shelf/pack-files';
import type { FolderFault } from '../../../policy/shelf/pack-files';
import type { PackShelf, ShelvedPack } from '../../../policy/shelf/shelf';
import { Cancelled } from '../../../workbook/workbook';
import { failureOf } from '../../failure';
import type { PickedFile, PolicyReading } from '../../host';
import type { NoticeStore } from '../../notice-store';
import type { PolicyStore } from '../policy-store';
import { idFault } from './pack-id';
import { draftedReview, packReview, redrafted } from './begin';
import { filesOf, isKept, sameRules, stateOf, withDecision } from './review';
import type { ImportName, Review } from './review';

export const importStoreWords = vocabulary({
  'pane.import.confirmed': { 'zh-CN': '已确认：{what}', en: 'Confirmed: {what}' },
  'pane.import.dropped': { 'zh-CN': '不采用：{what}', en: 'Left out: {what}' },
  'pane.import.reopened': { 'zh-CN': '改为待确认：{what}', en: 'To be confirmed again: {what}' },
  'pane.import.confirmed-all': {
    'zh-CN': '已确认{count}项',
    en: '{count, plural, one {# thing} other {# things}} confirmed',
  },
  'pane.import.no-measures': {
    'zh-CN': '里面没有读出条款。请确认选的是政策全文，条款带有编号（一、（一）1. 第一条），再导入。',
    en: 'No measures were found in it. Check that it is the whole text of a policy, with numbered measures.',
  },
  'pane.import.changed': {
    'zh-CN': '规则随之改了，{count}项此前的确认不再算数，请重新核对',
    en: 'The rules changed with it: {count, plural, one {# thing that was} other {# things that were}} confirmed must be looked at again',
  },
});

const { message } = importStoreWords;

export type ImportPhase =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading' }
  /** `file`: null: of all that was picked. */
  | { readonly kind: 'refused'; readonly file: string | null; readonly faults: readonly FolderFault[] }
  /** The text does not say which period it is for. */
  | { readonly kind: 'period'; readonly file: string; readonly text: string; readonly unnumbered: number }
  | { readonly kind: 'review'; readonly review: Review };

/** What was done last, and the way back. */
export interface LastDone {
  readonly said: readonly Message[];
  /** Null: it cannot be taken back as one. */
  readonly before: Review | null;
}

export interface ImportState {
  readonly phase: ImportPhase;
  /** Whether its page is in view; what is under way stays while it is not. */
  readonly open: boolean;
  /** The rules are being drafted anew. */
  readonly drafting: boolean;
  readonly last: LastDone | null;
  /** What was given up and can be had back, until something else is imported. */
  readonly abandoned: Review | null;
}

/** A policy imported from a text or its own files, gone through and kept. It outlives the pages of the pane, and changes of policy. */
export interface ImportStore {
  readonly store: StoreApi<ImportState>;
  readonly pick: (files: readonly [PickedFile, ...PickedFile[]]) => Promise<void>;
  /** Takes up a policy at hand where its last reader stopped. */
  readonly resume: (policy: ShelvedPack) => Promise<void>;
  readonly givePeriod: (period: Period) => Promise<void>;
  readonly rename: (name: ImportName) => Promise<void>;
  /** `null` takes a decision back. */
  readonly decide: (items: readonly Item[], decision: Decision | null) => Promise<void>;
  readonly undo: () => void;
  /** Shows what keeping it in the workbook would write. */
  readonly keep: () => Promise<void>;
  readonly show: () => void;
  /** Leaves the page; what is under way stays. */
  readonly leave: () => void;
  /** Stops a reading under way, or puts an answer away that led to nothing. */
  readonly stop: () => void;
  readonly abandon: () => void;
  readonly restore: () => void;
}

export interface ImportParts {
  /** Absent where the host reads no files. */
  readonly reading: PolicyReading | undefined;
  readonly policies: PolicyStore;
  readonly notices: NoticeStore;
}

const NOTHING = {
  phase: { kind: 'none' },
  open: false,
  drafting: false,
  last: null,
} as const satisfies Partial<ImportState>;

export function createImportStore({ reading, policies, notices }: ImportParts): ImportStore {
  const store = createStore<ImportState>(() => ({ ...NOTHING, abandoned: null }));
  const shelf = (): PackShelf => policies.store.getState().shelf;
  let turn = 0;
  let stopper: AbortController | null = null;

  const reviewNow = (): Review | null => {
    const { phase } = store.getState();
    return phase.kind === 'review' ? phase.review : null;
  };
  const put = (review: Review, more: Partial<ImportState> = {}): void => {
    store.setState({ phase: { kind: 'review', review }, ...more });
  };

  /** Does a reading that leads to a page; what goes wrong is told there, and the last one asked for counts. */
  async function read(work: (drafts: PolicyReading, signal: AbortSignal) => Promise<ImportPhase>): Promise<void> {
    if (!reading) return;
    stopper?.abort();
    const mine = new AbortController();
    stopper = mine;
    turn += 1;
    const was = reviewNow();
    const given = was && !isKept(was, shelf()) ? { abandoned: was } : {};
    store.setState({ ...NOTHING, phase: { kind: 'reading' }, open: true, ...given });
    let phase: ImportPhase;
    try {
      phase = await work(reading, mine.signal);
    } catch (error) {
      if (mine.signal.aborted || error instanceof Cancelled) return;
      const said = failureOf(error, 'import');
      phase = said
        ? { kind: 'refused', file: null, faults: [{ file: null, at: '', message: said }] }
        : { kind: 'none' };
    }
    if (!mine.signal.aborted) store.setState({ phase });
  }

  /** The rules as they are without what was left out. A decision made meanwhile counts; the last draft asked for does. */
  async function redraft(before: Review, said: readonly Message[]): Promise<void> {
    const asked = reviewNow();
    if (!reading || asked?.rules.kind !== 'drafted') return;
    turn += 1;
    const mine = turn;
    store.setState({ drafting: true });
    try {
      const draft = await draftOf(asked, reading);
      const now = reviewNow();
      if (mine !== turn || !now) return;
      const review = redrafted(now, draft);
      const gone = [...now.decisions.keys()].filter((id) => !review.decisions.has(id)).length;
      const more = gone > 0 ? [message('pane.import.changed', { count: gone })] : [];
      put(review, { drafting: false, last: { said: [...said, ...more], before } });
    } catch (error) {
      if (mine !== turn) return;
      // Without its rules a decision says nothing: all is as it was.
      put(before, { drafting: false, last: null });
      notices.store.setState({ failure: failureOf(error, 'import') });
    }
  }

  return {
    store,
    pick: (files) =>
      read(async (drafts, signal) => {
        const picked = await drafts.pick(files, { signal });
        switch (picked.kind) {
          case 'refused':
            return picked;
          case 'pack':
            return { kind: 'review', review: await packReview(picked.files, picked.file, shelf(), drafts, signal) };
          case 'text':
            return fromText(picked, null, drafts, signal);
        }
      }),
    resume: ({ files }) =>
      read(async (drafts, signal) => ({
        kind: 'review',
        review: await packReview(files, null, shelf(), drafts, signal),
      })),
    async givePeriod(period) {
      const { phase } = store.getState();
      if (phase.kind === 'period') await read((drafts, signal) => fromText(phase, period, drafts, signal));
    },
    async rename(name) {
      const before = reviewNow();
      if (!before) return;
      const other = JSON.stringify(before.name.period) !== JSON.stringify(name.period);
      put({ ...before, name }, { last: null });
      if (other) await redraft(before, []);
    },
    async decide(items, decision) {
      const before = reviewNow();
      const [first] = items;
      if (!before || !first) return;
      const next = withDecision(before, items, decision);
      const said = [saidOf(items, first, decision)];
      put(next, { last: { said, before } });
      if (!sameRules(before.decisions, next.decisions)) await redraft(before, said);
    },
    undo() {
      const { last } = store.getState();
      if (!last?.before) return;
      turn += 1;
      put(last.before, { drafting: false, last: null });
    },
    async keep() {
      const review = reviewNow();
      if (!review || !reading || idFault(review.name.id, review.replaces, shelf())) return;
      await notices.during('import', async () => {
        const files = filesOf(review, review.rules.kind === 'drafted' ? await draftOf(review, reading) : null);
        const read = readPackFiles(files);
        if (!read.ok) {
          store.setState({ phase: { kind: 'refused', file: review.file, faults: read.faults }, abandoned: review });
          return;
        }
        const { id, version } = read.pack;
        await policies.keep({ pack: read.pack, files }, () => {
          const now = reviewNow();
          if (now) put({ ...now, kept: { id, version, state: stateOf(review) }, replaces: id }, { last: null });
        });
      });
    },
    show() {
      store.setState({ open: true });
    },
    leave() {
      const { phase } = store.getState();
      if (phase.kind === 'reading') stopper?.abort();
      // A policy is what is under way; a question or a fault is not kept for later.
      if (phase.kind === 'review') store.setState({ open: false });
      else store.setState(NOTHING);
    },
    stop() {
      stopper?.abort();
      store.setState(NOTHING);
    },
    abandon() {
      const review = reviewNow();
      turn += 1;
      const given = review && !isKept(review, shelf()) ? { abandoned: review } : {};
      store.setState({ ...NOTHING, ...given });
    },
    restore() {
      const { abandoned } = store.getState();
      if (abandoned) put(abandoned, { open: true, last: null, abandoned: null });
    },
  };

  async function fromText(
    { file, text, unnumbered }: { readonly file: string; readonly text: string; readonly unnumbered: number },
    period: Period | null,
    drafts: PolicyReading,
    signal: AbortSignal,
  ): Promise<ImportPhase> {
    const title = file.replace(/\.[^.]*$/, '');
    const result = await drafts.draft(text, { id: null, title, period, decisions: NO_DECISIONS }, { signal });
    switch (result.kind) {
      case 'empty':
        return { kind: 'refused', file, faults: [{ file: null, at: '', message: message('pane.import.no-measures') }] };
      case 'no-period':
        return { kind: 'period', file, text, unnumbered };
      case 'drafted':
        return { kind: 'review', review: draftedReview(result.draft, { file, unnumbered }, shelf()) };
    }
  }
}

/** The draft under all decisions of a review. */
async function draftOf({ source, name, decisions }: Review, drafts: PolicyReading): Promise<DraftSent> {
  const result = await drafts.draft(source, { ...name, decisions });
  if (result.kind !== 'drafted') throw new Error(`drafted before, now ${result.kind}`);
  return result.draft;
}

function saidOf(items: readonly Item[], { what }: Item, decision: Decision | null): Message {
  if (items.length > 1) return message('pane.import.confirmed-all', { count: items.length });
  return message(`pane.import.${decision ?? 'reopened'}`, { what });
}
