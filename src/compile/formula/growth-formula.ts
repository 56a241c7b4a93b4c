import { ZERO } from '../../quantity/exact';
import { wholeTexts } from './cuts';
import type { FigureWritten } from './region-formula';

/** What a spreadsheet answers where there is no base: #DIV/0!. */
const NO_BASE = '1/0';

/**
 * The growth over a base, as a plain formula, to 14 digits: the quotient of two whole numbers, where the 15th may be off
 * by one. Without a base #DIV/0!, without a current figure or over a negative base #N/A.
 */
export function growthText(current: FigureWritten, base: FigureWritten): string {
  const [e, f] = [
    { raw: current.number, compared: current.number },
    { raw: base.number, compared: base.number },
  ] as const;
  const { current: c, base: b } = wholeTexts(ZERO, e, f);
  const isNumber = `IF(ISNUMBER(${current.whole}),VALUE((${c}-${b})/${b}&""),NA())`;
  const quotient = `IF(ISLOGICAL(${current.number}),NA(),${isNumber})`;
  const { whole, number } = base;
  const known = `IF(ISLOGICAL(${number}),NA(),IF(${number}=0,${NO_BASE},IF(${number}<0,NA(),${quotient})))`;
  const blank = `IF(OR(TRIM(${whole})="",TRIM(${whole})="无基数",TRIM(${whole})="新投产"),${NO_BASE},NA())`;
  return `IF(ISNUMBER(${whole}),${known},IF(ISERROR(${whole}),NA(),${blank}))`;
}
