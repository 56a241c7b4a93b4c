import { vocabulary } from '../../messages/message';
import type { Message } from '../../messages/message';
import type { MeasureKind } from '../../policy/measure';

export const kindWords = vocabulary({
  'pane.kind.eligibility': { 'zh-CN': '企业资格', en: 'eligibility' },
  'pane.kind.growth-target': { 'zh-CN': '增速目标', en: 'growth target' },
  'pane.kind.count-target': { 'zh-CN': '数量目标', en: 'count target' },
  'pane.kind.fixed-award': { 'zh-CN': '定额奖补', en: 'fixed award' },
  'pane.kind.rate-subsidy': { 'zh-CN': '比例补助', en: 'rate subsidy' },
  'pane.kind.programme': { 'zh-CN': '工作安排', en: 'programme' },
});

/** What a kind of measure is called. */
export function kindName(kind: MeasureKind): Message {
  return kindWords.message(`pane.kind.${kind}`);
}
