/** What a list of arguments was answered, and the next list of the same number. */
interface Entry<Answer> {
  readonly args: readonly unknown[];
  readonly answer: Answer;
  readonly next: Entry<Answer> | undefined;
}

/** A longer text is rare in cells, and would fill the memory. */
const LONGEST = 200;

const bits = new Float64Array(1);
const halves = new Int32Array(bits.buffer);

function mixed(hash: number, value: number): number {
  return Math.imul(hash ^ value, 0x5bd1e995) ^ (hash >>> 15);
}

function ofText(start: number, text: string): number {
  let hash = mixed(start, text.length);
  for (let at = 0; at < text.length; at += 1) hash = mixed(hash, text.charCodeAt(at));
  return hash;
}

/**
 * A number that equal lists of arguments share; null where one of them is not to be kept: a block, an error, a data type,
 * a long text.
 */
function numberOf(args: readonly unknown[]): number | null {
  let hash = args.length;
  for (const given of args) {
    switch (typeof given) {
      case 'number':
        bits[0] = given;
        hash = mixed(mixed(hash, halves[0] ?? 0), halves[1] ?? 0);
        break;
      case 'string':
        if (given.length > LONGEST) return null;
        hash = ofText(hash, given);
        break;
      case 'boolean':
        hash = mixed(hash, given ? 1 : 2);
        break;
      case 'undefined':
        hash = mixed(hash, 3);
        break;
      default:
        if (given !== null) return null;
        hash = mixed(hash, 4);
    }
  }
  return hash;
}

/** A number and the text of its digits differ, an empty text and an empty cell, 0 and -0, TRUE and 1. */
function same(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((each, index) => Object.is(each, b[index]));
}

function found<Answer>(entry: Entry<Answer> | undefined, args: readonly unknown[]): Answer | undefined {
  for (let at = entry; at; at = at.next) if (same(at.args, args)) return at.answer;
  return undefined;
}

/**
 * What lists of arguments were answered, as much of it as fits. Two generations: once the young one is full it becomes
 * the old one and that one is forgotten, so that nothing grows without end and what is asked again and again stays.
 */
export class Memory<Answer> {
  #young = new Map<number, Entry<Answer>>();
  #old = new Map<number, Entry<Answer>>();
  #weight = 0;

  /** `most` is what a generation may weigh; `weightOf` what an answer weighs beside its arguments. */
  constructor(
    readonly most: number,
    readonly weightOf: (answer: Answer) => number,
  ) {}

  /** The answer of before, or the one that `work` comes to, which is kept. */
  recall(args: readonly unknown[], work: (args: readonly unknown[]) => Answer): Answer {
    const number = numberOf(args);
    if (number === null) return work(args);
    const young = this.#young.get(number);
    const known = found(young, args) ?? found(this.#old.get(number), args);
    if (known !== undefined) return known;
    const answer = work(args);
    this.#keep(number, { args: [...args], answer, next: this.#young.get(number) });
    return answer;
  }

  #keep(number: number, entry: Entry<Answer>): void {
    this.#young.set(number, entry);
    this.#weight += 1 + this.weightOf(entry.answer);
    for (const each of entry.args) this.#weight += typeof each === 'string' ? each.length + 1 : 1;
    if (this.#weight < this.most) return;
    this.#old = this.#young;
    this.#young = new Map();
    this.#weight = 0;
  }

  /** How many numbers of arguments are kept at the moment. */
  get size(): number {
    return this.#young.size + this.#old.size;
  }
}

/** What hangs on a pack and on standards: both are replaced when they change, never altered, and it is forgotten with them. */
export class PerBasis<Kept> {
  readonly #kept = new WeakMap<object, WeakMap<object, Kept>>();

  constructor(readonly make: () => Kept) {}

  of(pack: object, standards: object): Kept {
    let ofPack = this.#kept.get(pack);
    if (!ofPack) this.#kept.set(pack, (ofPack = new WeakMap()));
    let kept = ofPack.get(standards);
    if (kept === undefined) ofPack.set(standards, (kept = this.make()));
    return kept;
  }
}
