import { createContext, use, useMemo, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import type { Locale, Message, TextTable, Texts } from '../messages/message';
import { say, sayAll } from '../messages/say';
import type { Live } from './host';

/** How a component turns messages into words. */
export interface Say {
  (message: Message): string;
  readonly all: (messages: readonly Message[]) => string;
  /** A name that stands in both languages. */
  readonly named: (texts: Texts) => string;
  readonly locale: Locale;
}

const SayContext = createContext<Say | null>(null);

function sayer(locale: Locale, table: TextTable): Say {
  const speak = (message: Message): string => say(message, locale, table);
  return Object.assign(speak, {
    all: (messages: readonly Message[]) => sayAll(messages, locale, table),
    named: (texts: Texts) => texts[locale],
    locale,
  });
}

export interface SayProviderProps {
  readonly locale: Live<Locale>;
  readonly texts: TextTable;
  readonly children: ReactNode;
}

/** Gives everything below it one language and one table of texts. */
export function SayProvider({ locale, texts, children }: SayProviderProps) {
  const current = useSyncExternalStore(locale.onChange, locale.current);
  const speak = useMemo(() => sayer(current, texts), [current, texts]);
  return <SayContext value={speak}>{children}</SayContext>;
}

/** The words of the language chosen. */
export function useSay(): Say {
  const speak = use(SayContext);
  if (!speak) throw new Error('useSay outside SayProvider');
  return speak;
}
