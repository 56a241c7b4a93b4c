import type { MovablePack } from '../../policy/moved';
import type { Scenario } from '../../policy/scenario';
import type { Texts } from '../../messages/message';
import { noneCounted } from '../../report/verdict-class';
import type { VerdictClass } from '../../report/verdict-class';
import type { Verdict } from '../../rules/verdict';
import { awardWith, totalOf } from '../compare/award-total';
import type { CheckOutcome } from '../run';
import { classOf } from '../summary';
import { amountText, changeOf, moneyView } from './effect';
import type { SideView } from './effect';
import { placeName } from './place-name';
import { tryOut, verdictsUnder } from './scenario';

/** One scenario among several: `name` null is the policy and the workbook as they are. */
export interface ScenarioColumn extends SideView {
  readonly name: string | null;
  readonly gained: number;
  readonly lost: number;
  readonly ignored: readonly Texts[];
}

/** Scenarios side by side, over the measures that any of them changes; the first column is how things are. */
export interface ScenariosCompared {
  readonly measures: readonly number[];
  readonly columns: readonly ScenarioColumn[];
  /** Enterprises that they do not all treat alike. */
  readonly differing: number;
}

/** An enterprise that scenarios treat differently: its verdict and award in each column, in their order. */
export interface DifferingRow {
  readonly row: number;
  readonly name: string | null;
  readonly place: string | null;
  readonly measure: number;
  readonly cells: readonly { readonly verdict: VerdictClass; readonly award: string | null }[];
}

/** Judges a list under each scenario and holds them against one another. */
export function compareScenarios(
  movable: MovablePack,
  done: CheckOutcome,
  scenarios: readonly Scenario[],
): { readonly compared: ScenariosCompared; readonly rows: readonly DifferingRow[] } {
  const tried = scenarios.map((scenario) => tryOut(movable, done, scenario));
  const measures = done.measures.filter((measure) =>
    tried.some(({ judges }) => judges.some((judge) => judge.measure === measure)),
  );
  const asIs = measures.map((measure) => verdictsNow(done, measure));
  const columns = tried.map(({ judges }) =>
    measures.map((measure, at) => {
      const judge = judges.find((each) => each.measure === measure);
      return judge ? verdictsUnder(done, judge) : (asIs[at] ?? []);
    }),
  );
  const sides = [asIs, ...columns];
  const rows = differing(done, measures, sides);
  return {
    compared: {
      measures,
      columns: sides.map((verdicts, at): ScenarioColumn => {
        const trial = at === 0 ? null : tried[at - 1];
        const counts = noneCounted();
        for (const verdict of verdicts.flat()) counts[classOf(verdict)] += 1;
        const changes = verdicts.flatMap((list, place) =>
          list.map((verdict, row) => {
            const was = asIs[place]?.[row];
            return was ? changeOf(was, verdict) : null;
          }),
        );
        return {
          name: at === 0 ? null : (scenarios[at - 1]?.name ?? ''),
          counts,
          money: moneyView(trial?.pack ?? done.pack, totalOf(verdicts.flat())),
          gained: changes.filter((kind) => kind === 'gained').length,
          lost: changes.filter((kind) => kind === 'lost').length,
          ignored: trial?.ignored.map(({ name }) => name) ?? [],
        };
      }),
      differing: new Set(rows.map(({ row }) => row)).size,
    },
    rows,
  };
}

function verdictsNow({ rows, measures }: CheckOutcome, measure: number): readonly Verdict[] {
  const index = measures.indexOf(measure);
  return rows.flatMap(({ verdicts }) => verdicts[index] ?? []);
}

/** By column, then by measure, then by row. */
type Sides = readonly (readonly (readonly Verdict[])[])[];

function differing(done: CheckOutcome, measures: readonly number[], sides: Sides): readonly DifferingRow[] {
  return measures.flatMap((measure, at) =>
    done.rows.flatMap(({ row }, place): DifferingRow[] => {
      const verdicts = sides.flatMap((side) => side[at]?.[place] ?? []);
      const [first, ...others] = verdicts;
      if (!first || others.every((other) => changeOf(first, other) === null)) return [];
      const cells = verdicts.map((verdict) => ({ verdict: classOf(verdict), award: amountText(awardWith(verdict)) }));
      return [{ row: row.row, name: row.name, place: placeName(row), measure, cells }];
    }),
  );
}
