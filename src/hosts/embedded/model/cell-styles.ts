import type { IBorderData, IStyleData } from '@univerjs/core';
import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import { formatCode } from '../../file/package/number-formats';
import type { Xlsx } from '../../file/xlsx';
import type { Attributes } from '../../file/xml/attributes';
import { SPREADSHEET } from '../../file/xml/namespaces';
import { readPart } from '../../file/xml/part';
import { LINES } from '../engine/lines';
import type { ThemeColours } from './colours';
import { colourOf, readThemeColours } from './colours';

type Side = 't' | 'r' | 'b' | 'l';
const SIDES: Readonly<Record<string, Side>> = { top: 't', right: 'r', bottom: 'b', left: 'l', start: 'l', end: 'r' };

const ACROSS: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};

const DOWN: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};

/** The styles of a workbook's cells, by the number that cells name them with; the first is the default. */
export async function readCellStyles(xlsx: Xlsx): Promise<readonly IStyleData[]> {
  const part = xlsx.book.styles;
  if (part === null || !xlsx.archive.has(part)) return [{}];
  const reader = new StylesReader(await readThemeColours(xlsx));
  await readPart(xlsx.archive, part, SPREADSHEET, reader);
  return reader.styles.length > 0 ? reader.styles : [{}];
}

class StylesReader {
  readonly styles: IStyleData[] = [];
  readonly #formats = new Map<number, string>();
  readonly #fonts: IStyleData[] = [];
  readonly #fills: IStyleData[] = [];
  readonly #borders: IBorderData[] = [];
  readonly #path: string[] = [];
  #side: Side | null = null;
  #solid = false;

  constructor(readonly theme: ThemeColours) {}

  open(element: string, attributes: Attributes): void {
    this.#path.push(element);
    const depth = this.#path.length;
    switch (this.#path[1] ?? '') {
      case 'numFmts':
        if (depth === 3)
          this.#formats.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? 'General');
        break;
      case 'fonts':
        if (depth === 3) this.#fonts.push({});
        else if (depth === 4) this.#font(element, attributes);
        break;
      case 'fills':
        if (depth === 3) this.#fills.push({});
        else this.#fill(element, attributes);
        break;
      case 'borders':
        if (depth === 3) this.#borders.push({});
        else this.#border(element, attributes);
        break;
      case 'cellXfs':
        if (depth === 3) this.#style(attributes);
        else if (depth === 4 && element === 'alignment') Object.assign(this.styles.at(-1) ?? {}, alignment(attributes));
        break;
    }
  }

  close(): void {
    this.#path.pop();
  }

  #font(element: string, attributes: Attributes): void {
    const font = this.#fonts.at(-1);
    if (!font) return;
    const on = attributes.flag('val', true) ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    switch (element) {
      case 'b':
        font.bl = on;
        break;
      case 'i':
        font.it = on;
        break;
      case 'u':
        font.ul = { s: attributes.get('val') === 'none' ? BooleanNumber.FALSE : BooleanNumber.TRUE };
        break;
      case 'strike':
        font.st = { s: on };
        break;
      case 'sz':
        font.fs = Number(attributes.get('val') ?? '11');
        break;
      case 'name':
        font.ff = attributes.get('val') ?? null;
        break;
      case 'color': {
        const colour = colourOf(attributes, this.theme);
        // Plain black is left to the grid, which turns it white in the dark.
        if (colour?.rgb && !/^#0{6}$/.test(colour.rgb)) font.cl = colour;
        break;
      }
    }
  }

  #fill(element: string, attributes: Attributes): void {
    const fill = this.#fills.at(-1);
    if (!fill) return;
    if (element === 'patternFill') this.#solid = !['none', 'gray125', null].includes(attributes.get('patternType'));
    else if (element === 'fgColor' && this.#solid) {
      const colour = colourOf(attributes, this.theme);
      if (colour) fill.bg = colour;
    }
  }

  #border(element: string, attributes: Attributes): void {
    const border = this.#borders.at(-1);
    if (!border) return;
    if (this.#path.length === 4) {
      this.#side = SIDES[element] ?? null;
      const line = LINES.find(([kind]) => kind === attributes.get('style'))?.[1];
      if (this.#side !== null && line !== undefined) border[this.#side] = { s: line, cl: { rgb: '#000000' } };
      else this.#side = null;
    } else if (element === 'color' && this.#side !== null) {
      const line = border[this.#side];
      const colour = colourOf(attributes, this.theme);
      if (line && colour) line.cl = colour;
    }
  }

  #style(attributes: Attributes): void {
    const number = (name: string): number => Number(attributes.get(name) ?? '0');
    const style: IStyleData = { ...this.#fonts[number('fontId')], ...this.#fills[number('fillId')] };
    const border = this.#borders[number('borderId')];
    if (border && Object.keys(border).length > 0) style.bd = border;
    const pattern = formatCode(number('numFmtId'), this.#formats);
    if (pattern !== 'General') style.n = { pattern };
    this.styles.push(style);
  }
}

function alignment(attributes: Attributes): IStyleData {
  const across = ACROSS[attributes.get('horizontal') ?? ''];
  const down = DOWN[attributes.get('vertical') ?? ''];
  return {
    ...(across === undefined ? {} : { ht: across }),
    ...(down === undefined ? {} : { vt: down }),
    ...(attributes.flag('wrapText') ? { tb: WrapStrategy.WRAP } : {}),
  };
}
