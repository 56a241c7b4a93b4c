import type { Change } from '../../workbook/change';
import { areaOf, inverseOf } from '../../workbook/change';
import type { Grid } from '../../workbook/grid';
import type { Relaid } from '../../workbook/layout-difference';
import { relaidBy } from '../../workbook/layout-difference';
import { excessOf } from '../../workbook/limits';
import type { Work } from '../../workbook/workbook';
import type { Block, CellsChange } from './block';
import { blockOf, bytesAt, changeOf } from './block';
import { CellsStep } from './cells-step';
import { tiles } from './chunks';
import { assertFits } from './conflict';
import { excessFailure } from './failure';
import { assertFree } from './obstacles';
import { LayoutStep, relayingOf } from './layout-step';
import { presentSheets } from './protection';
import type { Present } from './protection';
import { readCells, readSheet } from './read-sheet';
import { Requests } from './requests';
import type { Patience, Run } from './requests';
import { SheetStep } from './sheet-step';
import { markedFirst } from './unfinished';
import { columnCharacters, readWidths } from './widths';
import { batched, Writer } from './writer';
import type { Batch } from './writer';

/** A change as it is to be made: cells with their looks, a sheet with its place, a layout. */
type Planned =
  | { readonly kind: 'cells'; readonly block: Block }
  | { readonly kind: 'sheet'; readonly step: SheetStep }
  /** Made by steps of its own, before and after the others. */
  | { readonly kind: 'layout'; readonly change: Extract<Change, { kind: 'layout' }> };

/**
 * Makes changes in one context: first everything is looked at, then written in a request each. Excel keeps what the
 * requests before a failed one did, so a failure or a cancel takes the steps back, the broken one too.
 */
export async function applyChanges(
  context: Excel.RequestContext,
  changes: readonly Change[],
  work: Work,
  patience: Patience,
  run: Run,
): Promise<readonly Change[]> {
  const excess = excessOf(changes);
  if (excess) throw excessFailure(excess);
  const requests = new Requests(context, work, patience);
  const present = await presentSheets(requests, changes);
  const relaid = relaidBy(changes);
  const relaying = relaid.map(relayingOf).map((each) => ({
    clear: each.added ? null : new LayoutStep(each, 'clear'),
    put: new LayoutStep(each, 'put'),
  }));
  await look(requests, changes, relaid, present);
  const planned: Planned[] = [];
  for (const change of changes) planned.push(await plan(requests, change, changes, present));
  const writer = new Writer(requests, patience, run);
  await writer.write(batches(planned, relaying));
  return inverseOf(
    planned.map((each) => foundIn(each, (sheet) => relaying.find(({ put }) => put.sheet === sheet)?.put.found)),
  );
}

/** Reads what is there now; fails where a change does not fit it, or something is in its way. */
async function look(
  requests: Requests,
  changes: readonly Change[],
  relaid: readonly Relaid[],
  { sheets }: Present,
): Promise<void> {
  const under = new Map<CellsChange, Grid>();
  const whole = new Map<string, Grid>();
  // What is read is no progress of the writing.
  const quiet = new Requests(requests.context, requests.work, requests.patience, false);
  for (const change of changes) {
    const sheet = sheets.get(change.sheet);
    if (!sheet) continue;
    if (change.kind === 'cells') under.set(change, await readCells(quiet, sheet, change.sheet, areaOf(change)));
    if (change.kind === 'remove-sheet') whole.set(change.sheet, await readSheet(quiet, sheet, new Map()));
  }
  assertFits(changes, {
    has: (name) => sheets.has(name),
    under: (change) => under.get(change) ?? null,
    whole: (name) => whole.get(name) ?? null,
  });
  const onSheets = changes.flatMap((change) => {
    const sheet = change.kind === 'cells' ? sheets.get(change.sheet) : undefined;
    const parted = relaid.find((each) => each.sheet === change.sheet)?.before.merges ?? [];
    return change.kind === 'cells' && sheet ? [{ change, sheet, parted }] : [];
  });
  await assertFree(requests, onSheets);
}

