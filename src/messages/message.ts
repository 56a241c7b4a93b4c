/** The languages of the interface, Chinese first. */
export const LOCALES = ['zh-CN', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** One text in every language: the type demands both. */
export type Texts = Readonly<Record<Locale, string>>;

/**
 * What fills a placeholder: a text that is the same in every language (a name, a cell address, a number already
 * printed), a count (for plurals), a text in both languages (a metric's name), or further messages, joined.
 */
export type Param = string | number | Texts | Message | readonly Message[];

/** A sentence as data: words are added at the edge by `say`. It survives a structured clone. */
export interface Message {
  readonly code: string;
  readonly params: Readonly<Record<string, Param>>;
}

/** ICU patterns by message code: composed from the definitions, typed so that a code without texts does not compile. */
export type TextTable = Readonly<Record<string, Texts>>;

/** A table of texts, and the maker of its messages: a definition holds its own words and codes nowhere else. */
export interface Vocabulary<Code extends string> {
  readonly texts: Readonly<Record<Code, Texts>>;
  readonly message: (code: Code, params?: Readonly<Record<string, Param>>) => Message;
}

/** Declares the messages of one definition. Codes are unique in the whole project: prefix them with the owner's name. */
export function vocabulary<const Code extends string>(texts: Readonly<Record<Code, Texts>>): Vocabulary<Code> {
  return { texts, message: (code, params = {}) => ({ code, params }) };
}
