import type { ListView } from '../check/session';
import type { FunctionContext } from '../functions/definition';
import { vocabulary } from '../messages/message';
import { standardsOf } from '../policy/standards';
import { isStandardsSheet } from '../report/standards-words';
import { templateChanges } from '../report/template';
import { areaAddress } from '../workbook/address';
import type { Selection } from '../workbook/workbook';
import { createListStore, tickedMeasures } from './check/list-store';
import { noBaseProposal } from './check/placeholder-bases';
import { questionId } from './check/questions';
import { createReviewsStore } from './check/reviews-store';
import { createRowsStore } from './check/rows-store';
import { createRunStore } from './check/run-store';
import { createColumnsMemory } from './columns-memory';
import { createCommands } from './commands';
import { createExportStores } from './export/stores';
import { followWorkbook } from './follow';
import { createColumnsStore } from './formula/columns-store';
import { createExamplesStore } from './formula/examples-store';
import { createFormulaStore } from './formula/store';
import { createPaneGround } from './ground';
import type { PaneGround } from './ground';
import type { PolicyHost } from './host';
import type { PaneModel } from './pane-model';
import { createSelectionStore } from './selection-store';
import { createDependentsStore } from './standards/dependents-store';
import { createStandardsStore } from './standards/store';
import { createTrialStores } from './trial/stores';

export const modelWords = vocabulary({
  'pane.template.wrote': { 'zh-CN': '模板工作表“{sheet}”', en: 'the template sheet {sheet}' },
});

