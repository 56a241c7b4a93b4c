import type { Texts } from '../messages/message';
import { grouped } from '../quantity/exact';
import { slipPlace } from './origin-words';
import type { Pack } from './pack';
import type { Measure, Recipient, Slip } from './measure';
import { dayName } from './period';

/** What a measure says beside its rules, in words: whom it pays, when, from which budgets, and slips of its source. */

const RECIPIENTS: Readonly<Record<Recipient['kind'], Texts>> = {
  enterprise: { 'zh-CN': '企业', en: 'the enterprise' },
  county: { 'zh-CN': '县（市、区）', en: 'the county' },
  city: { 'zh-CN': '设区市', en: 'the city' },
  park: { 'zh-CN': '园区', en: 'the park' },
};

/** Who is paid, in a word. */
export function recipientName({ kind }: Recipient): Texts {
  return RECIPIENTS[kind];
}

/** Who is paid, and what is to be known of it; null where it is the enterprise, which needs no word. */
export function recipientWords(recipient: Recipient): Texts | null {
  const { kind, note } = recipient;
  const name = recipientName(recipient);
  if (note) return { 'zh-CN': `${name['zh-CN']}（${note['zh-CN']}）`, en: `${name.en} (${note.en})` };
  return kind === 'enterprise' ? null : name;
}

/** The days from and to which a measure counts; null where neither is said. */
export function effectiveWords({ effective: { from, to } }: Measure): Texts | null {
  const [first, last] = [from === null ? null : dayName(from), to === null ? null : dayName(to)];
  if (first && last)
    return {
      'zh-CN': `${first['zh-CN']}至${last['zh-CN']}（首尾两日在内）`,
      en: `${first.en} to ${last.en} (both days included)`,
    };
  if (first) return { 'zh-CN': `自${first['zh-CN']}起（当日在内）`, en: `from ${first.en} (that day included)` };
  return last && { 'zh-CN': `至${last['zh-CN']}止（当日在内）`, en: `until ${last.en} (that day included)` };
}

/** The budgets that share an award, with their shares in %; null where one budget pays. */
export function sharingWords({ sharing }: Measure): Texts | null {
  if (sharing.length === 0) return null;
  const shares = sharing.map(({ name, share }) => ({ name, percent: `${grouped(share.times(100))}%` }));
  return {
    'zh-CN': shares.map(({ name, percent }) => `${name['zh-CN']}${percent}`).join('、'),
    en: shares.map(({ name, percent }) => `${name.en} ${percent}`).join(', '),
  };
}

/** A slip of the source: what stands there, how it is read, and why. */
export function slipWords(pack: Pack, { text }: Measure, { words, readAs, note }: Slip): Texts {
  const name = slipPlace(pack);
  const quoted = text.slice(words.start, words.end);
  return {
    'zh-CN': `${name['zh-CN']}写作“${quoted}”，按“${readAs}”理解：${note['zh-CN']}`,
    en: `In ${name.en}: “${quoted}”, read as “${readAs}”: ${note.en}`,
  };
}
