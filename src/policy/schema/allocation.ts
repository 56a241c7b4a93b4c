import {
  decimal,
  flag,
  identifier,
  integer,
  list,
  matching,
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

/** A measure: its number in the file's own policy, or with the policy's id. */
const measure: Schema<number | { readonly pack: string; readonly measure: number }> = {
  json: {
    ...object({ pack: matching('[a-z0-9]+(-[a-z0-9]+)*'), measure: integer(1) }).json,
    type: ['integer', 'object'],
    minimum: 1,
    description: 'A number, or a number with the id of its policy.',
  },
};

const named = { name: texts };
const based = {
  from: object({ measure: integer(0), words }),
  reading: flag('Our reading, or the bureau’s own rule, and not what the text says.'),
};
const about = { ...based, measures: list(measure, { min: 1 }) };

/** A limit or total in 万元: one of these. */
const amount = object(
  {},
  {
    value: decimal('万元'),
    parameter: identifier(),
    pack: text('Whose parameter; else the file’s own policy’s.'),
    metric: identifier(),
  },
);

const rest = word('largest-remainder', 'first', 'left');
const unit = decimal('What amounts are rounded down to, in 万元; 0.01 is 100 yuan.');

const exclude = object(
  { step: tag('exclude'), ...named, measures: list(measure, { min: 2 }), keep: word('better', 'first') },
  based,
);

const one = object({ step: tag('one'), ...named, keep: word('better', 'head') }, about);

const rank = object(
  {
    step: tag('rank'),
    ...named,
    by: list(
      object(
        { of: word('figure', 'base', 'growth', 'increment', 'award') },
        { metric: identifier(), order: word('high-first', 'low-first') },
      ),
      { min: 1 },
    ),
    ties: word('all-in', 'all-out', 'unsure'),
  },
  about,
);

const take = object(
  { step: tag('take'), ...named },
  {
    ...about,
    per: word('all', 'city', 'county', 'industry', 'group'),
    count: integer(1),
    quotas: list(object({ of: text(), count: integer(1) }), { min: 1 }),
  },
);

const ceiling = object(
  {
    step: tag('ceiling'),
    ...named,
    over: word('all', 'city', 'county', 'industry', 'group', 'enterprise'),
    amount,
    cut: word('pro-rata', 'by-rank', 'last-out'),
  },
  { ...about, unit, rest },
);

const spread = object(
  {
    step: tag('spread'),
    ...named,
    over: word('city', 'county'),
    amount,
    by: list(
      object({ of: word('figure', 'increment', 'award', 'count'), weight: decimal() }, { metric: identifier() }),
      { min: 1 },
    ),
  },
  { ...about, unit, rest },
);

/** A kind of step. A new one: its schema, and its line here. */
const STEPS = { exclude, one, rank, take, ceiling, spread };

/** The words that a file uses for the kinds of steps. */
const STEP_WORDS: readonly string[] = Object.keys(STEPS);

/** A step that has passed the schema, and nothing more. */
export type RawStep = { [K in keyof typeof STEPS]: Raw<(typeof STEPS)[K]> }[keyof typeof STEPS];
export type RawAmount = Raw<typeof amount>;
export type RawMeasureRef = Raw<typeof measure>;

const defName = (kind: string): string => `step-${kind}`;

export const allocationStep: Schema<RawStep> = union('step', STEP_WORDS.map(defName));

/** What stands under `$defs` for `allocationStep`. */
export const STEP_DEFS: Readonly<Record<string, JsonSchema>> = Object.fromEntries(
  Object.entries(STEPS).map(([kind, { json }]) => [defName(kind), json]),
);
