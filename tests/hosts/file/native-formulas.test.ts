import {
  judging,
  byIndustry,
  convertedFile,
  onTarget,
  OPEN,
  rowsOf,
  SAID,
  stream,
  UNITS,
  wrongCells,
} from './native-rows';
import type { Column, Row } from './native-rows';
import { scratch } from './tools';

const { path, done } = scratch();
afterAll(done);

it('say what the judge says, in LibreOffice, of 10,000 rows in four units', async () => {
  const rows = rowsOf(10_000, 7);
  const columns = [judging('VERDICT', 1)];
  const { plan, grid } = await convertedFile(path, 'verdicts.xlsx', rows, columns, OPEN);
  // Texts, logicals and bases below 1 become values, all else formulas.
  expect(plan.converted.length).toBeGreaterThan(9_500);
  expect(plan.left).toEqual([]);
  expect(wrongCells(rows, columns, OPEN, grid).slice(0, 5)).toEqual([]);
}, 300_000);

const EACH: readonly Column[] = [
  judging('VERDICT', 1),
  judging('ELIGIBLE', 1),
  judging('GAP', 1),
  judging('VERDICT', 2),
  judging('GAP', 2),
  { id: 'GROWTH', written: (_, current, base) => [current, base], handed: (_, current, base) => [current, base] },
  ...['汽车', '石化', '生物医药'].map(onTarget),
  {
    id: 'ONTARGET',
    written: (industry, current, base) => [industry, current, base],
    handed: (industry, current, base) => [industry, current, base],
  },
  byIndustry('INDUSTRY'),
  byIndustry('TARGET'),
  byIndustry('THRESHOLD', 1, 'output', true),
  byIndustry('AWARD', 1, '', ''),
];

it.each([
  ['open', OPEN],
  ['said', SAID],
])(
  'do so for each function: standards %s',
  async (name, context) => {
    const rows = rowsOf(100, 11);
    const { plan, grid } = await convertedFile(path, `each-${name}.xlsx`, rows, EACH, context);
    expect(plan.converted.length).toBeGreaterThan(0.9 * rows.length * EACH.length);
    expect(wrongCells(rows, EACH, context, grid).slice(0, 5)).toEqual([]);
  },
  120_000,
);

it('check codes and count progress alike', async () => {
  const codes = [
    '91450100MAYML3TX60',
    '91450100MAYML3TX61',
    '9145O100MAYML3TX60',
    '91450100 mayml3tx60',
    '914501',
    '',
    '91A50100MAYML3TX60',
  ];
  const random = stream(3);
  const letters = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  while (codes.length < 300) {
    const place = Math.floor(random() * 18);
    const letter = letters.charAt(Math.floor(random() * 31));
    codes.push(`91450100MAYML3TX60`.slice(0, place) + letter + `91450100MAYML3TX60`.slice(place + 1));
  }
  const [unit] = UNITS;
  if (!unit) throw new Error('no unit');
  const rows = codes.map((industry, index): Row => ({
    industry,
    current: index < 40 ? index / 2 : index,
    base: null,
    unit,
  }));
  const columns: readonly Column[] = [
    { id: 'CREDITCODE', written: (code) => [code], handed: (code) => [code] },
    {
      id: 'PROGRESS',
      written: (_, current) => ['6', '"newProjects"', current],
      handed: (_, current) => [6, 'newProjects', current],
    },
  ];
  const { plan, grid } = await convertedFile(path, 'codes.xlsx', rows, columns, OPEN);
  expect(plan.converted.length).toBeGreaterThan(550);
  expect(wrongCells(rows, columns, OPEN, grid).slice(0, 5)).toEqual([]);
}, 300_000);
