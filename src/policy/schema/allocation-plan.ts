import { allocationStep, STEP_DEFS } from './allocation';
import { list, object, SHARED, tag, text, texts, word, type JsonSchema, type Raw } from './build';

const plan = object(
  { format: tag('allocation-plan/1'), name: texts, steps: list(allocationStep) },
  {
    $schema: text(),
    /** The column that names the group which an enterprise belongs to. */
    group: object(
      { headers: list(text(), { min: 1 }) },
      /** What an empty cell of it says. */
      { blank: word('none', 'unknown') },
    ),
  },
);

/** A plan that has passed the schema, and nothing more. */
export type RawPlan = Raw<typeof plan>;

/** The JSON Schema of a plan: what a bureau decides itself of how awards are handed out. */
export function planSchema(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'allocation-plan.schema.json',
    title: 'Allocation plan',
    ...plan.json,
    $defs: { texts: SHARED['texts'], words: SHARED['words'], ...STEP_DEFS },
  };
}
