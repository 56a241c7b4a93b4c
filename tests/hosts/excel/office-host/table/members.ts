import type { Area } from '../../../../../src/workbook/address';
import type { HostSheet } from '../model';
import type { HostRange } from '../range';
import type { World } from '../world';

/** What each type of object stands for, by the library's name of the type. */
interface StandsFor {
  readonly Workbook: object;
  readonly Application: object;
  readonly WorksheetCollection: object;
  readonly Worksheet: { readonly sheet: HostSheet };
  readonly WorksheetProtection: { readonly sheet: HostSheet };
  readonly Range: { readonly range: HostRange };
  readonly RangeFormat: { readonly ranges: readonly HostRange[] };
  readonly RangeFill: { readonly ranges: readonly HostRange[] };
  readonly RangeFont: { readonly ranges: readonly HostRange[] };
  readonly RangeAreas: { readonly sheet: HostSheet; readonly areas: readonly Area[] };
  readonly RangeCollection: { readonly sheet: HostSheet; readonly areas: readonly Area[] };
}

export type HostType = keyof StandsFor;
export type Of<Type extends HostType> = { readonly type: Type } & StandsFor[Type];

/** An object of the host. A null object is null. */
export type HostObject = { readonly [Type in HostType]: Of<Type> }[HostType];

/** A result that is an object of its own, told from a plain value. */
export interface Yields {
  readonly yields: HostObject | null;
}

/** What a type can be asked, told, and lead to. */
export interface Members<Type extends HostType> {
  readonly identity?: (self: Of<Type>) => Readonly<Record<string, unknown>>;
  readonly get: Readonly<Record<string, (self: Of<Type>, world: World) => unknown>>;
  readonly set: Readonly<Record<string, (self: Of<Type>, value: unknown, world: World) => void>>;
  readonly to: Readonly<Record<string, (self: Of<Type>, world: World) => HostObject | null>>;
  readonly call: Readonly<Record<string, (self: Of<Type>, given: readonly unknown[], world: World) => unknown>>;
  readonly items?: (self: Of<Type>, world: World) => readonly HostObject[];
}

export const nothing: Yields = { yields: null };

export function aRange(range: HostRange): Yields {
  return { yields: { type: 'Range', range } };
}

export function areas(sheet: HostSheet, found: readonly Area[]): Yields {
  return found.length === 0 ? nothing : { yields: { type: 'RangeAreas', sheet, areas: found } };
}
