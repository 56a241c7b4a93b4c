import type { CellValue } from '../../../workbook/cell';
import { EMPTY } from '../../../workbook/cell';

/** What the grid keeps of a value: it has no empty text, and only doubles for numbers; longer digits stay text. */
export function kept(value: CellValue): CellValue {
  if (value.kind === 'text' && value.text === '') return EMPTY;
  if (value.kind !== 'digits') return value;
  const significant = value.text.replace(/^-?0*\.?0*/, '').replace('.', '').length;
  return significant > 15 ? { kind: 'text', text: value.text } : { kind: 'number', number: Number(value.text) };
}
