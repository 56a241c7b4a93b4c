import { vocabulary } from '../../messages/message';

/** What is said of lists from many files that are taken together. */
export const mergeWords = vocabulary({
  'merge.unread': { 'zh-CN': '{why}', en: '{why}' },
  'merge.other-policy': {
    'zh-CN': '“{file}”按另一政策（{policy}）核验，与其他文件（{first}）不能汇总，请改用同一政策',
    en: '“{file}” was checked against another policy ({policy}) than the others ({first}) and cannot be taken together with them: use one policy',
  },
  'merge.repeated': {
    'zh-CN':
      '疑似迁移或重复申报：{name}（{by}）见{places}；{figures}。请核实归属，只保留一处；各处均未改动，合计未重复计入',
    en: 'moved or applied for twice? {name} ({by}) stands in {places}; {figures}. Find out where it belongs and keep one; nothing was changed, and no total counts it twice',
  },
  'merge.repeated-within': {
    'zh-CN': '同一文件内重复：{name}（{by}）见{places}；{figures}。请核对，只保留一行；均未改动，合计未重复计入',
    en: 'repeated within one file: {name} ({by}) stands in {places}; {figures}. Check and keep one row; nothing was changed, and no total counts it twice',
  },
  'merge.by-code': { 'zh-CN': '信用代码相同', en: 'one credit code' },
  'merge.by-name': { 'zh-CN': '名称相同', en: 'one name' },
  'merge.figures-same': { 'zh-CN': '数据相同', en: 'the figures agree' },
  'merge.figures-none': { 'zh-CN': '没有可比的数据', en: 'no figure in common' },
  'merge.figures-differ': { 'zh-CN': '数据不同：{figures}', en: 'the figures differ: {figures}' },
  'merge.figure': { 'zh-CN': '{key} {values}', en: '{key} {values}' },
  'merge.and-figure': { 'zh-CN': '；{key} {values}', en: '; {key} {values}' },
  'merge.place': { 'zh-CN': '“{file}”“{sheet}”第{row}行', en: '“{file}” “{sheet}” row {row}' },
  'merge.and-place': { 'zh-CN': '、“{file}”“{sheet}”第{row}行', en: ', “{file}” “{sheet}” row {row}' },
  'merge.lacks': {
    'zh-CN': '“{file}”没有其他文件有的列：{names}，汇总中这些列为空，请补填或核对表头',
    en: '“{file}” lacks columns that other files have: {names}. They are empty in the merged list: fill them in, or check the header',
  },
  'merge.unit-differs': {
    'zh-CN': '“{file}”的{key}按{unit}计，其他文件多按{other}计；汇总已折算为{to}，请核对单位写得对不对',
    en: '“{file}” counts {key} in {unit}, most others in {other}; the merged list has {to}. Is the unit written right?',
  },
  'merge.other-standards': {
    'zh-CN': '“{file}”所用的补充标准或选项与“{first}”不同：{names}。结论可能因此不一致，请先统一',
    en: '“{file}” rests on other standards or choices than “{first}”: {names}. Verdicts may differ for that alone: settle it first',
  },
  'merge.larger': {
    'zh-CN':
      '{group}的{key}中位数为{median}{unit}（{rows}家），各处一般为{others}{unit}，约为{times}倍。是否单位写错（如千元写成万元）？请核对，数据未改',
    en: 'The median {key} of {group} is {median} {unit} ({rows} enterprises), in general {others} {unit}: about {times} times. A wrong unit? Check; nothing was changed',
  },
  'merge.smaller': {
    'zh-CN':
      '{group}的{key}中位数为{median}{unit}（{rows}家），各处一般为{others}{unit}，约为{times}分之一。是否单位写错（如亿元写成万元）？请核对，数据未改',
    en: 'The median {key} of {group} is {median} {unit} ({rows} enterprises), in general {others} {unit}: about 1/{times}. A wrong unit? Check; nothing was changed',
  },
  'merge.file': { 'zh-CN': '“{file}”', en: '“{file}”' },
  'merge.county': { 'zh-CN': '{county}', en: '{county}' },
  'merge.heading': {
    'zh-CN': '汇总{files}个文件，企业{rows}家；未读出{failed}个文件',
    en: '{files} files taken together, {rows} enterprises; {failed} files not read',
  },
  'merge.file-line': {
    'zh-CN': '“{file}”：企业{rows}家，疑点{findings}条',
    en: '“{file}”: {rows} enterprises, {findings} findings',
  },
  'merge.total': {
    'zh-CN':
      '{key}合计{sum}{unit}（{known}家有数，{missing}家缺）{repeated, plural, =0 {} other {；另有疑似重复{repeated}行共{repeatedSum}{unit}，未计入}}',
    en: '{key} in all {sum} {unit} ({known} known, {missing} missing){repeated, plural, =0 {} other {; {repeated} rows that may be repeated, {repeatedSum} {unit} together, are not in it}}',
  },
  'merge.award': {
    'zh-CN':
      '第{measure}条奖补合计：{total}（符合{eligible}家，待定{undetermined}家{repeated, plural, =0 {} other {；疑似重复的{repeated}行未计入：{repeatedTotal}}}）',
    en: 'Measure {measure}, awards in all: {total} ({eligible} eligible, {undetermined} undetermined{repeated, plural, =0 {} other {; without {repeated} rows that may be repeated: {repeatedTotal}}})',
  },
});
