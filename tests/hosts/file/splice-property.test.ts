import fc from 'fast-check';
import { FileWorkbook } from '../../../src/hosts/file/file-workbook';
import { cellAddress } from '../../../src/workbook/address';
import type { CellContent, CellValue } from '../../../src/workbook/cell';
import { EMPTY } from '../../../src/workbook/cell';
import type { Change } from '../../../src/workbook/change';
import type { Grid } from '../../../src/workbook/grid';
import { Cancelled } from '../../../src/workbook/workbook';
import { rawPackage, stylesOf, worksheet } from './package';

const ROWS = 9;
const COLUMNS = 6;

type Model = Map<string, CellValue>;

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .map((number): CellValue => ({ kind: 'number', number: number === 0 ? 0 : number })),
  fc
    .string({ unit: fc.constantFrom('甲', 'a', '&', '<', '"', ' ', '\n', '_', 'x', '0', '😀', '\r', ']') })
    .map((text): CellValue => ({ kind: 'text', text })),
  fc.boolean().map((logical): CellValue => ({ kind: 'logical', logical })),
  fc.constant<CellValue>({ kind: 'error', error: '#N/A' }),
  fc.constant(EMPTY),
);

/** A sheet with some rows and cells missing, as its part. */
const sheet = fc.array(
  fc.tuple(fc.integer({ min: 1, max: ROWS }), fc.integer({ min: 1, max: COLUMNS }), fc.integer({ min: -9, max: 9 })),
  { maxLength: 20 },
);

function partOf(cells: readonly (readonly [number, number, number])[]): {
  readonly xml: string;
  readonly model: Model;
} {
  const model: Model = new Map();
  for (const [row, column, number] of cells) model.set(cellAddress(row, column), { kind: 'number', number });
  let data = '';
  for (let row = 1; row <= ROWS; row += 1) {
    let inside = '';
    for (let column = 1; column <= COLUMNS; column += 1) {
      const found = model.get(cellAddress(row, column));
      if (found?.kind === 'number') inside += `<c r="${cellAddress(row, column)}" s="1"><v>${found.number}</v></c>`;
    }
    if (inside !== '') data += `<row r="${row}">${inside}</row>`;
  }
  return { xml: worksheet(data), model };
}

const block = fc.record({
  top: fc.integer({ min: 1, max: ROWS }),
  left: fc.integer({ min: 1, max: COLUMNS }),
  after: fc.array(fc.array(value, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
  role: fc.constantFrom<(CellContent['role'] | undefined)[]>(undefined, 'heading', 'amount', 'eligible'),
});

/** The blocks as changes, each on top of those before it; the model moves along. */
function changesOf(
  blocks: readonly (typeof block extends fc.Arbitrary<infer T> ? T : never)[],
  model: Model,
): Change[] {
  return blocks.map(({ top, left, after, role }): Change => {
    const before = after.map((row, down) =>
      row.map((_, right): CellContent => ({ value: model.get(cellAddress(top + down, left + right)) ?? EMPTY })),
    );
    after.forEach((row, down) => {
      row.forEach((cell, right) => model.set(cellAddress(top + down, left + right), cell));
    });
    const written = after.map((row) => row.map((cell): CellContent => ({ value: cell, ...(role && { role }) })));
    return { kind: 'cells', sheet: '表', top, left, before, after: written };
  });
}

function contentOf(grid: Grid): [string, CellValue, string][] {
  const cells: [string, CellValue, string][] = [];
  for (let row = 1; row <= grid.rows; row += 1) {
    for (let column = 1; column <= grid.columns; column += 1) {
      const found = grid.value(row, column);
      if (found.kind !== 'empty') cells.push([cellAddress(row, column), found, grid.format(row, column)]);
    }
  }
  return cells.sort(([a], [b]) => (a < b ? -1 : 1));
}

test('whatever is written anywhere is read back, all else stays, and the inverse brings everything back', async () => {
  await fc.assert(
    fc.asyncProperty(sheet, fc.array(block, { minLength: 1, maxLength: 4 }), async (cells, blocks) => {
      const { xml, model } = partOf(cells);
      const workbook = await FileWorkbook.open(
        await rawPackage({ sheets: [{ name: '表', xml }], styles: stylesOf(['0.000']) }),
        'x.xlsx',
      );
      const start = contentOf(await workbook.read('表'));
      const back = await workbook.apply(changesOf(blocks, model));
      const expected = [...model].filter(([, cell]) => cell.kind !== 'empty').sort(([a], [b]) => (a < b ? -1 : 1));
      expect(contentOf(await workbook.read('表')).map(([address, cell]) => [address, cell])).toEqual(expected);
      await workbook.apply(back);
      expect(contentOf(await workbook.read('表'))).toEqual(start);
    }),
    { numRuns: 150 },
  );
}, 300_000);

test('a work that is cancelled in its midst leaves the workbook as it was', async () => {
  const rows = Array.from(
    { length: 20_000 },
    (_, index) => `<row r="${index + 1}"><c r="A${index + 1}"><v>${Math.sin(index)}</v></c></row>`,
  );
  const workbook = await FileWorkbook.open(
    await rawPackage({ sheets: [{ name: '表', xml: worksheet(rows.join('')) }] }),
    'x.xlsx',
  );
  const before = await workbook.bytes();
  const stop = new AbortController();
  let told = 0;
  const work = {
    signal: stop.signal,
    report: () => {
      told += 1;
      stop.abort();
    },
  };
  await expect(
    workbook.apply(
      [
        {
          kind: 'cells',
          sheet: '表',
          top: 1,
          left: 2,
          before: [[{ value: EMPTY }]],
          after: [[{ value: { kind: 'number', number: 1 } }]],
        },
      ],
      work,
    ),
  ).rejects.toBeInstanceOf(Cancelled);
  expect(told).toBeGreaterThan(0);
  expect(Buffer.compare(await workbook.bytes(), before)).toBe(0);
  const reading = new AbortController();
  await expect(
    workbook.read('表', {
      signal: reading.signal,
      report: () => {
        reading.abort();
      },
    }),
  ).rejects.toBeInstanceOf(Cancelled);
});
