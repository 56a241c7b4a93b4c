import type { Part } from '../structure/parts';
import { conditionsIn, type Asked, type Pairs, type Range } from './conditions';
import { metricsIn, type MetricMention } from './metric-words';
import { paidIn, type PaidIn } from './paid';
import { rolesIn, type Placed } from './roles';
import { between, sentencesOf, type Sentence } from './sentences';

/** A sentence and what is read in it. */
export interface Statement extends PaidIn {
  readonly sentence: Sentence;
  readonly placed: readonly Placed[];
  readonly asked: readonly Asked[];
  readonly ranges: readonly Range[];
  readonly pairs: Pairs | null;
  readonly unpaired: boolean;
  /** 有基数的企业, 无基数的企业: which of the two it is about, and the words that say so. */
  readonly branch: { readonly side: 'with' | 'without'; readonly start: number; readonly end: number } | null;
  /** 可适当降低标准. */
  readonly relaxes: { readonly start: number; readonly end: number } | null;
}

const WITH = /(?:对于?)?有基数(?:的(?:工业|制造业|软件)?企业)?/;
const WITHOUT = /(?:对于?)?(?:无|没有)基数(?:的(?:工业|制造业|软件)?企业)?|(?:对于?)?新(?:建)?投产(?:的)?企业/;
const RELAXES =
  /(?:可|适当|可以|可适当)*(?:降低|放宽)(?:[^，。；]{0,4}(?:标准|条件|要求|门槛))|(?:标准|条件|要求|门槛)可?(?:适当)?(?:降低|放宽|下浮)/;

export function statementsOf(part: Part): readonly Statement[] {
  let carried: MetricMention | null = null;
  return sentencesOf(part).map((sentence) => {
    const placed = rolesIn(sentence);
    const { asked, ranges, pairs, unpaired } = conditionsIn(sentence, placed, carried);
    const paid = paidIn(sentence, placed, asked, ranges, carried);
    carried = metricsIn(sentence.text, sentence.start, sentence.end).at(-1) ?? carried;
    return {
      sentence,
      placed,
      asked,
      ranges,
      pairs,
      unpaired,
      ...paid,
      branch: branchOf(sentence),
      relaxes: found(sentence, RELAXES),
    };
  });
}

function branchOf(sentence: Sentence): Statement['branch'] {
  const without = found(sentence, WITHOUT);
  if (without) return { side: 'without', ...without };
  const base = found(sentence, WITH);
  return base && { side: 'with', ...base };
}

function found(sentence: Sentence, pattern: RegExp): { readonly start: number; readonly end: number } | null {
  const match = pattern.exec(between(sentence, sentence.start, sentence.end));
  return match && { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
}
