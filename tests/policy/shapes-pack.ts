import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Base, Enterprise, MetricFacts } from '../../src/policy/enterprise';
import { loadPack } from '../../src/policy/load';
import type { Standards } from '../../src/policy/standards';
import { DEFAULT_CHOICES, standardsOf } from '../../src/policy/standards';
import { exact } from '../../src/quantity/exact';

const read = (name: string): string => readFileSync(join(__dirname, 'good', name), 'utf8');
const loaded = loadPack(JSON.parse(read('shapes.json')), read('shapes.txt'));
if (!loaded.ok) throw new Error('the pack of all shapes does not load');
export const { pack } = loaded;

/** `output: '5 < 4'` is 5 after 4; `5 < 0` after nought, `5 +0.1` with a reported rate alone, `5` without anything known of the base. */
export type Figures = Readonly<Record<string, string>>;
export type Marks = Enterprise['marks'];

function facts(metric: string, text: string): MetricFacts {
  const [figure = '', base] = text.split(/ < | \+/);
  const current: MetricFacts['current'] =
    figure === '?' ? { kind: 'missing', keys: [metric] } : { kind: 'known', value: exact(figure) };
  return { current, base: baseOf(metric, base, text.includes(' +')) };
}

function baseOf(metric: string, text: string | undefined, rate: boolean): Base {
  if (text === undefined) return { kind: 'missing', keys: [`${metric}.base`, `${metric}.growth`] };
  if (rate) return { kind: 'rate', rate: exact(text), keys: [`${metric}.base`] };
  return text === '0' ? { kind: 'none', by: 'zero' } : { kind: 'figure', value: exact(text) };
}

/** An enterprise of the pack of all shapes. `group`: bit 0 industrial, 1 software, 2 information services. */
export function enterpriseWith(figures: Figures, marks: Marks, group: number): Enterprise {
  return {
    facts: Object.fromEntries(Object.entries(figures).map(([metric, text]) => [metric, facts(metric, text)])),
    industry: { kind: 'known', class: group },
    marks,
  };
}

export function standardsSaid(parameters: Figures): Standards {
  return standardsOf(pack, { parameters, choices: DEFAULT_CHOICES });
}
