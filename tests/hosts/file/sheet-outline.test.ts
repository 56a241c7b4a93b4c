import fc from 'fast-check';
import { SheetLayoutSplice } from '../../../src/hosts/file/splice/layout/sheet-layout-splice';
import type { SheetLayout } from '../../../src/workbook/layout';
import { area } from '../../workbook/layout-samples';
import { MAIN } from './package';

const rowTag = fc.record({
  skip: fc.integer({ min: 1, max: 3 }),
  tag: fc.constantFrom(' ht="15" customHeight="1"', ' hidden="1"', "  spans='1:2'\n hidden='true'", ''),
  inner: fc.constantFrom('', '<c r="A1"><v>1</v></c>', '<c t="inlineStr"><is><t>&lt;row&gt; 一</t></is></c>'),
  alone: fc.boolean(),
});

function part(prefix: string, rows: readonly { skip: number; tag: string; inner: string; alone: boolean }[]): string {
  let at = 0;
  const data = rows.map(({ skip, tag, inner, alone }) => {
    at += skip;
    const own = inner.replace(/<(\/?)(?=[a-z])/g, `<$1${prefix}`);
    const start = `<${prefix}row r="${String(at)}"${tag}`;
    return alone && own === '' ? `${start}/>` : `${start}>${own}</${prefix}row>`;
  });
  const bound = prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`;
  return `<${prefix}worksheet ${bound}="${MAIN}"><${prefix}sheetData>${data.join('')}</${prefix}sheetData><${prefix}autoFilter ref="A1:B9"><${prefix}filterColumn colId="0"/></${prefix}autoFilter></${prefix}worksheet>`;
}

const BEFORE: SheetLayout = { heights: { 2: 15, 4: 15 }, filter: area('A1:B9') };
const AFTER: SheetLayout = { heights: { 1: 20, 3: 30.5, 12: 40 }, filter: area('A1:B12'), merges: [area('A1:B1')] };

test('passing over the cells comes to the same as reading them', () => {
  fc.assert(
    fc.property(fc.constantFrom('', 'x:'), fc.array(rowTag, { maxLength: 8 }), (prefix, rows) => {
      const quick = part(prefix, rows);
      // A comment is no part of the cells, and has the whole part read.
      const whole = quick.replace(/>/, '><!-- -->');
      const laid = (source: string): string | null => new SheetLayoutSplice(source, BEFORE, AFTER).result();
      expect(laid(whole)?.replace('<!-- -->', '')).toBe(laid(quick));
      expect(laid(quick)).toMatch(/<(x:)?row r="12"[^>]* ht="40"/);
    }),
  );
});

test('text that looks like tags, in CDATA, is text', () => {
  const source = `<worksheet xmlns="${MAIN}"><sheetData><row r="3"><c t="inlineStr"><is><t><![CDATA[</sheetData><row r="9">]]></t></is></c></row></sheetData></worksheet>`;
  expect(new SheetLayoutSplice(source, {}, { heights: { 4: 20 } }).result()).toBe(
    source.replace(
      '</row></sheetData></worksheet>',
      '</row><row r="4" ht="20" customHeight="1"/></sheetData></worksheet>',
    ),
  );
});
