import { unitOf, unitsOf } from '../../quantity/unit';
import type { Dimension, Unit } from '../../quantity/unit';
import { isOwnWarning } from '../sheet/own-writing';
import type { SheetView } from '../sheet/sheet-view';
import { isBlankText, wordsOf } from '../sheet/sheet-view';
import { bare, oneLine } from '../sheet/wording';

/** What stands above a header: the title and the lines beside it, nearest to the header first. */
export interface Above {
  readonly title: string | null;
  /** Unit lines and the like; the title is none of them. */
  readonly lines: readonly string[];
}

/** 单位：万元 and its kin; 填报单位：… names who fills the list in. */
const UNIT_LINE = /(?:^|[^报制管位责作盖编位])单位:/u;
const LINE =
  /^(?:附件|附表|附|表)[\d一二三四五六七八九十]*[:、.-]?[\d-]*$|^(?:填报|申报|编制|填表|报送|上报|主管|牵头|责任|综合|盖章|制表)?(?:单位|部门|机关|地区|时间|日期|人)(?:\([^()]*\))?:|^(?:填报|填表|报送|制表|上报|报出)?(?:日期|时间)|^表号|^制定机关|^文号|^(?:计量|金额|货币)?单位:|^\(?(?:金额|计量|货币)?单位(?::|(?=[万千百亿]*元))|^(?:数据|资料)来源|^续表/u;

/** Whether a text names a unit for what stands below it. */
export function isUnitLine(text: string): boolean {
  const plain = bare(text);
  if (plain.length > 60) return false;
  return (
    (UNIT_LINE.test(plain) && unitsOf(plain).length > 0) || (/^\(.{1,8}\)$/u.test(plain) && unitsOf(plain).length > 0)
  );
}

/** Whether a text stands above a list without being its title: an attachment's number, who fills it in, a date, a unit. */
export function isLine(text: string): boolean {
  return isUnitLine(text) || LINE.test(bare(text));
}

/** Reads what stands in the rows from `top` to `bottom` (the row above the header). */
export function readAbove(view: SheetView, top: number, bottom: number): Above {
  const lines: string[] = [];
  let title: string | null = null;
  for (let row = bottom; row >= top; row -= 1) {
    for (let column = view.area.left; column <= view.area.right; column += 1) {
      const text = wordsOf(view.own(row, column));
      if (isBlankText(text) || isOwnWarning(text)) continue;
      lines.push(text);
    }
  }
  // The topmost text that is no line is the title; a line with it in one cell (title, unit) stays a title.
  for (let place = lines.length - 1; place >= 0; place -= 1) {
    const text = lines[place] ?? '';
    if (isLine(text) || bare(text).length < 4) continue;
    title = oneLine(text);
    lines.splice(place, 1);
    break;
  }
  return { title, lines };
}

/** The unit that the lines above name for a kind of figure, and the text that names it. */
export function unitInLines(lines: readonly string[], dimension: Dimension): { unit: Unit; text: string } | null {
  for (const text of lines) {
    const unit = unitOf(text, dimension);
    if (unit && (isUnitLine(text) || unitsOf(text).length > 0)) return { unit, text: oneLine(text) };
  }
  return null;
}
