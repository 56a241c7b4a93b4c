import { HostFault } from './fault';
import { asJson, members, Query, recursive } from './query';
import type { QueryInfo } from './query';
import type { HostObject, Yields } from './table/members';
import type { World } from './world';

/** A batch as the library sends it. */
export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, Path>>;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: Arguments;
  readonly QueryInfo?: QueryInfo;
  readonly RecursiveQueryInfo?: { readonly Queries: Readonly<Record<string, QueryInfo>>; readonly MaxDepth?: number };
  /** What an update sets, by the library's own names. */
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

interface Path {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: Arguments;
}

interface Arguments {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly number[];
}

const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  set: 4,
  trace: 5,
  queryRecursive: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;
const PATH = { workbook: 1, service: 2, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 } as const;

export interface Answer {
  readonly Results?: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds?: readonly number[];
  readonly Error?: { readonly Code: string; readonly Message: string; readonly ActionIndex: number };
}

/** Any function that is called on a service object of the library's own: telemetry, notices. */
const SERVICE = 'service' as const;
type Resolved = HostObject | null | typeof SERVICE;

function yielded(result: unknown): result is Yields {
  return typeof result === 'object' && result !== null && 'yields' in result;
}

/** Executes batches one after another; what a range is referred to by lives from one to the next. */
export class Executor {
  readonly #references = new Map<string, HostObject>();
  #nextReference = 1;

  constructor(readonly world: World) {}

  execute(batch: Batch): Answer {
    const run = new Run(this.world, batch, this.#references, () => `R${String(this.#nextReference++)}`);
    return run.answer();
  }

  /** How many ranges the add-in keeps. */
  get kept(): number {
    return this.#references.size;
  }
}

class Run {
  readonly #resolved = new Map<number, Resolved>();
  readonly #names = new Map<HostObject, string>();
  readonly #query: Query;

  constructor(
    readonly world: World,
    readonly batch: Batch,
    readonly references: Map<string, HostObject>,
    readonly nextReference: () => string,
  ) {
    this.#query = new Query(world, (self) => this.#identity(self));
  }

  answer(): Answer {
    const results: { ActionId: number; Value: unknown }[] = [];
    const traces: number[] = [];
    for (const [index, action] of this.batch.Actions.entries()) {
      try {
        if (action.ActionType === ACTION.trace) traces.push(action.Id);
        results.push({ ActionId: action.Id, Value: this.#act(action) });
      } catch (fault) {
        if (!(fault instanceof HostFault)) throw fault;
        return { Error: { Code: fault.code, Message: fault.message, ActionIndex: index }, Results: [], TraceIds: [] };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  #act(action: Action): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const self = this.#object(action.ObjectPathId);
    if (self === SERVICE) return null;
    switch (action.ActionType) {
      case ACTION.instantiate:
        return self && this.#identity(self);
      case ACTION.query:
        return self && this.#query.of(self, action.QueryInfo ?? {});
      case ACTION.queryAsJson:
        return self && asJson(this.#query.of(self, action.QueryInfo ?? {}));
      case ACTION.queryRecursive:
        return self && recursive(this.#query, self, action.RecursiveQueryInfo ?? { Queries: {} });
      case ACTION.method:
        return this.#call(self, action);
      case ACTION.set:
        return this.#set(self, action.Name, action.ArgumentInfo?.Arguments?.[0]);
      case ACTION.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) this.#set(self, capital(name), value);
        return null;
      case ACTION.ensureUnchanged:
        return null;
      default:
        throw new Error(`action ${String(action.ActionType)}`);
    }
  }

  #identity(self: HostObject): object {
    const name = this.#names.get(self);
    return { ...members(self.type).identity?.(self), ...(name !== undefined && { _ReferenceId: name }) };
  }

  #set(self: HostObject | null, name: string, value: unknown): null {
    if (!self) throw new HostFault('ItemNotFound');
    const member = members(self.type).set[name];
    if (!member) throw new Error(`the host cannot set ${self.type}.${name}`);
    member(self, value, this.world);
    return null;
  }

  #call(self: HostObject | null, { Name: name, ArgumentInfo: given }: Action): unknown {
    if (!self) return { _IsNull: true };
    if (name === '_KeepReference') {
      const reference = this.#names.get(self) ?? this.nextReference();
      this.#names.set(self, reference);
      this.references.set(reference, self);
      return null;
    }
    if (name === '_RemoveReference') {
      for (const reference of given?.Arguments ?? []) this.references.delete(String(reference));
      return null;
    }
    const result = this.#invoke(self, name, given);
    if (yielded(result)) return result.yields && this.#identity(result.yields);
    return result ?? null;
  }

  #invoke(self: HostObject, name: string, given: Arguments | undefined): unknown {
    const member = members(self.type).call[name];
    if (!member) throw new Error(`the host does not know ${self.type}.${name}`);
    return member(self, this.#arguments(given), this.world);
  }

  #arguments(given: Arguments | undefined): readonly unknown[] {
    return (given?.Arguments ?? []).map((argument, index) => {
      const path = given?.ReferencedObjectPathIds?.[index] ?? 0;
      return path > 0 ? this.#object(path) : argument;
    });
  }

  /** Each path is resolved once a batch, for some of them (`Add`) change the book. */
  #object(id: number): Resolved {
    const known = this.#resolved.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[String(id)];
    if (!path) throw new Error(`no path ${String(id)}`);
    const object = this.#resolve(path);
    this.#resolved.set(id, object);
    return object;
  }

  #resolve(path: Path): Resolved {
    switch (path.ObjectPathType) {
      case PATH.workbook:
        return { type: 'Workbook' };
      case PATH.service:
        return SERVICE;
      case PATH.nothing:
        return null;
      case PATH.reference: {
        const kept = this.references.get(path.Name);
        if (!kept) throw new HostFault('InvalidReference');
        return kept;
      }
    }
    const parent = this.#object(path.ParentObjectPathId ?? 0);
    if (parent === null || parent === SERVICE) return parent;
    switch (path.ObjectPathType) {
      case PATH.property: {
        const member = members(parent.type).to[path.Name];
        if (!member) throw new Error(`the host does not know ${parent.type}.${path.Name}`);
        return member(parent, this.world);
      }
      case PATH.indexer:
        return this.#target(
          this.#invoke(parent, 'GetItem' in members(parent.type).call ? 'GetItem' : 'GetItemAt', path.ArgumentInfo),
        );
      case PATH.method:
        return this.#target(this.#invoke(parent, path.Name, path.ArgumentInfo));
      default:
        throw new Error(`path ${String(path.ObjectPathType)}`);
    }
  }

  #target(result: unknown): HostObject | null {
    if (!yielded(result)) throw new Error('a path that leads to no object');
    return result.yields;
  }
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
