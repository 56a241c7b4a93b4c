import { borneOut } from '../../policy/industry/standard';
import { industriesIn, type IndustryMention } from '../reading/industry-words';
import { between, trimmed, type Sentence } from '../reading/sentences';
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
  const said = codes.flatMap(({ meaning }) => (meaning.kind === 'code' ? [meaning.code] : []));
  // A code that the standard does not have limits nothing: what the text means by it, a reader has to say.
  if (firstCode && lastCode && said.every((code) => borneOut(code) === code)) {
    const ranged = codesOf(said, text.slice(firstCode.start, lastCode.end)).filter((code) => borneOut(code) === code);
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
    const all = industriesIn(sentence.text, sentence.start, sentence.end);
    const mentions = all.filter((mention, index) =>
      all.slice(index).some((last) => ofEnterprises(sentence, last) && listed(sentence, mention, last)),
    );
    const distinct = [...new Set(mentions.map(({ id }) => id))];
    const [first] = mentions;
    const last = mentions.at(-1);
    if (first && last) {
      const name = distinct.map((id) => industries.name(id)).join('、');
      const [only] = distinct;
      const id = distinct.length === 1 && only !== undefined ? only : `m${String(number)}.scope`;
      const group = industries.together(id, { 'zh-CN': name, en: id }, distinct, number);
      // 家具、有色金属行业企业: an industry of the list that is none of ours is said, and not passed over.
      const more =
        first.start -
        (/[^，。；：（）\n\d对的]*、$/.exec(sentence.text.slice(sentence.start, first.start))?.[0].length ?? 0);
      const rest = more < first.start ? `（原文列的是“${sentence.text.slice(more, last.end)}”，其余没有读出）` : '';
      return found({ start: more, end: last.end }, group, `${name}${rest}`);
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
  const unread = said.length > 0 ? `行业代码${said.join('、')}` : undefined;
  const named =
    unread ?? candidates.flatMap(({ start, end }) => INDUSTRY_NAMED.exec(text.slice(start, end))?.[0] ?? []).at(0);
  const what = named === undefined ? '原文未限定行业' : `原文的“${named}”没有读成适用范围`;
  return found(words ?? { start: 0, end: text.length }, industries.everyone(), `各行业企业（${what}）`);
}

const INDUSTRY_NAMED = /[^，。；：（）\n\d对的]{1,30}(?:行业|产业|领域)/;

function ofEnterprises({ text }: Sentence, { end }: IndustryMention): boolean {
  return (
    /^(?:行业|类|领域)?(?:的)?(?:规上|规模以上)?企业/.test(text.slice(end, end + 12)) ||
    /企业$/.test(text.slice(0, end))
  );
}

/** 有色金属、石化行业企业: the first is of the same list as the last. */
function listed({ text }: Sentence, mention: IndustryMention, last: IndustryMention): boolean {
  return (
    mention === last ||
    /^(?:行业|产业)?[、和及与](?:[^，。；：（）]*[、和及与])?$/.test(text.slice(mention.end, last.start))
  );
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
