import type { MappingsJson } from '../list/remembered-columns';
import type { GridParts } from '../workbook/grid';

/** A picked workbook as it crosses to the session, with what is remembered of the columns of earlier ones. */
export interface GivenParts {
  /** As people know it. */
  readonly file: string;
  readonly sheets: readonly GridParts[];
  readonly remembered: MappingsJson | null;
}
