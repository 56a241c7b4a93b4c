/** A node of a JSON Schema (draft 2020-12). */
export type JsonSchema = Readonly<Record<string, unknown>>;

declare const described: unique symbol;

/** A JSON Schema that says in the types, too, what it lets through. */
export interface Schema<T> {
  readonly json: JsonSchema;
  /** Never there at run time: carries `T`. */
  readonly [described]?: T;
}

/** What a schema lets through. */
export type Raw<S> = S extends Schema<infer T> ? T : never;

function made<T>(json: JsonSchema): Schema<T> {
  return { json };
}

/** A text with something in it. */
export function text(description?: string): Schema<string> {
  return made({ type: 'string', pattern: '\\S', ...(description === undefined ? {} : { description }) });
}

/** A text that may be empty. */
export function anyText(description?: string): Schema<string> {
  return made({ type: 'string', ...(description === undefined ? {} : { description }) });
}

/** A text that may be found in a file's names: letters, digits, points, hyphens. */
export function identifier(description?: string): Schema<string> {
  return made({
    type: 'string',
    pattern: '^[A-Za-z][A-Za-z0-9.-]*$',
    ...(description === undefined ? {} : { description }),
  });
}

/** A number as a plain decimal string, in its shortest form: `"4000"`, `"-0.06"`. JSON's own numbers are binary. */
export function decimal(description?: string): Schema<string> {
  return made({
    type: 'string',
    pattern: '^(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))$',
    ...(description === undefined ? {} : { description }),
  });
}

/** A text that must match a pattern from end to end. */
export function matching(pattern: string, description?: string): Schema<string> {
  return made({ type: 'string', pattern: `^(${pattern})$`, ...(description === undefined ? {} : { description }) });
}

/** A whole number: of a measure, a year. */
export function integer(minimum: number, maximum?: number): Schema<number> {
  return made({ type: 'integer', minimum, ...(maximum === undefined ? {} : { maximum }) });
}

export function flag(description?: string): Schema<boolean> {
  return made({ type: 'boolean', ...(description === undefined ? {} : { description }) });
}

/** One of a few words. */
export function word<const W extends string>(...words: readonly W[]): Schema<W> {
  return made({ type: 'string', enum: words });
}

/** Exactly this word: the tag of a union's member. */
export function tag<const W extends string>(value: W): Schema<W> {
  return made({ type: 'string', const: value });
}

/** The same, or null. Not for a `ref`. */
export function nullable<T>(schema: Schema<T>): Schema<T | null> {
  const { enum: words } = schema.json;
  return made({
    ...schema.json,
    type: [schema.json['type'], 'null'],
    ...(Array.isArray(words) ? { enum: [...(words as unknown[]), null] } : {}),
  });
}

export function list<T>(
  of: Schema<T>,
  { min = 0, description }: { readonly min?: number; readonly description?: string } = {},
): Schema<readonly T[]> {
  return made({
    type: 'array',
    items: of.json,
    ...(min > 0 ? { minItems: min } : {}),
    ...(description === undefined ? {} : { description }),
  });
}

/** An object whose fields have any names and one form each. */
export function record<T>(of: Schema<T>): Schema<Readonly<Record<string, T>>> {
  return made({ type: 'object', additionalProperties: of.json });
}

/** One of several types, told apart by what JSON itself calls them; each but for its type has keywords of its own. Not for a `ref`. */
export function oneOfTypes<T>(...schemas: readonly Schema<unknown>[]): Schema<T> {
  const json = schemas.reduce<JsonSchema>((all, schema) => ({ ...all, ...schema.json }), {});
  return made({ ...json, type: schemas.flatMap((schema) => schema.json['type']) });
}

/** The same with what an author should know of it, for editors. Not for a `ref`. */
export function noted<T>(description: string, schema: Schema<T>): Schema<T> {
  return made({ ...schema.json, description });
}

type Fields = Readonly<Record<string, Schema<unknown>>>;
type Required<F extends Fields> = { readonly [K in keyof F]: Raw<F[K]> };
type Optional<F extends Fields> = { readonly [K in keyof F]?: Raw<F[K]> };

/** An object with these fields and no others: a misspelt one must not be passed over. */
export function object<F extends Fields>(required: F): Schema<Required<F>>;
export function object<F extends Fields, O extends Fields>(required: F, optional: O): Schema<Required<F> & Optional<O>>;
export function object(required: Fields, optional: Fields = {}): Schema<unknown> {
  const properties = Object.fromEntries(
    Object.entries({ ...required, ...optional }).map(([name, field]) => [name, field.json]),
  );
  return made({ type: 'object', properties, required: Object.keys(required), additionalProperties: false });
}

/** A schema that is defined once under `$defs`, by name; it may refer to itself through it. */
export function ref<T>(name: string): Schema<T> {
  return made({ $ref: `#/$defs/${name}` });
}

/** A union told apart by one field, so that a fault is reported for the member that was meant. */
export function union<T>(tagName: string, members: readonly string[]): Schema<T> {
  return made({
    type: 'object',
    discriminator: { propertyName: tagName },
    required: [tagName],
    oneOf: members.map((member) => ({ $ref: `#/$defs/${member}` })),
  });
}

/** Schemas that stand under `$defs` once, because they occur often: the compiled check stays small. */
export const SHARED: Record<string, JsonSchema> = {};

function shared<T>(name: string, schema: Schema<T>): Schema<T> {
  SHARED[name] = schema.json;
  return ref(name);
}

/** One text in both languages. */
export const texts = shared('texts', object({ 'zh-CN': text(), en: text() }));

/** A stretch of a measure's text. */
export const words = shared('words', text('A stretch of the measure’s text, to the letter, that occurs in it once.'));
