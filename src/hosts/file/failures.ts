import type { Param } from '../../messages/message';
import { vocabulary } from '../../messages/message';
import { WorkbookFailure } from '../../workbook/workbook';

const RESAVE = '请用 Excel 或 WPS 打开，另存为 .xlsx 后再用';

/** Why a file cannot be read or written, and what to do about it. */
export const fileWords = vocabulary({
  'file.not-a-table': {
    'zh-CN': `内容不是 .xlsx 工作簿，也不是文本表格。${RESAVE}`,
    en: 'The content is neither an .xlsx workbook nor a text table. Open it in Excel or WPS, save it as .xlsx and try again',
  },
  'file.damaged': {
    'zh-CN': '文件已损坏（{part}），其中的数不可信，未读取。请向提供者重新索取，或用备份',
    en: 'The file is damaged ({part}); its figures cannot be trusted and were not read. Ask for it again, or use a backup',
  },
  'file.cut': {
    'zh-CN': '文件已损坏或不完整（缺少压缩包目录），可能没有下载完。请重新下载或复制',
    en: 'The file is damaged or incomplete (the directory of the package is missing). Download or copy it again',
  },
  'file.password': {
    'zh-CN': '文件设有打开密码，无法读取。请用 Excel 或 WPS 打开，去掉密码后另存为 .xlsx',
    en: 'The file is locked by a password. Open it in Excel or WPS, remove the password and save it as .xlsx',
  },
  'file.old-format': {
    'zh-CN': `这是旧格式的表格（.xls 或 .et），无法读取。${RESAVE}`,
    en: 'This is a table of an older format (.xls or .et). Open it in Excel or WPS and save it as .xlsx',
  },
  'file.other-format': {
    'zh-CN': `这是其他格式的表格（{format}），无法读取。${RESAVE}`,
    en: 'This is a table of another format ({format}). Open it in Excel or WPS and save it as .xlsx',
  },
  'file.not-a-workbook': {
    'zh-CN': `压缩包里没有工作簿。如果它是打包的文件，请先解压；如果它是表格，${RESAVE}`,
    en: 'The package holds no workbook. Unpack it first if it is an archive; else open it in Excel or WPS and save it as .xlsx',
  },
  'file.too-large': {
    'zh-CN': '文件展开后超过上限（{limit}），可能是恶意文件，未读取。如果确是名单，请把要核验的工作表另存为单独的文件',
    en: 'Unpacked, the file exceeds the limit ({limit}); it may be hostile and was not read. If it is a list, save the sheet to a file of its own',
  },
  'file.suspicious': {
    'zh-CN': '文件结构异常（{part}），可能是恶意文件，未读取。如果确是名单，请用 Excel 打开后另存为 .xlsx',
    en: 'The structure of the file is not normal ({part}); it may be hostile and was not read. If it is a list, open it in Excel and save it as .xlsx',
  },
  'file.broken-part': {
    'zh-CN': '文件内容有误（{part}：{detail}），未读取。请用 Excel 或 WPS 打开并修复，另存为 .xlsx 后再用',
    en: 'The content of the file is broken ({part}: {detail}) and was not read. Open and repair it in Excel or WPS, then save it as .xlsx',
  },
  'file.too-wide': {
    'zh-CN': '工作表“{sheet}”的单元格 {cell} 离其余内容太远，展开后放不下。请删去远处的内容，保存后再用',
    en: 'Cell {cell} of sheet “{sheet}” lies too far from the rest to be kept. Delete what stands out there, save and try again',
  },
  'file.no-sheet': {
    'zh-CN': '没有名为“{sheet}”的工作表。现有：{sheets}',
    en: 'There is no sheet “{sheet}”. There are: {sheets}',
  },
  'file.encoding': {
    'zh-CN': '文本表格的编码不是 UTF-8、UTF-16 或 GB18030，无法读取。请用 Excel 或 WPS 打开，另存为 .xlsx',
    en: 'The text table is not in UTF-8, UTF-16 or GB18030. Open it in Excel or WPS and save it as .xlsx',
  },
  'file.open-quote': {
    'zh-CN': '文本表格第 {line} 行的引号没有配对，其后的内容无法辨认。请补上引号，或另存为 .xlsx',
    en: 'A quote opened on line {line} of the text table is never closed. Close it, or save the table as .xlsx',
  },
  'file.changed-since': {
    'zh-CN': '工作表“{sheet}”的 {cells} 已不是读取时的内容，未写入。请重新读取后再试',
    en: 'On sheet “{sheet}”, {cells} no longer hold what was read. Nothing was written: read the sheet again',
  },
  'file.array-formula': {
    'zh-CN': '工作表“{sheet}”的 {cell} 属于数组公式 {area}，不能单独改写，未写入。请改写到别处',
    en: 'On sheet “{sheet}”, {cell} is part of the array formula {area} and cannot be changed alone. Nothing was written',
  },
  'file.sheet-exists': {
    'zh-CN': '已有名为“{sheet}”的工作表，未写入。请先改名或删除',
    en: 'A sheet “{sheet}” exists already. Nothing was written: rename or delete it first',
  },
  'file.sheet-name': {
    'zh-CN': '“{sheet}”不能用作工作表名，未写入',
    en: '“{sheet}” cannot be the name of a sheet. Nothing was written',
  },
  'file.last-sheet': {
    'zh-CN': '工作簿至少要有一个可见的工作表，“{sheet}”不能删除',
    en: 'A workbook needs a visible sheet: “{sheet}” cannot be removed',
  },
  'file.sheet-full': {
    'zh-CN': '工作表“{sheet}”最多 1,048,576 行、16,384 列，{area} 写不下，未写入。请删去不用的行列，或把名单拆成几张表',
    en: 'A sheet has 1,048,576 rows and 16,384 columns; {area} of “{sheet}” lies beyond. Nothing was written: delete unused rows or columns, or split the list',
  },
  'file.text-too-long': {
    'zh-CN':
      '工作表“{sheet}”的 {cell} 要写的内容过长（单元格最多 32,767 个字符，公式最多 8,192 个），未写入。请缩短该行的内容',
    en: 'What is to go into {cell} of sheet “{sheet}” is too long (32,767 characters a cell, 8,192 a formula). Nothing was written: shorten that row',
  },
  'file.signature-void': {
    'zh-CN': '原文件带有数字签名，写入后签名失效，如需要请重新签名',
    en: 'The file carried a digital signature, which no longer holds after the change: sign it again if needed',
  },
  'file.plain-name': {
    'zh-CN': '原文件不含宏，结果文件请用 .xlsx 作扩展名，否则 Excel 打不开',
    en: 'The file holds no macros: name the result .xlsx, or Excel will not open it',
  },
  'file.macro-name': {
    'zh-CN': '原文件含有宏，结果文件请用 .xlsm 作扩展名，否则 Excel 打不开',
    en: 'The file holds macros: name the result .xlsm, or Excel will not open it',
  },
});

export type FileCode = keyof (typeof fileWords)['texts'];

/** A failure that a person can act on. */
export function failure(code: FileCode, params: Readonly<Record<string, Param>> = {}): WorkbookFailure {
  return new WorkbookFailure(fileWords.message(code, params));
}
