import { CHINESE_NAMES } from '../../../../src/functions/names';
import type { FunctionLanguage } from '../../../../src/workbook/workbook';
import type { HostCell } from './model';

const ERRORS = new Set(['#N/A', '#VALUE!', '#REF!', '#DIV/0!', '#NUM!', '#NAME?', '#NULL!']);
const DATE =
  /^\d{1,4}[-/年]\d{1,2}([-/月]\d{1,2}日?)?$|^\d{1,2}月\d{1,2}日$|^[a-z]{3}[ -]\d{1,2}$|^[一二三四五六七八九十〇]+月/i;

/** Whether a formula calls a function by a name that Excel has not been told: #NAME?. */
function hasUnknownName(formula: string, names: readonly FunctionLanguage[]): boolean {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
  if (/_xldudf_/i.test(bare)) return true;
  return [...bare.matchAll(/(?<![\p{L}\p{N}_.])POLICY\.([\p{L}]+)\s*\(/giu)].some(([, name = '']) => {
    if (Object.hasOwn(CHINESE_NAMES, name.toUpperCase())) return !names.includes('en');
    return !names.includes('zh-CN') || !(Object.values(CHINESE_NAMES) as string[]).includes(name);
  });
}

/** What Excel makes of a value that is entered: a text that looks like a number, a date or a formula becomes one. */
export function entered(value: unknown, cell: HostCell, names: readonly FunctionLanguage[]): void {
  cell.formula = null;
  cell.error = false;
  if (typeof value === 'number' || typeof value === 'boolean') {
    cell.value = value;
    return;
  }
  const text = typeof value === 'string' ? value : '';
  if (text.startsWith('=') && text.length > 1) {
    if (cell.format === '@') {
      cell.value = text;
      return;
    }
    cell.formula = text;
    cell.error = hasUnknownName(text, names);
    cell.value = cell.error ? '#NAME?' : 0;
    return;
  }
  if (text.startsWith("'")) {
    cell.value = text.slice(1);
    return;
  }
  cell.value = cell.format === '@' ? text : guessed(text, cell);
}

function guessed(text: string, cell: HostCell): HostCell['value'] {
  const plain = text.normalize('NFKC').trim();
  if (ERRORS.has(plain.toUpperCase())) {
    cell.error = true;
    return plain.toUpperCase();
  }
  if (/^(true|false)$/i.test(plain)) return plain.toLowerCase() === 'true';
  if (DATE.test(plain)) {
    cell.format = 'yyyy/m/d';
    return 45_000;
  }
  const bare = plain
    .replace(/^[¥$￥]/, '')
    .replace(/,/g, '')
    .replace(/^\((.*)\)$/, '-$1');
  if (/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?%?$/i.test(bare)) {
    return bare.endsWith('%') ? Number(bare.slice(0, -1)) / 100 : Number(bare);
  }
  return text;
}
