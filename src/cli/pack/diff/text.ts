import { vocabulary } from '../../../messages/message';
import type { Speak } from '../../answer';
import type { Difference, ThingDiffers } from './pack-diff';
import { runsOf } from './runs';

export const packDiffWords = vocabulary({
  'pack-diff.same': { 'zh-CN': '两个政策没有不同。', en: 'The two policies say the same.' },
  'pack-diff.count': {
    'zh-CN': '有不同的{count}处：条款{measures}条，其他{others}项。',
    en: '{count} things differ: {measures} measures, {others} others.',
  },
});

const KINDS: Readonly<Record<ThingDiffers['kind'], string>> = {
  head: '',
  measure: '',
  step: '核定之后 ',
  parameter: '参数 ',
  metric: '指标 ',
  group: '行业范围 ',
  industry: '行业 ',
  roster: '名册 ',
};

const HOW: Readonly<Record<ThingDiffers['how'], string>> = { added: '（新增）', removed: '（删去）', changed: '' };

/** Sameness longer than this around a change is left out. */
const AROUND = 12;

/** What differs, in words: what was there, an arrow, what is there now. */
export function diffText(things: readonly ThingDiffers[], speak: Speak): string {
  const { message } = packDiffWords;
  if (things.length === 0) return `${speak(message('pack-diff.same'))}\n`;
  const lines = things.flatMap(({ kind, name, how, differences }) => [
    `${KINDS[kind]}${name}${HOW[how]}`,
    ...differences.map((difference) => `  ${differenceText(difference)}`),
  ]);
  const measures = things.filter(({ kind }) => kind === 'measure').length;
  const counts = {
    count: String(things.length),
    measures: String(measures),
    others: String(things.length - measures),
  };
  return `${[...lines, speak(message('pack-diff.count', counts))].join('\n')}\n`;
}

function differenceText({ field, from, to }: Difference): string {
  if (from === null) return `${field}：增加 ${to ?? ''}`;
  if (to === null) return `${field}：删去 ${from}`;
  const runs = runsOf(from, to);
  // Hardly anything in common: the one whole, then the other.
  if (!runs.some((run) => 'same' in run && run.same.length > 1)) return `${field}：${from} → ${to}`;
  const shown = runs.map((run, index) => {
    if (!('same' in run)) return `【${run.from === '' ? '无' : run.from} → ${run.to === '' ? '无' : run.to}】`;
    return shortened(run.same, index > 0, index < runs.length - 1);
  });
  return `${field}：${shown.join('')}`;
}

/** What stays the same, with what is far from any change left out. */
function shortened(text: string, after: boolean, before: boolean): string {
  const kept = (after ? AROUND : 0) + (before ? AROUND : 0);
  if (text.length <= kept + 1) return text;
  return `${after ? text.slice(0, AROUND) : ''}…${before ? text.slice(text.length - AROUND) : ''}`;
}

/** The same for a program: one JSON object. */
export function diffJson(things: readonly ThingDiffers[]): string {
  return `${JSON.stringify({ same: things.length === 0, differences: things }, null, 2)}\n`;
}
