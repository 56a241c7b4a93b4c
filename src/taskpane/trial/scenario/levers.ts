import { useMemo } from 'react';
import { useStore } from 'zustand';
import { useModel } from '../../model-context';
import { leversOf } from './lever';
import type { Lever } from './lever';

/** The measures of the last check under which something can be tried, and the numbers of each. */
export function useLevers(): ReadonlyMap<number, readonly Lever[]> {
  const { host, run, standards, trial } = useModel();
  const movables = useStore(trial.scenario.store, (state) => state.movables);
  const measures = useStore(run.store, (state) => state.measures);
  const said = useStore(standards.store, (state) => state.said.parameters);
  return useMemo(() => {
    const all = measures.map((measure) => [measure, leversOf(host.pack, movables ?? [], said, measure)] as const);
    return new Map(all.filter(([, levers]) => levers.length > 0));
  }, [host, movables, measures, said]);
}
