import type { ListReading, NoList } from '../../list/reading';
import type { Message } from '../../messages/message';
import { movablePack } from '../../policy/moved';
import type { Movable, MovablePack } from '../../policy/moved';
import type { Scenario } from '../../policy/scenario';
import type { Pack } from '../../policy/pack';
import type { PackFiles } from '../../policy/shelf/pack-files';
import { readPackFiles } from '../../policy/shelf/pack-files';
import { standardsOf } from '../../policy/standards';
import type { Standards, StandardsSaid } from '../../policy/standards';
import type { ResultPlan } from '../../report/own-columns';
import { cellCount } from '../../workbook/change';
import type { NewSheet } from '../../workbook/new-sheet';
import { freeSheetName, sheetAdded } from '../../workbook/sheet-added';
import { nearMisses } from '../near-miss/near-miss';
import type { NearAsked, NearMisses, NearRow } from '../near-miss/near-miss';
import { nearSheet } from '../near-miss/near-sheet';
import { comparePolicies } from '../policies/compare-policies';
import type { ComparedPolicies, PolicyComparison, PolicyRow } from '../policies/compare-policies';
import { judgedMeasures, judgeRow, judgesOf, outcomeOf } from '../run';
import type { CheckOutcome } from '../run';
import { compareScenarios } from './compare-scenarios';
import type { DifferingRow, ScenariosCompared } from './compare-scenarios';
import { curvePoint } from './curve';
import type { Along, CurvePoint } from './curve';
import { scenarioEffect } from './effect';
import type { ChangedRow, ChangeKind, ScenarioEffect } from './effect';
import { tryOut } from './scenario';

/** A page of rows, and how many there are. */
export interface PageOf<Row> {
  readonly total: number;
  readonly rows: readonly Row[];
}

/**
 * Trying a checked list under other thresholds and figures, or another policy. Nothing here changes the results of the
 * check; every call is of the check that was run last, and rejects where none was.
 */
export interface ScenarioCalls {
  /** The numbers of the policy's rules that can be tried otherwise. */
  movables(): Promise<readonly Movable[]>;
  /** What a scenario changes. Its rows are kept for `triedRows`. */
  tryScenario(scenario: Scenario): Promise<ScenarioEffect>;
  triedRows(which: ChangeKind | 'all', from: number, count: number): Promise<PageOf<ChangedRow>>;
  /** Scenarios side by side. The rows that they treat differently are kept for `differingRows`. */
  compareScenarios(scenarios: readonly Scenario[]): Promise<ScenariosCompared>;
  differingRows(from: number, count: number): Promise<PageOf<DifferingRow>>;
  /** What each value comes to, in the order given; null where another curve was asked for meanwhile. */
  curve(scenario: Scenario, along: Along, values: readonly string[]): Promise<readonly CurvePoint[] | null>;
  /** The enterprises just under a threshold. The rows are kept for `nearRows`, sheet and plan. */
  nearMisses(asked: NearAsked): Promise<Omit<NearMisses, 'rows'> & { readonly total: number }>;
  nearRows(from: number, count: number): Promise<PageOf<NearRow>>;
  nearSheets(): Promise<readonly NewSheet[]>;
  /** The changes that put that sheet into the open workbook, beside the sheets that it has. */
  nearPlan(taken: readonly string[]): Promise<ResultPlan>;
  /** The same list under another policy. `said`: what the workbook says for that one. */
  comparePolicy(files: PackFiles, said: StandardsSaid): Promise<PolicyComparison | NoList>;
  policyRows(from: number, count: number): Promise<PageOf<PolicyRow>>;
}

/** What trying rests on in a session. */
export interface ScenarioGround {
  readonly files: PackFiles;
  readonly done: () => CheckOutcome;
  /** The list that was checked, read as another policy sees it. */
  readonly readUnder: (pack: Pack, standards: Standards) => ListReading | NoList;
  readonly speak: (message: Message) => string;
  /** Lets waiting calls in. */
  readonly breath: () => Promise<void>;
}

/** Trying, for a session. */
export function scenarioCalls({ files, done, readUnder, speak, breath }: ScenarioGround): ScenarioCalls {
  let known: MovablePack | null = null;
  let tried: readonly ChangedRow[] = [];
  let differing: readonly DifferingRow[] = [];
  let near: { readonly asked: NearAsked; readonly found: NearMisses } | null = null;
  let policies: ComparedPolicies | null = null;
  let curves = 0;
  const movable = (): MovablePack => (known ??= movablePack(files));

  function sheets(): readonly NewSheet[] {
    return near ? [nearSheet(done().pack, near.asked, near.found, speak)] : [];
  }

  return {
    movables: () => Promise.resolve(movable().movables),

    tryScenario(scenario) {
      const { effect, rows } = scenarioEffect(done(), tryOut(movable(), done(), scenario));
      tried = rows;
      return Promise.resolve(effect);
    },

    triedRows(which, from, count) {
      const rows = which === 'all' ? tried : tried.filter(({ kind }) => kind === which);
      return Promise.resolve(pageOf(rows, from, count));
    },

    compareScenarios(scenarios) {
      const { compared, rows } = compareScenarios(movable(), done(), scenarios);
      differing = rows;
      return Promise.resolve(compared);
    },

    differingRows: (from, count) => Promise.resolve(pageOf(differing, from, count)),

    async curve(scenario, along, values) {
      curves += 1;
      const mine = curves;
      const points: CurvePoint[] = [];
      for (const value of values) {
        const point = curvePoint(movable(), done(), scenario, along, value);
        if (point) points.push(point);
        await breath();
        if (mine !== curves) return null;
      }
      return points;
    },

    nearMisses(asked) {
      const found = nearMisses(done(), asked);
      near = { asked, found };
      const { rows, ...told } = found;
      return Promise.resolve({ ...told, total: rows.length });
    },

    nearRows: (from, count) => Promise.resolve(pageOf(near?.found.rows ?? [], from, count)),

    nearSheets: () => Promise.resolve(sheets()),

    nearPlan(taken) {
      const [sheet] = sheets();
      if (!sheet) throw new Error('nothing was looked for');
      const name = freeSheetName(sheet.name, taken);
      const changes = sheetAdded(sheet, name);
      return Promise.resolve({ sheet: name, changes, columns: [], cells: cellCount(changes), replaces: true });
    },

    comparePolicy(other, said) {
      const read = readPackFiles(other);
      if (!read.ok) throw new Error(read.faults.map(({ at, message }) => `${at} ${message.code}`).join('; '));
      const { pack } = read;
      const standards = standardsOf(pack, said);
      const list = readUnder(pack, standards);
      if (list.kind === 'no-list') return Promise.resolve(list);
      const measures = judgedMeasures(pack);
      const judges = judgesOf(pack, measures, standards);
      const rows = list.rows.map((row) => judgeRow(row, judges));
      policies = comparePolicies(done(), outcomeOf(pack, standards, list, measures, judges, rows));
      return Promise.resolve(policies.comparison);
    },

    policyRows(from, count) {
      if (!policies) return Promise.resolve({ total: 0, rows: [] });
      const { changed, rowAt } = policies;
      const rows = changed.slice(from, from + count).flatMap((place) => rowAt(place) ?? []);
      return Promise.resolve({ total: changed.length, rows });
    },
  };
}

function pageOf<Row>(rows: readonly Row[], from: number, count: number): PageOf<Row> {
  return { total: rows.length, rows: rows.slice(from, from + count) };
}
