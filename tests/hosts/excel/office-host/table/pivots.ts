import type { HostPivot } from '../holdings';
import type { HostSheet } from '../model';
import type { World } from '../world';
import { aRange, demanded, orNull } from './members';
import type { HostObject, Members } from './members';

/** Pivot tables, as far as they stand in the way. */

const aPivot = (pivot: HostPivot): HostObject => ({ type: 'PivotTable', pivot });

function pivotsOf({ book }: World, sheet: HostSheet | null): HostPivot[] {
  return book.pivots.filter((pivot) => sheet === null || pivot.sheet === sheet);
}

function keyed(pivots: readonly HostPivot[], key: unknown): HostPivot | undefined {
  return pivots.find(({ id, name }) => id === key || name.toLowerCase() === String(key).toLowerCase());
}

export const pivotTableCollection: Members<'PivotTableCollection'> = {
  get: {},
  set: {},
  to: {},
  call: {
    GetCount: ({ sheet }, _given, world) => pivotsOf(world, sheet).length,
    GetItem: ({ sheet }, [key], world) => ({ yields: aPivot(demanded(keyed(pivotsOf(world, sheet), key))) }),
    GetItemOrNullObject: ({ sheet }, [key], world) => orNull(keyed(pivotsOf(world, sheet), key), aPivot),
  },
  items: ({ sheet }, world) => pivotsOf(world, sheet).map(aPivot),
};

export const pivotTableScopedCollection: Members<'PivotTableScopedCollection'> = {
  get: {},
  set: {},
  to: {},
  call: {
    GetCount: ({ pivots }) => pivots.length,
    GetFirst: ({ pivots }) => ({ yields: aPivot(demanded(pivots[0])) }),
    GetItem: ({ pivots }, [key]) => ({ yields: aPivot(demanded(keyed(pivots, key))) }),
    GetItemOrNullObject: ({ pivots }, [key]) => orNull(keyed(pivots, key), aPivot),
  },
  items: ({ pivots }) => pivots.map(aPivot),
};

export const pivotTable: Members<'PivotTable'> = {
  identity: ({ pivot: { id } }) => ({ Id: id }),
  get: { Id: ({ pivot: { id } }) => id, Name: ({ pivot: { name } }) => name },
  set: {},
  to: {
    Worksheet: ({ pivot: { sheet } }) => ({ type: 'Worksheet', sheet }),
    Layout: ({ pivot }) => ({ type: 'PivotLayout', pivot }),
  },
  call: {},
};

export const pivotLayout: Members<'PivotLayout'> = {
  get: {},
  set: {},
  to: {},
  call: { GetRange: ({ pivot: { sheet, area } }) => aRange({ sheet, area }) },
};
