import type { Pack } from '../policy/pack';
import { readParameterValue } from '../policy/standards';
import { plain } from '../quantity/exact';
import { refused } from './refused';

const EXAMPLE = '{"m1.relaxed.output": "3000", "m1.relaxed.growth": "0.08"}';

/** The text of a `--params` file as parameters, each a decimal string that its parameter can have. */
export function readParams(text: string, file: string, pack: Pack): Readonly<Record<string, string>> {
  return parametersOf(Object.entries(parsed(text, file)), file, pack);
}

/**
 * The same where a list is judged under several policies: `policy:id` is of that policy, a bare id of each that has it.
 * @throws {Refused} where none of the policies has a parameter
 */
export function readParamsUnder(
  text: string,
  file: string,
  pack: Pack,
  packs: readonly Pack[],
): Readonly<Record<string, string>> {
  const has = (of: Pack, id: string): boolean => of.parameters.some((each) => each.id === id);
  const entries = Object.entries(parsed(text, file)).flatMap(
    ([said, value]): readonly (readonly [string, unknown])[] => {
      const owner = packs.find(({ id }) => said.startsWith(`${id}:`));
      if (owner) return owner.id === pack.id ? [[said.slice(owner.id.length + 1), value]] : [];
      if (has(pack, said)) return [[said, value]];
      if (packs.some((each) => has(each, said))) return [];
      const known = packs.flatMap((each) => each.parameters.map(({ id }) => `${each.id}:${id}`));
      throw refused('cli.unknown-param', { file, id: said, known: known.join('、') });
    },
  );
  return parametersOf(entries, file, pack);
}

function parametersOf(
  entries: readonly (readonly [string, unknown])[],
  file: string,
  pack: Pack,
): Readonly<Record<string, string>> {
  const parameters: Record<string, string> = {};
  for (const [id, value] of entries) {
    const parameter = pack.parameters.find((each) => each.id === id);
    if (!parameter) {
      throw refused('cli.unknown-param', { file, id, known: pack.parameters.map((each) => each.id).join('、') });
    }
    if (typeof value !== 'string') throw refused('cli.param-no-string', { file, id });
    const read = readParameterValue(parameter, value);
    if (read.kind === 'fault') {
      const bound = parameter.plain ? plain(parameter.plain) : '';
      throw refused(`cli.param-${read.fault}`, { file, id, value, plain: bound, unit: unitWords(parameter.unit) });
    }
    parameters[id] = value;
  }
  return parameters;
}

function unitWords(unit: string): string {
  return unit === 'share' ? '小数（0.08即8%）' : unit;
}

function parsed(text: string, file: string): object {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    value = null;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw refused('cli.params-not-json', { file, example: EXAMPLE });
  }
  return value;
}
