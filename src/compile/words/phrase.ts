import { vocabulary } from '../../messages/message';
import type { Message } from '../../messages/message';
import type { Phrase } from '../../policy/algebra';

export const phraseVocabulary = vocabulary({
  'words.piece': { 'zh-CN': '{text}', en: '{text}' },
  'words.pieces': { 'zh-CN': '{first}{rest}', en: '{first}{rest}' },
});

const { message } = phraseVocabulary;
const NAME = /\{(\w+)\}/g;

/** A shape's own phrase, what stands in braces said by `say` (`bracketed`: the phrase puts it in brackets). Both languages have the same names in the same order. */
export function phraseWords(
  { text, parts }: Phrase,
  say: (part: Phrase['parts'][string], bracketed: boolean) => Message,
): Message {
  const zh = text['zh-CN'].split(NAME);
  const en = text.en.split(NAME);
  // Texts and names take turns.
  const pieces = zh.map((piece, index): Message => {
    if (index % 2 === 0) return message('words.piece', { text: { 'zh-CN': piece, en: en[index] ?? '' } });
    const part = parts[piece];
    if (!part) return message('words.piece', { text: piece });
    return say(part, zh[index - 1]?.endsWith('（') === true);
  });
  return pieces.reduceRight((rest, first) => message('words.pieces', { first, rest }));
}
