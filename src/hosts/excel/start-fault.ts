import { say } from '../../messages/say';
import type { Message } from '../../messages/message';
import { LOCALES } from '../../messages/message';
import { startWords } from './start-words';

const { message, texts } = startWords;

/** Why the pane cannot be here. */
export type StartFault =
  | { readonly kind: 'plain-browser' }
  | { readonly kind: 'framed' }
  | { readonly kind: 'not-excel'; readonly host: string }
  | { readonly kind: 'too-old'; readonly sets: readonly string[] }
  | { readonly kind: 'no-answer' }
  | { readonly kind: 'broken'; readonly detail: string };

interface Told {
  readonly what: Message;
  readonly next: Message;
  /** Where the page itself offers to go. */
  readonly links: readonly (readonly [address: string, words: Message])[];
}

const WORKBOOK_PAGE = ['index.html', message('start.workbook-page')] as const;
/** For a host that gives no sign of itself: `gate.js` takes our word for it. */
const STILL_EXCEL = ['?excel=1', message('start.still-excel')] as const;

function told(fault: StartFault): Told {
  switch (fault.kind) {
    case 'plain-browser':
    case 'framed':
      return {
        what: message(`start.${fault.kind}`),
        next: message('start.open-in-excel'),
        links: [WORKBOOK_PAGE, STILL_EXCEL],
      };
    case 'not-excel':
      return {
        what: message('start.not-excel', { host: fault.host }),
        next: message('start.open-in-excel'),
        links: [WORKBOOK_PAGE],
      };
    case 'too-old':
      return {
        what: message('start.too-old', { sets: fault.sets.join(', ') }),
        next: message('start.newer-excel'),
        links: [WORKBOOK_PAGE],
      };
    case 'no-answer':
      return { what: message('start.no-answer'), next: message('start.again'), links: [] };
    case 'broken':
      return {
        what: message('start.broken', { detail: fault.detail }),
        next: message('start.again'),
        links: [],
      };
  }
}

/** Puts the reason in the place of the pane, in both languages, with the way on. */
export function showStartFault(root: HTMLElement, fault: StartFault): void {
  const { what, next, links } = told(fault);
  const parts = LOCALES.map((locale) => {
    const section = document.createElement('section');
    section.lang = locale;
    const add = (tag: 'h1' | 'p', words: Message): HTMLElement => {
      const element = section.appendChild(document.createElement(tag));
      element.textContent = say(words, locale, texts);
      return element;
    };
    add('h1', what);
    add('p', next);
    for (const [address, words] of links) {
      const paragraph = section.appendChild(document.createElement('p'));
      const link = paragraph.appendChild(document.createElement('a'));
      link.href = address;
      // A page within a frame would stay in it.
      if (address === WORKBOOK_PAGE[0]) link.target = '_blank';
      link.textContent = say(words, locale, texts);
    }
    return section;
  });
  root.replaceChildren(...parts);
  root.dataset['fault'] = fault.kind;
}
