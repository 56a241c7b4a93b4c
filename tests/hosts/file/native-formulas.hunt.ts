import { convertedFile, judging, onTarget, OPEN, rowsOf, SAID, wrongCells } from './native-rows';
import type { Column } from './native-rows';
import { scratch } from './tools';

/**
 * The long hunt for a row of which a plain formula says something else in LibreOffice than we do: every judging function
 * under both measures, over threshold rows by the thousand. `npm run hunt`; HUNT_ROWS and HUNT_SEED say how many and which.
 */
const { path, done } = scratch();
afterAll(done);

const ROWS = Number(process.env.HUNT_ROWS ?? '5000');
const SEED = Number(process.env.HUNT_SEED ?? '1');
const SHOWN = 20;

const HUNTED: readonly Column[] = [
  judging('VERDICT', 1),
  judging('VERDICT', 2),
  judging('ELIGIBLE', 1),
  judging('ELIGIBLE', 2),
  judging('GAP', 1),
  judging('GAP', 2),
  {
    id: 'AWARD',
    written: (industry) => ['1', '""', '""', industry],
    handed: (industry) => [1, '', '', industry],
  },
  { id: 'GROWTH', written: (_, current, base) => [current, base], handed: (_, current, base) => [current, base] },
  onTarget('汽车'),
  onTarget('石化'),
  {
    id: 'ONTARGET',
    written: (industry, current, base) => [industry, current, base],
    handed: (industry, current, base) => [industry, current, base],
  },
];

describe.each([
  ['open', OPEN],
  ['said', SAID],
])('standards %s', (name, context) => {
  it.each(
    HUNTED.map((column, place) => ({ column, place, title: `${column.id} ${column.written('A', 'B', 'C').join()}` })),
  )(
    '$title',
    async ({ column, place }) => {
      const rows = rowsOf(ROWS, SEED + place);
      const { plan, grid } = await convertedFile(path, `${name}-${String(place)}.xlsx`, rows, [column], context);
      const wrong = wrongCells(rows, [column], context, grid);
      process.stdout.write(
        `${name}, ${column.id}: ${String(plan.converted.length)} formulas, ${String(plan.frozen.length)} values, ${String(wrong.length)} wrong\n`,
      );
      expect(wrong.slice(0, SHOWN)).toEqual([]);
      // The rest are texts, logicals, ties and bases below 1, which become values.
      expect(plan.converted.length).toBeGreaterThan(0.8 * rows.length);
    },
    1_800_000,
  );
});
