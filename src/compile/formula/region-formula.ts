import type { Choices } from '../../policy/standards';
import { levelText, movedText, rateText } from './cuts';
import type { Cuts } from './cuts';
import { baseStates } from './regions';

/** One figure as a formula writes it. */
export interface FigureWritten {
  /** A reference, or an expression that binds tightly (in brackets). */
  readonly whole: string;
  /** What it comes to wherever it is a number: `B2/10` of `IF(B2="","",B2/10)`. */
  readonly number: string;
}

/** The figures of a row as a formula writes them. */
export interface FiguresWritten {
  readonly current: FigureWritten;
  readonly base: FigureWritten;
  /**
   * A figure that is calculated carries binary noise, and its 15th digit may hang on the program: it is looked at from both
   * sides, and counts as missing where they disagree. A typed one never is.
   */
  readonly guarded: boolean;
}

/** Words of a base that say that there was none, written out. */
export const NO_BASE_WORDS = ['无基数', '新投产'] as const;

type Handling = Pick<Choices, 'emptyBase' | 'zeroBase'>;

/** The number of the region that a row's figures lie in, as a formula's text: of `guardedLetters` where guarded. */
export function regionText(cuts: Cuts, { current, base, guarded }: FiguresWritten, handling: Handling): string {
  const sides = guarded
    ? ([
        [movedText(current.number, 'down'), movedText(base.number, 'up')],
        [movedText(current.number, 'up'), movedText(base.number, 'down')],
      ] as const)
    : ([[current.number, base.number]] as const);
  const known = isFigure(current);
  const levels = cuts.levels.flatMap((cut) => sides.map(([e]) => `+${levelText(cut, e)}`)).join('');
  const rates = cuts.rates
    .flatMap((cut) =>
      sides.map(
        ([e, f]) => `+${rateText(cut, { raw: current.number, compared: e }, { raw: base.number, compared: f })}`,
      ),
    )
    .join('');
  const above = levels === '' ? `IF(${known},1,0)` : `IF(${known},1${levels},0)`;
  const growth = rates === '' ? '2' : `IF(${known},2${rates},2)`;
  const width = baseStates(cuts, guarded ? 2 : 1);
  return `${above}*${String(width)}+${baseText(base, growth, handling)}`;
}

/** Whether an expression is a number from zero on; LibreOffice takes a logical for a number. */
export function isFigure({ whole, number }: FigureWritten): string {
  return `IF(ISNUMBER(${whole}),IF(ISLOGICAL(${number}),FALSE,${number}>=0),FALSE)`;
}

function baseText({ whole, number }: FigureWritten, figure: string, { emptyBase, zeroBase }: Handling): string {
  const zero = zeroBase === 'none' ? '1' : '0';
  const words = [...(emptyBase === 'none' ? [''] : []), ...NO_BASE_WORDS];
  const said = words.map((word) => `TRIM(${whole})="${word}"`).join(',');
  const known = `IF(ISLOGICAL(${number}),0,IF(${number}<0,0,IF(${number}=0,${zero},${figure})))`;
  return `IF(ISNUMBER(${whole}),${known},IF(ISERROR(${whole}),0,IF(OR(${said}),1,0)))`;
}
