import { sha256 } from '../policy/lint/sha256';
import { loadPack } from '../policy/load';
import type { Pack, Period } from '../policy/pack';
import { Figures } from './compose/figures';
import { Industries } from './compose/industries';
import { draftMeasure, type DraftedMeasure } from './compose/measure';
import { plainMeasure } from './compose/plain-measure';
import { NO_DECISIONS, type Decisions, type Item } from './compose/scribe';
import { issuerOf, periodIn, statusOf } from './head';
import { partsOf, type Part, type Parts } from './structure/parts';

/** What whoever drafts a policy may say of it; what is not said is taken from the text. */
export interface DraftSettings {
  readonly id: string | null;
  readonly title: string | null;
  readonly period: Period | null;
  readonly decisions: Decisions;
}

export const NO_SETTINGS: DraftSettings = { id: null, title: null, period: null, decisions: NO_DECISIONS };

/** A policy drafted from its text. It is a draft to the end: what is to be confirmed judges nothing. */
export interface PolicyDraft {
  /** What `pack.json` holds; with `source` it loads. */
  readonly json: Readonly<Record<string, unknown>>;
  readonly source: string;
  readonly pack: Pack;
  /** All that a reader has to look at, decided or not, in the order of the text. */
  readonly items: readonly Item[];
  /** How many rules were drafted. */
  readonly rules: number;
  /** Measures whose drafted rules did not pass the checks, so that their numbers stand among the unread. */
  readonly refused: readonly number[];
}

export type DraftResult =
  | { readonly kind: 'drafted'; readonly draft: PolicyDraft }
  | { readonly kind: 'empty' }
  /** Neither the text nor the caller says which period it is for. */
  | { readonly kind: 'no-period' };

/** Drafts a pack from the text of a policy: by rules, without guessing, and the same each time. */
export function draftPolicy(text: string, settings: DraftSettings = NO_SETTINGS): DraftResult {
  const source = text.replace(/^\uFEFF/, '');
  const parts = partsOf(source);
  if (!parts) return { kind: 'empty' };
  const period = settings.period ?? periodIn(parts);
  if (!period) return { kind: 'no-period' };
  return { kind: 'drafted', draft: checked(parts, source, period, settings) };
}

/** Whatever of it does not pass the checks is taken back to what the text says. */
function checked(parts: Parts, source: string, period: Period, settings: DraftSettings): PolicyDraft {
  const refused = new Set<number>();
  for (;;) {
    const made = composed(parts, source, period, settings, refused);
    const result = loadPack(made.json, source);
    if (result.ok) return { ...made, source, pack: result.pack, refused: [...refused] };
    const numbers = allParts(parts).map(({ number }) => number);
    const faulty = result.faults.flatMap(({ path }) => {
      const index = /^\/measures\/(\d+)\//.exec(path)?.[1];
      const number = index === undefined ? undefined : numbers[Number(index)];
      return number === undefined || refused.has(number) ? [] : [number];
    });
    const all = numbers.filter((number) => !refused.has(number));
    // A fault of the whole pack may come from any measure.
    const next = faulty.length > 0 ? faulty : all;
    if (next.length === 0)
      throw new Error(
        `a draft without rules does not load: ${result.faults.map(({ path, code }) => `${path} ${code}`).join('; ')}`,
      );
    next.forEach((number) => refused.add(number));
  }
}

function allParts({ preamble, measures }: Parts): readonly Part[] {
  return [...(preamble ? [preamble] : []), ...measures];
}

function composed(parts: Parts, source: string, period: Period, settings: DraftSettings, refused: ReadonlySet<number>) {
  const figures = new Figures(period);
  const industries = new Industries();
  const drafted = allParts(parts).map((part): DraftedMeasure =>
    refused.has(part.number) ? plainMeasure(part) : draftMeasure(part, figures, industries, settings.decisions),
  );
  const hash = sha256(source);
  const title = parts.title ?? settings.title ?? parts.measures[0]?.title ?? '未命名的政策';
  const based = drafted.some(({ raw }) => JSON.stringify(raw).includes('"by-base"'));
  const json = {
    $schema: 'pack.schema.json',
    id: settings.id ?? `draft-${hash.slice(0, 8)}`,
    title,
    issuer: issuerOf(parts),
    status: statusOf(title),
    period,
    sourceSha256: hash,
    // Nought is no base only where the text tells the two apart, and then it is to be confirmed.
    zeroBase: based ? 'none' : 'missing',
    metrics: figures.raw(),
    ...industries.raw(),
    parameters: drafted.flatMap(({ parameters }) => parameters),
    sections: parts.sections.map(({ heading, title: said, measures }, index) => ({
      number: index + 1,
      title: said,
      heading,
      measures,
    })),
    measures: drafted.map(({ raw }) => raw),
  };
  return {
    json,
    items: drafted.flatMap(({ items }) => items),
    rules: drafted.reduce((total, each) => total + each.rules, 0),
  };
}
