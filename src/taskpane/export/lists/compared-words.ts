import { vocabulary } from '../../../messages/message';

/** The words of a comparison's counts: against another version, and against a second source. */
export const comparedWords = vocabulary({
  'pane.compared.all': { 'zh-CN': '全部', en: 'All' },
  'pane.compared.verdict': { 'zh-CN': '结论变化', en: 'Verdict changed' },
  'pane.compared.figure': { 'zh-CN': '数据变化', en: 'Figures changed' },
  'pane.compared.figure-source': { 'zh-CN': '数据不同', en: 'Figures differ' },
  'pane.compared.identity': { 'zh-CN': '信息变化', en: 'Particulars changed' },
  'pane.compared.joined': { 'zh-CN': '新增', en: 'Joined' },
  'pane.compared.left': { 'zh-CN': '退出', en: 'Left' },
  'pane.compared.unmatched': { 'zh-CN': '需人工确认', en: 'To be matched by hand' },
  'pane.compared.same': { 'zh-CN': '无变化', en: 'Unchanged' },
  'pane.compared.same-source': { 'zh-CN': '一致', en: 'The same' },
  'pane.compared.fill': { 'zh-CN': '可补填同期数', en: 'Bases to fill in' },
  'pane.compared.only-list': { 'zh-CN': '只在名单中', en: 'In the list alone' },
  'pane.compared.only-second': { 'zh-CN': '只在另一来源中', en: 'In the source alone' },
  'pane.compared.filters': { 'zh-CN': '按变化筛选企业', en: 'Filter by change' },
  'pane.compared.list': { 'zh-CN': '比对结果', en: 'Comparison by enterprise' },
  'pane.compared.unnamed': { 'zh-CN': '（无名称）', en: '(no name)' },
  'pane.compared.none': { 'zh-CN': '没有这样的企业。', en: 'There are none.' },
  'pane.compared.fill-in': { 'zh-CN': '补填', en: 'Fill in' },
  'pane.compared.go-to': { 'zh-CN': '{name}，在工作表中选中第{row}行', en: '{name}, select row {row} in the sheet' },
});
