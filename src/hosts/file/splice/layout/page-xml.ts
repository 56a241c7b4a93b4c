import type { PrintLayout } from '../../../../workbook/layout';
import { LAYOUT_LIMIT } from '../../../../workbook/layout';
import { leftFoot, PAGES } from '../../../../workbook/page-foot';
import { escaped } from '../../xml/entities';

function footCodes({ foot }: PrintLayout): string {
  const left = leftFoot(foot);
  return `${left === '' ? '' : `&L${left}`}&R${PAGES}`;
}

export function footElement(prefix: string, print: PrintLayout): string {
  return `<${prefix}oddFooter>${escaped(footCodes(print))}</${prefix}oddFooter>`;
}

export function marginsXml(prefix: string): string {
  return `<${prefix}pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>`;
}

/** The attributes of a page: A4, as wide as the page, as many pages long as it takes. */
export function pageAttributes({ orientation }: PrintLayout): Readonly<Record<string, string>> {
  return { paperSize: '9', orientation, fitToWidth: '1', fitToHeight: '0' };
}

/** Breaks below rows, in order, each once. */
export function breaksXml(prefix: string, rows: readonly number[]): string {
  const ordered = [...new Set(rows)].sort((a, b) => a - b).slice(0, LAYOUT_LIMIT.breaks);
  if (ordered.length === 0) return '';
  const count = String(ordered.length);
  const breaks = ordered.map((row) => `<${prefix}brk id="${String(row)}" max="16383" man="1"/>`).join('');
  return `<${prefix}rowBreaks count="${count}" manualBreakCount="${count}">${breaks}</${prefix}rowBreaks>`;
}
