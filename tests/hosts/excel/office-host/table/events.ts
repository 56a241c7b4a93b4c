import { EVENT } from '../world';
import type { World } from '../world';

export function listens(kind: keyof typeof EVENT): (self: unknown, given: readonly unknown[], world: World) => void {
  return (_self, _given, world) => world.listening.add(EVENT[kind]);
}

export function deaf(kind: keyof typeof EVENT): (self: unknown, given: readonly unknown[], world: World) => void {
  return (_self, _given, world) => world.listening.delete(EVENT[kind]);
}
