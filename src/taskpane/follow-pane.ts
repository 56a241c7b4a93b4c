import { isStandardsSheet } from '../report/standards-words';
import { areaAddress } from '../workbook/address';
import type { Selection } from '../workbook/workbook';
import { createCommands } from './commands';
import { followWorkbook } from './follow';
import type { PaneGround } from './ground';
import type { PaneModel } from './pane-model';

export interface FollowParts {
  readonly ground: Pick<PaneGround, 'sheets' | 'onStandardsWritten'>;
  /** Judges again what is there. */
  readonly again: () => Promise<boolean>;
  /** What the pane selected last itself: no question of the user's. */
  readonly ours: () => Selection | null;
  /** What the ledger took back stands no longer. */
  readonly undone: (code: string) => void;
}

/** What the pane does as its workbook, its standards and the host's buttons go on; the answer stops it. */
export function followPane(model: PaneModel, { ground, again, ours, undone: takenBack }: FollowParts): () => void {
  const { host, notices, ledger, list, run, reviews, selection, standards, formulas, columns, trial } = model;
  const { workbook } = host;
  const { sheets } = ground;

  async function open(): Promise<void> {
    await standards.read();
    await list.look();
    await trial.read();
    await formulas.scan();
  }

  /** Whether the sheet of the list is no longer there: it was deleted, or another workbook was opened in its place. */
  async function listIsGone(): Promise<boolean> {
    const present = new Set((await workbook.sheets()).map(({ name }) => name));
    ledger.keepFor(present);
    const { phase } = list.store.getState();
    return phase.kind === 'found' && !present.has(phase.list.sheet);
  }

  async function sheetChanged(names: ReadonlySet<string | null>): Promise<void> {
    model.verify.workbookChanged();
    if ([...names].some((name) => name === null || isStandardsSheet(name))) await standards.read();
    await trial.read();
    await formulas.scan();
    await formulas.selected(selection.store.getState().at);
    if (names.has(null) && (await listIsGone())) return list.choose({});
    const { kind } = run.store.getState().phase;
    if (kind === 'done') {
      if ((await list.since()) === 'edited') run.markStale();
      else await reviews.follow();
    } else if (kind !== 'running') await list.look();
  }

  async function sheetShown(sheet: string): Promise<void> {
    const { phase, choices } = list.store.getState();
    const idle = run.store.getState().phase.kind === 'idle';
    const elsewhere = phase.kind === 'none' || (phase.kind === 'found' && phase.list.sheet !== sheet);
    if (idle && elsewhere && choices.sheet === undefined && !isStandardsSheet(sheet)) await list.look();
  }

  /** Standards changed, here or in the sheet: formulas and results follow, so no old money stays on screen. */
  async function standardsChanged(): Promise<void> {
    const recalculated = workbook.recalculate();
    const { kind } = run.store.getState().phase;
    if (kind === 'done' || kind === 'running') await again();
    else if (list.store.getState().phase.kind === 'found') await list.look('same');
    await recalculated;
  }

  let looked: Promise<unknown> = Promise.resolve();
  const commands = createCommands({ ...model, looked: () => looked });
  return followWorkbook({
    workbook,
    sheets,
    notices,
    opened() {
      const looking = open();
      looked = looking.catch(() => undefined);
      return looking;
    },
    sheetChanged,
    sheetShown,
    selected: (at) => {
      if (isSameSelection(at, ours())) selection.ours(at);
      else void notices.during('look', () => selection.moved(at));
      // A sheet just typed into is not read for every cell that the user passes: its formulas come with the next look.
      if (sheets.isRead(at.sheet)) void notices.during('look', () => formulas.selected(at));
    },
    stops: [
      // An undo of the standards counts at once, as setting them does.
      ground.onStandardsWritten(() => void notices.during('look', () => standards.read())),
      standards.store.subscribe(({ said: now }, { said: before }) => {
        if (now !== before) void notices.during('run', standardsChanged);
      }),
      // What we wrote ourselves, or took back, is read from where it stands.
      ledger.store.subscribe(({ steps: now }, { steps: before }) => {
        if (now !== before) void notices.during('look', trial.read);
      }),
      ledger.store.subscribe(({ undone }) => {
        if (undone?.code === 'pane.formulas.what') columns.forget();
        if (undone) takenBack(undone.code);
      }),
      commands.follow(),
      host.onCommand?.(commands.take) ?? (() => undefined),
    ],
  });
}

function isSameSelection(a: Selection, b: Selection | null): boolean {
  return b !== null && a.sheet === b.sheet && areaAddress(a.area) === areaAddress(b.area);
}
