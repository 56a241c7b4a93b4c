import { functionNamed, isEnglishName, typedName } from '../../functions/names';
import { callsIn } from '../../functions/spelling';
import { vocabulary } from '../../messages/message';
import { areaAddress, SHEET_LIMIT } from '../../workbook/address';
import type { FunctionLanguage } from '../../workbook/workbook';
import { WorkbookFailure } from '../../workbook/workbook';
import { ourFormulaOn, sheetsWithFormulas } from './our-formulas';
import type { OurFormula } from './our-formulas';

export const languageWords = vocabulary({
  'excel.functions-absent': {
    'zh-CN':
      'Excel还不认得本工具的公式（POLICY开头的函数），所以没有写入。请等几秒再试；仍不行时，关闭工作簿后重新打开，或在“插入”→“我的加载项”中重新打开本工具。',
    en: 'Excel does not know the functions of this add-in yet (those that begin with POLICY), so nothing was written. Try again in some seconds; if it stays, close and reopen the workbook, or open the add-in again under Insert, My Add-ins.',
  },
  'excel.functions-unasked': {
    'zh-CN': '所有工作表都受保护，无法确认Excel认得哪种函数名，所以没有写入。请撤销一张工作表的保护后再试。',
    en: 'Every sheet is protected, so which names of functions Excel knows cannot be found out, and nothing was written. Unprotect a sheet and try again.',
  },
});

const UNKNOWN_NAME = '#NAME?';

/**
 * Which names of our functions this Excel takes. It shows the metadata of one language, and knows the names of that one
 * (https://github.com/OfficeDev/office-js/issues/891: an English name, entered in a German Excel, is #NAME?). A formula of
 * ours that works in the workbook tells without a trace; else two are tried in free cells, which are emptied again.
 */
export async function languageOf(context: Excel.RequestContext): Promise<FunctionLanguage> {
  return (await languageShown(context)) ?? (await languageTried(context));
}

/** By a formula that stands there and works. */
async function languageShown(context: Excel.RequestContext): Promise<FunctionLanguage | null> {
  for (const each of await sheetsWithFormulas(context)) {
    const found = await ourFormulaOn(context, each, (candidate) => languageIn(candidate) !== null);
    if (found) return languageIn(found);
  }
  return null;
}

/** The language of the one call of a formula that works; several calls may be in both, of which one is never asked. */
function languageIn({ formula, value }: OurFormula): FunctionLanguage | null {
  const [called, second] = callsIn(formula);
  if (called === undefined || second !== undefined || value === UNKNOWN_NAME) return null;
  // Excel writes a name that it knows as it is typed; a call that it does not know keeps its name of the file.
  if (!/^POLICY\./i.test(called) || functionNamed(called) === null) return null;
  return isEnglishName(called) ? 'en' : 'zh-CN';
}

/** Pairs of free cells that are looked at before a sheet is given up. */
const PLACES = 4;

async function languageTried(context: Excel.RequestContext): Promise<FunctionLanguage> {
  const pair = await freePair(context);
  if (!pair) throw new WorkbookFailure(languageWords.message('excel.functions-unasked'));
  pair.formulas = [[`=${typedName('CLAUSE', 'en')}(1)`, `=${typedName('CLAUSE', 'zh-CN')}(1)`]];
  pair.load('values');
  let values: readonly unknown[];
  try {
    await context.sync();
    values = (pair.values as unknown[][])[0] ?? [];
  } finally {
    pair.clear('Contents');
    await context.sync();
  }
  const [english, chinese] = values.map((value) => value !== UNKNOWN_NAME);
  // Both: the English name is known to every other program of ours too.
  if (english) return 'en';
  if (chinese) return 'zh-CN';
  throw new WorkbookFailure(languageWords.message('excel.functions-absent'));
}

/**
 * Two free cells side by side on a sheet that can be written, apart from all that is there and without a format: a cell
 * formatted as text would keep a formula as a text. No sheet is added for it: taking one off cannot be undone, and clears
 * what the user could undo.
 */
async function freePair(context: Excel.RequestContext): Promise<Excel.Range | null> {
  const { worksheets } = context.workbook;
  const active = worksheets.getActiveWorksheet();
  active.load('id');
  worksheets.load(['items/id', 'items/visibility', 'items/protection/protected']);
  await context.sync();
  const open = worksheets.items.filter(({ protection }) => !protection.protected);
  const rank = ({ id, visibility }: Excel.Worksheet): number =>
    id === active.id ? 0 : visibility === 'Visible' ? 1 : 2;
  for (const sheet of [...open].sort((a, b) => rank(a) - rank(b))) {
    const pair = await freePairOn(context, sheet);
    if (pair) return pair;
  }
  return null;
}

async function freePairOn(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<Excel.Range | null> {
  const used = sheet.getUsedRangeOrNullObject();
  used.load(['rowIndex', 'rowCount', 'columnIndex', 'columnCount']);
  await context.sync();
  const right = used.isNullObject ? 0 : used.columnIndex + used.columnCount;
  const top = used.isNullObject ? 1 : used.rowIndex + 1;
  const pairs = Array.from({ length: PLACES }, (_, place) => right + 2 + 3 * place)
    .filter((left) => left + 1 <= SHEET_LIMIT.columns)
    .map((left) => {
      const range = sheet.getRange(areaAddress({ top, bottom: top, left, right: left + 1 }));
      range.load(['formulas', 'numberFormat']);
      return range;
    });
  await context.sync();
  const isFree = ({ formulas, numberFormat }: Excel.Range): boolean =>
    (formulas as unknown[][]).flat().every((each) => each === '') &&
    (numberFormat as unknown[][]).flat().every((each) => each === 'General');
  return pairs.find(isFree) ?? null;
}
