import { industriesIn } from '../reading/industry-words';
import { between, trimmed } from '../reading/sentences';
import type { Statement } from '../reading/statements';
import type { Rule } from './conditions';
import type { Tools } from './eligibility';
import type { Stretch } from './scribe';

const ENTERPRISE = /企业|单位/;

/** Which enterprises it is for, as the words say; all, where they say none. */
export function scopeOf(all: readonly Statement[], judged: readonly Statement[], { scribe, industries }: Tools): Rule {
  const { number, text } = scribe.part;
  const found = (words: Stretch, group: string, what: string): Rule => {
    scribe.confirm(
      words,
      { 'zh-CN': `适用范围：${what}`, en: 'which enterprises it is for' },
      { optional: false, key: 'scope' },
    );
    scribe.read(words, { 'zh-CN': `适用范围按“${what}”理解。`, en: 'Which enterprises it is for is our reading.' });
    return { shape: 'industry-group', group, words: scribe.quote(words), reading: true };
  };
  const codes = all.flatMap(({ sentence }) => sentence.stated).filter(({ meaning }) => meaning.kind === 'code');
  const [firstCode] = codes;
  const lastCode = codes.at(-1);
  if (firstCode && lastCode) {
    const said = codes.flatMap(({ meaning }) => (meaning.kind === 'code' ? [meaning.code] : []));
    const ranged = codesOf(said, text.slice(firstCode.start, lastCode.end));
    const group = industries.coded(
      `m${String(number)}.codes`,
      { 'zh-CN': `行业代码${said.join('、')}`, en: `codes ${said.join(', ')}` },
      ranged,
    );
    return found({ start: firstCode.start, end: lastCode.end }, group, `行业代码${said.join('、')}`);
  }
  const candidates = [...judged, ...all]
    .map(({ sentence, relaxes }) => (relaxes ? null : sentence))
    .filter((each) => each !== null);
  for (const sentence of candidates) {
    const mentions = industriesIn(sentence.text, sentence.start, sentence.end).filter(
      ({ end }) =>
        /^(?:行业|类|领域)?(?:的)?(?:规上|规模以上)?企业/.test(sentence.text.slice(end, end + 12)) ||
        /企业$/.test(sentence.text.slice(0, end)),
    );
    const distinct = [...new Set(mentions.map(({ id }) => id))];
    const [first] = mentions;
    const last = mentions.at(-1);
    if (first && last) {
      const name = distinct.map((id) => industries.name(id)).join('、');
      const [only] = distinct;
      const id = distinct.length === 1 && only !== undefined ? only : `m${String(number)}.scope`;
      const group = industries.together(id, { 'zh-CN': name, en: id }, distinct, number);
      return found({ start: first.start, end: last.end }, group, name);
    }
    const made = /制造业(?:企业|大企业)?/.exec(between(sentence, sentence.start, sentence.end));
    if (made) {
      const start = sentence.start + made.index;
      return found({ start, end: start + made[0].length }, industries.manufacturing(), '制造业企业');
    }
  }
  const [first] = judged;
  const at = ENTERPRISE.exec(text);
  const words = at ? { start: at.index, end: at.index + at[0].length } : first && trimmed(first.sentence);
  return found(words ?? { start: 0, end: text.length }, industries.everyone(), '各行业企业（原文未限定行业）');
}

/** 63、64、65, or all from 06 to 46. */
function codesOf(codes: readonly string[], said: string): readonly string[] {
  const [from, to] = codes;
  if (codes.length !== 2 || from?.length !== 2 || to?.length !== 2 || !/[-—–~～至到]/.test(said))
    return [...new Set(codes)];
  return Array.from({ length: Math.max(1, Number(to) - Number(from) + 1) }, (_, index) =>
    String(Number(from) + index).padStart(2, '0'),
  );
}
