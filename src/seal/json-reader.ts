import type { Json, JsonObject } from './canonical-json';

/** What a text does not have, or has in another form. */
export class Misread extends Error {}

export function object(from: Json | undefined): JsonObject {
  if (typeof from !== 'object' || from === null || Array.isArray(from)) throw new Misread();
  return from as JsonObject;
}

export function list(from: Json | undefined): readonly Json[] {
  if (!Array.isArray(from)) throw new Misread();
  return from as readonly Json[];
}

export function text(from: Json | undefined): string {
  if (typeof from !== 'string') throw new Misread();
  return from;
}

export function maybeText(from: Json | undefined): string | null {
  return from === null ? null : text(from);
}
