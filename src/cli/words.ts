import { vocabulary } from '../messages/message';

/** What a wrong call is told, in one line. */
export const cliWords = vocabulary({
  'cli.no-file': {
    'zh-CN': '缺少要核验的文件。用法见 --help',
    en: 'No file to check was named. See --help',
  },
  'cli.two-files': {
    'zh-CN': '一次只能核验一个文件，多出“{extra}”。文件名或工作表名含空格时请加引号',
    en: 'One file at a time: “{extra}” is one too many. Quote names that hold blanks',
  },
  'cli.unknown-option': {
    'zh-CN': '没有选项“{option}”。可用：{known}',
    en: 'There is no option “{option}”. There are: {known}',
  },
  'cli.no-value': {
    'zh-CN': '选项 {option} 后面缺少取值',
    en: 'Option {option} needs a value',
  },
  'cli.no-value-taken': {
    'zh-CN': '选项 {option} 不带取值',
    en: 'Option {option} takes no value',
  },
  'cli.twice': {
    'zh-CN': '选项 {option} 写了两次，请只留一个',
    en: 'Option {option} is given twice: keep one',
  },
  'cli.bad-choice': {
    'zh-CN': '选项 {option} 的取值“{value}”无法识别，可用：{known}',
    en: 'Option {option} cannot be “{value}”. It is one of: {known}',
  },
  'cli.bad-measures': {
    'zh-CN': '选项 --measures 的取值“{value}”写法不对，请写条款序号，用半角逗号隔开，不重复，如 1,2',
    en: 'Option --measures cannot be “{value}”: write numbers of measures with commas, each once, such as 1,2',
  },
  'cli.unknown-measure': {
    'zh-CN': '本政策没有第{measure}条。可核验：{known}',
    en: 'This policy has no measure {measure}. Those that can be checked: {known}',
  },
  'cli.not-judged': {
    'zh-CN': '第{measure}条没有逐户核验的门槛，不能核验企业名单。可核验：{known}',
    en: 'Measure {measure} has no threshold for enterprises, so no list can be checked against it. Those that can: {known}',
  },
  'cli.unknown-industry': {
    'zh-CN': '本政策和国民经济行业分类中没有名为“{value}”的行业。请用政策所列的行业名称',
    en: 'Neither the policy nor the classification knows an industry “{value}”. Use a name of the policy',
  },
  'cli.params-not-json': {
    'zh-CN': '参数文件“{file}”不是由编号和数值组成的对象，请写成 {example}',
    en: 'The file “{file}” is no object of parameter ids and decimal strings, such as {example}',
  },
  'cli.columns-not-ours': {
    'zh-CN': '列更正文件“{file}”读不出，应为任务窗格“导出”里“记住的列”导出的文件，如 {example}',
    en: 'The file “{file}” holds no remembered columns: it is what “Remembered columns” in the pane hands out, such as {example}',
  },
  'cli.columns-partly': {
    'zh-CN': '列更正文件“{file}”中第{places}个表头的更正有误或不属于本政策，请改正或删去',
    en: 'In “{file}” the corrections of header {places} are faulty or of another policy: mend or remove them',
  },
  'cli.unknown-param': {
    'zh-CN': '参数文件“{file}”中的编号“{id}”不在本政策之内。可用：{known}',
    en: 'The file “{file}” names “{id}”, which this policy does not know. It knows: {known}',
  },
  'cli.param-no-string': {
    'zh-CN': '参数文件“{file}”中 {id} 的值要写成带引号的十进制数，如 "0.08"',
    en: 'In “{file}” the value of {id} must be a decimal number in quotes, such as "0.08"',
  },
  'cli.param-form': {
    'zh-CN': '参数文件“{file}”中 {id} 的值“{value}”不是十进制数，请写如 "3000" 或 "0.08"，单位{unit}',
    en: 'In “{file}” the value “{value}” of {id} is no plain decimal number: write "3000" or "0.08", in {unit}',
  },
  'cli.param-digits': {
    'zh-CN': '参数文件“{file}”中 {id} 的值“{value}”位数过多，小数点前后各不超过12位',
    en: 'In “{file}” the value “{value}” of {id} has too many digits: 12 at most on either side of the point',
  },
  'cli.param-span': {
    'zh-CN': '参数文件“{file}”中 {id} 的值“{value}”超出允许范围，请填不小于零的数，比例不超过1',
    en: 'In “{file}” the value “{value}” of {id} is out of range: zero or more, a share at most 1',
  },
  'cli.param-stricter': {
    'zh-CN': '参数文件“{file}”中 {id} 的值“{value}”比一般标准{plain}更严，困难行业只可放宽，请填不高于{plain}的数',
    en: 'In “{file}” the value “{value}” of {id} is stricter than the plain standard {plain}: it may only be relaxed',
  },
  'cli.plan-not-json': {
    'zh-CN': '分配方案“{file}”不是 JSON，写法如 {example}',
    en: 'The plan “{file}” is no JSON; write it as in {example}',
  },
  'cli.plan-faulty': {
    'zh-CN': '分配方案“{file}”有{count}处不对，第一处在 {place}：{what}',
    en: 'The plan “{file}” has {count} faults, the first at {place}: {what}',
  },
  'cli.one-policy': {
    'zh-CN': '{option} 一次只能按一个政策，请只写一个 --pack',
    en: '{option} goes by one policy at a time: name one with --pack',
  },
  'cli.needs-out': {
    'zh-CN': '选项 {option} 写在另存的一份里，请用 --out 写明存到哪个文件',
    en: 'Option {option} is about the copy: say with --out where it goes',
  },
  'cli.needs-seal': {
    'zh-CN': '选项 {option} 只与 --seal 同用',
    en: 'Option {option} goes with --seal',
  },
  'cli.one-of': {
    'zh-CN': '{options} 只能用其中一个',
    en: 'Use one of {options}',
  },
  'cli.one-list': {
    'zh-CN': '选项 --report、--freeze、--native、--seal、--allocate 只用于核验单个名单文件，不能用于文件夹或比对',
    en: 'Options --report, --freeze, --native and --seal take one list that is checked, no folder and no comparison',
  },
  'cli.left-formula': {
    'zh-CN': '“{sheet}”{cell}的公式没有转换：{why}',
    en: 'The formula in {sheet}!{cell} stays: {why}',
  },
  'cli.frozen-formula': {
    'zh-CN': '“{sheet}”{cell}：{why}',
    en: '{sheet}!{cell}: {why}',
  },
  'cli.uncalculated': {
    'zh-CN':
      '“{sheet}”{cell}：公式还含有本工具不能计算的内容，写入时不带结果；用 Excel、WPS 或 LibreOffice 打开时计算，保存后才有结果',
    en: '{sheet}!{cell}: the formula holds more than this tool can work out and is written without a result; Excel, WPS or LibreOffice calculates it on opening, and keeps it once saved',
  },
  'cli.stale-result': {
    'zh-CN': '“{sheet}”{cell}：原来的结果“{was}”已经过时，按现在的名单和标准写成“{now}”',
    en: '{sheet}!{cell}: the former result “{was}” was out of date; by the list and standards as they are it is now “{now}”',
  },
  'cli.stale-more': {
    'zh-CN': '另有{count, number}格原来的结果已经过时，也已按现在的名单和标准改写',
    en: '{count, number} more former results were out of date and are written anew',
  },
  'cli.standards-written': {
    'zh-CN': '命令行给出的标准和口径已写入另存的一份的“{sheet}”，结论以此为据',
    en: 'The standards and choices of this call are written into {sheet} of the copy, on which the verdicts rest',
  },
  'cli.stripped': {
    'zh-CN': '另存的一份里去掉了加载项自己的部件：{parts}',
    en: 'The add-in’s own parts are not in the copy: {parts}',
  },
  'cli.seal-frozen': {
    'zh-CN': '盖章前把{count, number}格公式转为数值',
    en: '{count, plural, one {# formula} other {# formulas}} became values before the seal',
  },
  'cli.seal-kept': {
    'zh-CN': '{count, number}格公式保留下来，记入章内，验章时一并比对',
    en: '{count, plural, one {# formula stays} other {# formulas stay}}, recorded in the seal and compared when it is verified',
  },
  'cli.bad-out': {
    'zh-CN': '结果文件“{file}”的扩展名应为 .xlsx（含宏的工作簿为 .xlsm）',
    en: 'The result “{file}” must be named .xlsx (.xlsm where the workbook holds macros)',
  },
});

export type CliCode = keyof (typeof cliWords)['texts'];
