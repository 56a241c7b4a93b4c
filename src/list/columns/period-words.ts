const MONTH = '(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])';

/** Whatever names a stretch of months or a year in a heading, so that the metric's own words are left. */
const PERIOD = [
  String.raw`(?:截至|截止|截)(?:到|至)?`,
  String.raw`(?:20\d\d|(?<!\d)\d\d)年度?`,
  String.raw`20\d\d(?=[.\-]|Q|H|第?[一二三四1-4]季|上半年|$)`,
  String.raw`前?(?:第?[一二两三四1-4](?:季度)?[\-—–~～至到、,和及])?第?[一二两三四1-4]个?季度?(?:末|底|止)?`,
  'Q[1-4]|[1-4]Q|H[12]',
  String.raw`前${MONTH}个月`,
  String.raw`${MONTH}月?份?(?:[\-—–~～〜至到、,和及]${MONTH}月?份?)*月份?(?:末|底|止)?`,
  String.raw`(?<=年)${MONTH}[\-—–~～至到]${MONTH}(?!\d)`,
  String.raw`1月?[\-—–~～至到]本月`,
  '上半年度?|下半年度?|半年度?|全年度?|年度',
  '年初至今|自年初|本月止?累计|累计|累积',
  '当季度?|本季度?|该季度?|单季度?|季度',
  '当月|本月|单月',
].join('|');
const ALL = new RegExp(PERIOD, 'giu');

/** A heading (bare) without the words for periods. */
export function withoutPeriod(plain: string): string {
  return plain.replace(ALL, '').replace(/^[-—–.、,/的]+|[-—–.、,/的]+$/gu, '');
}

/** A date is no period of figures: 2025年7月10日, 2025-07-10. */
export function withoutDates(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/(?:20\d\d\s*年\s*)?\d{1,2}\s*月\s*\d{1,2}\s*[日号]/gu, '')
    .replace(/20\d\d[-./]\d{1,2}[-./]\d{1,2}/gu, '');
}
