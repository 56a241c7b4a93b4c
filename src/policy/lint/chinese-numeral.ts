const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** A number from 1 to 99 as headings write it: 一, 十, 二十一. */
export function chineseNumeral(number: number): string {
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : (DIGITS[tens] ?? '')}十`;
  return ten + (ones === 0 && tens > 0 ? '' : (DIGITS[ones] ?? ''));
}
