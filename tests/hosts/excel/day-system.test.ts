import { HostBook } from './office-host/model';
import { over } from './start';

/** A sheet with some numbers under formats. */
function bookWith(cells: readonly (readonly [number, string])[]): HostBook {
  const book = new HostBook();
  const sheet = book.add('名单');
  sheet.touch(1, 1).value = '纳统日期';
  cells.forEach(([value, format], index) => {
    Object.assign(sheet.touch(index + 2, 1), { value, format });
  });
  return book;
}

const DATES = [
  ['yyyy/m/d', 45200],
  ['yyyy"年"m"月"', 45200],
  ['m/d', 45212],
] as const;

describe.each([
  ['1900', false],
  ['1904', true],
] as const)('a workbook of %s', (system, from1904) => {
  test.each(DATES)('is told by a date shown as %s', async (format, number) => {
    const { workbook, world } = over(bookWith([[number, format]]));
    Object.assign(world, { from1904, calculates: false });
    expect((await workbook.read('名单')).days).toBe(system);
  });

  test('by the second date, where the column of the first is too narrow to show it', async () => {
    const { workbook, world } = over(
      bookWith([
        [45200, '"####"yyyy'],
        [45201, 'yyyy-m-d'],
      ]),
    );
    Object.assign(world, { from1904, calculates: false });
    expect((await workbook.read('名单')).days).toBe(system);
  });

  test('by what Excel calculates, where no date says it', async () => {
    const { workbook, world } = over(bookWith([[45200, '"####"yyyy']]));
    world.from1904 = from1904;
    expect((await workbook.read('名单')).days).toBe(system);
    expect(await workbook.days()).toBe(system);
  });
});

test.each<[string, readonly (readonly [number, string])[]]>([
  ['no date is shown', [[45200, 'General']]],
  [
    'numbers are shown as shares and amounts',
    [
      [0.5, '0.00%'],
      [4500, '#,##0'],
    ],
  ],
  ['no column is wide enough, and Excel calculates nothing for us', [[45200, '"####"yyyy']]],
])('unknown where %s', async (_, cells) => {
  const { workbook, world } = over(bookWith(cells));
  world.calculates = false;
  expect((await workbook.read('名单')).days).toBe('unknown');
  expect(await workbook.days()).toBe('unknown');
});
