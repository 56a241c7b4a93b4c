import type { Pack } from '../policy/pack';
import { readParameterValue } from '../policy/standards';
import { plain } from '../quantity/exact';
import { refused } from './refused';

const EXAMPLE = '{"m1.relaxed.output": "3000", "m1.relaxed.growth": "0.08"}';

/** The text of a `--params` file as parameters, each a decimal string that its parameter can have. */
export function readParams(text: string, file: string, pack: Pack): Readonly<Record<string, string>> {
  const parameters: Record<string, string> = {};
  for (const [id, value] of Object.entries(parsed(text, file))) {
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
