import { allocationStep, STEP_DEFS } from './allocation';
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
  noted,
  ref,
  SHARED,
  nullable,
  object,
  tag,
  text,
  texts,
  union,
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

/** A day: `2025-04-01`. */
const day = matching('\\d{4}-\\d{2}-\\d{2}');
const month = integer(1, 12);

const metric = object(
  {
    id: identifier(),
    name: texts,
    unit: word(...UNITS),
    span,
    counts: flag(),
    headers: list(text()),
    notHeaders: list(text()),
  },
  {
    stretch: object({ of: identifier(), yearsBack: integer(0, 1), from: month, to: month }),
    wholeHeader: flag('Its headings name it whole, words for periods among them.'),
  },
);

const roster = object(
  {
    id: identifier(),
    name: texts,
    headers: list(text('A heading of a column that says yes or no.')),
    sheets: list(text('A name of a sheet that lists its members.')),
    measure: integer(0),
    words,
  },
  { reading: flag('Our reading, and not what the text says.') },
);

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
    recipient: object({ kind: word('enterprise', 'county', 'city', 'park') }, { note: texts }),
    effective: object({}, { from: nullable(day), to: nullable(day) }),
    slips: list(object({ words, readAs: text(), note: texts })),
    /** The last one bears what the others leave. */
    sharing: list(object({ name: texts, share: decimal() }), { min: 2 }),
    notSeen: list(texts),
  },
);

/** By the names of their definitions. */
const PERIODS = {
  'period-quarter': object({ kind: tag('quarter'), year: integer(2000), quarter: integer(1, 4) }),
  'period-months': object({ kind: tag('months'), year: integer(2000), from: month, to: month }),
  'period-year': object({ kind: tag('year'), year: integer(2000) }),
};

const pack = object(
  {
    id: matching('[a-z0-9]+(-[a-z0-9]+)*'),
    title: text(),
    issuer: text(),
    status: word('draft', 'in-force', 'lapsed', 'unverified'),
    period: union<Raw<(typeof PERIODS)[keyof typeof PERIODS]>>('kind', Object.keys(PERIODS)),
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
  {
    $schema: text(),
    origin: object({ kind: word('whole', 'quoted', 'summary'), name: texts, note: texts }, { address: text() }),
    rosters: list(roster),
    /** What comes after the verdicts, where an award hangs on other rows too. */
    allocation: list(allocationStep),
    drafted: noted(
      'Of a pack drafted from its text: what its reader has confirmed and left out, so that the next one can go on. Nothing that judges reads it.',
      object({ confirmed: list(text()), dropped: list(text()) }),
    ),
  },
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
      ...Object.fromEntries(Object.entries(PERIODS).map(([name, { json }]) => [name, json])),
      condition: rule('condition').json,
      award: rule('award').json,
      measured: rule('measured').json,
      ...Object.fromEntries(shapes),
      ...STEP_DEFS,
    },
  };
}
