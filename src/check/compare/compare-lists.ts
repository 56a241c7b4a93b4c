import type { Message, Texts } from '../../messages/message';
import type { Pack } from '../../policy/pack';
import type { Standards } from '../../policy/standards';
import type { Exact } from '../../quantity/exact';
import { plain } from '../../quantity/exact';
import { CHOICES } from '../../report/standards-words';
import type { Award, Verdict } from '../../rules/verdict';
import type { CheckedFile } from '../checked-file';
import type { CheckOutcome, JudgedRow } from '../run';
import { comparableName } from '../same-enterprise';
import type { VerdictClass } from '../session';
import { classOf } from '../summary';
import { amountOf, awardWith, totalOf } from './award-total';
import type { AwardTotal } from './award-total';
import { compareFigure, comparedKeys, figuresOf } from './figures';
import type { ComparedKeys, FigureCompared } from './figures';
import { joinRows } from './join';
import type { AmbiguousRows } from './join';
import { compareWords, namesOf } from './words';

/** A verdict and its award, in short. */
export interface VerdictSaid {
  readonly verdict: VerdictClass;
  readonly award: Award;
}

export interface VerdictChange {
  readonly measure: number;
  readonly was: VerdictSaid;
  readonly now: VerdictSaid;
}

/** What else of an enterprise is written otherwise. */
export interface IdentityChange {
  readonly key: 'name' | 'creditCode' | 'industry' | 'city' | 'county';
  readonly was: string | null;
  readonly now: string | null;
}

/** One enterprise in both lists; all three lists are empty where nothing changed. */
export interface PairCompared {
  readonly a: JudgedRow;
  readonly b: JudgedRow;
  readonly by: 'code' | 'name';
  readonly identity: readonly IdentityChange[];
  readonly figures: readonly FigureCompared[];
  readonly verdicts: readonly VerdictChange[];
}

/** Rows that could be paired in several ways. `alike`: both sides hold the same rows, so that nothing changed whatever the pairing. */
export interface AmbiguousCompared extends AmbiguousRows<JudgedRow> {
  readonly alike: boolean;
}

/** The awards under one measure; `difference` is null while an award of either list is open. */
export interface AwardChange {
  readonly measure: number;
  readonly was: AwardTotal;
  readonly now: AwardTotal;
  readonly difference: Exact | null;
}

/** The earlier list `a` against the later one `b`. Every row of either stands in exactly one place. */
export interface ListComparison {
  readonly kind: 'comparison';
  readonly a: Side;
  readonly b: Side;
  readonly measures: readonly number[];
  readonly keys: ComparedKeys;
  readonly pairs: readonly PairCompared[];
  /** In `a` alone. */
  readonly left: readonly JudgedRow[];
  /** In `b` alone. */
  readonly joined: readonly JudgedRow[];
  readonly ambiguous: readonly AmbiguousCompared[];
  readonly keylessA: readonly JudgedRow[];
  readonly keylessB: readonly JudgedRow[];
  readonly awards: readonly AwardChange[];
  /** What to know before a changed verdict is put down to the list: another policy, another standard. */
  readonly notices: readonly Message[];
}

/** One of the two, by file and sheet. */
export interface Side {
  readonly file: string;
  readonly outcome: CheckOutcome;
}

type Given = Pick<CheckedFile, 'file' | 'outcome'>;

/** Compares two checked versions of a list: who joined, left, changed, and what that does to the awards. */
export function compareLists(a: Given, b: Given): ListComparison {
  const measures = a.outcome.measures.filter((measure) => b.outcome.measures.includes(measure));
  const keys = comparedKeys(a.outcome.pack, a.outcome.list, b.outcome.list);
  const joined = joinRows(a.outcome.rows, b.outcome.rows, ({ row }) => row);
  const look = new Looking(a.outcome, b.outcome, measures, keys.both);
  return {
    kind: 'comparison',
    a: { file: a.file, outcome: a.outcome },
    b: { file: b.file, outcome: b.outcome },
    measures,
    keys,
    pairs: joined.pairs.map((pair) => ({ ...pair, ...look.changes(pair.a, pair.b) })),
    left: joined.onlyA,
    joined: joined.onlyB,
    ambiguous: joined.ambiguous.map((group) => ({ ...group, alike: look.areAlike(group) })),
    keylessA: joined.keylessA,
    keylessB: joined.keylessB,
    awards: measures.map((measure) => awardChange(measure, a.outcome, b.outcome)),
    notices: noticesOf(a.outcome, b.outcome, measures),
  };
}

/** Whether anything of an enterprise changed. */
export function hasChanged({ identity, figures, verdicts }: PairCompared): boolean {
  return identity.length + figures.length + verdicts.length > 0;
}

const IDENTITY = ['name', 'creditCode', 'industry', 'city', 'county'] as const;

