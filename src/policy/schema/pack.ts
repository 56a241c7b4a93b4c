import { unionOf, type RawRule, type Role } from '../shapes/shape';
import { SHAPES } from '../shapes';
import { UNITS } from '../shapes/terms';
import {
  anyText,
  decimal,
  flag,
  identifier,
  integer,
  list,
  matching,
  ref,
  SHARED,
  nullable,
  object,
  tag,
  text,
  texts,
  word,
  words,
  type JsonSchema,
  type Raw,
  type Schema,
} from './build';

const rule = (role: Role) => unionOf(role, SHAPES);
const span = word('from-zero', 'zero-to-one', 'from-minus-one', 'any');
/** A code of GB/T 4754: division, group or class. */
const code = matching('\\d{2,4}');

const metric = object({
  id: identifier(),
  name: texts,
  unit: word(...UNITS),
  span,
  counts: flag(),
  headers: list(text()),
  notHeaders: list(text()),
});

const group = object(
  { id: identifier(), name: texts },
  {
    core: list(code),
    edge: list(code),
    /** Or those of industries of the pack, together. */
    industries: list(identifier()),
  },
);

/** A name, or a name with its own codes: `"制药"`, `{"name": "冶金", "core": ["31", "32"]}`. */
const alias: Schema<
  string | { readonly name: string; readonly core: readonly string[]; readonly edge?: readonly string[] }
> = {
  json: {
    ...object({ name: text(), core: list(code) }, { edge: list(code) }).json,
    type: ['string', 'object'],
    pattern: '\\S',
  },
};

const industry = object({
  id: identifier(),
  name: texts,
  core: list(code, { min: 1 }),
  edge: list(code),
  aliases: list(alias),
  measures: list(integer(0)),
  note: texts,
});

const parameter = object(
  {
    id: identifier(),
    name: texts,
    unit: word(...UNITS),
    span,
    measure: integer(0),
    value: nullable(decimal('What the policy gives; null where it is silent.')),
    words,
  },
  { cap: flag('It may be none (不设上限).'), reading: flag('Our reading, and not what the text says.') },
);

const eligibility = object({
  applies: ref<RawRule>('condition'),
  eligible: ref<RawRule>('condition'),
  award: nullable(rule('award')),
  metrics: list(identifier(), { min: 1 }),
  unsettled: texts,
});

const measure = object(
  {
    number: integer(0),
    title: text(),
    short: texts,
    text: text('To the letter, with its number.'),
    kinds: list(word('eligibility', 'growth-target', 'count-target', 'fixed-award', 'rate-subsidy', 'programme'), {
      min: 1,
    }),
    subject: word('enterprise', 'industry', 'region', 'project', 'government'),
    notJudged: nullable(object({ 'zh-CN': text(), en: text() })),
  },
  {
    eligibility,
    targets: list(rule('growth-target')),
    counts: list(rule('count-target')),
    grant: ref<RawRule>('award'),
    figures: list(object({ name: texts, value: decimal(), unit: word(...UNITS), words })),
    open: list(texts),
    readings: list(object({ text: texts, words })),
    /** Numbers of the text that quantify nothing, or nothing that is judged; years, dates and ordinals need no word. */
    unquantified: list(object({ words }, { note: texts })),
    label: anyText('What stands before the title in the text, where it is not （一）: 第一条, 1. May be empty.'),
    toConfirm: list(object({ words, what: texts }), {
      description:
        'What of the drafted rules is to be confirmed. While there is any, the measure judges and pays nothing.',
    }),
    unread: list(object({ words, numbers: list(text(), { min: 1 }), why: texts }), {
      description: 'Sentences with numbers that no rule holds.',
    }),
  },
);

const pack = object(
  {
    id: matching('[a-z0-9]+(-[a-z0-9]+)*'),
    title: text(),
    issuer: text(),
    status: word('draft', 'in-force', 'lapsed'),
    period: object({ kind: tag('quarter'), year: integer(2000), quarter: integer(1, 4) }),
    sourceSha256: matching('[0-9a-f]{64}'),
    zeroBase: word('none', 'missing'),
    metrics: list(metric, { min: 1 }),
    groups: list(group, { min: 1 }),
    industries: list(industry),
    parameters: list(parameter),
    sections: list(
      object(
        { number: integer(1), title: text(), measures: list(integer(1), { min: 1 }) },
        { heading: text('The whole heading, where it is not 一、 and the title.') },
      ),
    ),
    measures: list(measure, { min: 1 }),
  },
  { $schema: text() },
);

/** A pack file that has passed the schema, and nothing more. */
export type RawPack = Raw<typeof pack>;
export type RawMeasure = Raw<typeof measure>;

/** The JSON Schema of a pack file: what editors read, and what the compiled check is made from. */
export function packSchema(): JsonSchema {
  const shapes = SHAPES.map(({ id, schema, name }) => [id, { title: name.en, ...schema }] as const);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'pack.schema.json',
    title: 'Policy pack',
    ...pack.json,
    $defs: {
      ...SHARED,
      condition: rule('condition').json,
      award: rule('award').json,
      measured: rule('measured').json,
      ...Object.fromEntries(shapes),
    },
  };
}
