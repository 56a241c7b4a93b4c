import { EVENT } from '../world';
import type { World } from '../world';

type Call = (self: unknown, given: readonly unknown[], world: World) => void;

/** The two calls by which the library says that it listens to a kind of event, and no more. */
export function ears(kinds: Readonly<Record<string, keyof typeof EVENT>>): Record<string, Call> {
  const calls: Record<string, Call> = {};
  for (const [name, kind] of Object.entries(kinds)) {
    calls[`_Register${name}Event`] = (_self, _given, world) => world.listening.add(EVENT[kind]);
    calls[`_Unregister${name}Event`] = (_self, _given, world) => world.listening.delete(EVENT[kind]);
  }
  return calls;
}
