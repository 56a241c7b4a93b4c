import type { Settled, SettledQuantity } from '../reading/settle';

/**
 * What a condition is on one row: decided; a set of cells of one unknown where it holds; or open, hanging on several
 * unknowns. Unknowns are numbers, cells are bit masks.
 */
export type Code =
  | { readonly kind: 'decided'; readonly holds: boolean }
  | { readonly kind: 'cells'; readonly on: number; readonly mask: number }
  | { readonly kind: 'open'; readonly on: readonly number[] };

/** The cells that each unknown still can be in. */
export type Store = readonly number[];

/** The ways that a row can go: at each fork some unknowns decide, at each end stands what came of it. */
export type Decision<T> =
  | { readonly kind: 'end'; readonly value: T; readonly store: Store }
  | {
      readonly kind: 'fork';
      readonly on: readonly number[];
      readonly yes: Decision<T>;
      readonly no: Decision<T>;
    };

type Then<T> = (store: Store) => Decision<T>;
type CodeOf = (ask: Extract<Settled, { kind: 'ask' }>['ask']) => Code;

/**
 * Walks a condition with the cells that the unknowns can be in, and goes on where it holds and where it does not. One
 * unknown is split where the condition cuts it; an open condition goes both ways, unsplit.
 */
export function decide<T>(condition: Settled, codeOf: CodeOf, store: Store, yes: Then<T>, no: Then<T>): Decision<T> {
  switch (condition.kind) {
    case 'ask':
      return fork(codeOf(condition.ask), store, yes, no);
    case 'all':
      return condition.of.reduceRight<Then<T>>((rest, each) => (at) => decide(each, codeOf, at, rest, no), yes)(store);
    case 'any':
      return condition.of.reduceRight<Then<T>>((rest, each) => (at) => decide(each, codeOf, at, yes, rest), no)(store);
    case 'not':
      return decide(condition.of, codeOf, store, no, yes);
    case 'branch':
      return condition.cases.reduceRight<Then<T>>(
        (rest, { when, then }) =>
          (at) =>
            decide(when, codeOf, at, (holding) => decide(then, codeOf, holding, yes, no), rest),
        (at) => decide(condition.otherwise, codeOf, at, yes, no),
      )(store);
  }
}

/** The same for a number that hangs on conditions. */
export function decideQuantity<T>(
  settled: SettledQuantity,
  codeOf: CodeOf,
  store: Store,
  then: (plain: Extract<SettledQuantity, { kind: 'plain' }>['quantity'], store: Store) => Decision<T>,
): Decision<T> {
  if (settled.kind === 'plain') return then(settled.quantity, store);
  return settled.cases.reduceRight<Then<T>>(
    (rest, { when, then: quantity }) =>
      (at) =>
        decide(when, codeOf, at, (holding) => decideQuantity(quantity, codeOf, holding, then), rest),
    (at) => decideQuantity(settled.otherwise, codeOf, at, then),
  )(store);
}

function fork<T>(code: Code, store: Store, yes: Then<T>, no: Then<T>): Decision<T> {
  switch (code.kind) {
    case 'decided':
      return code.holds ? yes(store) : no(store);
    case 'open':
      return { kind: 'fork', on: code.on, yes: yes(store), no: no(store) };
    case 'cells': {
      const left = store[code.on] ?? 0;
      const held = left & code.mask;
      if (held === 0) return no(store);
      if (held === left) return yes(store);
      return {
        kind: 'fork',
        on: [code.on],
        yes: yes(narrowed(store, code.on, held)),
        no: no(narrowed(store, code.on, left & ~code.mask)),
      };
    }
  }
}

function narrowed(store: Store, unknown: number, cells: number): Store {
  const copy = [...store];
  copy[unknown] = cells;
  return copy;
}

export type Ending<T> = Extract<Decision<T>, { kind: 'end' }>;

export function endings<T>(decision: Decision<T>): readonly Ending<T>[] {
  return decision.kind === 'end' ? [decision] : [...endings(decision.yes), ...endings(decision.no)];
}

/**
 * The names of what the answer hangs on. A name counts iff two endings of different value, parted at a fork on an unknown
 * that it would mend, can be had from rows alike in all that does not hang on it: their stores meet in every such unknown.
 */
export function hangsOn<T>(
  decision: Decision<T>,
  names: readonly (readonly string[])[],
  differ: (a: T, b: T) => boolean,
): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (at: Decision<T>): readonly Ending<T>[] => {
    if (at.kind === 'end') return [at];
    const [yes, no] = [visit(at.yes), visit(at.no)];
    const candidates = new Set(at.on.flatMap((unknown) => names[unknown] ?? []));
    for (const a of yes) {
      for (const b of no) {
        if (differ(a.value, b.value)) for (const name of candidates) if (meet(a, b, names, name)) found.add(name);
      }
    }
    return [...yes, ...no];
  };
  visit(decision);
  return found;
}

function meet<T>(a: Ending<T>, b: Ending<T>, names: readonly (readonly string[])[], but: string): boolean {
  return a.store.every(
    (cells, unknown) => (cells & (b.store[unknown] ?? 0)) !== 0 || (names[unknown] ?? []).includes(but),
  );
}
