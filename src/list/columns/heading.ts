import { bare } from '../sheet/wording';

/** A heading without what says nothing of its meaning: remarks in brackets, marks of a duty to fill it in, colons. */
export function core(heading: string): string {
  let plain = bare(heading);
  for (let before = ''; before !== plain;) {
    before = plain;
    plain = plain.replace(/\([^()]*\)|\[[^[\]]*\]|【[^【】]*】|〔[^〔〕]*〕/gu, '');
  }
  return plain.replace(/^[*★#:\d.、]+(?=\D)|[*★#:;,，。、/]+$/gu, '');
}