class Looking {
  constructor(
    readonly a: CheckOutcome,
    readonly b: CheckOutcome,
    readonly measures: readonly number[],
    readonly keys: readonly string[],
  ) {}

  changes(a: JudgedRow, b: JudgedRow): Pick<PairCompared, 'identity' | 'figures' | 'verdicts'> {
    const was = figuresOf(this.a.list, a.row, this.keys);
    const now = figuresOf(this.b.list, b.row, this.keys);
    return {
      identity: IDENTITY.flatMap((key): IdentityChange[] => {
        const [before, after] = [a.row[key], b.row[key]];
        return comparableName(before ?? '') === comparableName(after ?? '') ? [] : [{ key, was: before, now: after }];
      }),
      figures: this.keys.flatMap((key) => {
        const [reference, figure] = [was.get(key), now.get(key)];
        const compared = reference && figure ? compareFigure(key, reference, figure) : null;
        return compared && !compared.same ? [compared] : [];
      }),
      verdicts: this.measures.flatMap((measure): VerdictChange[] => {
        const [before, after] = [verdictOf(this.a, a, measure), verdictOf(this.b, b, measure)];
        return before && after && verdictKey(before) !== verdictKey(after)
          ? [{ measure, was: said(before), now: said(after) }]
          : [];
      }),
    };
  }

  /** Whether both sides of a group hold the same rows, each as often. */
  areAlike({ a, b }: AmbiguousRows<JudgedRow>): boolean {
    if (a.length !== b.length) return false;
    const before = a.map((row) => this.#content(this.a, row)).sort();
    const after = b.map((row) => this.#content(this.b, row)).sort();
    return before.every((content, index) => content === after[index]);
  }

  #content(outcome: CheckOutcome, judged: JudgedRow): string {
    const figures = figuresOf(outcome.list, judged.row, this.keys);
    return JSON.stringify([
      IDENTITY.map((key) => comparableName(judged.row[key] ?? '')),
      [...figures].map(([, each]) => (each.kind === 'known' ? plain(each.value) : `?${comparableName(each.shown)}`)),
      this.measures.map((measure) => {
        const verdict = verdictOf(outcome, judged, measure);
        return verdict ? verdictKey(verdict) : null;
      }),
    ]);
  }
}

function verdictOf(outcome: CheckOutcome, judged: JudgedRow, measure: number): Verdict | undefined {
  return judged.verdicts[outcome.measures.indexOf(measure)];
}

function said(verdict: Verdict): VerdictSaid {
  return { verdict: classOf(verdict), award: awardWith(verdict) };
}

function verdictKey(verdict: Verdict): string {
  const award = awardWith(verdict);
  return [classOf(verdict), award.kind, awardKey(award)].join(' ');
}

function awardKey(award: Award): string {
  switch (award.kind) {
    case 'none':
      return '';
    case 'amount':
    case 'at-most':
    case 'at-least':
      return plain(award.amount);
    case 'range':
      return `${plain(award.low)} ${plain(award.high)}`;
    case 'unknown':
      return award.missing.join();
  }
}

function awardChange(measure: number, a: CheckOutcome, b: CheckOutcome): AwardChange {
  const was = totalOf(a.rows.map((row) => verdictOf(a, row, measure)));
  const now = totalOf(b.rows.map((row) => verdictOf(b, row, measure)));
  const [before, after] = [amountOf(was), amountOf(now)];
  return { measure, was, now, difference: before && after ? after.minus(before) : null };
}

function noticesOf(a: CheckOutcome, b: CheckOutcome, measures: readonly number[]): readonly Message[] {
  const notices: Message[] = [];
  if (a.pack.id !== b.pack.id)
    notices.push(compareWords.message('compare.other-policy', { a: a.pack.title, b: b.pack.title }));
  const alone = [...a.measures, ...b.measures].filter((measure) => !measures.includes(measure));
  if (alone.length > 0)
    notices.push(compareWords.message('compare.other-measures', { measures: [...new Set(alone)].join('、') }));
  const differing = differingStandards(a.pack, a.standards, b.standards);
  if (differing.length > 0)
    notices.push(compareWords.message('compare.other-standards', { names: namesOf(differing) }));
  return notices;
}

/** The names of parameters and choices that two checks did not share. */
export function differingStandards(pack: Pack, a: Standards, b: Standards): readonly Texts[] {
  const value = (standards: Standards, id: string): string => {
    const parameter = standards.parameters.get(id) ?? { kind: 'open' };
    return parameter.kind === 'value' ? plain(parameter.value) : parameter.kind;
  };
  return [
    ...pack.parameters.filter(({ id }) => value(a, id) !== value(b, id)).map(({ name }) => name),
    ...CHOICES.filter(({ key }) => a.choices[key] !== b.choices[key]).map(({ name }) => name),
  ];
}
