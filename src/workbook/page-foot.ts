/** All that a page's foot may hold, codes and all. */
const FOOT_LIMIT = 255;
/** `&L` and `&R` begin the parts. */
const PART_CODES = 4;

/** The number of the page and of all pages, in the codes of a page's foot. */
export const PAGES = '第&P页 共&N页';

/**
 * Text at the left of a page's foot in its codes: `&` opens a code, so one that is meant is doubled. What does not fit
 * beside the page numbers is cut off.
 */
export function leftFoot(text = ''): string {
  let left = '';
  for (const character of text.replace(/\r\n?/g, '\n')) {
    const written = character === '&' ? '&&' : character;
    if (PART_CODES + left.length + written.length + PAGES.length > FOOT_LIMIT) break;
    left += written;
  }
  return left;
}
