import { vocabulary } from '../../messages/message';
import type { Message, Param } from '../../messages/message';

/** What is said of two lists that are compared. */
export const compareWords = vocabulary({
  'compare.other-policy': {
    'zh-CN': '两份名单按不同的政策核验（前：{a}；后：{b}），结论和金额不能直接相比，请换成同一政策后再比',
    en: 'The two lists were checked against different policies (before: {a}; after: {b}): verdicts and amounts cannot be compared. Check both against one policy',
  },
  'compare.other-measures': {
    'zh-CN': '只在一份名单中核验的条款未比较：第{measures}条',
    en: 'Measures that were checked in one list alone are not compared: {measures}',
  },
  'compare.other-standards': {
    'zh-CN': '两份名单所用的补充标准或选项不同：{names}。结论和金额的变化可能由此而来，不一定是数据变了，请先统一',
    en: 'The two lists rest on different standards or choices: {names}. Changed verdicts and amounts may come from that and not from the data: settle it first',
  },
  'compare.heading': {
    'zh-CN': '名单比对：前“{a}”{rowsA}家，后“{b}”{rowsB}家',
    en: 'Lists compared: before “{a}” ({rowsA}), after “{b}” ({rowsB})',
  },
  'compare.counts': {
    'zh-CN':
      '新增{joined}家，退出{left}家，有变化{changed}家，无变化{same}家；对应不上、需人工确认{ambiguous}组，无名称也无有效代码{keyless}行',
    en: 'joined {joined}, left {left}, changed {changed}, unchanged {same}; to be matched by hand {ambiguous} groups, without name or valid code {keyless} rows',
  },
  'compare.only-columns': {
    'zh-CN': '只在“{file}”中有的数据列未比较：{names}',
    en: 'Columns that “{file}” alone has are not compared: {names}',
  },
  'compare.award': {
    'zh-CN': '第{measure}条奖补合计：{was} → {now}，{change}',
    en: 'Measure {measure}, awards in all: {was} → {now}, {change}',
  },
  'compare.total': { 'zh-CN': '{amount}万元', en: '{amount} × 10,000 yuan' },
  'compare.total-open': {
    'zh-CN': '待定（已定{settled}万元，另{open}家金额未定）',
    en: 'open ({settled} × 10,000 yuan settled, {open} awards open)',
  },
  'compare.up': { 'zh-CN': '增加{amount}万元', en: '{amount} × 10,000 yuan more' },
  'compare.down': { 'zh-CN': '减少{amount}万元', en: '{amount} × 10,000 yuan less' },
  'compare.level': { 'zh-CN': '不变', en: 'unchanged' },
  'compare.change-open': {
    'zh-CN': '有金额未定，增减不能算',
    en: 'the change cannot be told while awards are open',
  },
  'compare.place': { 'zh-CN': '“{file}”第{row}行', en: '“{file}” row {row}' },
  'compare.and-place': { 'zh-CN': '、“{file}”第{row}行', en: ', “{file}” row {row}' },
  'compare.cell': { 'zh-CN': '{file}“{sheet}”{cell}', en: '{file} “{sheet}” {cell}' },
  'compare.row-joined': { 'zh-CN': '新增：{name}（{place}）', en: 'joined: {name} ({place})' },
  'compare.row-left': { 'zh-CN': '退出：{name}（{place}）', en: 'left: {name} ({place})' },
  'compare.row': { 'zh-CN': '{name}：{what}（{place}）', en: '{name}: {what} ({place})' },
  'compare.figure': { 'zh-CN': '{key} {was} → {now}{difference}', en: '{key} {was} → {now}{difference}' },
  'compare.difference': {
    'zh-CN': '，差额{difference}，差异率{rate}',
    en: ', difference {difference}, rate {rate}',
  },
  'compare.verdict-change': { 'zh-CN': '第{measure}条 {was} → {now}', en: 'measure {measure} {was} → {now}' },
  'compare.verdict-amount': { 'zh-CN': '{verdict} {amount}万元', en: '{verdict} {amount} × 10,000 yuan' },
  'compare.verdict-open': { 'zh-CN': '{verdict}（金额未定）', en: '{verdict} (amount open)' },
  'compare.verdict': { 'zh-CN': '{verdict}', en: '{verdict}' },
  'compare.identity': { 'zh-CN': '{key} {was} → {now}', en: '{key} {was} → {now}' },
  'compare.code-twice': {
    'zh-CN': '{name}：同一信用代码有多行，未对应，请先去重或核对代码（{places}）',
    en: '{name}: one credit code in several rows, not matched: remove the duplicates or check the codes ({places})',
  },
  'compare.name-twice': {
    'zh-CN': '{name}：同一名称有多行，又不能靠信用代码分清，未对应，请补信用代码（{places}）',
    en: '{name}: one name in several rows that no code tells apart, not matched: add the credit codes ({places})',
  },
  'compare.code-and-name': {
    'zh-CN': '{name}：按信用代码和按名称对应到不同的行，未对应，请核对代码和名称（{places}）',
    en: '{name}: code and name lead to different rows, not matched: check both ({places})',
  },
  'compare.codes-differ': {
    'zh-CN': '{name}：名称相同而信用代码不同，未对应，请核对是否同一企业（{places}）',
    en: '{name}: one name with two credit codes, not matched: is it one enterprise? ({places})',
  },
  'compare.alike': {
    'zh-CN': '{name}：前后都有相同的重复行，内容未变（{places}）',
    en: '{name}: the same repeated rows in both lists, unchanged ({places})',
  },
  'compare.keyless': {
    'zh-CN': '无企业名称也无有效信用代码，无法对应，请补填（{place}）',
    en: 'no name and no valid credit code, cannot be matched: fill them in ({place})',
  },
  'compare.unnamed': { 'zh-CN': '（无名称）', en: '(no name)' },
  'compare.blank': { 'zh-CN': '空', en: 'blank' },
  'compare.none': { 'zh-CN': '没有变化', en: 'nothing changed' },
  'compare.more': { 'zh-CN': '另有{count}条未列出', en: '{count} more not listed' },
  'compare.no-rate': { 'zh-CN': '不可算', en: 'none' },
  'compare.source-heading': {
    'zh-CN': '名单与另一来源比对：名单“{list}”{rows}家，另一来源“{second}”{others}家',
    en: 'A list against a second source: list “{list}” ({rows}), source “{second}” ({others})',
  },
  'compare.source-counts': {
    'zh-CN':
      '对上{pairs}家，其中数据不同{differing}家；只在名单中{onlyList}家，只在另一来源中{onlySecond}家；对应不上、需人工确认{ambiguous}组，无名称也无有效代码{keyless}行',
    en: 'matched {pairs}, {differing} of them with other figures; in the list alone {onlyList}, in the source alone {onlySecond}; to be matched by hand {ambiguous} groups, without name or valid code {keyless} rows',
  },
  'compare.source-figure': {
    'zh-CN': '{key} 申报{declared}，另一来源{counted}{difference}',
    en: '{key} declared {declared}, source {counted}{difference}',
  },
  'compare.source-nothing': {
    'zh-CN': '两份表没有相同的数据列，无从比对，请核对表头和期别',
    en: 'The two have no figure in common: check headers and periods',
  },
  'compare.uncertain': {
    'zh-CN': '“{file}”的{column}列“{header}”按{key}{unit}读取，是推断，请核对期别和单位',
    en: 'Column {column} “{header}” of “{file}” was taken as {key}{unit}, which is a guess: check its period and unit',
  },
  'compare.in-unit': { 'zh-CN': '（{unit}）', en: ' ({unit})' },
  'compare.file-finding': { 'zh-CN': '“{file}”：{finding}', en: '“{file}”: {finding}' },
  'compare.only-list': { 'zh-CN': '只在名单中：{name}（{place}）', en: 'in the list alone: {name} ({place})' },
  'compare.only-second': {
    'zh-CN': '只在另一来源中：{name}（{place}）',
    en: 'in the source alone: {name} ({place})',
  },
  'compare.name': { 'zh-CN': '{name}', en: '{name}' },
  'compare.and-name': { 'zh-CN': '、{name}', en: ', {name}' },
});

/** Names in a row, joined as the language joins them. */
export function namesOf(names: readonly Param[]): readonly Message[] {
  return names.map((name, index) => compareWords.message(index === 0 ? 'compare.name' : 'compare.and-name', { name }));
}
