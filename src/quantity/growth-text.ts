import type { Exact } from './exact';
import { readNumber } from './number-text';
import type { NumberFault } from './number-text';

/** Words of a growth column that are no rate. */
export type NoRate =
  /** -3.9个百分点: the change of a ratio. */
  | 'points'
  /** 扭亏, 扭负为正, 由盈转亏. */
  | 'turned'
  | 'not-comparable'
  /** 新投产, 新建: there was nothing to compare with. */
  | 'new-plant'
  | 'no-base'
  /** 持平: about the same, to no known digit. */
  | 'flat';

export type GrowthText =
  /** As typed, 12.5 for `12.5%` and for `12.5`; `percent` false: points or a share, for the column to tell. */
  | { readonly kind: 'rate'; readonly value: Exact; readonly half: Exact; readonly percent: boolean }
  | { readonly kind: 'no-rate'; readonly why: NoRate }
  | { readonly kind: 'blank' }
  | { readonly kind: 'placeholder' }
  | { readonly kind: 'unreadable'; readonly why: NumberFault };

const NO_RATE: readonly (readonly [RegExp, NoRate])[] = [
  [/个?百分点$|个点$|^百分点/u, 'points'],
  [/^(?:不可比|无可比性|不可比较|无法比较|无可比)$/u, 'not-comparable'],
  [
    /^(?:新投产|新投产企业|新建|新建投产|新增|新增企业|新企业|投产|今年投产|本年投产|新开工|新入统|新入库)$/u,
    'new-plant',
  ],
  [/^(?:无基数|无同期|无同期数|无同期基数|同期无|同期无数|无上年同期|基数为0|基数为零)$/u, 'no-base'],
  [
    /^(?:(?:同比)?(?:扭亏|扭亏为盈|扭亏增盈|减亏|增亏|由亏转盈|由盈转亏|转盈|转亏|扭负为正|由负转正|由降转增|由正转负|由增转降))$/u,
    'turned',
  ],
  [/^(?:同比)?(?:基本)?持平$|^与?(?:上年|去年|同期)*持平$/u, 'flat'],
];

const BLANKS = /^[\s\p{Default_Ignorable_Code_Point}]+/u;
const RISES = /^(?:增长|增加|上升|提高|上涨|增|升|涨|↑)(?:了|率|幅)?:?/u;
const FALLS = /^(?:下降|减少|降低|下滑|下跌|回落|负增长|减|降|跌|↓)(?:了|率|幅)?:?/u;

/** Reads a cell's text as a rate of growth: 12.5, 12.5%, +12.5, 增长12.5%, 下降3.2%; or says what else it says. */
export function readGrowth(text: string): GrowthText {
  const words = text.normalize('NFKC').replace(/[\s\p{Default_Ignorable_Code_Point}]/gu, '');
  const noRate = NO_RATE.find(([pattern]) => pattern.test(words));
  if (noRate) return { kind: 'no-rate', why: noRate[1] };
  // The words are cut from the text as typed: a circled digit behind them must stay one.
  const typed = text.replace(BLANKS, '');
  const spoken = typed.replace(/^(?:同比|比上年同期|比上年|较上年同期|较上年)[\s:：]*/u, '');
  const rises = RISES.exec(spoken);
  const falls = rises ? null : FALLS.exec(spoken);
  const word = (rises ?? falls)?.[0] ?? '';
  const read = readNumber(spoken.slice(word.length));
  switch (read.kind) {
    case 'placeholder':
    case 'blank':
      return word === '' && spoken === typed ? read : { kind: 'unreadable', why: 'no-number' };
    case 'unreadable':
      return read;
    case 'number':
      if (read.unit !== null && !read.percent) return { kind: 'unreadable', why: 'unit' };
      // 下降-3.2% may mean either.
      if (falls && read.value.isNegative()) return { kind: 'unreadable', why: 'signs' };
      return {
        kind: 'rate',
        value: falls && !read.value.isZero() ? read.value.negated() : read.value,
        half: read.half,
        percent: read.percent,
      };
  }
}
