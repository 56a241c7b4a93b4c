import type { Stretch } from '../../../draft/compose/scribe';

/** Words in the sentence that they stand in. */
export interface Passage {
  readonly before: string;
  readonly hit: string;
  readonly after: string;
}

const ENDS = /[。；！？\n]/;

/** The sentence of a text around some words of it; the words may reach over several. */
export function passageOf(text: string, { start, end }: Stretch): Passage {
  let from = start;
  while (from > 0 && !ENDS.test(text.charAt(from - 1))) from -= 1;
  let to = end;
  // Words that end with their sentence are followed by none of the next.
  if (!ENDS.test(text.charAt(end - 1))) {
    while (to < text.length && !ENDS.test(text.charAt(to))) to += 1;
    if (to < text.length) to += 1;
  }
  return {
    before: text.slice(from, start).trimStart(),
    hit: text.slice(start, end),
    after: text.slice(end, to).trimEnd(),
  };
}
