import { isScalable, isTie, moved, compared } from '../../compile/formula/cuts';
import type { Cuts } from '../../compile/formula/cuts';
import { NO_BASE_WORDS } from '../../compile/formula/region-formula';
import type { FiguresWritten } from '../../compile/formula/region-formula';
import { guardedRegionOf, regionOf } from '../../compile/formula/regions';
import type { BaseState, CurrentState } from '../../compile/formula/regions';
import type { Choices } from '../../policy/standards';
import type { CellValue } from '../../workbook/cell';
import { argumentAt, cellOf, frozen, named, shown } from './call-found';
import type { ArgumentFound, CallFound, Native } from './call-found';

/** The current figure and its base among a call's arguments. */
export interface FigurePlaces {
  readonly current: number;
  readonly base: number;
}

export function figuresWritten(found: CallFound, { current, base }: FigurePlaces): FiguresWritten {
  const [now, before] = [argumentAt(found, current), argumentAt(found, base)];
  const guarded = now.source === 'calculated' || before.source === 'calculated';
  return {
    current: { whole: now.written, number: now.number },
    base: { whole: before.written, number: before.number },
    guarded,
  };
}

/** Largest figure of which a plain formula is sure. */
const LARGEST = 1e290;

/** Why plain formulas cannot be sure of the figures that stand there now; null where they can. */
export function unsure(
  found: CallFound,
  places: FigurePlaces,
  scalesBase: boolean,
): Extract<Native, { kind: 'frozen' }> | null {
  for (const [index, isBase] of [
    [places.current, false],
    [places.base, true],
  ] as const) {
    const argument = argumentAt(found, index);
    const value = cellOf(argument);
    const names = { ...named(found.id, index), text: shown(value) };
    if (value === null) return frozen('convert.block');
    if (value.kind === 'logical' || argument.readsLogical) return frozen('convert.logical', names);
    if (value.kind !== 'number') continue;
    const size = Math.abs(value.number);
    if (isTie(value.number)) return frozen('convert.tie', names);
    if (size > LARGEST || (isBase && scalesBase && size !== 0 && !isScalable(size)))
      return frozen('convert.out-of-range', names);
  }
  return null;
}

/** The first figure that is a text which ours may read as a number and a plain formula does not. */
export function textFigure(found: CallFound, places: FigurePlaces): Extract<Native, { kind: 'frozen' }> | null {
  for (const index of [places.current, places.base]) {
    const value = cellOf(argumentAt(found, index));
    if (value?.kind === 'text' || value?.kind === 'digits')
      return frozen('convert.text-figure', { ...named(found.id, index), text: shown(value) });
  }
  return null;
}

/** The region that the plain formula finds for the figures that stand there now. */
export function regionNow(
  cuts: Cuts,
  found: CallFound,
  places: FigurePlaces,
  handling: Pick<Choices, 'emptyBase' | 'zeroBase'>,
): number {
  const [now, before] = [argumentAt(found, places.current), argumentAt(found, places.base)];
  const at = (currentWay: Way, baseWay: Way) => ({
    current: currentState(now, currentWay),
    base: baseState(before, baseWay, handling),
  });
  if (figuresWritten(found, places).guarded)
    return guardedRegionOf(cuts, { low: at('down', 'up'), high: at('up', 'down') });
  const { current, base } = at(null, null);
  return regionOf(cuts, current, base);
}

type Way = 'down' | 'up' | null;

function numberOf(value: CellValue | null): number | null {
  return value?.kind === 'number' && value.number >= 0 ? value.number : null;
}

function currentState(argument: ArgumentFound, way: Way): CurrentState {
  const number = numberOf(cellOf(argument));
  return number === null ? null : compared(way === null ? number : moved(number, way));
}

function baseState(
  argument: ArgumentFound,
  way: Way,
  { emptyBase, zeroBase }: Pick<Choices, 'emptyBase' | 'zeroBase'>,
): BaseState {
  const value = cellOf(argument);
  const number = numberOf(value);
  if (number === 0) return zeroBase === 'none' ? 'none' : null;
  if (number !== null) return compared(way === null ? number : moved(number, way));
  if (value?.kind === 'empty') return emptyBase === 'none' ? 'none' : null;
  if (value?.kind !== 'text') return null;
  const text = value.text.replace(/^ +| +$/g, '');
  if (text === '') return emptyBase === 'none' ? 'none' : null;
  return (NO_BASE_WORDS as readonly string[]).includes(text) ? 'none' : null;
}
