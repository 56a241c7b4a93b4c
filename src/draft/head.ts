import type { Period } from '../policy/pack';
import { quarterOf } from '../policy/period';
import { folded } from './numbers/folded';
import { numbersIn } from './numbers/numbers';
import type { StatedPeriod } from './numbers/stated';
import type { Parts } from './structure/parts';

/** The period that a policy is for: the one of its title, else of its preamble, else the one that its measures name most. Null where none has a year. */
export function periodIn({ title, preamble, measures }: Parts): Period | null {
  const texts = [title ?? '', preamble?.text ?? '', ...measures.map(({ text }) => text)];
  const year = texts.flatMap(periods).find((each) => typeof each.year === 'number')?.year ?? null;
  if (typeof year !== 'number') return null;
  const inTitle = periods(title ?? '').find(isStretch);
  const named = inTitle ?? mostNamed(texts.flatMap(periods).filter(isStretch)) ?? periods(title ?? '')[0];
  return named ? periodOf(named, year) : { kind: 'year', year };
}

function periods(text: string): readonly StatedPeriod[] {
  return numbersIn(folded(text)).flatMap(({ meaning }) => (meaning.kind === 'period' ? [meaning.period] : []));
}

/** Part of a year: a year alone is mostly the date of something. */
function isStretch({ from, to }: StatedPeriod): boolean {
  return from !== 1 || to !== 12;
}

function mostNamed(all: readonly StatedPeriod[]): StatedPeriod | undefined {
  const counts = new Map<string, { readonly period: StatedPeriod; times: number }>();
  for (const period of all) {
    const key = `${String(period.from)}-${String(period.to)}`;
    const known = counts.get(key);
    if (known) known.times += 1;
    else counts.set(key, { period, times: 1 });
  }
  return [...counts.values()].sort((a, b) => b.times - a.times)[0]?.period;
}

function periodOf({ year: said, from, to }: StatedPeriod, fallback: number): Period {
  const year = typeof said === 'number' ? said : fallback;
  const quarter = quarterOf({ from, to });
  if (quarter) return { kind: 'quarter', year, quarter };
  return from === 1 && to === 12 ? { kind: 'year', year } : { kind: 'months', year, from, to };
}

const ISSUER =
  /^(.{2,40}?(?:人民政府办公[厅室]|人民政府|办公[厅室]|委员会|管委会|工业和信息化[厅局]|经济和信息化[厅局委]|发展和改革[委局]|[厅局委]))(?:关于|等.{0,6}部门|印发)/;

/** Who issued it, as the title begins: 某省工业和信息化厅关于……. */
export function issuerOf({ title }: Parts): string {
  return ISSUER.exec(title ?? '')?.[1] ?? '发文单位未读出（待确认）';
}

/** A title tells a draft; that a policy is in force no text says of itself. */
export function statusOf(title: string): 'draft' | 'unverified' {
  return /征求意见|草案|讨论稿|送审稿/.test(title) ? 'draft' : 'unverified';
}
