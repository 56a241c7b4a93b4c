import { deceives } from '../../../seal/verify/notices';
import { SPREADSHEET } from '../xml/namespaces';
import { readPart } from '../xml/part';
import type { Archive } from '../zip/archive';
import type { Attributes } from '../xml/attributes';

/** What of a workbook's styles hides or replaces what cells hold. */
export interface DeceivingStyles {
  /** Cell styles whose text has the colour of what lies behind it. */
  readonly invisible: ReadonlySet<number>;
  /** Styles of rules that write words, hide the text, or show nothing. */
  readonly rules: ReadonlySet<number>;
}

/** A font and a fill as far as they tell text from ground; null: as the program has them. */
interface Look {
  font: string | null;
  fill: string | null;
  format: string | null;
}

const NONE: DeceivingStyles = { invisible: new Set(), rules: new Set() };

/** Reads the styles' part for what deceives the eye. */
export async function readDeceivingStyles(archive: Archive, part: string | null): Promise<DeceivingStyles> {
  if (part === null || !archive.has(part)) return NONE;
  const fonts: (string | null)[] = [];
  const fills: (string | null)[] = [];
  const cells: { readonly font: number; readonly fill: number }[] = [];
  const rules: Look[] = [];
  const path: string[] = [];
  let solid = false;
  await readPart(archive, part, SPREADSHEET, {
    open(element, attributes) {
      path.push(element);
      const list = path[1];
      const rule = list === 'dxfs' ? rules.at(-1) : undefined;
      if (path.length === 3) {
        if (list === 'fonts' && element === 'font') fonts.push(null);
        else if (list === 'fills' && element === 'fill') fills.push(null);
        else if (list === 'dxfs' && element === 'dxf') rules.push({ font: null, fill: null, format: null });
        else if (list === 'cellXfs' && element === 'xf') {
          const number = (name: string): number => Number(attributes.get(name) ?? '0');
          cells.push({ font: number('fontId'), fill: number('fillId') });
        }
        return;
      }
      if (element === 'patternFill') solid = attributes.get('patternType') === 'solid' || rule !== undefined;
      const inFont = path.includes('font');
      if (element === 'color' && inFont) {
        if (rule) rule.font = colourOf(attributes);
        else if (list === 'fonts') fonts[fonts.length - 1] = colourOf(attributes);
      } else if (element === (rule ? 'bgColor' : 'fgColor') && solid) {
        if (rule) rule.fill = colourOf(attributes);
        else if (list === 'fills') fills[fills.length - 1] = colourOf(attributes);
      } else if (element === 'numFmt' && rule) {
        rule.format = attributes.get('formatCode');
      }
    },
    close() {
      path.pop();
    },
  });
  const invisible = new Set<number>();
  cells.forEach(({ font, fill }, style) => {
    if (isUnseen(fonts[font] ?? null, fills[fill] ?? null)) invisible.add(style);
  });
  const deceiving = new Set<number>();
  rules.forEach(({ font, fill, format }, style) => {
    if ((font !== null && isUnseen(font, fill)) || (format !== null && deceives(format))) deceiving.add(style);
  });
  return { invisible, rules: deceiving };
}

/** White however it is said: `FFFFFFFF`, the theme's first colour, an index; else the colour as written. */
function colourOf(attributes: Attributes): string | null {
  const rgb = attributes.get('rgb');
  if (rgb !== null) return isPale(rgb.slice(-6)) ? WHITE : rgb.slice(-6).toUpperCase();
  const theme = attributes.get('theme');
  const tint = Number(attributes.get('tint') ?? '0');
  if (theme !== null) return theme === '0' && tint > -0.1 ? WHITE : `theme ${theme} ${String(tint)}`;
  const index = attributes.get('indexed');
  if (index === '1' || index === '9') return WHITE;
  return index === null ? null : `index ${index}`;
}

const WHITE = 'FFFFFF';
/** From here on the eye takes each part of a colour for white's. */
const PALE = 0xf0;

function isPale(rgb: string): boolean {
  return [0, 2, 4].every((at) => Number.parseInt(rgb.slice(at, at + 2), 16) >= PALE);
}

/** Text of no colour is black; ground of no colour is white. */
function isUnseen(font: string | null, fill: string | null): boolean {
  return font !== null && font === (fill ?? WHITE);
}
