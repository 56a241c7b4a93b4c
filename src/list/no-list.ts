import { vocabulary } from '../messages/message';
import type { Message } from '../messages/message';
import type { Pack } from '../policy/pack';
import { cellAddress } from '../workbook/address';
import { identityOf } from './columns/identity';
import { senseOf } from './columns/sense';
import { isPlace } from './place';
import { isEnterpriseName } from './rows/row-words';
import type { SheetView } from './sheet/sheet-view';
import { isBlank, wordsOf } from './sheet/sheet-view';
import { bare } from './sheet/wording';

export const noListWords = vocabulary({
  'list.no-sheets': {
    'zh-CN': '工作簿里没有可见的工作表；请取消隐藏名单所在的工作表，或指定工作表。',
    en: 'The workbook has no visible sheet. Unhide the sheet of the list, or name it.',
  },
  'list.no-sheet': {
    'zh-CN': '工作簿里没有名为「{sheet}」的工作表；请核对名称。',
    en: 'The workbook has no sheet “{sheet}”. Check its name.',
  },
  'list.own-sheet': {
    'zh-CN': '「{sheet}」用的是核验所写工作表的名称，不作为名单；请选择名单所在的工作表，如它就是名单，请先改名。',
    en: '{sheet} bears the name of a sheet that the check writes and is not taken for a list. Choose the sheet of the list; if it is this one, rename it first.',
  },
  'list.empty': {
    'zh-CN': '「{sheet}」是空的；请选择名单所在的工作表，或插入名单模板。',
    en: '{sheet} is empty. Choose the sheet of the list, or insert a template.',
  },
  'list.no-header': {
    'zh-CN':
      '「{sheet}」里没有找到企业名单：没有哪一行的表头写着“企业名称”或“单位名称”；请选择名单所在的工作表，或指定表头行。',
    en: 'No list of enterprises was found on {sheet}: no row has a heading such as “企业名称”. Choose the sheet of the list, or point out the header.',
  },
  'list.counties': {
    'zh-CN': '「{sheet}」是各市县的汇总表，不是企业名单；请选择逐户列出企业的工作表。',
    en: '{sheet} holds a list of counties, not of enterprises. Choose the sheet that lists them one by one.',
  },
  'list.indicators': {
    'zh-CN': '「{sheet}」的指标是自上而下排列的，一行一个指标，不是一行一家企业的名单；请改成每行一家企业再核验。',
    en: '{sheet} has its indicators down the page, a row each, and is no list with a row an enterprise. Rearrange it so.',
  },
  'list.sentence': {
    'zh-CN': '「{sheet}」{cell}把多家企业的名称写在一段话里，不是表格；请改成每行一家企业再核验。',
    en: '{sheet}!{cell} names several enterprises in one sentence, not in a table. Give each a row of its own.',
  },
  'list.no-name-column': {
    'zh-CN': '「{sheet}」第{rows}行的表头里没有企业名称列；请指定哪一列是企业名称。',
    en: 'The header in row {rows} of {sheet} has no column of names. Point out which one it is.',
  },
});

const INDICATOR = /^(?:指标|指标名称|项目|项目名称|统计指标|主要指标|名称及单位)$/u;
const INDICATOR_ROW =
  /^(?:[#一二三四五六七八九十、.\d]*)(?:工业总产值|工业销售产值|营业收入|利润总额|用电量|出口交货值|主营业务收入|企业单位数|工业增加值|产销率|企业名称|统一社会信用代码)/u;

/** Why a sheet holds no list, in the words of what it seems to hold instead. */
export function whyNoList(view: SheetView, pack: Pack): Message {
  const { sheet, area } = view;
  const { message } = noListWords;
  let texts = 0;
  let places = 0;
  let indicators = 0;
  let placeHeading = false;
  let indicatorHeading = false;
  const bottom = Math.min(area.bottom, area.top + 2000);
  let filled = false;
  for (let row = area.top; row <= bottom; row += 1) {
    let figures = 0;
    let first: string | null = null;
    for (let column = area.left; column <= area.right; column += 1) {
      const value = view.own(row, column);
      if (isBlank(value)) continue;
      filled = true;
      if (value.kind === 'number' || value.kind === 'digits') figures += 1;
      if (value.kind !== 'text') continue;
      const text = wordsOf(value);
      if (namesIn(text) >= 2) return message('list.sentence', { sheet, cell: cellAddress(row, column) });
      const plain = bare(text);
      if (first === null && !/^[\d.、#]*$/u.test(plain)) first = plain;
      const key = plain.length <= 24 ? identityOf(text) : null;
      if (key === 'city' || key === 'county') placeHeading = true;
      if (INDICATOR.test(plain)) indicatorHeading = true;
      if (plain.length <= 20 && figures === 0 && isPlace(plain)) places += 1;
    }
    if (first === null) continue;
    texts += 1;
    if (INDICATOR_ROW.test(first) || namesMetric(first, pack)) indicators += 1;
  }
  if (!filled) return message('list.empty', { sheet });
  if (placeHeading && places >= 1) return message('list.counties', { sheet });
  if (indicatorHeading || indicators >= 2) return message('list.indicators', { sheet });
  if (places >= 2 && places * 2 >= texts) return message('list.counties', { sheet });
  return message('list.no-header', { sheet });
}

/** How many enterprises a text names in a row: 甲公司、乙公司、丙厂. */
function namesIn(text: string): number {
  if (text.length < 12) return 0;
  return bare(text)
    .split(/[、,，;；。]/u)
    .filter((part) => part.length >= 5 && isEnterpriseName(part.replace(/等\d*[家户个]?.*$/u, ''))).length;
}

function namesMetric(plain: string, pack: Pack): boolean {
  if (plain.length > 24) return false;
  const sense = senseOf([plain.replace(/^[#一二三四五六七八九十、.\d]+/u, '')], pack);
  return sense.kind === 'fact' && sense.metric !== null;
}
