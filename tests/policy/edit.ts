/** How a file is changed: values set at JSON pointers, and pointers removed. */
export interface Edit {
  readonly set: Readonly<Record<string, unknown>>;
  readonly remove: readonly string[];
}

type Container = Record<string, unknown>;

/** A changed copy. */
export function changed(file: unknown, { set, remove }: Edit): unknown {
  if ('' in set) return set[''];
  const copy = structuredClone(file);
  for (const [pointer, value] of Object.entries(set)) {
    const [holder, name] = holderOf(copy, pointer);
    holder[name] = value;
  }
  for (const pointer of remove) {
    const [holder, name] = holderOf(copy, pointer);
    if (!(name in holder)) throw new RangeError(`nothing at ${pointer}`);
    if (Array.isArray(holder)) holder.splice(Number(name), 1);
    else Reflect.deleteProperty(holder, name);
  }
  return copy;
}

function holderOf(file: unknown, pointer: string): readonly [Container, string] {
  const steps = pointer.split('/').slice(1);
  const name = steps.pop() ?? '';
  const holder = steps.reduce<unknown>((value, step) => (value as Container | undefined)?.[step], file);
  if (typeof holder !== 'object' || holder === null) throw new RangeError(`nothing at ${pointer}`);
  return [holder as Container, name];
}
