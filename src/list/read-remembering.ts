import type { Pack } from '../policy/pack';
import type { Standards } from '../policy/standards';
import type { Grid } from '../workbook/grid';
import { readList } from './read-list';
import type { ListChoices, ListReading, NoList } from './reading';
import { listHeader } from './remembered-columns';
import type { RememberedMappings } from './remembered-columns';

/** A list as read, and the corrections of an earlier file that it was read by; null: none were. */
export interface ReadRemembering {
  readonly reading: ListReading | NoList;
  readonly remembered: NonNullable<ListChoices['columns']> | null;
}

/**
 * Reads a list by what is remembered of its header. Columns that the choices name, be it none, come before what is
 * remembered; what would leave no list is not used.
 */
export function readRemembering(
  grids: readonly Grid[],
  pack: Pack,
  standards: Standards,
  choices: ListChoices,
  mappings: RememberedMappings,
): ReadRemembering {
  const reading = readList(grids, pack, standards, choices);
  if (reading.kind === 'no-list' || choices.columns !== undefined) return { reading, remembered: null };
  const columns = mappings.find(listHeader(reading));
  if (!columns) return { reading, remembered: null };
  const again = readList(grids, pack, standards, { ...choices, sheet: reading.sheet, columns });
  return again.kind === 'list' ? { reading: again, remembered: columns } : { reading, remembered: null };
}
