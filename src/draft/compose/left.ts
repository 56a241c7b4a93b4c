import type { Texts } from '../../messages/message';
import { quantitiesAmong } from '../../policy/lint/no-quantity';
import { numeralsIn, states } from '../../policy/lint/numerals';
import type { PackUnit } from '../../policy/terms';
import type { RawMeasure } from '../../policy/schema/pack';
import { plain } from '../../quantity/exact';
import type { Quantified } from '../numbers/stated';
import { between, trimmed } from '../reading/sentences';
import type { Statement } from '../reading/statements';
import type { Scribe } from './scribe';

type Figure = NonNullable<RawMeasure['figures']>[number];
type Unread = NonNullable<RawMeasure['unread']>[number];
type Unquantified = NonNullable<RawMeasure['unquantified']>[number];

export interface Left {
  readonly figures: readonly Figure[];
  readonly unread: readonly Unread[];
  readonly unquantified: readonly Unquantified[];
}

/** What is said of a number that no rule holds. */
const WHY = {
  dropped: { 'zh-CN': '核对时没有采用。', en: 'Left out by the reader.' },
  several: {
    'zh-CN': '有几档条件和奖励，哪个条件对哪个金额、能不能重复享受，须人工写成规则。',
    en: 'Several conditions and awards: which goes with which, and whether they add up, has to be written by hand.',
  },
  alternatives: {
    'zh-CN': '几个条件或几档并列，哪些要同时满足、哪些满足一个即可、各对哪个金额，须人工写成规则。',
    en: 'Several conditions or steps side by side: which hold together, which are alternatives and what each is paid has to be written by hand.',
  },
  other: {
    'zh-CN': '没有读出它是门槛、增速、奖励还是别的，须人工写成规则。',
    en: 'What it is was not read; it has to be written by hand.',
  },
} as const satisfies Readonly<Record<string, Texts>>;

const NAME: Texts = { 'zh-CN': '原文所列数', en: 'a number of the text' };
const NOTHING: Texts = {
  'zh-CN': '编号、名称、日期或期限，没有写成规则。',
  en: 'A name, a number of a document, a date or a length of time.',
};
/** A sentence with one of these asks for something or pays something: a number in it is not passed over as a mere figure. */
const ASKS = /奖励|奖补|补助|补贴|资助|给予|予以|达到|不低于|以上|以下|超过|不超过|增长|比例|条件|不予/;

/** Where all numbers go that no rule of the measure holds: nothing is lost. */
export function leftOf(statements: readonly Statement[], why: keyof typeof WHY | null, scribe: Scribe): Left {
  const figures: Figure[] = [];
  const unread: Unread[] = [];
  const unquantified: Unquantified[] = [];
  const seen = new Set<string>();
  const listed = new Set<number>();
  for (const { sentence, placed } of statements) {
    const left = sentence.quantities.filter(({ start }) => !scribe.used.has(start));
    const timeless = left.filter(({ meaning }) => meaning.unit !== 'time');
    const mere = timeless.filter((each) => isFigure(each, scribe));
    const said = between(sentence, sentence.start, sentence.end);
    const asFigures =
      mere.length === timeless.length &&
      !ASKS.test(said) &&
      placed.every(({ role }) => role.kind === 'none' || role.kind === 'count' || role.kind === 'threshold');
    if (asFigures) {
      for (const each of mere) {
        const unit = figureOf(each);
        const words = scribe.quote(each);
        const value = plain(each.meaning.value);
        const key = `${value} ${words}`;
        if (unit && !seen.has(key)) figures.push({ name: NAME, value, unit, words });
        seen.add(key);
        listed.add(each.start);
      }
    } else if (timeless.length > 0) {
      const dropped = timeless.every(({ start }) => scribe.dropped.has(start));
      unread.push({
        words: scribe.quote(trimmed(sentence)),
        numbers: timeless.map(({ text }) => text),
        why: WHY[dropped ? 'dropped' : (why ?? 'other')],
      });
    }
  }
  const held = unread.map(({ words }) => spanOf(scribe.part.text, words));
  const used = statements.flatMap(({ sentence }) =>
    sentence.quantities.filter(({ start }) => scribe.used.has(start) || listed.has(start)),
  );
  const tokens = statements.flatMap(({ sentence }) => sentence.stated);
  for (const numeral of quantitiesAmong(scribe.part.text, numeralsIn(scribe.part.text))) {
    const inside = (span: { readonly start: number; readonly end: number }) =>
      span.start <= numeral.start && numeral.end <= span.end;
    if (used.some((each) => each.start <= numeral.start && numeral.start < each.end) || held.some(inside)) continue;
    const token = tokens.find((each) => each.start <= numeral.start && numeral.start < each.end);
    const words = scribe.quote(token ?? numeral);
    if (unquantified.some((each) => each.words === words)) continue;
    unquantified.push({ words, note: NOTHING });
    held.push(spanOf(scribe.part.text, words));
  }
  return { figures, unread, unquantified };
}

/**
 * Asks whether what stands unread leaves verdicts as they are: a measure that judges by some of its numbers would else be
 * met by whoever misses another. What a reader left out the measure's last card tells already.
 */
export function confirmUnread({ unread }: Left, scribe: Scribe): void {
  for (const { words, numbers, why } of unread) {
    if (why === WHY.dropped) continue;
    const said = numbers.join('、');
    const what: Texts = {
      'zh-CN': `这句里的${said}没有写成规则，核验时不看。确认它不影响企业是否符合、奖励多少；有影响的不要确认，由人写成规则`,
      en: `not written as a rule and not looked at (${said}): confirm that it changes neither who is eligible nor what is paid`,
    };
    scribe.confirm(spanOf(scribe.part.text, words), what, { optional: false, key: '/unread' });
  }
}

function spanOf(text: string, words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

/** Whether a number can stand by itself: its own words state it, which 20 of 20至50万元 does not. */
function isFigure(each: Quantified, scribe: Scribe): boolean {
  const unit = figureOf(each);
  if (unit === null || scribe.dropped.has(each.start)) return false;
  return numeralsIn(scribe.quote(each)).some((numeral) => states(numeral, each.meaning.value, unit));
}

/** The unit that a number can be kept in as a mere figure; null where a pack has none for it. */
function figureOf({ meaning, text }: Quantified): PackUnit | null {
  if (!/\d|[０-９]/.test(text)) return null;
  switch (meaning.unit) {
    case '万元':
    case 'share':
    case '万千瓦时':
      return meaning.said.includes('/') ? null : meaning.unit;
    case 'count':
      return '个';
    case '元/人':
    case '元/千瓦时':
    case 'time':
    case 'other':
    case 'bare':
      return null;
  }
}
