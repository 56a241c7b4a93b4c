import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import { curveValues } from '../../../check/scenarios/curve';
import type { Along, CurvePoint } from '../../../check/scenarios/curve';
import type { CheckSession } from '../../../check/session';
import type { Message } from '../../../messages/message';
import type { Scenario } from '../../../policy/scenario';
import { exact } from '../../../quantity/exact';
import { failureOf } from '../../failure';
import { SETTLED_MS } from '../scenario/scenario-store';

/** Points of a curve, about so many: enough for its shape, few enough to be read. */
const POINTS = 16;

export interface CurveState {
  readonly along: Along | null;
  /** Plain decimals in the number's own unit; null until said. */
  readonly low: string | null;
  readonly high: string | null;
  readonly points: readonly CurvePoint[] | null;
  readonly busy: boolean;
  readonly failure: Message | null;
}

/** What one number of a scenario comes to over a range of values. */
export interface CurveStore {
  readonly store: StoreApi<CurveState>;
  /** Draws along another number, or over another range; what cannot be drawn yet shows nothing. */
  readonly choose: (change: Partial<Pick<CurveState, 'along' | 'low' | 'high'>>) => void;
  /** Draws again: other results, another scenario around it. */
  readonly draw: (marked: readonly string[]) => void;
}

export function createCurveStore(session: Pick<CheckSession, 'curve'>, scenario: () => Scenario): CurveStore {
  const store = createStore<CurveState>(() => ({
    along: null,
    low: null,
    high: null,
    points: null,
    busy: false,
    failure: null,
  }));
  let turn = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;

  async function draw(marked: readonly string[]): Promise<void> {
    turn += 1;
    const mine = turn;
    const { along, low, high } = store.getState();
    if (!along || low === null || high === null || !exact(high).greaterThan(exact(low))) {
      store.setState({ points: null, busy: false, failure: null });
      return;
    }
    store.setState({ busy: true });
    try {
      const values = curveValues(exact(low), exact(high), POINTS, marked.map(exact));
      const points = await session.curve(scenario(), along, values);
      if (mine === turn && points) store.setState({ points, busy: false, failure: null });
    } catch (error) {
      if (mine === turn) store.setState({ points: null, busy: false, failure: failureOf(error, 'run') });
    }
  }

  return {
    store,
    choose(change) {
      store.setState({ ...change, ...('along' in change && { points: null }) });
    },
    draw(marked) {
      clearTimeout(rest);
      rest = setTimeout(() => void draw(marked), SETTLED_MS);
    },
  };
}
