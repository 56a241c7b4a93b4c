import type { Message } from '../../messages/message';
import type { Fault } from '../../policy/fault';
import { loadPlanText } from '../../policy/load-plan';
import type { AllocationPlan } from '../../policy/load-plan';
import type { ResultPlan } from '../../report/own-columns';
import { columnsBeside } from '../../report/result-columns';
import type { ResultRow } from '../../report/result-columns';
import type { Grid } from '../../workbook/grid';
import { Cancelled } from '../../workbook/workbook';
import type { Progress } from '../../workbook/workbook';
import type { UnderSeveral } from '../policies/policies-calls';
import type { CheckOutcome } from '../run';
import type { PageOf } from '../scenarios/scenario-calls';
import { allocatingLists } from './allocate';
import type { AllocationOutcome } from './allocate';
import { AllocatedRows, allocationView } from './allocation-view';
import type { AllocatedQuery, AllocatedRow, AllocationView } from './allocation-view';
import { allocationColumns } from './columns';

/** A plan as it crosses: the text of its file, and what the file is called. */
export interface PlanGiven {
  readonly file: string;
  readonly text: string;
}

/** A plan that was not taken, with everything that is wrong with it. */
export interface PlanRefused {
  readonly kind: 'refused';
  readonly faults: readonly Pick<Fault, 'path' | 'message'>[];
}

/** Handing out the awards of the list as it was judged under several policies last. */
export interface AllocationCalls {
  /**
   * Works through the steps that the policies state, then those of a plan. Kept for `allocatedRows` and `allocationPlan`
   * until the list is judged under policies again. Rejects with `Cancelled` after `stopPolicies()`.
   */
  allocate(plan: PlanGiven | null, report: (progress: Progress) => void): Promise<AllocationView | PlanRefused>;
  allocatedRows(query: AllocatedQuery, from: number, count: number): Promise<PageOf<AllocatedRow>>;
  /** The changes that write the results under each policy, and what becomes of each award, beside the list. */
  allocationPlan(highlight: boolean): Promise<ResultPlan>;
}

export interface AllocationGround {
  readonly several: UnderSeveral;
  readonly gridOf: (outcome: CheckOutcome) => Grid;
  readonly resultRows: (outcome: CheckOutcome) => readonly ResultRow[];
  readonly speak: (message: Message) => string;
}

/** Handing out, for a session. */
export function allocationCalls({ several, gridOf, resultRows, speak }: AllocationGround): AllocationCalls {
  let kept: {
    readonly of: readonly CheckOutcome[];
    readonly done: AllocationOutcome;
    readonly rows: AllocatedRows;
  } | null = null;

  function held() {
    const of = several.outcomes();
    if (!kept || kept.of.length !== of.length || kept.of.some((each, at) => each !== of[at])) {
      throw new Error('nothing was handed out');
    }
    return kept;
  }

  return {
    async allocate(given, report) {
      const of = several.outcomes();
      let plan: AllocationPlan | null = null;
      if (given) {
        const packs = of.map(({ pack }) => pack);
        const read = loadPlanText(given.text, given.file, packs);
        if (!read.ok) return { kind: 'refused', faults: read.faults.map(({ path, message }) => ({ path, message })) };
        plan = read.plan;
      }
      const { signal, breath } = several.following(report);
      const work = allocatingLists(
        of.map((outcome) => ({ outcome, grid: gridOf(outcome) })),
        plan,
      );
      let next = work.next();
      for (; !next.done; next = work.next()) {
        report(next.value);
        await breath();
        if (signal.aborted) throw new Cancelled();
      }
      const done = next.value;
      kept = { of, done, rows: new AllocatedRows(done, of) };
      return allocationView(done, of);
    },

    allocatedRows: (query, from, count) => Promise.resolve(held().rows.find(query, from, count)),

    allocationPlan(highlight) {
      const { of, done } = held();
      const [first] = of;
      if (!first) throw new Error('the list was judged under no policy');
      const { headerTop, headerRow } = first.list;
      return Promise.resolve(
        columnsBeside(
          { grid: gridOf(first), headerTop, headerRow, speak, place: 'replace', highlight },
          of.map((outcome, list) => ({
            pack: outcome.pack,
            measures: outcome.measures,
            rows: resultRows(outcome),
            further: allocationColumns(done, list, outcome, speak),
            ...(of.length > 1 ? { headed: `〔${outcome.pack.id}〕` } : {}),
          })),
        ),
      );
    },
  };
}
