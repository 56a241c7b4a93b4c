import type { Texts } from '../messages/message';
import type { Pack } from './pack';

const NAMES: Readonly<Record<Pack['status'], Texts>> = {
  draft: { 'zh-CN': '征求意见稿', en: 'draft' },
  'in-force': { 'zh-CN': '现行有效', en: 'in force' },
  lapsed: { 'zh-CN': '已失效', en: 'lapsed' },
  unverified: { 'zh-CN': '效力未核实', en: 'standing not verified' },
};

/** Whether a policy is a draft, in force or lapsed, or that nobody has seen which. */
export function statusName({ status }: Pick<Pack, 'status'>): Texts {
  return NAMES[status];
}
