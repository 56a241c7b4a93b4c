import type { CheckSession } from '../../check/session';
import { vocabulary } from '../../messages/message';
import type { ResultPlan } from '../../report/own-columns';
import type { Change } from '../../workbook/change';
import type { Ledger } from '../ledger';
import { createPlannedWrite } from '../planned-write';
import type { PlannedWrite } from '../planned-write';

export const writeStoreWords = vocabulary({
  'pane.write.results': { 'zh-CN': '“{sheet}”的结果列', en: 'the result columns of {sheet}' },
});

/** What the preview of result columns tells beside them. */
export interface ResultsBeside {
  /** Colour the verdicts. */
  readonly highlight: boolean;
  /** The sheet 补充标准 notes which policy, in which version, the results are of. */
  readonly notes: boolean;
  /** The list had been edited and was judged again first. */
  readonly rechecked: boolean;
}

/** Writing the result columns: shown first, then done, and one step of the ledger. */
export interface WriteStore extends PlannedWrite<ResultsBeside> {
  readonly setHighlight: (on: boolean) => Promise<void>;
}

/**
 * @param run counts the checks: the number of the one that is written
 * @param noting what notes policy and version in the workbook; nothing where that is noted already
 * @param holds whether the results still are those of the sheet
 * @param fresh brings the results up to date with the sheet; says whether they changed, or that they could not be had
 */
export function createWriteStore(
  session: CheckSession,
  ledger: Ledger,
  fresh: () => Promise<'same' | 'rechecked' | 'failed'>,
  run: () => number,
  noting: () => Promise<readonly Change[]>,
  holds: () => Promise<boolean>,
): WriteStore {
  let highlight = true;
  async function planned(): Promise<{ readonly plan: ResultPlan; readonly notes: boolean }> {
    const plan = await session.resultColumns(highlight);
    const noted = await noting();
    return { plan: { ...plan, changes: [...plan.changes, ...noted] }, notes: noted.length > 0 };
  }
  const write = createPlannedWrite<ResultsBeside>({
    ledger,
    run,
    holds,
    what: ({ sheet }) => writeStoreWords.message('pane.write.results', { sheet }),
    async prepare() {
      const state = await fresh();
      if (state === 'failed') return null;
      return { ...(await planned()), highlight, rechecked: state === 'rechecked' };
    },
  });
  return {
    ...write,
    async setHighlight(on) {
      highlight = on;
      const { phase } = write.store.getState();
      if (phase.kind !== 'preview') return;
      const { rechecked } = phase;
      await write.renew(async () => ({ ...(await planned()), highlight: on, rechecked }));
    },
  };
}
