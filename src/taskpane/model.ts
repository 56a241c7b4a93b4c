import type { ListView } from '../check/session';
import type { FunctionContext } from '../functions/definition';
import { vocabulary } from '../messages/message';
import { standardsOf } from '../policy/standards';
import { templateChanges } from '../report/template';
import type { Selection } from '../workbook/workbook';
import { createListStore, tickedMeasures } from './check/list-store';
import { createQuestionAnswers } from './check/question-answers';
import { createReviewsStore } from './check/reviews-store';
import { createRowsStore } from './check/rows-store';
import { createRunStore } from './check/run-store';
import { createColumnsMemory } from './columns-memory';
import { createExportStores } from './export/stores';
import { followPane } from './follow-pane';
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

  const answers = createQuestionAnswers({ list, run, write, proposals, sheets, again, recheck });
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
    ...answers,
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
    follow: () => followPane(model, { ground, again, ours: () => ours, undone: handedOut.undone }),
  };
  return model;
}
