import { cleanCreditCode } from '../list/credit-code';
import { stripped } from '../list/sheet/wording';

/** What a row is known by wherever it stands: its credit code, or else its name; empty where it has neither. */
export function rowKey(code: string | null, name: string | null): string {
  const cleaned = code === null ? '' : cleanCreditCode(code);
  if (cleaned !== '') return `code:${cleaned}`;
  const plain = nameKey(name);
  return plain === '' ? '' : `name:${plain}`;
}

export function nameKey(name: string | null): string {
  return name === null ? '' : stripped(name);
}
