import type { Message, Texts } from '../../messages/message';
import type { BranchLabel, Condition, Mark, Quantity, Words } from '../algebra';
import type { CountTarget, Grant, GroupId, GrowthTarget, IndustryId, MetricId, PackUnit } from '../pack';
import { flag, ref, union, words, type JsonSchema, type Schema } from '../schema/build';

/** What a shape in each role is lowered to. */
export interface LoweredBy {
  readonly condition: Condition;
  readonly award: LoweredAward;
  readonly 'growth-target': Omit<GrowthTarget, 'measure'>;
  readonly 'count-target': Omit<CountTarget, 'measure'>;
}

export type Role = keyof LoweredBy;

/** An award, and what a grant wants to know of it beside. */
interface LoweredAward extends Pick<Grant, 'classes' | 'words' | 'reading'> {
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
  readonly mark: (raw: RawMark, where?: { readonly label?: BranchLabel; readonly field?: string }) => Mark;
  readonly words: (words: string) => Words;
  readonly metric: (id: MetricId) => MetricId;
  readonly group: (id: GroupId) => GroupId;
  readonly industry: (id: IndustryId) => IndustryId;
  /** A number that the text states, for something counted in `wanted`. */
  readonly number: (stated: RawNumber, wanted: Wanted, mark: Mark) => Quantity;
  readonly parameter: (id: string, field: string, wanted: Wanted, mark: Mark) => Quantity;
  /** A rule inside this one. */
  readonly condition: (raw: RawRule, field: string) => Condition;
  /** The same rule with a parameter for its number. */
  readonly loosened: (raw: RawRule, field: string, parameter: string, mark: Mark) => Condition;
  readonly fault: (field: string, message: Message) => void;
}

/** What a number counts. */
export type Wanted = { readonly unit: PackUnit } | { readonly metric: MetricId };

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
