import { BrokenXml, FAULTS } from './broken-xml';

/** The attributes of the element that is open, reused from one element to the next: take what is needed at once. */
export class Attributes {
  readonly #names: string[] = [];
  readonly #values: string[] = [];
  #count = 0;

  clear(): void {
    this.#count = 0;
  }

  add(name: string, value: string): void {
    for (let index = 0; index < this.#count; index += 1) {
      if (this.#names[index] === name) throw new BrokenXml(FAULTS.attribute);
    }
    this.#names[this.#count] = name;
    this.#values[this.#count] = value;
    this.#count += 1;
  }

  /** The value of an attribute by its name as written (`r:id` with its prefix), or null. */
  get(name: string): string | null {
    for (let index = 0; index < this.#count; index += 1) {
      if (this.#names[index] === name) return this.#values[index] ?? null;
    }
    return null;
  }

  /** Whether a logical attribute is set; `absent` where it is not written. */
  flag(name: string, absent = false): boolean {
    const value = this.get(name);
    return value === null ? absent : value === '1' || value === 'true' || value === 'on';
  }

  *[Symbol.iterator](): IterableIterator<readonly [name: string, value: string]> {
    for (let index = 0; index < this.#count; index += 1) yield [this.#names[index] ?? '', this.#values[index] ?? ''];
  }
}
