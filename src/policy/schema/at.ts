import type { JsonSchema } from './build';

/** What an author may write at some place of a file. */
export interface Place {
  /** Names of the fields that may stand there. */
  readonly fields: readonly string[];
  /** Of a union: the words that tell its members apart. */
  readonly tags: readonly string[];
}

/** What the schema lets stand where a pointer leads, the members of unions chosen by what the file says they are. */
export function placeAt(root: JsonSchema, json: unknown, pointer: string): Place {
  let here: JsonSchema = root;
  let value: unknown = json;
  for (const step of stepsOf(pointer)) {
    const { properties, items, additionalProperties } = memberOf(root, here, value);
    const next = inside(properties, step);
    here = [next, items, additionalProperties].find(isSchema) ?? {};
    value = inside(value, step);
  }
  const { properties } = memberOf(root, here, value);
  return {
    fields: isSchema(properties) ? Object.keys(properties) : [],
    tags: membersOf(root, followed(root, here)).map(({ tag }) => tag),
  };
}

/** The steps of a JSON pointer. */
export function stepsOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** What stands at one step of a value. */
export function inside(value: unknown, step: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, step)
    ? (value as Readonly<Record<string, unknown>>)[step]
    : undefined;
}

/** A schema with its references followed. */
function followed(root: JsonSchema, schema: JsonSchema): JsonSchema {
  const { $ref } = schema;
  if (typeof $ref !== 'string') return schema;
  const target = stepsOf($ref).reduce<unknown>(inside, root);
  return isSchema(target) ? followed(root, target) : {};
}

/** The members of a union, each with its tag; none of what is no union. */
function membersOf(
  root: JsonSchema,
  { discriminator, oneOf }: JsonSchema,
): readonly { readonly tag: string; readonly schema: JsonSchema }[] {
  const field = inside(discriminator, 'propertyName');
  if (typeof field !== 'string' || !Array.isArray(oneOf)) return [];
  return oneOf.filter(isSchema).flatMap((member) => {
    const schema = followed(root, member);
    const tag = inside(inside(schema['properties'], field), 'const');
    return typeof tag === 'string' ? [{ tag, schema }] : [];
  });
}

/** The same, and of a union the member that the value says it is. */
function memberOf(root: JsonSchema, schema: JsonSchema, value: unknown): JsonSchema {
  const here = followed(root, schema);
  const field = inside(here['discriminator'], 'propertyName');
  if (typeof field !== 'string') return here;
  const said = inside(value, field);
  return membersOf(root, here).find(({ tag }) => tag === said)?.schema ?? {};
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
