import type { Base, Enterprise, Figure, IndustrySaid } from '../../../src/policy/enterprise';
import { exact } from '../../../src/quantity/exact';

/** A 32-bit generator (mulberry32): the same rows in every run. */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Figures at and beside what measure 1 asks, in 万元. */
export const OUTPUTS = ['0', '1999.99', '2000', '3000', '3999.99', '4000', '4350', '4400', '123456.78'];
export const BASES = ['0.01', '1818.18', '2000', '3636.36', '3636.37', '4000', '4000.01'];
export const RATES = ['-0.5', '0', '0.0799', '0.08', '0.0999999', '0.1', '3'];

/** Rows of measure 1, a good part of their cells missing. Classes: bit 0 industrial, 1 software, 2 relaxed. */
export function* rowsOfMeasureOne(count: number, seed = 1): Generator<Enterprise> {
  const random = generator(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const figure = (): Figure =>
    random() < 0.2 ? { kind: 'missing', keys: ['output'] } : { kind: 'known', value: exact(pick(OUTPUTS)) };
  const base = (): Base =>
    pick<() => Base>([
      () => ({ kind: 'figure', value: exact(pick(BASES)) }),
      () => ({ kind: 'none', by: 'zero' }),
      () => ({ kind: 'rate', rate: exact(pick(RATES)), keys: ['output.base'] }),
      () => ({ kind: 'missing', keys: ['output.base', 'output.growth'] }),
    ])();
  const industry = (): IndustrySaid =>
    pick<IndustrySaid>([
      { kind: 'known', class: 1 },
      { kind: 'known', class: 5 },
      { kind: 'known', class: 2 },
      { kind: 'open', classes: [1, 5], key: 'industryCode' },
      { kind: 'open', classes: [0, 1, 2, 5], key: 'industry' },
      { kind: 'unsaid' },
    ]);
  for (let index = 0; index < count; index += 1) {
    yield { facts: { output: { current: figure(), base: base() } }, industry: industry(), marks: {} };
  }
}
