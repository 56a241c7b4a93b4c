import { folded } from '../numbers/folded';
import { numbersIn } from '../numbers/numbers';
import { isQuantity, type Quantified, type Stated } from '../numbers/stated';
import type { Part } from '../structure/parts';

/** A sentence of a measure: `[start, end)` in the measure's text. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** Of the whole measure, with digits and signs in one width, place for place; every position is one of it. */
  readonly text: string;
  /** All that is in the sentence, in order. */
  readonly stated: readonly Stated[];
  readonly quantities: readonly Quantified[];
}

/** A sentence ends at a full stop, a semicolon or the end of a line; what stands in brackets does not end it. */
export function sentencesOf({ text: original, label }: Part): readonly Sentence[] {
  const text = folded(original);
  const numbers = numbersIn(original, label.length);
  const sentences: Sentence[] = [];
  const add = (start: number, end: number): void => {
    const stated = numbers.filter((each) => each.start >= start && each.start < end);
    if (text.slice(start, end).trim() === '') return;
    sentences.push({ start, end, text, stated, quantities: stated.filter(isQuantity) });
  };
  let start = label.length;
  let depth = 0;
  for (let at = label.length; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '（') depth += 1;
    else if (char === '）') depth = Math.max(0, depth - 1);
    else if (char === '\n' || (depth === 0 && /[。；！？]/.test(char))) {
      add(start, at + 1);
      start = at + 1;
      depth = 0;
    }
  }
  add(start, text.length);
  return sentences;
}

/** What the sentence says between two places. */
export function between({ text }: Sentence, from: number, to: number): string {
  return text.slice(from, Math.max(from, to));
}

/** The whole sentence without the blanks and stops around it. */
export function trimmed(sentence: Sentence): { readonly start: number; readonly end: number } {
  const said = between(sentence, sentence.start, sentence.end);
  const lead = /^[\s。；，、]*/.exec(said)?.[0].length ?? 0;
  const tail = /[\s。；！？，]*$/.exec(said)?.[0].length ?? 0;
  const start = sentence.start + lead;
  return { start, end: Math.max(start, sentence.end - tail) };
}
