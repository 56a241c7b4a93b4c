import { createContext, use } from 'react';
import type { PaneModel } from './pane-model';

/** Hands the pane's model to its components. */
export const ModelContext = createContext<PaneModel | null>(null);

/** The pane's state, and what can be done with it. */
export function useModel(): PaneModel {
  const model = use(ModelContext);
  if (!model) throw new Error('useModel outside Pane');
  return model;
}
