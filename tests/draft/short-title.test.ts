import { shortTitle } from '../../src/draft/compose/short-title';

test.each([
  ['实施项目加快投资激励', '实施项目加快投资激励'],
  ['对2025年三季度产值达到1亿元以上', '对2025年三季度产值达到…'],
  ['对三季度产值同比增长超过12.5%的企业', '对三季度产值同比增长超过…'],
  ['支持软件和信息技术服务业发展', '支持软件和信息技术服务业发展'],
  ['支持软件和信息技术服务业企业发展', '支持软件和信息技术服务业企…'],
])('%s is cut to %s', (title, short) => {
  expect(shortTitle(title, 14)).toBe(short);
});
