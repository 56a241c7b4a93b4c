import { vocabulary } from '../../messages/message';

/** What there is to say about the industry of a row. */
export const industryWords = vocabulary({
  'industry.name-unknown': {
    'zh-CN':
      '行业“{name}”不在政策所列行业和国民经济行业分类（GB/T 4754—2017）之中，无法归类。请改写为规范的行业名称，或填写行业代码。',
    en: 'The industry "{name}" is neither one of the policy nor of GB/T 4754-2017, so it cannot be placed. Write a standard name, or give the industry code.',
  },
  'industry.name-unknown-code-used': {
    'zh-CN': '行业“{name}”不在政策所列行业和国民经济行业分类（GB/T 4754—2017）之中，按行业代码{code}归类。请核对两者。',
    en: 'The industry "{name}" is neither one of the policy nor of GB/T 4754-2017; the row is placed by its code {code}. Compare the two.',
  },
  'industry.code-unknown': {
    'zh-CN': '行业代码“{code}”不在国民经济行业分类（GB/T 4754—2017）之中，无法归类。请核对代码，或填写行业名称。',
    en: 'The industry code "{code}" is not in GB/T 4754-2017, so the row cannot be placed. Check the code, or give the name of the industry.',
  },
  'industry.code-unknown-name-used': {
    'zh-CN': '行业代码“{code}”不在国民经济行业分类（GB/T 4754—2017）之中，按行业名称“{name}”归类。请核对代码。',
    en: 'The industry code "{code}" is not in GB/T 4754-2017; the row is placed by the name "{name}". Check the code.',
  },
  'industry.letter-wrong': {
    'zh-CN': '行业代码“{code}”的门类字母与大类不符，应为{wanted}。请核对代码。',
    en: 'The letter of the industry code "{code}" does not fit its division; it would be {wanted}. Check the code.',
  },
  'industry.mismatch': {
    'zh-CN': '行业代码“{code}”与行业名称“{name}”不一致，按名称归类。代码可能是旧版（2011年）分类的代码，请核对。',
    en: 'The industry code "{code}" and the name "{name}" disagree; the row is placed by the name. The code may be of the 2011 edition. Check both.',
  },
});
