import type { Base } from '../../policy/enterprise';
import type { Pack } from '../../policy/pack';
import type { Choices } from '../../policy/standards';
import type { Exact } from '../../quantity/exact';
import type { CellRead } from './packed-cells';
import type { KnownCell } from './known-cell';
import type { QuarterRead } from './quarter';

/** What a column 是否有基数 says of a row; null where it says nothing. */
export type HasBase = 'yes' | 'no' | null;

/** Makers of the bases of one metric: what is missing is named alike in every row, so the objects are shared. */
export interface BaseRules {
  /** What a base of its own column is named by. */
  readonly ownKeys: readonly string[];
  /** What an empty base is named by. */
  readonly emptyKeys: readonly string[];
  readonly growthKey: string;
  readonly zeroIsNone: boolean;
  readonly emptyIsNone: boolean;
  readonly missing: Map<readonly string[], Base>;
}

export function baseRules(metric: string, emptyKeys: readonly string[], pack: Pack, choices: Choices): BaseRules {
  return {
    ownKeys: [`${metric}.base`],
    emptyKeys,
    growthKey: `${metric}.growth`,
    zeroIsNone: choices.zeroBase === 'none' && pack.zeroBase === 'none',
    emptyIsNone: choices.emptyBase === 'none',
    missing: new Map(),
  };
}

const ZERO_NONE: Base = { kind: 'none', by: 'zero' };
const SAID_NONE: Base = { kind: 'none', by: 'said' };

/**
 * The base of a row, of what its cell, the reported rate and the column 是否有基数 say. A figure above zero decides; a
 * reported rate of any value says that there is a base where no figure does.
 */
export function settleBase(read: QuarterRead, rate: CellRead, hasBase: HasBase, rules: BaseRules): Base {
  switch (read.kind) {
    case 'known':
      if (read.approx > 0) return new BaseFigure(read);
      if (hasBase === 'yes') return rateOrMissing(rate, rules, rules.ownKeys);
      if (rules.zeroIsNone) return ZERO_NONE;
      return hasBase === 'no' && rate.kind !== 'known' ? SAID_NONE : rateOrMissing(rate, rules, rules.ownKeys);
    case 'no-base':
      return hasBase === 'yes' ? rateOrMissing(rate, rules, rules.ownKeys) : SAID_NONE;
    case 'empty': {
      if (hasBase === 'no') return SAID_NONE;
      // A rate that cannot be read is a rate still: the row does not say that there was nothing.
      const noRate = rate.kind === 'empty' || rate.kind === 'placeholder';
      if (rules.emptyIsNone && hasBase === null && noRate) return SAID_NONE;
      return rateOrMissing(rate, rules, rules.emptyKeys);
    }
    case 'missing':
      if (hasBase === 'no' && read.why === 'placeholder') return SAID_NONE;
      return rateOrMissing(rate, rules, read.why === 'absent' ? read.keys : rules.ownKeys);
  }
}

/** Whether 是否有基数 is against what stands in the base's cell: `said-none` against a figure, `said-some` against none. */
export function againstSaid(read: QuarterRead, hasBase: HasBase): 'said-none' | 'said-some' | null {
  if (hasBase === null || (read.kind !== 'known' && read.kind !== 'no-base')) return null;
  const figure = read.kind === 'known' && read.approx > 0;
  if (figure) return hasBase === 'no' ? 'said-none' : null;
  return hasBase === 'yes' ? 'said-some' : null;
}

/** A base that is a figure: the cell's own number, made exact when it is asked for. */
class BaseFigure {
  readonly kind = 'figure';

  constructor(private readonly cell: KnownCell) {}

  get value(): Exact {
    return this.cell.value;
  }
}

function rateOrMissing(rate: CellRead, rules: BaseRules, keys: readonly string[]): Base {
  if (rate.kind === 'known') return { kind: 'rate', rate: rate.value, keys };
  // What is missing is named alike in every row.
  const known = rules.missing.get(keys);
  if (known) return known;
  const made: Base = { kind: 'missing', keys: [...keys, rules.growthKey] };
  rules.missing.set(keys, made);
  return made;
}

const YES = /^(?:是|有|有基数|y|yes|true|t|1|√|✓|✔|☑)$/iu;
const NO = /^(?:否|无|没有|无基数|没有基数|n|no|false|f|0|×|✗|✘|x|☐)$/iu;

/** Reads a cell of a column 是否有基数. */
export function readHasBase(text: string): HasBase {
  if (YES.test(text)) return 'yes';
  return NO.test(text) ? 'no' : null;
}
