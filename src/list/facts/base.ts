import type { Base } from '../../policy/enterprise';
import type { Pack } from '../../policy/pack';
import type { Choices } from '../../policy/standards';
import type { CellRead } from './figure-cells';
import type { QuarterRead } from './quarter';

/** What a column 是否有基数 says of a row; null where it says nothing. */
export type HasBase = 'yes' | 'no' | null;

/** A base settled, and what about it is to be looked at. */
export interface BaseSettled {
  readonly base: Base;
  /** 是否有基数 is against the figure: which of them says that there is a base. */
  readonly against: 'said-none' | 'said-some' | null;
}

/** Makers of the bases of one metric: what is missing is named alike in every row, so the objects are shared. */
export interface BaseRules {
  readonly key: string;
  /** What an empty base is named by. */
  readonly emptyKeys: readonly string[];
  readonly growthKey: string;
  readonly zeroIsNone: boolean;
  readonly emptyIsNone: boolean;
}

export function baseRules(metric: string, emptyKeys: readonly string[], pack: Pack, choices: Choices): BaseRules {
  return {
    key: `${metric}.base`,
    emptyKeys,
    growthKey: `${metric}.growth`,
    zeroIsNone: choices.zeroBase === 'none' && pack.zeroBase === 'none',
    emptyIsNone: choices.emptyBase === 'none',
  };
}

const ZERO_NONE: BaseSettled = { base: { kind: 'none', by: 'zero' }, against: null };
const SAID_NONE: BaseSettled = { base: { kind: 'none', by: 'said' }, against: null };

/**
 * The base of a row, of what its cell, the reported rate and the column 是否有基数 say. A figure above zero decides; a
 * reported rate of any value says that there is a base where no figure does.
 */
export function settleBase(read: QuarterRead, rate: CellRead, hasBase: HasBase, rules: BaseRules): BaseSettled {
  switch (read.kind) {
    case 'known':
      if (read.approx > 0)
        return { base: { kind: 'figure', value: read.value }, against: hasBase === 'no' ? 'said-none' : null };
      if (hasBase === 'yes') return { base: rateOrMissing(rate, rules, [rules.key]), against: 'said-some' };
      if (rules.zeroIsNone) return ZERO_NONE;
      if (rate.kind === 'known') return plainly(rateOrMissing(rate, rules, [rules.key]));
      return hasBase === 'no' ? SAID_NONE : plainly(rateOrMissing(rate, rules, [rules.key]));
    case 'no-base':
      if (hasBase !== 'yes') return SAID_NONE;
      return { base: rateOrMissing(rate, rules, [rules.key]), against: 'said-some' };
    case 'empty':
      if (hasBase === 'no') return SAID_NONE;
      // A rate that cannot be read is a rate still: the row does not say that there was nothing.
      if (rules.emptyIsNone && hasBase === null && (rate.kind === 'empty' || rate.kind === 'placeholder'))
        return SAID_NONE;
      return plainly(rateOrMissing(rate, rules, rules.emptyKeys));
    case 'missing':
      if (hasBase === 'no' && read.why === 'placeholder') return SAID_NONE;
      return plainly(rateOrMissing(rate, rules, read.why === 'absent' ? read.keys : [rules.key]));
  }
}

function plainly(base: Base): BaseSettled {
  return { base, against: null };
}

const missing = new Map<string, Base>();

function rateOrMissing(rate: CellRead, { growthKey }: BaseRules, keys: readonly string[]): Base {
  if (rate.kind === 'known') return { kind: 'rate', rate: rate.value, keys };
  const named = [...keys, growthKey];
  const id = named.join(' ');
  const known = missing.get(id);
  if (known) return known;
  const made: Base = { kind: 'missing', keys: named };
  missing.set(id, made);
  return made;
}

const YES = /^(?:是|有|有基数|y|yes|true|t|1|√|✓|✔|☑)$/iu;
const NO = /^(?:否|无|没有|无基数|没有基数|n|no|false|f|0|×|✗|✘|x|☐)$/iu;

/** Reads a cell of a column 是否有基数. */
export function readHasBase(text: string): HasBase {
  if (YES.test(text)) return 'yes';
  return NO.test(text) ? 'no' : null;
}