/** The pane under one policy, on ground that outlives it. */
export function createPaneModel(host: PolicyHost, ground: PaneGround = createPaneGround(host)): PaneModel {
  const { workbook, session, pack } = host;
  const { sheets, ledger, proposals, places, notices } = ground;
  const standards = createStandardsStore(pack, sheets, ledger);
  const said = () => standards.store.getState().said;
  const run = createRunStore(session, said);
  const rows = createRowsStore(session);
  const judgedSheet = (): string | null => {
    const { phase } = list.store.getState();
    return run.store.getState().phase.kind === 'done' && phase.kind === 'found' ? phase.list.sheet : null;
  };
  const reviews = createReviewsStore({ session, sheets, rows, judgedSheet, fresh });
  const selection = createSelectionStore(session, judgedSheet);
  const context = (): FunctionContext => ({
    pack,
    locale: host.locale.current(),
    standards: standardsOf(pack, said()),
  });
  const formulas = createFormulaStore(sheets, proposals, context, () => workbook.functionLanguage());
  const memory = createColumnsMemory(pack, host.keptColumns);
  const back = (): void => {
    run.reset();
    rows.clear();
    reviews.clear();
    selection.clear();
    handedOut.forget();
  };
  const list = createListStore({ workbook, session, sheets, standards: said, found: back, memory });
  const columns = createColumnsStore({
    host,
    session,
    sheets,
    ledger,
    standards: said,
    fresh: freshList,
    holds: listHolds,
  });
  const handedOut = createExportStores({
    host,
    ground,
    standards: said,
    fresh,
    run,
    rows,
    reviews,
    judgedSheet,
    holds: resultsHold,
    list: () => listNow(),
    memory,
  });
  const { write } = handedOut;
  const runs = (): number => run.store.getState().runs;
  const trial = createTrialStores({ host, ground, standards: said, fresh, runs, holds: resultsHold });
  const listNow = (): ListView | null => {
    const { phase } = list.store.getState();
    return phase.kind === 'found' ? phase.list : null;
  };
  const examples = createExamplesStore({
    pack,
    workbook,
    sheets,
    proposals,
    context,
    list: listNow,
    selection: () => selection.store.getState().at,
  });

  /** What we selected ourselves is no question of the user's. */
  let ours: Selection | null = null;
  async function select(to: Selection): Promise<void> {
    ours = to;
    await notices.during('show', () => workbook.select(to));
  }

  /** The list as it is now, with what is not asked for while the user edits: before anything rests on it. */
  async function settle(): Promise<void> {
    const now = listNow();
    if (now) await sheets.settle(now.sheet);
  }

  async function check(): Promise<void> {
    if (sheets.isKept(listNow()?.sheet ?? '')) {
      await notices.during('look', async () => {
        await settle();
        if ((await list.since()) === 'edited') await list.look('same');
      });
    }
    rows.clear();
    handedOut.forget();
    if (!(await run.start(tickedMeasures(list.store.getState())))) return;
    await reviews.read();
    await rows.refresh();
  }

  /** Judges again what is there, and keeps filter, search, the open row and the selected one. */
  async function again(): Promise<boolean> {
    const done = await run.again();
    if (done) {
      await reviews.read();
      await Promise.all([rows.refresh(), selection.again()]);
    }
    return done;
  }

  async function recheck(): Promise<void> {
    await settle();
    await list.look('same');
    if (list.store.getState().phase.kind === 'found') await again();
    else back();
  }

  async function fresh(): Promise<'same' | 'rechecked' | 'failed'> {
    await settle();
    const since = await list.since();
    if (since === 'nothing' && !run.store.getState().stale) return 'same';
    await recheck();
    if (run.store.getState().phase.kind !== 'done') return 'failed';
    return since === 'edited' ? 'rechecked' : 'same';
  }

  async function listHolds(): Promise<boolean> {
    return (await list.since()) !== 'edited';
  }

  async function resultsHold(): Promise<boolean> {
    const { phase, stale } = run.store.getState();
    return phase.kind === 'done' && !stale && (await listHolds());
  }

  /** The list as the sheet has it now, judged again where it has been judged. */
  async function freshList(): Promise<ListView | null> {
    if (run.store.getState().phase.kind === 'done') {
      if ((await fresh()) === 'failed') return null;
    } else {
      await settle();
      if ((await list.since()) !== 'nothing') await list.look('same');
    }
    return listNow();
  }

  /** Standards changed, here or in the sheet: formulas and results follow, so no old money stays on screen. */
  async function standardsChanged(): Promise<void> {
    const recalculated = workbook.recalculate();
    const { kind } = run.store.getState().phase;
    if (kind === 'done' || kind === 'running') await again();
    else if (list.store.getState().phase.kind === 'found') await list.look('same');
    await recalculated;
  }

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
    handedOut.verify.workbookChanged();
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

  let looked: Promise<unknown> = Promise.resolve();
  const model: PaneModel = {
    host,
    touched: ground.touched,
    touch: ground.touch,
    places,
    notices,
    ledger,
    policies: ground.policies,
    imports: ground.imports,
    standards,
    dependents: createDependentsStore(session),
    list,
    run,
    rows,
    reviews,
    proposals,
    selection,
    formulas,
    columns,
    memory,
    examples,
    trial,
    ...handedOut,
    check,
    recheck,
    showUnreviewed: () => notices.during('look', reviews.show),
    back,
    show: (sheet, area) => select({ sheet, area }),
    async openRow(row) {
      const { phase } = list.store.getState();
      if (phase.kind !== 'found') return;
      const { sheet, area } = phase.list;
      const shown = select({ sheet, area: { ...area, top: row, bottom: row } });
      await Promise.all([rows.open(row), shown]);
    },
    async insertTemplate() {
      await notices.during('write', async () => {
        const taken = (await workbook.sheets()).map(({ name }) => name);
        const { sheet, changes } = templateChanges(pack, taken);
        await ledger.write(modelWords.message('pane.template.wrote', { sheet }), changes);
        await list.choose({ sheet });
      });
    },
    async openSample() {
      const open = host.openSample;
      if (open) await notices.during('sample', open);
    },
    async answerUnit(view, question, unit) {
      const column = view.columns.find((candidate) => candidate.column === question.column);
      const judged = run.store.getState().phase.kind === 'done';
      list.answer(questionId(question));
      if (column)
        await list.setColumn(question.column, { key: column.key, unit }, undefined, judged ? 'same' : undefined);
      // Asked before a write: the results follow the answer, and the write is planned anew.
      if (judged && (await again()) && write.store.getState().phase.kind !== 'closed') await write.plan();
    },
    async answerPlaceholder(view, question, meaning) {
      const grid = meaning === 'none' ? await sheets.one(view.sheet) : null;
      const proposal = grid ? noBaseProposal(grid, view, question.column) : null;
      if (!proposal) {
        list.answer(questionId(question));
        return;
      }
      write.close();
      const judged = run.store.getState().phase.kind === 'done';
      proposals.propose({ ...proposal, ...(judged ? { after: recheck } : {}) });
    },
    follow() {
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
          if (sameSelection(at, ours)) selection.ours(at);
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
            if (undone) handedOut.undone(undone.code);
          }),
          commands.follow(),
          host.onCommand?.(commands.take) ?? (() => undefined),
        ],
      });
    },
  };
  return model;
}

function sameSelection(a: Selection, b: Selection | null): boolean {
  return b !== null && a.sheet === b.sheet && areaAddress(a.area) === areaAddress(b.area);
}
