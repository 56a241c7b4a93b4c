import { readMappings } from '../list/remembered-columns';
import type { RememberedMappings } from '../list/remembered-columns';
import type { Pack } from '../policy/pack';
import { refused } from './refused';

const EXAMPLE =
  '{"format":"remembered-columns/1","mappings":[{"header":"企业名称\\n产值","columns":[{"at":1,"key":"output","unit":"千元"}]}]}';

/**
 * The text of a `--columns` file. Half of what was remembered is not taken in silence.
 *
 * @throws {Refused} where the text is none of ours, or a mapping in it cannot be used
 */
export function readMappingsFile(text: string, file: string, pack: Pack): RememberedMappings {
  const json = parsed(text);
  const given = isFormat(json) ? json.mappings : null;
  if (given === null) throw refused('cli.columns-not-ours', { file, example: EXAMPLE });
  const faulty = given.flatMap((mapping, place) =>
    readMappings({ ...(json as object), mappings: [mapping] }, pack).toJson().mappings.length === 1 ? [] : [place + 1],
  );
  if (faulty.length > 0) throw refused('cli.columns-partly', { file, places: faulty.join('、') });
  return readMappings(json, pack);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}

function isFormat(json: unknown): json is { readonly mappings: readonly unknown[] } {
  if (typeof json !== 'object' || json === null) return false;
  const { format, mappings } = json as Readonly<Record<string, unknown>>;
  return format === 'remembered-columns/1' && Array.isArray(mappings);
}
