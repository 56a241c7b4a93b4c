import { vocabulary } from '../../messages/message';
import { vagueWords } from '../award/vague';

/** The sentences of a reason. `{what}` is a figure's name (二季度产值), `{found}` and `{limit}` carry their unit. */
export const reasonWords = vocabulary({
  'reason.industry-unsaid': {
    'zh-CN': '未填行业，按{groups}核。',
    en: 'No industry is given; checked as one of {groups}.',
  },
  'reason.industry-open': {
    'zh-CN': '行业归属未定，是否适用第{measure}条未定。',
    en: 'The industry is not settled, nor whether measure {measure} is for it.',
  },
  'reason.not-applicable-but': {
    'zh-CN': '属{groups}，适用第{other}条（{short}），不适用第{measure}条。',
    en: 'One of {groups}: measure {other} ({short}) applies, measure {measure} does not.',
  },
  'reason.not-applicable-but-several': {
    'zh-CN': '属{groups}，适用第{others}条，不适用第{measure}条。',
    en: 'One of {groups}: measures {others} apply, measure {measure} does not.',
  },
  'reason.not-applicable': {
    'zh-CN': '所属行业不在第{measure}条的适用范围（{groups}）之内，不适用。',
    en: 'The industry is outside what measure {measure} is for ({groups}).',
  },

  'reason.with-base': { 'zh-CN': '有基数。', en: 'There is a base.' },
  'reason.with-rate': {
    'zh-CN': '无同期数，有上报增速，按有基数核。',
    en: 'No base figure, but a reported rate: checked as having a base.',
  },
  'reason.without-base': { 'zh-CN': '无基数。', en: 'There is no base.' },
  'reason.zero-base': { 'zh-CN': '基数为0，按无基数。', en: 'The base is 0: counted as no base.' },
  'reason.base-unknown': {
    'zh-CN': '缺{names}，有无基数不明。',
    en: 'Missing: {names}. Whether there is a base is not known.',
  },
  'reason.if-base': { 'zh-CN': '如有基数，{clauses}。', en: 'With a base: {clauses}.' },
  'reason.if-no-base': { 'zh-CN': '如无基数，{clauses}。', en: 'Without a base: {clauses}.' },
  'reason.clauses': { 'zh-CN': '{clauses}。', en: '{clauses}.' },
  'reason.and-next': { 'zh-CN': '{clause}；', en: '{clause};' },

  'reason.figure->=-met': { 'zh-CN': '{what}{found}，达到{limit}', en: '{what} {found}, reaches {limit}' },
  'reason.figure->=-not-met': {
    'zh-CN': '{what}{found}，未达到{limit}，差{short}',
    en: '{what} {found}, below {limit} by {short}',
  },
  'reason.figure->-met': { 'zh-CN': '{what}{found}，超过{limit}', en: '{what} {found}, above {limit}' },
  'reason.figure->-not-met': {
    'zh-CN': '{what}{found}，未超过{limit}',
    en: '{what} {found}, not above {limit}',
  },
  'reason.figure-<=-met': { 'zh-CN': '{what}{found}，未超过{limit}', en: '{what} {found}, not above {limit}' },
  'reason.figure-<=-not-met': { 'zh-CN': '{what}{found}，超过{limit}', en: '{what} {found}, above {limit}' },
  'reason.figure-<-met': { 'zh-CN': '{what}{found}，低于{limit}', en: '{what} {found}, below {limit}' },
  'reason.figure-<-not-met': { 'zh-CN': '{what}{found}，不低于{limit}', en: '{what} {found}, not below {limit}' },
  'reason.figure-open': {
    'zh-CN': '{what}{found}，{names}尚不明确',
    en: '{what} {found}, to be held against {names}, which is open',
  },
  'reason.missing->=': { 'zh-CN': '缺{names}，须达到{limit}', en: '{names} missing, {limit} wanted' },
  'reason.missing->': { 'zh-CN': '缺{names}，须超过{limit}', en: '{names} missing, more than {limit} wanted' },
  'reason.missing-<=': { 'zh-CN': '缺{names}，不得超过{limit}', en: '{names} missing, at most {limit} wanted' },
  'reason.missing-<': { 'zh-CN': '缺{names}，须低于{limit}', en: '{names} missing, less than {limit} wanted' },
  'reason.missing-growth': {
    'zh-CN': '缺{names}，同比增速须达到{limit}',
    en: '{names} missing, growth of {limit} wanted',
  },
  'reason.missing-open': {
    'zh-CN': '缺{names}，{open}尚不明确',
    en: '{names} missing, and {open} is open',
  },

  'reason.growth->=-met': { 'zh-CN': '{moved}，达到{limit}', en: '{moved}, reaches {limit}' },
  'reason.growth->=-not-met': { 'zh-CN': '{moved}，未达到{limit}', en: '{moved}, below {limit}' },
  'reason.growth->=-short': {
    'zh-CN': '{moved}，未达到{limit}，按此{what}差{short}',
    en: '{moved}, below {limit}, which {what} misses by {short}',
  },
  'reason.growth->-met': { 'zh-CN': '{moved}，超过{limit}', en: '{moved}, above {limit}' },
  'reason.growth->-not-met': { 'zh-CN': '{moved}，未超过{limit}', en: '{moved}, not above {limit}' },
  'reason.growth-<=-met': { 'zh-CN': '{moved}，未超过{limit}', en: '{moved}, not above {limit}' },
  'reason.growth-<=-not-met': { 'zh-CN': '{moved}，超过{limit}', en: '{moved}, above {limit}' },
  'reason.growth-<-met': { 'zh-CN': '{moved}，低于{limit}', en: '{moved}, below {limit}' },
  'reason.growth-<-not-met': { 'zh-CN': '{moved}，不低于{limit}', en: '{moved}, not below {limit}' },
  'reason.growth-open': {
    'zh-CN': '{moved}，{names}尚不明确',
    en: '{moved}, to be held against {names}, which is open',
  },

  'reason.no-base->=': {
    'zh-CN': '{none}，同比增速视为未达到{limit}',
    en: '{none}, so growth counts as below {limit}',
  },
  'reason.no-base->': {
    'zh-CN': '{none}，同比增速视为未超过{limit}',
    en: '{none}, so growth counts as not above {limit}',
  },
  'reason.no-base-<=': {
    'zh-CN': '{none}，同比增速不超过{limit}视为未满足',
    en: '{none}, so growth of at most {limit} counts as not met',
  },
  'reason.no-base-<': {
    'zh-CN': '{none}，同比增速低于{limit}视为未满足',
    en: '{none}, so growth below {limit} counts as not met',
  },
  'reason.no-base': { 'zh-CN': '{none}，视为未满足', en: '{none}, so it counts as not met' },

  'reason.phrase-no-base': {
    'zh-CN': '{phrase}：{none}，视为未满足',
    en: '{phrase}: {none}, so it counts as not met',
  },
  'reason.phrase-met': { 'zh-CN': '{phrase}：{found}，满足', en: '{phrase}: {found}; met' },
  'reason.phrase-not-met': { 'zh-CN': '{phrase}：{found}，未满足', en: '{phrase}: {found}; not met' },
  'reason.phrase-short': {
    'zh-CN': '{phrase}：{found}，未满足，差{short}',
    en: '{phrase}: {found}; not met, short by {short}',
  },
  'reason.phrase-missing': { 'zh-CN': '{phrase}：缺{names}，未能核', en: '{phrase}: not checked, missing: {names}' },
  'reason.mark-in-met': { 'zh-CN': '属于{name}', en: 'listed under {name}' },
  'reason.mark-out-met': { 'zh-CN': '不属于{name}', en: 'not listed under {name}' },
  'reason.mark-in-not-met': { 'zh-CN': '属于{name}，不符合', en: 'listed under {name}, which excludes it' },
  'reason.mark-out-not-met': { 'zh-CN': '不属于{name}，不符合', en: 'not listed under {name}, as is wanted' },
  'reason.mark-unknown': {
    'zh-CN': '是否属于{name}不明',
    en: 'whether it is listed under {name} is not known',
  },
  'reason.relaxed-met': { 'zh-CN': '{who}，达到{limit}', en: '{who}, reaches {limit}' },
  'reason.relaxed-not-met': { 'zh-CN': '{who}，未达到{limit}', en: '{who}, below {limit}' },
  'reason.relaxed-short': {
    'zh-CN': '{who}，未达到{limit}，差{short}',
    en: '{who}, below {limit} by {short}',
  },
  'reason.relaxed-unknown': { 'zh-CN': '{who}，须达到{limit}', en: '{who}, {limit} wanted' },
  'reason.relaxed-open': {
    'zh-CN': '{who}，{names}{text}未明确',
    en: '{who}, {names} left open by {text}',
  },

  'reason.eligible': {
    'zh-CN': '达到第{measure}条{standards}门槛。',
    en: 'Reaches what measure {measure} asks: {standards}.',
  },
  'reason.eligible-user': {
    'zh-CN': '按用户填写的标准，达到第{measure}条{standards}门槛。',
    en: 'By the standards that the user filled in, reaches what measure {measure} asks: {standards}.',
  },
  'reason.eligible-mark': {
    'zh-CN': '{lists}，符合第{measure}条的名单要求。',
    en: 'Measure {measure} is for it by its lists: {lists}.',
  },
  'reason.eligible-other': {
    'zh-CN': '所属行业或其他情形符合第{measure}条的条件。',
    en: 'By its industry or otherwise it meets what measure {measure} asks.',
  },
  'reason.award-vague': { 'zh-CN': '奖补{award}。', en: 'Award: {award}.' },
  'reason.ineligible': {
    'zh-CN': '未达到第{measure}条{standards}门槛。',
    en: 'Does not reach what measure {measure} asks: {standards}.',
  },
  'reason.ineligible-mark': {
    'zh-CN': '{lists}，不符合第{measure}条的名单要求。',
    en: 'Measure {measure} is not for it by its lists: {lists}.',
  },
  'reason.ineligible-both': {
    'zh-CN': '未达到第{measure}条{standards}门槛；{lists}，也不符合其名单要求。',
    en: 'Does not reach what measure {measure} asks: {standards}; nor is it for it by its lists: {lists}.',
  },
  'reason.ineligible-other': {
    'zh-CN': '所属行业或其他情形不符合第{measure}条的条件。',
    en: 'By its industry or otherwise it does not meet what measure {measure} asks.',
  },
  'reason.gap': {
    'zh-CN': '其他不变，{what}再增{amount}即达到。',
    en: 'With {amount} more {what}, all else as it is, it would.',
  },
  'reason.gap-above': {
    'zh-CN': '其他不变，{what}再增须超过{amount}。',
    en: 'It would with more than {amount} more {what}, all else as it is.',
  },
  'reason.gap-any': {
    'zh-CN': '其他不变，{what}再有任何增加即达到。',
    en: 'With any more {what}, all else as it is, it would.',
  },
  'reason.gap-up-to': {
    'zh-CN': '增加超过{amount}则又不符合。',
    en: 'With more than {amount} it would not any longer.',
  },
  'reason.open-list': {
    'zh-CN': '{text}所列{groups}以“等”结尾，是否还包括其他行业由发文单位明确。',
    en: 'The list of {groups} is open in {text}; whether it holds further industries is for the issuing office.',
  },
  'reason.wants-data': {
    'zh-CN': '待定（缺数据）：补充{names}后再核。',
    en: 'Undetermined (data missing): to be supplied: {names}.',
  },
  'reason.wants-standard': {
    'zh-CN': '待定（标准未明确）：{names}{text}未明确，由发文单位明确后再核，也可先在“补充标准”中填写。',
    en: 'Undetermined (standard open): {names} left open by {text}, for the issuing office to settle; a figure of your own can be filled in on the sheet of standards.',
  },
  'reason.unconfirmed': {
    'zh-CN':
      '待定（标准未明确）：第{measure}条的规则由原文草拟，还有{count}项待确认，确认之前不核。请在“政策”里逐项确认。',
    en: 'Undetermined (standard open): the rules of measure {measure} are drafted from the text, with {count, plural, one {one thing} other {# things}} to confirm, and are not used before that. Confirm them under Policy.',
  },
  'reason.wants-both': {
    'zh-CN': '待定（缺数据）：补充{names}后再核；{open}{text}未明确，由发文单位明确，也可先在“补充标准”中填写。',
    en: 'Undetermined (data missing): to be supplied: {names}. Left open by {text}: {open}, for the issuing office to settle; a figure of your own can be filled in on the sheet of standards.',
  },
  'reason.rounding': {
    'zh-CN': '增速按百分数保留{places}位小数、四舍五入后核。',
    en: 'Rates are rounded to {places} {places, plural, one {place} other {places}} of a percent, half up, before they are judged.',
  },
  'reason.unsettled': {
    'zh-CN': '仅核{checked}；{unsettled}，未核。',
    en: 'Only {checked} {count, plural, one {is} other {are}} checked; {unsettled}, so that is not.',
  },
});

export const reasonTexts = { ...reasonWords.texts, ...vagueWords.texts };
