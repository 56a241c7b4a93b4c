import { vocabulary } from '../../../messages/message';

export const explainWords = vocabulary({
  'pack-explain.faulty': {
    'zh-CN': '政策“{path}”有{count}处要改，先改好再用。请运行 npm run -s pack -- lint 查看。',
    en: '{count, plural, one {# thing is} other {# things are}} wrong with the policy “{path}”: see npm run -s pack -- lint.',
  },
  'pack-explain.case': { 'zh-CN': '{when}：{then}', en: '{when}: {then}' },
  'pack-explain.wrote': {
    'zh-CN': '核对单已写入“{file}”，用浏览器打开即可打印。',
    en: 'Wrote the sheet to “{file}”: open it in a browser to print it.',
  },
});
