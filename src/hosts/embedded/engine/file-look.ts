import type { IBorderStyleData, ICellData, IStyleData, Nullable, Workbook as Model } from '@univerjs/core';
import { BooleanNumber, ColorKit, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { BorderLine, FileLook, Look } from '../model/look';
import { LINES } from './lines';

const ACROSS: Partial<Record<HorizontalAlign, string>> = {
  [HorizontalAlign.LEFT]: 'left',
  [HorizontalAlign.CENTER]: 'center',
  [HorizontalAlign.RIGHT]: 'right',
  [HorizontalAlign.JUSTIFIED]: 'justify',
  [HorizontalAlign.DISTRIBUTED]: 'distributed',
};
const DOWN: Partial<Record<VerticalAlign, string>> = {
  [VerticalAlign.TOP]: 'top',
  [VerticalAlign.MIDDLE]: 'center',
  [VerticalAlign.BOTTOM]: 'bottom',
};

/** `RRGGBB` of a colour as the grid keeps one. */
function hex(colour: Nullable<string>): string | null {
  if (colour == null || colour === '') return null;
  const kit = new ColorKit(colour);
  return kit.isValid ? kit.toHexString().slice(1, 7).toUpperCase() : null;
}

function line(side: Nullable<IBorderStyleData>): BorderLine | null {
  const kind = side ? LINES.find(([, type]) => type === side.s)?.[0] : undefined;
  return !side || kind === undefined ? null : { kind, colour: hex(side.cl.rgb) };
}

/** The look of a cell or column as saving needs it: styles that came with the file keep their number. */
export function lookOf(model: Model, style: ICellData['s']): Look {
  if (style == null) return null;
  if (typeof style === 'string' && /^s\d+$/.test(style)) return Number(style.slice(1));
  const own = typeof style === 'string' ? model.getStyles().get(style) : style;
  return own ? fileLook(own, defaultStyle(model)) : null;
}

function defaultStyle(model: Model): IStyleData {
  const style = model.getSnapshot().defaultStyle;
  return typeof style === 'object' && style !== null ? style : {};
}

function fileLook(style: IStyleData, base: IStyleData): FileLook {
  return {
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    strike: style.st?.s === BooleanNumber.TRUE,
    underline: style.ul?.s === BooleanNumber.TRUE,
    size: style.fs ?? base.fs ?? 11,
    face: style.ff ?? base.ff ?? '等线',
    colour: hex(style.cl?.rgb),
    fill: hex(style.bg?.rgb),
    borders: {
      left: line(style.bd?.l),
      right: line(style.bd?.r),
      top: line(style.bd?.t),
      bottom: line(style.bd?.b),
    },
    format: style.n?.pattern ?? 'General',
    across: style.ht == null ? null : (ACROSS[style.ht] ?? null),
    down: style.vt == null ? null : (DOWN[style.vt] ?? null),
    wrap: style.tb === WrapStrategy.WRAP,
  };
}
