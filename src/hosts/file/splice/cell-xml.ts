import { keptFormula } from '../../../functions/spelling';
import type { CellContent, CellValue } from '../../../workbook/cell';
import { withEscapes } from '../package/string-escapes';
import { escaped } from '../xml/entities';

/** Text inside an element; blanks at its ends and line feeds are kept only where the file says so. */
function textElement(element: string, text: string): string {
  const space = /^\s|\s$|[\n\t]| {2}/.test(text) ? ' xml:space="preserve"' : '';
  return `<${element}${space}>${escaped(withEscapes(text))}</${element}>`;
}

function formulaResult(prefix: string, value: CellValue): { readonly type: string; readonly xml: string } {
  const v = (text: string): string => `<${prefix}v>${text}</${prefix}v>`;
  switch (value.kind) {
    case 'empty':
    case 'stale':
      return { type: '', xml: '' };
    case 'number':
      return { type: '', xml: v(String(value.number)) };
    case 'digits':
      return { type: '', xml: v(value.text) };
    case 'text':
      return { type: 'str', xml: v(escaped(withEscapes(value.text))) };
    case 'logical':
      return { type: 'b', xml: v(value.logical ? '1' : '0') };
    case 'error':
      return { type: 'e', xml: v(escaped(value.error)) };
  }
}

/** A cell as the sheet's part holds it; empty text where nothing is to stand there and it has no style of its own. */
export function cellXml(prefix: string, address: string, style: number, content: CellContent): string {
  const styled = style === 0 ? '' : ` s="${String(style)}"`;
  const cell = (type: string, inner: string): string =>
    `<${prefix}c r="${address}"${styled}${type === '' ? '' : ` t="${type}"`}>${inner}</${prefix}c>`;
  if (content.formula !== undefined) {
    const formula = escaped(keptFormula(content.formula.replace(/^=/, '')));
    const { type, xml } = formulaResult(prefix, content.value);
    return cell(type, `<${prefix}f>${formula}</${prefix}f>${xml}`);
  }
  if (content.value.kind === 'text') {
    return cell('inlineStr', `<${prefix}is>${textElement(`${prefix}t`, content.value.text)}</${prefix}is>`);
  }
  const { type, xml } = formulaResult(prefix, content.value);
  if (xml === '') return style === 0 ? '' : `<${prefix}c r="${address}"${styled}/>`;
  return cell(type, xml);
}
