import { isPlace } from '../place';
import { bare } from '../sheet/wording';

/** What names of enterprises end with. Without it a name may still be one: staff write short names. */
const ENTERPRISE =
  /(?:公司|集团|厂|合作社|联社|公社|供销社|矿|矿业|矿山|农场|林场|牧场|渔场|养殖场|加工场|屠宰场|研究院|研究所|设计院|医院|事务所|门市部|经营部|项目部|经销部|商店|药店|商行|工作室|中心|分公司|总公司|电站|水电站|站|基地|作坊|酒庄|庄园|个体户|\(有限合伙\)|\(普通合伙\)|\(个人独资\))$/u;

/** Whether a text ends as names of enterprises do; a remark in brackets behind it may follow. */
export function isEnterpriseName(text: string): boolean {
  const plain = bare(text);
  return ENTERPRISE.test(plain) || ENTERPRISE.test(plain.replace(/\([^()]*\)$/u, ''));
}

const SUM = /^.{0,16}(?:合计|小计|总计|共计|总和|总数)(?:数|额)?(?:\([^()]*\)|\d+[家户个条项].{0,4})*:?$/u;
const SUM_WORD = /^(?:累计|平均|平均值|平均数|均值|全市|全县|全区|全辖|全省|全国|本页|汇总)$/u;
const OF_WHICH = /^[#*]*其中(?:[::,、(]|$)/u;

/** Whether a text heads a row of sums: 小计, 南宁市合计, 其中：规上. A company whose name holds such a word is none. */
export function isSum(text: string): boolean {
  const plain = bare(text);
  if (OF_WHICH.test(plain)) return true;
  if (isEnterpriseName(plain)) return false;
  return SUM.test(plain) || SUM_WORD.test(plain) || /^[#*]*其中|\((?:合计|小计|总计|汇总)\)$/u.test(plain);
}

const FOOTER_MARK =
  /^[(*※]*(?:注|备注|说明|附注|备考|填表说明|填报说明|注释)(?:$|[::、,.;)(（【〔\]\d①-⑳一二三四五六七八九十]|\s)/u;
const FOOTER_PEOPLE =
  /^[(*※]*(?:(?:填表人|审核人|制表人|填报人|复核人|经办人|经手人|单位负责人|统计负责人|部门负责人|财务负责人|分管领导|单位领导|负责人|主管领导|联系人|联系电话|联系方式|报出日期|填报日期|填表日期|制表日期|报送日期|上报日期|报出时间|填报时间|填表时间|审批人|签字|签章|盖章|公章)(?:$|[::(（]|\s)|(?:制表|填表|审核|复核|经办|审批|校对|主管|负责|填报)(?:人员|人签字|签字)?\s*[::])/u;

/** Whether a row that begins so ends the list: 注：, 说明, 填表人. A company of such a name does not. */
export function isFooter(text: string): boolean {
  const spaced = text.normalize('NFKC').replace(/^\s+/u, '');
  if (FOOTER_PEOPLE.test(spaced) || FOOTER_PEOPLE.test(bare(text))) return true;
  const marked =
    FOOTER_MARK.test(spaced) || /^(?:注|备注|说明)[::]/u.test(bare(text)) || /^备\s+注(?:$|[::\s])/u.test(spaced);
  // 说明 一二三: a name that goes on without a mark is a name.
  return marked && !(isEnterpriseName(text) && !/^[(*※]*(?:注|备注|说明|附注)\s*[::]/u.test(spaced));
}

/** 续表, 续表1, （续）. */
export function isContinuation(text: string): boolean {
  return /^\(?(?:续表|接上表|续上表|续前表|续)[\d一二三四五六七八九十()-]*\)?$/u.test(bare(text));
}

const NUMBERED =
  /^(?:\(?[一二三四五六七八九十百]+\)?[、.,:)]|\([一二三四五六七八九十百\d]+\)|第[一二三四五六七八九十百\d]+(?:部分|批|类|组|章|节|片区)|[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩIVX]+[、.]|\d{1,2}[、.](?!\d))/u;
const CHINESE_NUMBERED = /^(?:\(?[一二三四五六七八九十百]+\)?[、.,:)]|\([一二三四五六七八九十百]+\))/u;

/** Whether a text alone in its row heads a section: numbered (一、南宁市), or a place. */
export function isSectionHeading(text: string): boolean {
  const plain = bare(text);
  if (isEnterpriseName(plain)) return false;
  return NUMBERED.test(plain) || isPlaceName(plain);
}

function isPlaceName(plain: string): boolean {
  return plain.length <= 20 && isPlace(plain.replace(/[::]$/u, ''));
}

/** Whether a name with figures behind it is a section's sum: 一、南宁市, 南宁市. A short name (兴业) may be an enterprise's. */
export function isSectionSum(text: string): boolean {
  const plain = bare(text);
  if (isEnterpriseName(plain)) return false;
  if (CHINESE_NUMBERED.test(plain)) return true;
  return /[市县区]$/u.test(plain) && isPlaceName(plain);
}

/** A numeral that stands before a section's heading in a column of its own: 一, （二）, 3. */
export function isSectionNumber(text: string): boolean {
  return /^\(?(?:[一二三四五六七八九十百]+|\d{1,3})\)?[、.]?$/u.test(bare(text));
}

const STEMS = '甲乙丙丁戊己庚辛壬癸';

/** The label of a column in a row of column letters: 甲, 1, (3), C, 3=1-2, 4＝3÷2. */
export function isColumnLabel(text: string): boolean {
  return /^(?:[甲乙丙丁戊己庚辛壬癸]|[A-Z]{1,2}|[(①-⑳]?\d{1,2}\)?|[①-⑳]|\(?\d{1,2}\)?[=][\d()=+\-−*×/÷%.]+|栏次|序号)$/u.test(
    bare(text).toUpperCase(),
  );
}

/** Whether labels of columns go on as they do: 甲 before 乙, 1 before 2. */
export function labelsRun(labels: readonly string[]): boolean {
  const numbers = labels.map((label) => {
    const plain = bare(label).toUpperCase();
    const stem = STEMS.indexOf(plain);
    if (stem >= 0) return { row: 'stem', at: stem };
    const digits = /^\(?(\d{1,2})/.exec(plain)?.[1];
    if (digits !== undefined) return { row: 'digit', at: Number(digits) };
    if (/^[A-Z]$/.test(plain)) return { row: 'letter', at: plain.charCodeAt(0) };
    return null;
  });
  let runs = 0;
  for (const [index, now] of numbers.entries()) {
    const before = numbers[index - 1];
    if (!now || !before || now.row !== before.row) continue;
    if (now.at !== before.at + 1) return false;
    runs += 1;
  }
  return runs > 0;
}
