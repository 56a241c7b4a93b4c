/** Signs that texts write in either width, and the one that they are looked at in. */
const SIGNS: Readonly<Record<string, string>> = {
  '(': '（',
  ')': '）',
  ':': '：',
  ';': '；',
  ',': '，',
  '％': '%',
  '．': '.',
  '＋': '+',
  '－': '-',
  '／': '/',
  '～': '~',
  '　': ' ',
  '＞': '>',
  '＜': '<',
  '＝': '=',
  '﹪': '%',
};

/** The same text, place for place, with digits and letters in narrow form and signs in one width: 0-9, （, ：, %. */
export function folded(text: string): string {
  let out = '';
  for (let index = 0; index < text.length; index += 1) {
    const char = text.charAt(index);
    const code = char.charCodeAt(0);
    const isWide =
      (code >= 0xff10 && code <= 0xff19) || (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a);
    if (isWide) out += String.fromCharCode(code - 0xfee0);
    // A comma between digits is a separator of thousands.
    else if (
      char === ',' &&
      /[0-9０-９]/.test(text.charAt(index - 1)) &&
      /^[0-9０-９]{3}(?![0-9０-９])/.test(text.slice(index + 1, index + 5))
    )
      out += ',';
    else out += SIGNS[char] ?? char;
  }
  return out;
}
