import { IntlMessageFormat } from 'intl-messageformat';
import type { Locale, Message, Param, TextTable, Texts } from './message';

const compiled: Record<Locale, Map<string, IntlMessageFormat>> = { 'zh-CN': new Map(), en: new Map() };

function formatOf(pattern: string, locale: Locale): IntlMessageFormat {
  const known = compiled[locale].get(pattern);
  if (known) return known;
  const made = new IntlMessageFormat(pattern, locale);
  compiled[locale].set(pattern, made);
  return made;
}

/** What a pattern of plain placeholders alone is made of: texts at even places, names at odd ones. */
type Pieces = readonly string[];
const pieces = new Map<string, Pieces | null>();

/**
 * A pattern cut at its placeholders; null where it has a plural, a format, an escape or a tag, which are ICU's to read. So
 * most sentences need no formatter, whose answer would be the same text at ten times the cost.
 */
function piecesOf(pattern: string): Pieces | null {
  const known = pieces.get(pattern);
  if (known !== undefined) return known;
  const cut = pattern.split(/\{([a-zA-Z]+)\}/);
  const made = cut.some((text, index) => index % 2 === 0 && /[{}'<]/.test(text)) ? null : cut;
  pieces.set(pattern, made);
  return made;
}

function isTexts(param: Param): param is Texts {
  return typeof param === 'object' && 'zh-CN' in param;
}

function isList(param: Param): param is readonly Message[] {
  return Array.isArray(param);
}

function spoken(param: Param, locale: Locale, table: TextTable): string | number {
  if (typeof param === 'string' || typeof param === 'number') return param;
  if (isTexts(param)) return param[locale];
  if (isList(param)) return sayAll(param, locale, table);
  return say(param, locale, table);
}

/** The sentence of a message in one language. A code that the table lacks is a fault of ours, and throws. */
export function say(message: Message, locale: Locale, table: TextTable): string {
  const texts = table[message.code];
  if (!texts) throw new Error(`no texts for message ${message.code}`);
  const pattern = texts[locale];
  const cut = piecesOf(pattern);
  if (cut) {
    let text = cut[0] ?? '';
    for (let at = 1; at < cut.length; at += 2) {
      const param = message.params[cut[at] ?? ''];
      if (param === undefined) throw new Error(`message ${message.code} lacks ${String(cut[at])}`);
      text += `${String(spoken(param, locale, table))}${cut[at + 1] ?? ''}`;
    }
    return text;
  }
  const values: Record<string, string | number> = {};
  for (const [name, param] of Object.entries(message.params)) values[name] = spoken(param, locale, table);
  return String(formatOf(pattern, locale).format(values));
}

/** Several sentences as one text: Chinese needs no blank between them, English does. */
export function sayAll(messages: readonly Message[], locale: Locale, table: TextTable): string {
  return messages.map((message) => say(message, locale, table)).join(locale === 'en' ? ' ' : '');
}
