import type { StatedPeriod } from '../numbers/stated';
import type { Bare } from './conditions';
import type { MetricMention } from './metric-words';
import { between, type Sentence } from './sentences';

/*
 * What a figure is held against, where a rule cannot say it. A rule holds a figure of one period against a number, or against the
 * same period of the year before. 环比, the average of a region, two quarters running, the part above a number, a figure that
 * has no name here: a rule written of those would say something else than the text.
 */
const OTHER_GROWTH = new RegExp(
  [
    '环比|平均|均值|[年月季]均|中位|复合|连续|近[两二三]年|累计增速|占|比重',
    '均(?:超过|高于|大于|达|不低于|不少于|突破|实现|在|为|增长)',
    '(?:高于|超过|超出|低于|好于|快于|优于|落后于?)(?:全[国省区市州县]|同行业|行业|所在|本[省区市县]|当地|[上前去]|同期|目标|[一二三四1-4]季度|\\d+[-—月])',
    '(?:较|比|相比|对比|与)(?:全[国省区市州县]|同行业|[上前]一?个?(?:季|月)|年初|[一二三四1-4]季度|[上下]半年|\\d+[-—月])',
    '(?:增速|增幅)[^，。；：]*(?:提高|提升|加快|上升|回落|收窄)|(?:加快|收窄|回落)[^，。；：]{0,4}$',
  ].join('|'),
);
const OTHER_FIGURE =
  /[月日年人亩户季]均|平均|均(?:超过|高于|大于|低于|小于|达|不低于|不少于|不超过|突破|实现|在|为)|每个?[月季]|各月|逐月|当月|单月|最高月|连续|(?:上年|去年|上一年度?)同期|占/;
const LESS_BY = /(?:减少|下降|降低|回落|减产|缺口)[^，。；：]{0,6}$/;
const NEGATIVE = /[-−负]\s*$/;
/** 不足1000万元的按1000万元计算: how a part is counted, and no condition. */
const ROUNDED = /^的?，?(?:不予?计|舍去|忽略|按[^，。；]{0,14}计)/;
const LISTED = /^(?:[、及与或和并/]|以及|或者)$/;
/** What may stand between a condition and the next one of the same figure. */
const BETWEEN =
  /\d+|以上|及以上|以下|以内|（[^）]*）|上年度?|去年|本年|当年|全年|年度|同期|季度|半年|[一二三四上下]|年|月份?|同比|相比|较|比|正?增长率?|增速|增幅|降幅|下降|降低|减少|提高|上升|新增|增加|控制|达到|达|实现|完成|保持|不得?低于|不得?少于|不得?超过|不得?高于|超过|超出|突破|高于|低于|大于|小于|不足|不满|未|至少|左右|的|且|并|和|或者?|以及|及|同时|其中|分别|且|对|当|若|如|在|为|到|至|之间|规模|工业|制造业|软件|规上|企业|单位|[\s，、：；-]/g;

/** Whether what is asked of a figure is more or another thing than its rule would say. */
export function heldAgainstOther(asked: Bare, sentence: Sentence): boolean {
  const { kind, number, metric, order } = asked;
  const from = clauseOf(sentence, asked.start);
  const before = between(sentence, from, number?.quantity.start ?? asked.end);
  const behind = between(sentence, asked.end, sentence.end);
  switch (kind) {
    case 'growth':
      return OTHER_GROWTH.test(before) || NEGATIVE.test(before) || ofAnother(asked, sentence);
    case 'rises':
      // A loss that turns into a profit is more than a profit above last year's.
      return /连续/.test(before) || (metric.id === 'profit' && /[负亏]/.test(between(sentence, from, asked.end)));
    case 'growth-above':
      return false;
    case 'threshold':
    case 'increment':
      return (
        OTHER_FIGURE.test(before) ||
        LESS_BY.test(before) ||
        NEGATIVE.test(before) ||
        /^的?部分/.test(behind) ||
        (order === '<' && ROUNDED.test(behind)) ||
        ofAnother(asked, sentence)
      );
  }
}

function clauseOf(sentence: Sentence, at: number): number {
  return at - (/[^，。；：、（）]*$/.exec(between(sentence, sentence.start, at))?.[0].length ?? 0);
}

/** 产值5000万元以上、贷款余额1000万元以上: the words right before the number name something that is no figure known here. */
function ofAnother({ metric, number }: Bare, sentence: Sentence): boolean {
  if (!number) return false;
  const last = sentence.quantities.filter(({ end }) => end <= number.quantity.start).at(-1)?.end ?? sentence.start;
  if (metric.start >= last) return false;
  const clause = Math.max(clauseOf(sentence, number.quantity.start), last);
  return /[\u4e00-\u9fff]{2,}/.test(between(sentence, clause, number.quantity.start).replace(BETWEEN, ' '));
}

/** 产值、营业收入均达到5000万元: a number that is asked of the figure named before as well. */
export function sharesItsNumber({ metric, number }: Bare, sentence: Sentence, all: readonly MetricMention[]): boolean {
  if (!number || metric.start < sentence.start) return false;
  return all.some(({ end }) => end <= metric.start && LISTED.test(between(sentence, end, metric.start).trim()));
}

/** 较2023年同期增长: the period that a growth is held against, where the words name one. */
export function againstOf({ number, start }: Bare, sentence: Sentence): StatedPeriod | null {
  const to = number?.quantity.start ?? start;
  const from = clauseOf(sentence, start);
  const named = sentence.stated.filter(
    (each) => each.start >= from && each.end <= to && /(?:较|比|与)\s*$/.test(between(sentence, from, each.start)),
  );
  return named.flatMap(({ meaning }) => (meaning.kind === 'period' ? [meaning.period] : [])).at(-1) ?? null;
}
