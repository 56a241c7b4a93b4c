import { whole, type Exact } from '../../quantity/exact';

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const MYRIADS: Readonly<Record<string, string>> = { 万: '10000', 亿: '100000000' };

/** The characters that a Chinese numeral is written with. */
export const CHINESE = '零〇一二两三四五六七八九十百千万亿';

/** How many times 十, 百, 千, 万, 亿 one behind another make of what stands before them. */
export function magnitude(text: string): Exact {
  return Array.from(text).reduce((times, each) => times.times(MYRIADS[each] ?? TENS[each] ?? 1), whole(1));
}

/**
 * The value of a whole Chinese numeral: 二十一, 一千五百, 三千万, 二〇二五. Null for what is written otherwise (三四, 千百),
 * and for numerals that leave a place out (一百五, which people read as 150).
 */
export function chineseNumber(text: string): Exact | null {
  if (/^[零〇一二三四五六七八九]{2,}$/.test(text)) {
    return /^.{4}$/.test(text)
      ? whole(
          Number(
            Array.from(text)
              .map((each) => DIGITS[each])
              .join(''),
          ),
        )
      : null;
  }
  const parts = /^(?:(.*)亿)?(?:(.*)万)?(.*)$/.exec(text);
  if (!parts) return null;
  const [, hundredMillions, tenThousands, rest = ''] = parts;
  let total = whole(0);
  for (const [section, times] of [
    [hundredMillions, '100000000'],
    [tenThousands, '10000'],
    [rest, '1'],
  ] as const) {
    if (section === undefined || (section === '' && times === '1')) continue;
    const value = belowMyriad(section);
    if (value === null) return null;
    total = total.plus(whole(value).times(times));
  }
  return total;
}

/** 一千零五十, up to 9999; an empty one before 万 or 亿 is one of them (万户). */
function belowMyriad(text: string): number | null {
  if (text === '') return 1;
  const match = /^[零〇]?(?:(.?)千)?[零〇]?(?:(.?)百)?[零〇]?(?:(.?)十)?[零〇]?(.?)$/.exec(text);
  if (!match) return null;
  const [, thousands, hundreds, tens, ones = ''] = match;
  let total = 0;
  for (const [said, times] of [
    [thousands, 1000],
    [hundreds, 100],
    [tens, 10],
  ] as const) {
    if (said === undefined) continue;
    // 百五 is 150 and 千百 nothing: only what stands first may go without its digit.
    const digit = said === '' ? (total === 0 && !text.startsWith('零') ? 1 : undefined) : DIGITS[said];
    if (digit === undefined) return null;
    total += digit * times;
  }
  if (ones === '') return total;
  const digit = DIGITS[ones];
  // 一百五 is 150 in speech and 105 by the letters.
  return digit === undefined || /[百千]$/.test(text.slice(0, -1)) ? null : total + digit;
}
