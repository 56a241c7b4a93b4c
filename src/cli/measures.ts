import { judgedMeasures } from '../check/run';
import type { Pack } from '../policy/pack';
import { refused } from './refused';

/** `1,2` as measures of the pack, each with a threshold for enterprises, in the order written. */
export function readMeasures(text: string, pack: Pack): readonly number[] {
  if (!/^\s*\d{1,4}\s*(?:,\s*\d{1,4}\s*)*$/.test(text)) throw refused('cli.bad-measures', { value: text });
  const numbers = text.split(',').map(Number);
  const judged = judgedMeasures(pack);
  const known = judged.join('、');
  for (const number of numbers) {
    const measure = String(number);
    if (!pack.measures.some((each) => each.number === number)) throw refused('cli.unknown-measure', { measure, known });
    if (!judged.includes(number)) throw refused('cli.not-judged', { measure, known });
  }
  if (new Set(numbers).size < numbers.length) throw refused('cli.bad-measures', { value: text });
  return numbers;
}
