import { FileWorkbook } from '../../../src/hosts/file/file-workbook';
import type { CellValue } from '../../../src/workbook/cell';
import { WorkbookFailure } from '../../../src/workbook/workbook';
import { MAIN, rawParts, stylesOf, worksheet, zipOf } from './package';

const WORDS = ['甲', '乙', '丙', '丁'];
const STRINGS = `<sst xmlns="${MAIN}">${WORDS.map((word) => `<si><t>${word}建材有限公司</t></si>`).join('')}</sst>`;
const rows = Array.from({ length: 60 }, (_, index) => {
  const row = index + 1;
  return `<row r="${row}"><c r="A${row}" t="s"><v>${index % 4}</v></c><c r="B${row}" s="1"><v>${(row * 1234.567).toFixed(3)}</v></c><c r="C${row}"><f>B${row}*1.1</f><v>${row * 1358.0237}</v></c></row>`;
});

/** Everything that a workbook holds; the code of the failure where it cannot be read. */
async function everything(bytes: Uint8Array): Promise<string> {
  try {
    const workbook = await FileWorkbook.open(bytes, '名单.xlsx');
    const cells: [string, CellValue, string, string | null][] = [];
    for (const { name, visible } of await workbook.sheets()) {
      const grid = await workbook.read(name);
      for (let row = 1; row <= grid.rows; row += 1) {
        for (let column = 1; column <= grid.columns; column += 1) {
          cells.push([
            `${name} ${visible}`,
            grid.value(row, column),
            grid.format(row, column),
            grid.formula(row, column),
          ]);
        }
      }
    }
    return JSON.stringify(cells);
  } catch (error) {
    // Anything else is a crash.
    if (!(error instanceof WorkbookFailure)) throw error;
    return error.said.code;
  }
}

/** A reproducible sequence. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

describe('a damaged file is refused, or reads as the whole one did', () => {
  let whole: Uint8Array;
  let expected: string;
  beforeAll(async () => {
    whole = await zipOf(
      rawParts({
        sheets: [
          { name: '名单', xml: worksheet(rows.join('')) },
          {
            name: '二',
            xml: worksheet('<row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row>'),
            state: 'hidden',
          },
        ],
        strings: STRINGS,
        styles: stylesOf(['0.00%']),
      }),
    );
    expected = await everything(whole);
    expect(expected).toContain('1234.567');
  });

  const kinds: [what: string, damage: (bytes: Uint8Array, next: () => number) => Uint8Array][] = [
    [
      'a bit flipped',
      (bytes, next) => {
        const at = Math.floor(next() * bytes.length);
        const damaged = new Uint8Array(bytes);
        damaged[at] = (damaged[at] ?? 0) ^ (1 << Math.floor(next() * 8));
        return damaged;
      },
    ],
    [
      'a byte replaced',
      (bytes, next) => {
        const damaged = new Uint8Array(bytes);
        damaged[Math.floor(next() * bytes.length)] = Math.floor(next() * 256);
        return damaged;
      },
    ],
    ['the end cut off', (bytes, next) => bytes.slice(0, Math.floor(next() * bytes.length))],
    ['the start cut off', (bytes, next) => bytes.slice(1 + Math.floor(next() * 200))],
    [
      'a stretch zeroed',
      (bytes, next) => {
        const at = Math.floor(next() * bytes.length);
        return new Uint8Array(bytes).fill(0, at, at + 1 + Math.floor(next() * 64));
      },
    ],
    [
      'a stretch taken out',
      (bytes, next) => {
        const at = Math.floor(next() * bytes.length);
        const to = at + 1 + Math.floor(next() * 16);
        return Uint8Array.from([...bytes.slice(0, at), ...bytes.slice(to)]);
      },
    ],
    [
      'a stretch put in twice',
      (bytes, next) => {
        const at = Math.floor(next() * bytes.length);
        const to = at + 1 + Math.floor(next() * 16);
        return Uint8Array.from([...bytes.slice(0, to), ...bytes.slice(at)]);
      },
    ],
  ];
  test.each(kinds)('%s, 60 times', async (_what, damage) => {
    const next = sequence(20250630);
    let refused = 0;
    for (let turn = 0; turn < 60; turn += 1) {
      const result = await everything(damage(whole, next));
      if (result.startsWith('file.')) refused += 1;
      else expect(result).toBe(expected);
    }
    // A test that refused nothing would not have damaged anything.
    expect(refused).toBeGreaterThan(5);
  });
});

describe('damage inside the XML, under a package that is whole', () => {
  const next = sequence(7);
  test('120 cuts and swaps in a sheet: refused, or every number is one that was there', async () => {
    const sheet = worksheet(rows.join(''));
    const numbers = new Set((JSON.stringify(sheet).match(/\d+(?:\.\d+)?/g) ?? []).map(Number));
    let refused = 0;
    for (let turn = 0; turn < 120; turn += 1) {
      const at = 200 + Math.floor(next() * (sheet.length - 260));
      // Whole tags go, so that no digit is lost inside a number.
      const from = sheet.indexOf('<', at);
      const to = sheet.indexOf('>', from) + 1;
      const damaged =
        turn % 2 === 0
          ? sheet.slice(0, from) + sheet.slice(to)
          : sheet.slice(0, from) + sheet.slice(from, to) + sheet.slice(from);
      const bytes = await zipOf(
        rawParts({ sheets: [{ name: '名单', xml: damaged }], strings: STRINGS, styles: stylesOf(['0.00%']) }),
      );
      const result = await everything(bytes);
      if (result.startsWith('file.')) {
        refused += 1;
        continue;
      }
      for (const [, value] of JSON.parse(result) as [string, CellValue][]) {
        if (value.kind === 'number') expect(numbers.has(value.number)).toBe(true);
      }
    }
    expect(refused).toBeGreaterThan(100);
  });
});
