import { callsOurs } from '../../functions/spelling';
import { ourFormulaOn, sheetsWithFormulas } from './our-formulas';

/**
 * Asks our functions again, wherever they stand. Only marking cells as changed asks a function again whose arguments stayed
 * the same: that is done for the sheets that hold a formula of ours, and what hangs on those elsewhere follows by itself. A
 * user's own large sheets are left alone.
 */
export async function recalculateOurs(context: Excel.RequestContext): Promise<void> {
  const { application } = context.workbook;
  let ours: readonly Excel.Worksheet[] | null;
  try {
    ours = await sheetsOfOurs(context);
  } catch {
    ours = null;
  }
  if (ours === null) {
    // Which sheets it is cannot be told: all of them.
    application.calculate('Full');
    await context.sync();
    return;
  }
  if (ours.length === 0) return;
  for (const sheet of ours) sheet.calculate(true);
  application.load('calculationMode');
  await context.sync();
  if (application.calculationMode === 'Automatic') return;
  // Cells of other sheets that hang on ours wait for the user in this mode: no old money waits with them.
  application.calculate('Recalculate');
  await context.sync();
}

/** The sheets with formulas of ours; null where a defined name calls one, since any cell may use a name. */
async function sheetsOfOurs(context: Excel.RequestContext): Promise<readonly Excel.Worksheet[] | null> {
  const { names, worksheets } = context.workbook;
  names.load('items/formula');
  worksheets.load('items/name');
  await context.sync();
  for (const sheet of worksheets.items) sheet.names.load('items/formula');
  await context.sync();
  const all = [names, ...worksheets.items.map((sheet) => sheet.names)].flatMap(({ items }) => items);
  if (all.some(({ formula }) => typeof formula === 'string' && callsOurs(formula))) return null;
  const found: Excel.Worksheet[] = [];
  for (const each of await sheetsWithFormulas(context)) {
    if (await ourFormulaOn(context, each, () => true)) found.push(each.sheet);
  }
  return found;
}
