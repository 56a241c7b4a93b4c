import { vocabulary } from '../../messages/message';
import type { Quantity } from '../algebra';
import { NOUGHT } from './lowered';
import type { LoweredFigure, RawRule, Site } from './shape';

const words = vocabulary({
  'pack.growth-is-no-number': {
    'zh-CN': '此处要按数值或增加额计，不能按增速本身计。请改为按数值或增加额，或按增速分档、按每个百分点。',
    en: 'This counts by a figure or its increase, not by a rate of growth. Take one of these, tiers by growth, or an amount per point.',
  },
});
export const countedTexts = words.texts;

/** What a rule multiplies or counts: a figure that is a number. */
export function countedBy(
  raw: RawRule,
  field: string,
  site: Site,
): Omit<LoweredFigure, 'quantity'> & { readonly quantity: Quantity } {
  const of = site.measured(raw, field);
  if (!of.quantity) site.fault(field, words.message('pack.growth-is-no-number'));
  return { ...of, quantity: of.quantity ?? NOUGHT };
}
