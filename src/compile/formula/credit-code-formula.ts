const LETTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const PLACES = Array.from({ length: 17 }, (_, index) => String(index + 1)).join(';');
const WEIGHTS = '1;3;9;27;19;26;16;17;20;29;25;13;8;24;10;30;28';

/**
 * Whether a code has 18 characters of GB 32100-2015, six digits of a division, and the right check character, as a plain
 * formula. Blanks and hyphens are left out as the add-in does; full-width characters are not turned into plain ones.
 */
export function creditCodeText(code: string): string {
  const bare = `UPPER(SUBSTITUTE(SUBSTITUTE(TRIM(${code})," ",""),"-",""))`;
  // Constants, not ROW(1:17), which an inserted row would move. FIND of an empty text is 1, so the length is asked first.
  const sum = `SUMPRODUCT((FIND(MID(${bare},{${PLACES}},1),"${LETTERS}")-1)*{${WEIGHTS}})`;
  const check = `MID("${LETTERS}",MOD(31-MOD(${sum},31),31)+1,1)=RIGHT(${bare},1)`;
  const division = `SUMPRODUCT(--(FIND(MID(${bare},{3;4;5;6;7;8},1),"${LETTERS}")<11))=6`;
  const valid = `IFERROR(IF(LEN(${bare})=18,IF(${division},${check},FALSE),FALSE),FALSE)`;
  return `IF(ISERROR(${code}),NA(),IF(${bare}="",NA(),IF(ISTEXT(${code}),${valid},FALSE)))`;
}
