import { ZERO } from '../../quantity/exact';
import { wholeTexts } from './cuts';

/** What a spreadsheet answers where there is no base: #DIV/0!. */
const NO_BASE = '1/0';

/**
 * The growth over a base, as a plain formula, to 14 digits: the quotient of two whole numbers, where the 15th may be off
 * by one. Without a base #DIV/0!, without a current figure or over a negative base #N/A.
 */
export function growthText(current: string, base: string): string {
  const [e, f] = [
    { raw: current, compared: current },
    { raw: base, compared: base },
  ] as const;
  const { current: c, base: b } = wholeTexts(ZERO, e, f);
  const quotient = `IF(ISLOGICAL(${current}),NA(),IF(ISNUMBER(${current}),VALUE((${c}-${b})/${b}&""),NA()))`;
  const number = `IF(ISLOGICAL(${base}),NA(),IF(${base}=0,${NO_BASE},IF(${base}<0,NA(),${quotient})))`;
  const blank = `IF(OR(TRIM(${base})="",TRIM(${base})="无基数",TRIM(${base})="新投产"),${NO_BASE},NA())`;
  return `IF(ISNUMBER(${base}),${number},IF(ISERROR(${base}),NA(),${blank}))`;
}
