import type { Pack } from '../pack';
import type { Industry, IndustryId } from '../terms';
import { membership } from './membership';
import { cleanIndustryName, namedIndustry } from './names';
import { resolveIndustry } from './resolve';

/** All words of the policy that a name or code surely is, its own name first. Empty where it is none of them. */
export function wordsOf(pack: Pack, nameOrCode: string): readonly IndustryId[] {
  return resolveIndustry(pack, { name: nameOrCode, code: null, codeIsNumber: false }).words;
}

/** Whether a name or code is known: one of the policy, what staff say for it, or one of the standard. */
export function knowsIndustry(pack: Pack, nameOrCode: string): boolean {
  const { said, finding } = resolveIndustry(pack, { name: nameOrCode, code: null, codeIsNumber: false });
  return said.kind !== 'unsaid' && finding === null;
}

/**
 * The one word of the policy that a name or code is, among those that `fits` lets through (those with a growth target,
 * say): its own name first, else of the words that it surely is by its codes the narrowest (粮油加工 before 食品), else,
 * of several as narrow (医药, 生物医药), the one that it is another name of. Null where it is none or more than one.
 */
export function industryWord(
  pack: Pack,
  text: string,
  fits: (industry: Industry) => boolean = () => true,
): IndustryId | null {
  const fitting = pack.industries.filter(fits);
  const named = namedIndustry(pack, text);
  const own = named?.own === true ? fitting.find(({ id }) => id === named.word) : undefined;
  if (own) return own.id;
  const sure = new Set(wordsOf(pack, text));
  const candidates = fitting.filter(({ id }) => sure.has(id));
  const narrowest = candidates.filter(
    (one) => !candidates.some((other) => isWithin(other, one) && !isWithin(one, other)),
  );
  const [only, ...others] = narrowest;
  if (only !== undefined && others.length === 0) return only.id;
  const cleaned = cleanIndustryName(text);
  const called = narrowest.filter(({ aliases }) => aliases.some(({ name }) => cleanIndustryName(name) === cleaned));
  return called.length === 1 ? (called[0]?.id ?? null) : null;
}

/** Whether all that surely is the one industry surely is the other. */
function isWithin(inner: Industry, outer: Industry): boolean {
  return inner.core.every((code) => membership(code, outer, 'code') === 'in');
}
