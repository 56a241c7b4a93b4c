import type { IColorStyle } from '@univerjs/core';
import type { Attributes } from '../../file/xml/attributes';
import { readPart } from '../../file/xml/part';
import type { Xlsx } from '../../file/xlsx';

const DRAWING = new Set([
  'http://schemas.openxmlformats.org/drawingml/2006/main',
  'http://purl.oclc.org/ooxml/drawingml/main',
]);

/** The places of a workbook's theme, in the order that cells number them: light and dark change places. */
const PLACES = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** The old fixed palette from 8 on; 0 to 7 are the same as 8 to 15. */
const INDEXED = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 ' +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** The colours that a workbook's cells name by their place in its theme, as `RRGGBB`. */
export type ThemeColours = readonly string[];

export async function readThemeColours(xlsx: Xlsx): Promise<ThemeColours> {
  const part = xlsx.book.relations.find(({ kind }) => kind === 'theme')?.part ?? null;
  const found = new Map<string, string>();
  if (part !== null && xlsx.archive.has(part)) {
    let scheme = false;
    let place = '';
    await readPart(xlsx.archive, part, DRAWING, {
      open(element, attributes) {
        if (element === 'clrScheme') scheme = true;
        else if (scheme && PLACES.includes(element)) place = element;
        else if (scheme && place !== '' && (element === 'srgbClr' || element === 'sysClr')) {
          found.set(place, (element === 'srgbClr' ? attributes.get('val') : attributes.get('lastClr')) ?? '');
        }
      },
      close(element) {
        if (element === 'clrScheme') scheme = false;
        if (element === place) place = '';
      },
    });
  }
  return PLACES.map((place) => found.get(place) ?? (place === 'lt1' ? 'FFFFFF' : '000000'));
}

/** A colour element (`color`, `fgColor`) in the grid's terms; null for the automatic one. */
export function colourOf(attributes: Attributes, theme: ThemeColours): IColorStyle | null {
  const rgb = attributes.get('rgb');
  const place = attributes.get('theme');
  const index = Number(attributes.get('indexed') ?? 'NaN');
  const base = rgb?.slice(-6) ?? (place === null ? INDEXED[index < 8 ? index : index - 8] : theme[Number(place)]);
  if (base === undefined || !/^[0-9a-f]{6}$/i.test(base)) return null;
  return { rgb: `#${tinted(base, Number(attributes.get('tint') ?? '0'))}` };
}

/** A colour made lighter (to 1) or darker (to -1), as themes tell shades. */
function tinted(rgb: string, tint: number): string {
  if (!(Math.abs(tint) > 0)) return rgb;
  const [hue, saturation, lightness] = toHsl(rgb);
  const shifted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  return fromHsl(hue, saturation, Math.min(1, Math.max(0, shifted)));
}

function toHsl(rgb: string): [number, number, number] {
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255);
  const high = Math.max(r, g, b);
  const low = Math.min(r, g, b);
  const lightness = (high + low) / 2;
  const spread = high - low;
  if (spread === 0) return [0, 0, lightness];
  const saturation = spread / (1 - Math.abs(2 * lightness - 1));
  const sixth = high === r ? ((g - b) / spread + 6) % 6 : high === g ? (b - r) / spread + 2 : (r - g) / spread + 4;
  return [sixth / 6, saturation, lightness];
}

function fromHsl(hue: number, saturation: number, lightness: number): string {
  const chroma = saturation * Math.min(lightness, 1 - lightness);
  const channel = (offset: number): string => {
    const at = (offset + hue * 12) % 12;
    const value = lightness - chroma * Math.max(-1, Math.min(at - 3, 9 - at, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return channel(0) + channel(8) + channel(4);
}
