import { vocabulary } from '../../../messages/message';
import type { Message } from '../../../messages/message';
import type { Period } from '../../../policy/pack';
import { monthsOf } from '../../../policy/period';
import { isPackId } from '../../../policy/shelf/pack-index';
import type { PackShelf } from '../../../policy/shelf/shelf';

export const packIdWords = vocabulary({
  'pane.import.id-form': {
    'zh-CN': '编号“{id}”的写法不对：只能用小写字母、数字和连字符，不能以连字符开头或结尾，如{example}。',
    en: 'The id “{id}” is malformed: lowercase letters, digits and hyphens alone, no hyphen at either end, as in {example}.',
  },
  'pane.import.id-taken': {
    'zh-CN': '编号“{id}”已用于手边的《{title}》，请换一个，如{other}。',
    en: 'The id “{id}” is that of {title}, which is at hand. Choose another, such as {other}.',
  },
});

/** What an id may look like: 桂林's of a quarter. */
const EXAMPLE = 'gl-2025q3';

/** An id that says the period and is on no shelf yet: policy-2025q2. */
export function suggestedId(period: Period, shelf: PackShelf): string {
  const { from, to } = monthsOf(period);
  const stretch =
    period.kind === 'quarter'
      ? `q${String(period.quarter)}`
      : from === 1 && to === 12
        ? ''
        : `m${String(from)}-${String(to)}`;
  return freeId(`policy-${String(period.year)}${stretch}`, shelf);
}

/** The id itself where no policy at hand has it, else the next one after it that is free. */
export function freeId(id: string, shelf: PackShelf): string {
  const taken = new Set(shelf.packs.map(({ pack }) => pack.id));
  let free = id;
  for (let next = 2; taken.has(free); next += 1) free = `${id}-${String(next)}`;
  return free;
}

/** What is wrong with an id; null: nothing. `own`: the id under which the policy is kept already. */
export function idFault(id: string, own: string | null, shelf: PackShelf): Message | null {
  if (!isPackId(id)) return packIdWords.message('pane.import.id-form', { id, example: EXAMPLE });
  const there = id === own ? undefined : shelf.packs.find(({ pack }) => pack.id === id);
  if (!there) return null;
  return packIdWords.message('pane.import.id-taken', { id, title: there.pack.title, other: freeId(id, shelf) });
}
