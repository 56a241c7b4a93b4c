import type { Choices } from '../../policy/standards';
import { levelText, movedText, rateText } from './cuts';
import type { Cuts } from './cuts';
import { baseStates } from './regions';

/** The figures of a row as a formula writes them. */
export interface FiguresWritten {
  /** A reference, or an expression that binds tightly (in brackets). */
  readonly current: string;
  readonly base: string;
  /**
   * A figure that is calculated carries binary noise, and its 15th digit may hang on the program: it is looked at from both
   * sides, and counts as missing where they disagree. A typed one never is.
   */
  readonly guarded: boolean;
}

/** Words of a base that say that there was none, written out. */
export const NO_BASE_WORDS = ['无基数', '新投产'] as const;

type Handling = Pick<Choices, 'emptyBase' | 'zeroBase'>;

/** The number of the region that a row's figures lie in, as a formula's text. */
export function regionText(cuts: Cuts, written: FiguresWritten, handling: Handling): string {
  const { current, base, guarded } = written;
  if (!guarded) return once(cuts, written, handling, current, base);
  const low = once(cuts, written, handling, movedText(current, 'down'), movedText(base, 'up'));
  const high = once(cuts, written, handling, movedText(current, 'up'), movedText(base, 'down'));
  return `IF(${low}=${high},${low},0)`;
}

function once(cuts: Cuts, { current, base }: FiguresWritten, handling: Handling, e: string, f: string): string {
  const levels = cuts.levels.map((cut) => `+${levelText(cut, e)}`).join('');
  const rates = cuts.rates
    .map((cut) => `+${rateText(cut, { raw: current, compared: e }, { raw: base, compared: f })}`)
    .join('');
  const above = `(1${levels})*${String(baseStates(cuts))}`;
  const known = `${above}+${baseText(base, `2${rates}`, handling)}`;
  return `IF(${isFigure(current)},${known},${baseText(base, '2', handling)})`;
}

/** Whether an expression is a number from zero on; LibreOffice takes a logical for a number. */
export function isFigure(figure: string): string {
  return `IF(ISNUMBER(${figure}),IF(ISLOGICAL(${figure}),FALSE,${figure}>=0),FALSE)`;
}

function baseText(base: string, figure: string, { emptyBase, zeroBase }: Handling): string {
  const zero = zeroBase === 'none' ? '1' : '0';
  const words = [...(emptyBase === 'none' ? [''] : []), ...NO_BASE_WORDS];
  const said = words.map((word) => `TRIM(${base})="${word}"`).join(',');
  const number = `IF(ISLOGICAL(${base}),0,IF(${base}<0,0,IF(${base}=0,${zero},${figure})))`;
  return `IF(ISNUMBER(${base}),${number},IF(ISERROR(${base}),0,IF(OR(${said}),1,0)))`;
}
