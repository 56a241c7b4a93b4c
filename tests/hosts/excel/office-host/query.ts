import { TABLE } from './table';
import type { HostObject, HostType } from './table/members';
import type { World } from './world';

/** What a query asks for: names as the caller typed them. */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** The table of a type, its members taking any object of it. */
interface AnyMembers {
  readonly identity?: (self: HostObject) => Readonly<Record<string, unknown>>;
  readonly get: Readonly<Record<string, (self: HostObject, world: World) => unknown>>;
  readonly set: Readonly<Record<string, (self: HostObject, value: unknown, world: World) => void>>;
  readonly to: Readonly<Record<string, (self: HostObject, world: World) => HostObject | null>>;
  readonly call: Readonly<Record<string, (self: HostObject, given: readonly unknown[], world: World) => unknown>>;
  readonly items?: (self: HostObject, world: World) => readonly HostObject[];
}

export function members(type: HostType): AnyMembers {
  return TABLE[type] as unknown as AnyMembers;
}

type Found = Record<string, unknown>;

/** Answers what a batch asks of an object. */
export class Query {
  constructor(
    readonly world: World,
    readonly identity: (self: HostObject) => object,
  ) {}

  /** The properties asked for, `/` into what they lead to; all plain ones where none is named. */
  of(self: HostObject, { Select: select = [], Expand: expand = [], Top: top, Skip: skip = 0 }: QueryInfo): Found {
    const table = members(self.type);
    const answer: Found = { ...this.identity(self) };
    if (table.items) {
      const inner = (names: readonly string[]): string[] => names.map((name) => name.replace(/^items(\/|$)/i, ''));
      const asked = {
        Select: inner(select).filter((name) => name !== ''),
        Expand: inner(expand).filter((name) => name !== ''),
      };
      const own = asked.Select.filter((name) => named(table.get, name) !== undefined && name.toLowerCase() === 'count');
      for (const name of own) this.#plain(self, name, answer);
      const rest = { ...asked, Select: asked.Select.filter((name) => !own.includes(name)) };
      const until = top === undefined ? undefined : skip + top;
      answer['_Items'] = table
        .items(self, this.world)
        .slice(skip, until)
        .map((item) => this.of(item, rest));
      return answer;
    }
    const deeper = new Map<string, string[]>();
    for (const name of select.length === 0 && expand.length === 0 ? ['*'] : select) {
      const [head = '', ...tail] = name.split('/');
      if (head === '*' || head === '$all') for (const each of Object.keys(table.get)) this.#plain(self, each, answer);
      else if (tail.length > 0 || !this.#plain(self, head, answer)) {
        deeper.set(head, [...(deeper.get(head) ?? []), tail.join('/')]);
      }
    }
    for (const name of expand) {
      const [head = '', ...tail] = name.split('/');
      deeper.set(head, [...(deeper.get(head) ?? []), tail.length === 0 ? '' : tail.join('/')]);
    }
    for (const [head, names] of deeper) this.#deeper(self, head, names, answer);
    return answer;
  }

  #plain(self: HostObject, name: string, answer: Found): boolean {
    const table = members(self.type).get;
    const member = named(table, name);
    if (member === undefined) return false;
    answer[member] = table[member]?.(self, this.world);
    return true;
  }

  #deeper(self: HostObject, head: string, names: readonly string[], answer: Found): void {
    const table = members(self.type).to;
    const member = named(table, head);
    if (member === undefined) throw new Error(`the host does not know ${self.type}.${head}`);
    const inside = table[member]?.(self, this.world) ?? null;
    answer[member] = inside && this.of(inside, { Select: names.filter((name) => name !== '') });
  }
}

/** What each type is asked, from an object on into all that it leads to. */
export function recursive(
  query: Query,
  self: HostObject,
  asked: { readonly Queries: Readonly<Record<string, QueryInfo>>; readonly MaxDepth?: number },
): Found {
  const walk = (at: HostObject, depth: number): Found => {
    const table = members(at.type);
    const own = asked.Queries[at.type];
    if (table.items) {
      const items = table.items(at, query.world).map((item) => walk(item, depth));
      return { ...query.identity(at), _Items: items };
    }
    const found: Found = own ? query.of(at, own) : { ...query.identity(at) };
    if (depth <= 0) return found;
    for (const [name, lead] of Object.entries(table.to)) {
      const next = lead(at, query.world);
      if (next && leadsTo(next, query.world, asked.Queries)) found[name] = walk(next, depth - 1);
    }
    return found;
  };
  return walk(self, asked.MaxDepth ?? 10);
}

function leadsTo(at: HostObject, world: World, queries: Readonly<Record<string, QueryInfo>>): boolean {
  if (at.type in queries) return true;
  const first = members(at.type).items?.(at, world)[0];
  return first !== undefined && first.type in queries;
}

/** The same answer with the names that the library itself uses. */
export function asJson(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer;
  if (typeof answer !== 'object' || answer === null) return answer;
  return Object.fromEntries(
    Object.entries(answer).map(([name, value]) => {
      if (name === '_Items') return ['items', (value as unknown[]).map(asJson)];
      return [name.startsWith('_') ? name : name.charAt(0).toLowerCase() + name.slice(1), asJson(value)];
    }),
  );
}

function named(table: Readonly<Record<string, unknown>>, name: string): string | undefined {
  return Object.keys(table).find((each) => each.toLowerCase() === name.toLowerCase());
}
