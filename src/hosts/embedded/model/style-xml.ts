import { escapedAttribute } from '../../file/xml/entities';
import type { BorderLine, FileLook } from './look';

function coloured(tag: string, colour: string | null): string {
  return colour === null ? '' : `<${tag} rgb="FF${colour}"/>`;
}

/** The parts of a style as a file's styles write them; `p` is the prefix of the part's elements. */
export function fontXml(look: FileLook, p: string): string {
  const marks = [
    look.bold ? `<${p}b/>` : '',
    look.italic ? `<${p}i/>` : '',
    look.strike ? `<${p}strike/>` : '',
    look.underline ? `<${p}u/>` : '',
  ].join('');
  const colour = coloured(`${p}color`, look.colour) || `<${p}color theme="1"/>`;
  const face = `<${p}name val="${escapedAttribute(look.face)}"/>`;
  return `<${p}font>${marks}<${p}sz val="${String(look.size)}"/>${colour}${face}</${p}font>`;
}

/** Null where the cell has no fill. */
export function fillXml({ fill }: FileLook, p: string): string | null {
  if (fill === null) return null;
  const pattern = `<${p}patternFill patternType="solid">${coloured(`${p}fgColor`, fill)}</${p}patternFill>`;
  return `<${p}fill>${pattern}</${p}fill>`;
}

/** Null where the cell has no border. */
export function borderXml({ borders }: FileLook, p: string): string | null {
  const side = (name: string, line: BorderLine | null): string =>
    line === null
      ? `<${p}${name}/>`
      : `<${p}${name} style="${line.kind}">${coloured(`${p}color`, line.colour)}</${p}${name}>`;
  const { left, right, top, bottom } = borders;
  if (!left && !right && !top && !bottom) return null;
  const sides = side('left', left) + side('right', right) + side('top', top) + side('bottom', bottom);
  return `<${p}border>${sides}<${p}diagonal/></${p}border>`;
}

export function alignmentXml({ across, down, wrap }: FileLook, p: string): string {
  const said = [
    across === null ? '' : ` horizontal="${across}"`,
    down === null ? '' : ` vertical="${down}"`,
    wrap ? ' wrapText="1"' : '',
  ].join('');
  return said === '' ? '' : `<${p}alignment${said}/>`;
}
