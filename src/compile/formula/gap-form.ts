import type { Exact } from '../../quantity/exact';
import { ONE, ZERO } from '../../quantity/exact';
import { shortOfLevel, shortOfRate } from './cuts';
import type { Cut, Cuts } from './cuts';
import type { FiguresWritten } from './region-formula';
import type { Probe } from './regions';
import type { Judged } from './verdict-table';

/** How a gap is worked out: up to a level, up to the base grown at a rate, or up to the greater of both. */
export interface GapForm {
  readonly level: Cut | null;
  readonly rate: Cut | null;
}

function gapOf({ verdict }: Judged, metric: string): Exact | null {
  return verdict.kind === 'ineligible' ? (verdict.gaps.get(metric) ?? null) : null;
}

function valueOf({ level, rate }: GapForm, { current, base }: Probe): Exact | null {
  if (current === null) return null;
  const wanted: Exact[] = level ? [level.value] : [];
  if (rate) {
    if (base === null || base === 'none') return null;
    wanted.push(base.times(ONE.plus(rate.value)));
  }
  const most = wanted.reduce((a, b) => (b.greaterThan(a) ? b : a), ZERO);
  return most.greaterThan(current) ? most.minus(current) : ZERO;
}

/**
 * The one form that gives every gap of these rows, to the last digit; null where no form does. Rows of one base state go
 * together: without a base there is no growth to reach.
 */
function formOf({ levels, rates }: Cuts, rows: readonly Judged[], metric: string): GapForm | null {
  for (const level of [...levels, null]) {
    for (const rate of [null, ...rates]) {
      const form = { level, rate };
      const fits = rows.every((row) => {
        const gap = gapOf(row, metric);
        return gap !== null && valueOf(form, row.probe)?.equals(gap) === true;
      });
      if (fits) return form;
    }
  }
  return null;
}

/**
 * What GAP answers in a region: `0` where eligible, `N` where there is no gap to tell, a form's own letter elsewhere. Forms
 * that are not there yet are added to `forms`.
 */
export function gapLetterer(
  cuts: Cuts,
  regions: readonly (readonly Judged[])[],
  metric: string,
  forms: GapForm[],
): (judged: Judged) => string | null {
  const withGap = regions.flat().filter((row) => gapOf(row, metric) !== null);
  const letters = new Map<boolean, string | null>();
  for (const none of [true, false]) {
    const rows = withGap.filter(({ probe }) => (probe.base === 'none') === none);
    const form = rows.length === 0 ? null : formOf(cuts, rows, metric);
    letters.set(none, form && letterOf(form, forms));
  }
  return (judged) => {
    if (judged.verdict.kind === 'eligible') return '0';
    if (gapOf(judged, metric) === null) return 'N';
    return letters.get(judged.probe.base === 'none') ?? null;
  };
}

function letterOf(form: GapForm, forms: GapForm[]): string {
  let index = forms.findIndex((each) => each.level === form.level && each.rate === form.rate);
  if (index < 0) index = forms.push(form) - 1;
  return formLetter(index);
}

export function formLetter(index: number): string {
  return String.fromCharCode(65 + index);
}

/** A form's amount, as a formula's text: 15 digits, as every cell keeps. */
export function gapText({ level, rate }: GapForm, { current, base }: FiguresWritten): string {
  const parts = ['0'];
  if (level) parts.push(shortOfLevel(level, current.number));
  if (rate) {
    const [e, f] = [current, base].map(({ number }) => ({ raw: number, compared: number }));
    if (e && f) parts.push(shortOfRate(rate.value, e, f));
  }
  return `VALUE(MAX(${parts.join(',')})&"")`;
}
