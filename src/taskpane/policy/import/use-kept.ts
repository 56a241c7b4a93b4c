import { useStore } from 'zustand';
import { useModel } from '../../model-context';
import { isKept } from './review';
import type { Review } from './review';

/** Whether the workbook holds a policy under review as it is now; an undo of the write takes that back. */
export function useIsKept(review: Review | null): boolean {
  const shelf = useStore(useModel().policies.store, (state) => state.shelf);
  return review !== null && isKept(review, shelf);
}