async function plan(
  requests: Requests,
  change: Change,
  changes: readonly Change[],
  { sheets, undressed }: Present,
): Promise<Planned> {
  const sheet = sheets.get(change.sheet) ?? null;
  switch (change.kind) {
    case 'cells': {
      const has = (kind: Change['kind']): boolean =>
        changes.some((each) => each.kind === kind && each.sheet === change.sheet);
      const ground = {
        sheet: has('add-sheet') ? null : sheet,
        dressable: !undressed.has(change.sheet),
        going: has('remove-sheet'),
      };
      const block = await blockOf(requests, ground, change);
      return { kind: 'cells', block };
    }
    case 'add-sheet':
      return {
        kind: 'sheet',
        step: new SheetStep(
          {
            sheet: change.sheet,
            widths: change.widths,
            at: change.at ?? null,
            ...(change.layout && { layout: change.layout }),
          },
          'add',
        ),
      };
    case 'layout':
      return { kind: 'layout', change };
    case 'remove-sheet': {
      const widths = sheet ? await widthsOf(requests, sheet, change.widths) : change.widths;
      return {
        kind: 'sheet',
        step: new SheetStep(
          { sheet: change.sheet, widths, at: null, ...(change.layout && { layout: change.layout }) },
          'remove',
        ),
      };
    }
  }
}

/** The widths that the columns of a sheet have by now. */
async function widthsOf(
  requests: Requests,
  sheet: Excel.Worksheet,
  widths: readonly number[],
): Promise<readonly number[]> {
  if (widths.length === 0) return widths;
  const now = await readWidths(
    requests,
    sheet,
    widths.map((_, index) => index + 1),
  );
  return widths.map((width, index) => {
    const points = now.get(index + 1);
    return typeof points === 'number' ? columnCharacters(points) : width;
  });
}

/** What a planned change is to its caller: its inverse puts back what was found. */
function foundIn(planned: Planned, foundOn: (sheet: string) => unknown): Change {
  if (planned.kind === 'cells') return changeOf(planned.block);
  if (planned.kind === 'layout') {
    const { kind, sheet, before, after } = planned.change;
    const found = foundOn(sheet);
    return { kind, sheet, before, after, ...(found !== undefined && { found }) };
  }
  const { plan: sheet, doing, at } = planned.step;
  return {
    kind: doing === 'add' ? 'add-sheet' : 'remove-sheet',
    sheet: sheet.sheet,
    widths: sheet.widths,
    ...(at !== null && { at }),
    ...(sheet.layout && { layout: sheet.layout }),
  };
}

/** The requests of a write. Where its cells take more than one, headings say meanwhile that they are not finished. */
function batches(
  planned: readonly Planned[],
  relaying: readonly { readonly clear: LayoutStep | null; readonly put: LayoutStep }[],
): readonly Batch[] {
  const cleared = relaying.flatMap(({ clear }) => clear ?? []);
  const put = relaying.map((each) => each.put);
  const whole = batched([...cleared, ...planned.flatMap(stepsOf), ...put]);
  if (whole.filter(({ kind }) => kind === 'cells').length <= 1) return whole;
  const blocks = planned.flatMap((each) => (each.kind === 'cells' ? [each.block] : []));
  const marked = markedFirst(blocks);
  let next = 0;
  const steps = planned.flatMap((each) => {
    const block = each.kind === 'cells' ? marked[next++] : undefined;
    return block ? stepsOf({ kind: 'cells', block }) : stepsOf(each);
  });
  const last = marked.slice(next).flatMap((block) => stepsOf({ kind: 'cells', block }));
  // A sheet that goes goes last: its headings would have nowhere to stand.
  const going = steps.filter((step) => step.kind === 'sheet' && step.doing === 'remove');
  return batched([...cleared, ...steps.filter((step) => !going.includes(step)), ...last, ...put, ...going]);
}

function stepsOf(planned: Planned): readonly (CellsStep | SheetStep)[] {
  if (planned.kind === 'sheet') return [planned.step];
  if (planned.kind === 'layout') return [];
  const { block } = planned;
  const width = block.after[0]?.length ?? 0;
  return tiles(block.after.length, width, (row, column) => bytesAt(block, row, column)).map(
    (tile) => new CellsStep(block, tile),
  );
}
