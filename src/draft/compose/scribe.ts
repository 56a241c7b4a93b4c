import type { Texts } from '../../messages/message';
import type { RawMeasure } from '../../policy/schema/pack';
import type { Part } from '../structure/parts';

/** Words of a measure: `[start, end)` in its text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What a reader has said of one thing to be confirmed. */
export type Decision = 'confirmed' | 'dropped';

/** Decisions by the id of what they are of. */
export type Decisions = ReadonlyMap<string, Decision>;

export const NO_DECISIONS: Decisions = new Map();

/** Something that a reader has to look at, as the pane shows it: a card each. */
export interface Item {
  /** Stays the same while the text does: the measure, and where its words begin. */
  readonly id: string;
  readonly measure: number;
  readonly what: Texts;
  readonly words: Stretch;
  /** Whether it can be left out of the rule. */
  readonly optional: boolean;
  readonly decision: Decision | null;
}

type Parameter = Readonly<Record<string, unknown>> & { readonly id: string };

/** Writes one measure of the pack: what it quotes, reads, leaves open, and asks to be confirmed. */
export class Scribe {
  readonly items: Item[] = [];
  readonly readings: NonNullable<RawMeasure['readings']>[number][] = [];
  readonly open: Texts[] = [];
  readonly parameters: Parameter[] = [];
  /** Where the numbers begin that a rule uses. */
  readonly used = new Set<number>();
  /** Where the numbers begin that a reader has left out. */
  readonly dropped = new Set<number>();

  constructor(
    readonly part: Part,
    private readonly decisions: Decisions,
  ) {}

  /** The words as they stand, or as many more as make them one place in the measure. */
  quote(words: Stretch): string {
    return quoted(this.part.text, words);
  }

  /** Asks for something to be confirmed; false where the reader leaves it out. */
  confirm(words: Stretch, what: Texts, { optional = true, key = '' } = {}): boolean {
    let id = `${String(this.part.number)}@${String(words.start)}${key}`;
    // Two things read from one place are two decisions.
    while (this.items.some((item) => item.id === id)) id += '+';
    const decision = this.decisions.get(id) ?? null;
    this.items.push({ id, measure: this.part.number, what, words, optional, decision });
    return decision !== 'dropped' || !optional;
  }

  read(words: Stretch, text: Texts): void {
    const said = this.quote(words);
    if (!this.readings.some((each) => each.words === said && each.text['zh-CN'] === text['zh-CN'])) {
      this.readings.push({ text, words: said });
    }
  }

  /** Writes something that may turn out not to be writable: then nothing of it stays. */
  attempt<T>(write: () => T | null): T | null {
    const lists = [this.items, this.readings, this.open, this.parameters] as const;
    const lengths = lists.map(({ length }) => length);
    const sets = [this.used, this.dropped] as const;
    const before = sets.map((set) => [...set]);
    const result = write();
    if (result !== null) return result;
    lists.forEach((list, index) => (list.length = lengths[index] ?? 0));
    sets.forEach((set, index) => {
      set.clear();
      for (const start of before[index] ?? []) set.add(start);
    });
    return null;
  }

  use(...starts: readonly number[]): void {
    for (const start of starts) this.used.add(start);
  }
}

/** Ends the id of what is asked of a measure's rules together, and not of words of its own. */
export const WHOLE = 'whole';

const BOUNDARY = /[，。；：、（）\n]/;

/** A stretch of a text that occurs in it once: the words, or with the clause around them, or more. */
export function quoted(text: string, { start, end }: Stretch): string {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
  while (from > 0 || to < text.length) {
    const words = text.slice(from, to);
    if (words.trim() !== '' && text.indexOf(words) === text.lastIndexOf(words)) return words;
    // To the left first: what a number is of stands before it.
    if (from > 0 && (to >= text.length || !BOUNDARY.test(text.charAt(from - 1)))) from -= 1;
    else if (to < text.length && !BOUNDARY.test(text.charAt(to))) to += 1;
    else {
      from = Math.max(0, from - 1);
      to = Math.min(text.length, to + 1);
    }
  }
  return text;
}
