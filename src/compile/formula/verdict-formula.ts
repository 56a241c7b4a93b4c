import type { Verdict } from '../../rules/verdict';
import type { Judged } from './verdict-table';

/** A verdict as one letter of a region's text. */
export type VerdictLetter = 'E' | 'I' | 'D' | 'S' | 'N';

export const VERDICT_LETTERS: readonly VerdictLetter[] = ['E', 'I', 'D', 'S', 'N'];

export function verdictLetter(verdict: Verdict): VerdictLetter {
  switch (verdict.kind) {
    case 'eligible':
      return 'E';
    case 'ineligible':
      return 'I';
    case 'undetermined':
      return verdict.cause === 'data' ? 'D' : 'S';
    case 'not-applicable':
      return 'N';
  }
}

/**
 * A letter a region, in their order; null where rows of one region differ, so that regions do not tell all that the rule
 * asks. Where no figures lie, `fallback`.
 */
export function lettersOf(
  regions: readonly (readonly Judged[])[],
  letter: (judged: Judged) => string | null,
  fallback: string,
): string | null {
  let text = '';
  for (const judged of regions) {
    const [first, ...others] = judged;
    if (!first) {
      text += fallback;
      continue;
    }
    const one = letter(first);
    if (one === null || others.some((each) => letter(each) !== one)) return null;
    text += one;
  }
  return text;
}

/** A formula that finds the region, reads its letter off `letters` (a text, or what looks it up) and says what it stands for. */
export function letterFormula(
  letters: string,
  region: string,
  meanings: readonly { readonly letter: string; readonly written: string }[],
): string {
  const all = meanings.map(({ letter }) => letter).join('');
  const choices = meanings.map(({ written }) => written).join(',');
  return `CHOOSE(FIND(MID(${letters},1+${region},1),"${all}"),${choices})`;
}
