import type { Message, Texts } from '../../messages/message';
import type { BranchLabel, Condition, Mark, Order, Phrase, Quantity, Words } from '../algebra';
import type { CountTarget, Grant, GrowthTarget } from '../measure';
import type { GroupId, IndustryId, MetricId, PackUnit } from '../terms';
import { flag, ref, union, words, type JsonSchema, type Schema } from '../schema/build';

/** What a shape in each role is lowered to. */
export interface LoweredBy {
  readonly condition: Condition;
  readonly award: LoweredAward;
  readonly measured: LoweredFigure;
  readonly 'growth-target': Omit<GrowthTarget, 'measure'>;
  readonly 'count-target': Omit<CountTarget, 'measure'>;
}

export type Role = keyof LoweredBy;

/** What an award is counted by or a tier chosen by: a figure, its increase, its growth. */
export interface LoweredFigure {
  /** Null for a rate of growth: there is no number of it without a quotient. */
  readonly quantity: Quantity | null;
  /** The figure of the year before, where it has one. */
  readonly base: Quantity | null;
  /** The figure held against a number. */
  readonly against: (order: Order, than: Quantity, mark: Mark) => Condition;
  readonly wanted: Wanted;
  /** What it is called. */
  readonly named: Phrase;
}

/** An award, and what a grant wants to know of it beside. */
export interface LoweredAward extends Pick<Grant, 'classes' | 'words' | 'reading'> {
  readonly award: Quantity;
  /** Null where it hangs on an eligibility and stands for no grant by itself. */
  readonly grant: Grant['kind'] | null;
}

/** A rule as the pack file has it: which shape, and what that shape wants. */
export interface RawRule {
  readonly shape: string;
}

/** A way of writing a rule: the policy's own. It says what the file must hold, and how that is written in the algebra. */
export interface Shape<R extends Role = Role> {
  /** The word that the file uses. */
  readonly id: string;
  readonly role: R;
  readonly name: Texts;
  readonly schema: JsonSchema;
  /** `raw` has passed `schema`. */
  readonly lower: (raw: RawRule, site: Site) => LoweredBy[R];
}

/** Where in the file a rule stands: what it may name there, noted down so that the checks can see it. */
export interface Site {
  /** The mark of a node: the words of the measure that it rests on. */
  readonly mark: (
    raw: RawMark,
    where?: { readonly label?: BranchLabel; readonly field?: string; readonly phrase?: Phrase },
  ) => Mark;
  readonly words: (words: string) => Words;
  /** `field`: of the rule's fields, the one that names it. */
  readonly metric: (id: MetricId, field?: string) => MetricId;
  readonly group: (id: GroupId, field?: string) => GroupId;
  readonly roster: (id: string) => string;
  readonly industry: (id: IndustryId) => IndustryId;
  /** A number that the text states, for something counted in `wanted`. */
  readonly number: (stated: RawNumber, wanted: Wanted, mark: Mark) => Quantity;
  /** `cap`: it stands where it may be none. */
  readonly parameter: (id: string, field: string, wanted: Wanted, mark: Mark, cap?: boolean) => Quantity;
  /** A rule inside this one. */
  readonly condition: (raw: RawRule, field: string) => Condition;
  /** An award inside this one. */
  readonly award: (raw: RawRule, field: string) => LoweredAward;
  /** What this rule counts by. */
  readonly measured: (raw: RawRule, field: string) => LoweredFigure;
  /** The same rule with a parameter for its number. */
  readonly loosened: (raw: RawRule, field: string, parameter: string, mark: Mark) => Condition;
  /** The groups that have a standard here, where an industry of no group has none: the measure must be for no other. */
  readonly covers: (groups: readonly GroupId[]) => void;
  readonly fault: (field: string, message: Message) => void;
}

/** What a number counts. */
export type Wanted =
  | { readonly unit: PackUnit }
  | { readonly metric: MetricId }
  /** What turns it into money: a share of money, 元/千瓦时 of electricity. */
  | { readonly payingFor: Wanted };

interface RawNumber {
  readonly value: string;
  readonly unit: PackUnit;
  /** Of the rule's fields, the one that holds it. */
  readonly field: string;
  readonly words: string;
}

interface RawMark {
  readonly words: string;
  readonly reading?: boolean;
}

/** Fields that every rule has. */
export const marked = { words };
export const reading = { reading: flag('Our reading, and not what the text says.') };

/** A rule inside another one. */
export const nested = ref<RawRule>('condition');
export const nestedAward = ref<RawRule>('award');
export const measured = ref<RawRule>('measured');

/** An award made of others: it stands for a grant where they all do, of one kind. */
export function composed(
  site: Site,
  raw: RawMark,
  award: Quantity,
  [first, ...others]: readonly LoweredAward[],
): LoweredAward {
  return {
    award,
    grant: first && others.every(({ grant }) => grant === first.grant) ? first.grant : null,
    classes: [first, ...others].flatMap((part) => part?.classes ?? []),
    words: site.words(raw.words),
    reading: raw.reading ?? false,
  };
}

/** Declares a shape; types its `lower` by its schema. */
export function shape<R extends Role, S>(definition: {
  readonly id: string;
  readonly role: R;
  readonly name: Texts;
  readonly schema: Schema<S>;
  readonly lower: (raw: S, site: Site) => LoweredBy[R];
}): Shape<R> {
  return {
    ...definition,
    schema: definition.schema.json,
    // The schema was checked before: what stands under this shape's id is an S.
    lower: (raw, site) => definition.lower(raw as unknown as S, site),
  };
}

/** The union of a role's shapes. */
export function unionOf(role: Role, shapes: readonly Shape[]): Schema<RawRule> {
  return union(
    'shape',
    shapes.filter((each) => each.role === role).map((each) => each.id),
  );
}
