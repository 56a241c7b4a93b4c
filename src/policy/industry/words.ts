import type { Industry, IndustryId, Pack } from '../pack';
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
 * say). Its own name counts first, then what it surely is by its codes, then the word that it is another name of. Null
 * where it is none or more than one.
 */
export function industryWord(
  pack: Pack,
  text: string,
  fits: (industry: Industry) => boolean = () => true,
): IndustryId | null {
  const fitting = new Set(pack.industries.filter(fits).map(({ id }) => id));
  const named = namedIndustry(pack, text);
  if (named?.word != null && named.own && fitting.has(named.word)) return named.word;
  const [only, ...others] = wordsOf(pack, text).filter((id) => fitting.has(id));
  if (only !== undefined && others.length === 0) return only;
  const alias = pack.industries.find(
    ({ id, aliases }) =>
      fitting.has(id) && aliases.some(({ name }) => cleanIndustryName(name) === cleanIndustryName(text)),
  );
  return alias?.id ?? null;
}
