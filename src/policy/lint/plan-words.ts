import { vocabulary } from '../../messages/message';

/** What is said of a plan alone: it may speak of several policies. */
export const planWords = vocabulary({
  'plan.pack-unknown': {
    'zh-CN': '手边没有政策“{pack}”。可用：{known}。',
    en: 'The policy "{pack}" is not at hand. Use one of: {known}.',
  },
  'plan.pack-unsaid': {
    'zh-CN': '这里有几个政策，要写明是哪一个：条款写成 {example}，参数另写 {field}。可用：{known}。',
    en: 'There are several policies: say which. A measure as {example}, a parameter with {field}. Use one of: {known}.',
  },
  'plan.parameter-unknown': {
    'zh-CN': '政策“{pack}”没有参数“{id}”。可用：{known}。',
    en: 'The policy "{pack}" has no parameter "{id}". Use one of: {known}.',
  },
});
