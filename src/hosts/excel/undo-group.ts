import type { Run } from './requests';

/** `Excel.run` with the option that makes all requests of a run one step of Excel's own undo. */
export type RunWithOptions = <Result>(
  options: Excel.RunOptions,
  batch: (context: Excel.RequestContext) => Promise<Result>,
) => Promise<Result>;

/**
 * A run that is one undo step, or null where there is none: Excel must have it (ExcelApi 1.20), and the library that is
 * loaded must pass it on. Libraries before it take the option and drop it without a word, so its context is looked at:
 * one that knows the option carries something that the context of a plain run does not.
 */
export async function groupedRun(supported: boolean, run: RunWithOptions): Promise<Run | null> {
  if (!supported) return null;
  const grouped: Run = (batch) => run({ mergeUndoGroup: true }, batch);
  try {
    const trace = (context: Excel.RequestContext): Promise<string> => Promise.resolve(carried(context));
    return (await run({}, trace)) === (await grouped(trace)) ? null : grouped;
  } catch {
    return null;
  }
}

/** The one of the Excel that the add-in is open in. */
export function excelGroupedRun(): Promise<Run | null> {
  const { Office: office } = globalThis as { readonly Office?: { readonly context?: Office.Context } };
  const supported = office?.context?.requirements.isSetSupported('ExcelApi', '1.20') ?? false;
  return groupedRun(supported, (options, batch) => Excel.run(options, batch));
}

/** What a context takes along with its requests: its flags, marks and headers. */
function carried(context: Excel.RequestContext): string {
  const marks = Object.entries(context).filter(
    ([name, value]) => /header/i.test(name) || (typeof value !== 'object' && typeof value !== 'function'),
  );
  return JSON.stringify(marks);
}
