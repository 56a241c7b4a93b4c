import type { CheckOutcome } from '../check/run';
import { listTargets } from '../check/targets/list-targets';
import { targetLines } from '../check/targets/words';
import type { Speak } from './answer';

/** How the list stands to the targets of its policy's industries, for a person to read: a line a target. */
export function targetsText({ pack, list, standards }: CheckOutcome, speak: Speak): string {
  const lines = targetLines(listTargets(pack, list, standards)).map((line) => line.map(speak).join('；'));
  return `${['行业增速目标', ...lines.map((line) => `  ${line}`)].join('\n')}\n`;
}
