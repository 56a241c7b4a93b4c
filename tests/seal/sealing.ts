import { reportInput } from '../../src/check/create-session';
import { runCheck } from '../../src/check/run';
import { TEXTS } from '../../src/check/texts';
import type { Message } from '../../src/messages/message';
import { say } from '../../src/messages/say';
import { builtInShelf, defaultPack } from '../../src/policy/shelf/shelf';
import { NOTHING_SAID, standardsOf } from '../../src/policy/standards';
import type { StandardsSaid } from '../../src/policy/standards';
import type { ListChoices } from '../../src/list/reading';
import { reportPlan } from '../../src/report/plan/report-plan';
import { reportSheets } from '../../src/report/sheets';
import { readStandards } from '../../src/report/standards';
import { isStandardsSheet } from '../../src/report/standards-words';
import { resultColumns } from '../../src/report/result-columns';
import type { SigningKey } from '../../src/seal/keys/key-file';
import { sealPlan } from '../../src/seal/seal-plan';
import type { SealPlan, SealRequest } from '../../src/seal/seal-plan';
import { verify } from '../../src/seal/verify/verify';
import type { Verified, VerifyInput } from '../../src/seal/verify/verify';
import { sealWords } from '../../src/seal/words';
import type { Change } from '../../src/workbook/change';
import type { Grid } from '../../src/workbook/grid';
import { GridBuilder } from '../../src/workbook/grid';

export const shelved = defaultPack();
export const shelf = builtInShelf(true);

export function speak(message: Message): string {
  return say(message, 'zh-CN', { ...TEXTS, ...sealWords.texts });
}

/** Workbooks in memory, changed as every host changes them. */
export function changed(grids: readonly Grid[], changes: readonly Change[]): readonly Grid[] {
  const now = [...grids];
  for (const change of changes) {
    const place = now.findIndex(({ sheet }) => sheet === change.sheet);
    if (change.kind === 'add-sheet') now.push(new GridBuilder(change.sheet).build());
    else if (change.kind === 'remove-sheet') now.splice(place, 1);
    else if (change.kind === 'cells') {
      const grid = now[place];
      if (!grid) throw new Error(`no sheet ${change.sheet}`);
      now[place] = rebuilt(grid, change);
    }
  }
  return now;
}

function rebuilt(grid: Grid, change: Extract<Change, { kind: 'cells' }>): Grid {
  const builder = new GridBuilder(grid.sheet, grid.visible);
  const bottom = Math.max(grid.rows, change.top + change.after.length - 1);
  const right = Math.max(grid.columns, change.left + (change.after[0]?.length ?? 0) - 1);
  for (let row = 1; row <= bottom; row += 1) {
    for (let column = 1; column <= right; column += 1) {
      const after = change.after[row - change.top]?.[column - change.left];
      const content = after ?? { value: grid.value(row, column), formula: grid.formula(row, column) ?? undefined };
      builder.set(row, column, content.value, grid.format(row, column), content.formula);
    }
  }
  for (const merge of grid.merges) builder.merge(merge);
  for (const row of grid.parts.hiddenRows) builder.hideRow(row);
  return builder.build();
}

export interface Sealing {
  readonly key?: SigningKey;
  readonly said?: StandardsSaid;
  readonly more?: Partial<SealRequest>;
  /** What the user settled about the list. */
  readonly list?: ListChoices;
  /** The sheets of a report are made before it is sealed. */
  readonly report?: boolean;
}

/** Checks a workbook, writes the result columns beside its list, and gives it back with what sealing it would write. */
export async function planned(
  grids: readonly Grid[],
  { key, said, more, list = {}, report = false }: Sealing = {},
): Promise<{ readonly grids: readonly Grid[]; readonly results: readonly Change[]; readonly plan: SealPlan }> {
  const { pack } = shelved;
  const sheet = grids.find((grid) => isStandardsSheet(grid.sheet));
  const standards = standardsOf(pack, said ?? (sheet ? readStandards(sheet, pack).said : NOTHING_SAID));
  const choices = { list, measures: null, standards };
  const outcome = runCheck(grids, pack, choices);
  if (outcome.kind === 'no-list') throw new Error(speak(outcome.why));
  const grid = grids.find((each) => each.sheet === outcome.list.sheet)!;
  const written = resultColumns({
    grid,
    headerTop: outcome.list.headerTop,
    headerRow: outcome.list.headerRow,
    rows: outcome.rows.map((judged) => ({
      row: judged.row.row,
      results: outcome.measures.map((measure) => outcome.explain(judged, measure)),
    })),
    measures: outcome.measures,
    pack,
    speak,
    place: 'append',
    highlight: true,
  });
  const beside = changed(grids, written.changes);
  const sheets = reportSheets(reportInput(outcome, { reviews: [], when: '2025年7月15日' }), {
    notice: true,
    enterprises: true,
  });
  const results = report ? changed(beside, reportPlan(beside, sheets).changes) : beside;
  const again = runCheck(results, pack, choices);
  if (again.kind === 'no-list') throw new Error(speak(again.why));
  const plan = await sealPlan({
    grids: results,
    shelved,
    standards,
    list: again.list,
    choices: list,
    measures: again.measures,
    rows: again.rows.map(({ row, verdicts }) => ({ row: row.row, verdicts })),
    id: 'a-seal-of-a-test',
    version: '0.1.0',
    when: '2025-07-15T08:00:00Z',
    by: '张三',
    key: key ?? null,
    speak,
    ...more,
  });
  return { grids: results, results: written.changes, plan };
}

/** The same, sealed. */
export async function sealed(grids: readonly Grid[], sealing: Sealing = {}): Promise<readonly Grid[]> {
  const { grids: results, plan } = await planned(grids, sealing);
  if (plan.kind === 'refused') throw new Error(speak(plan.why));
  return changed(results, plan.changes);
}

export function verified(grids: readonly Grid[], more: Partial<VerifyInput> = {}): Promise<Verified> {
  return verify({ grids, copy: null, shelf, trust: [], ...more });
}
