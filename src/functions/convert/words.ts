import { vocabulary } from '../../messages/message';

/** Why a formula becomes a value where others become plain formulas, and what else there is to say of a conversion. */
export const convertWords = vocabulary({
  'convert.no-formula': {
    'zh-CN': '{function}没有对应的普通公式，写成数值；以后名单再改，这一格不会跟着变。',
    en: '{function} has no plain formula and becomes a value; it will not follow later changes of the list.',
  },
  'convert.of-policy': {
    'zh-CN': '{function}写明按政策“{id}”计算，普通公式只按本工作簿的政策转换，写成数值。',
    en: '{function} names the policy “{id}”; plain formulas are of the workbook’s own policy alone, so it becomes a value.',
  },
  'convert.policy-away': {
    'zh-CN': '公式写明按政策“{id}”计算，此处没有这个政策或它的标准，公式保持不变；请在终端带上该政策再转换。',
    en: 'The formula names the policy “{id}”, which is not at hand here, nor its standards; it stays. Convert it in the terminal with that policy.',
  },
  'convert.live-word': {
    'zh-CN':
      '{function}的“{argument}”引自单元格或由公式算出，普通公式不能跟着变，写成数值；如要保留公式，请直接写在公式里。',
    en: '“{argument}” of {function} comes from a cell or a formula, which no plain formula can follow, so it becomes a value; to keep a formula, write it into the formula itself.',
  },
  'convert.text-figure': {
    'zh-CN': '{function}的“{argument}”是文本“{text}”，普通公式不把文本当数，写成数值；如要保留公式，请先把它改成数字。',
    en: '“{argument}” of {function} is the text “{text}”, which a plain formula does not read as a number, so it becomes a value; to keep a formula, turn it into a number first.',
  },
  'convert.tie': {
    'zh-CN':
      '{function}的“{argument}”（{text}）第15位数字恰在两数中间，各软件取舍不一，写成数值；如要保留公式，请先把该数四舍五入。',
    en: '“{argument}” of {function} ({text}) lies halfway between two numbers of 15 digits, which programs round differently, so it becomes a value; to keep a formula, round that figure first.',
  },
  'convert.out-of-range': {
    'zh-CN': '{function}的“{argument}”（{text}）不在1到1千万亿之间，普通公式不能保证精确，写成数值；请核对该数的单位。',
    en: '“{argument}” of {function} ({text}) is not between 1 and 10^15, where a plain formula is sure to be exact, so it becomes a value; check its unit.',
  },
  'convert.logical': {
    'zh-CN': '{function}的“{argument}”是逻辑值而不是数，写成数值；请核对该单元格。',
    en: '“{argument}” of {function} is a logical and no number, so it becomes a value; check that cell.',
  },
  'convert.rule': {
    'zh-CN': '第{measure}条的条件除本期数和同期数外还涉及其他内容，普通公式写不出来，写成数值。',
    en: 'Measure {measure} asks for more than the figure and its base, which no plain formula says, so it becomes a value.',
  },
  'convert.number': {
    'zh-CN': '标准中的{value}在普通公式中不能保证精确比较，写成数值。',
    en: 'The standard’s {value} is not sure to be compared exactly by a plain formula, so it becomes a value.',
  },
  'convert.gap-form': {
    'zh-CN': '此处达标差额的算法普通公式写不出来，写成数值。',
    en: 'How this gap is worked out has no plain formula, so it becomes a value.',
  },
  'convert.differs': {
    'zh-CN': '{function}在这一格的参数（{text}）普通公式读不成一样的结果，写成数值。',
    en: '{function} reads its arguments here ({text}) in a way that a plain formula does not, so it becomes a value.',
  },
  'convert.too-long': {
    'zh-CN': '换成普通公式后超过8192个字符，Excel存不下，写成数值。',
    en: 'The plain formula would be longer than the 8,192 characters that Excel keeps, so it becomes a value.',
  },
  'convert.block': {
    'zh-CN': '结果占多个单元格，整块写成数值。',
    en: 'The answer fills several cells and becomes values as a whole.',
  },
  'convert.frozen': { 'zh-CN': '按要求写成数值。', en: 'Becomes a value, as asked.' },
  'convert.unfollowed': {
    'zh-CN': '公式中有本工具不能计算的引用或函数，不能重新计算，写成文件中原有的结果；请先在Excel中重新计算并核对。',
    en: 'The formula holds references or functions that this add-in cannot work out; the result that the file holds is written as it is. Calculate it in Excel first and compare.',
  },
  'convert.left': {
    'zh-CN':
      '公式中有本工具不能计算的引用或函数，文件中也没有结果，公式未动；请在装有本工具的Excel中打开、计算并保存后再转换。',
    en: 'The formula holds references or functions that this add-in cannot work out, and the file holds no result: it is left as it is. Open the file in Excel with the add-in, calculate, save, and convert again.',
  },
  'convert.unknown-name': {
    'zh-CN': '公式里的“{name}”不是本工具的函数，公式未动；请按函数列表改正名称，再转换。',
    en: '“{name}” in the formula is no function of this add-in: it is left as it is. Mend the name by the list of functions, then convert.',
  },
  'convert.growth-digits': {
    'zh-CN': '普通公式算出的增速精确到14位有效数字，第15位可能差1。',
    en: 'The plain formula gives the growth to 14 digits; the 15th may be off by one.',
  },
  'convert.fixed': {
    'zh-CN': '只取决于政策和补充标准，写成转换时的数；以后补充标准再改，这一格不会跟着变。',
    en: 'Hangs on the policy and its standards alone and becomes the figure that counts now; it will not follow later changes of the standards.',
  },
  'convert.table-title': { 'zh-CN': '政策表：供普通公式查用', en: 'Policy table, for plain formulas' },
  'convert.table-note': {
    'zh-CN': '由本工具按《{title}》和转换时的补充标准生成；请勿改动、删除。名称不在表中的行业，公式按“行业不明”处理。',
    en: 'Made by this add-in from {title} and the standards at the time of conversion; do not edit or delete. An industry that is not listed here counts as unknown.',
  },
  'convert.table-codes': {
    'zh-CN':
      '判别码：每个字母对应产值、同期数所在的一档。E符合，I不符合，D待定（缺数据），S待定（标准未明确），N不适用；差额的码中0为已达标，A起为各种算法。',
    en: 'Codes: a letter for each region of figure and base. E eligible, I ineligible, D undetermined (data missing), S undetermined (standard open), N not applicable; in codes of gaps 0 is none, A and on are ways to work it out.',
  },
  'convert.table-key': { 'zh-CN': '行业名称或代码', en: 'Industry name or code' },
});
