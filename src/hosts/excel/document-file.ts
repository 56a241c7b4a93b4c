import type { Work } from '../../workbook/workbook';
import { Cancelled, WorkbookFailure } from '../../workbook/workbook';
import { pause, PATIENCE, stopIfAsked } from './requests';
import type { Patience } from './requests';
import { excelWords } from './words';

const { message } = excelWords;

/** The open document, as far as its file goes: `Office.context.document`. */
export type DocumentFile = Pick<Office.Document, 'getFileAsync' | 'url'>;

/** Bytes of a slice: what every Office but that of the iPad gives at once. */
const SLICE = 4 * 1024 * 1024;
/** How long Excel may take for one answer, in milliseconds: it writes the whole file before the first. */
const ANSWER = 120_000;

/** Office's own numbers for what goes wrong. */
const EDITING = 5004;
const LOST: ReadonlySet<number> = new Set([5005, 5011, 5012, 5101, 5102]);
const DENIED: ReadonlySet<number> = new Set([5002, 7000]);
const UNKNOWN_HERE: ReadonlySet<number> = new Set([1009, 5000, 5009]);
const TOO_MANY = 11000;
const UNSAVED = 11001;

/** An answer of the library, success or not. */
interface Answered<Value> {
  readonly status: Office.AsyncResultStatus;
  readonly value: Value;
  readonly error?: { readonly code: number };
}

/** What the library refused with. */
class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(readonly code: number) {
    super(String(code));
  }
}

/**
 * The open workbook as Excel would save it now. It comes in slices, and Excel holds no more than two such copies at a
 * time: whatever happens, ours is given back. Rejects with `WorkbookFailure`, or `Cancelled`.
 */
export async function documentBytes(
  document: DocumentFile,
  work: Work = {},
  patience: Patience = PATIENCE,
): Promise<Blob> {
  stopIfAsked(work);
  try {
    const file = await opened(document, work, patience);
    try {
      return await sliced(file, work);
    } finally {
      // What it answers changes nothing: the bytes are there, or they are not.
      file.closeAsync(() => undefined);
    }
  } catch (thrown) {
    throw failureOf(thrown);
  }
}

/** While a cell is being edited Excel hands out no file: asked again for a while, and the work is told. */
async function opened(document: DocumentFile, work: Work, patience: Patience): Promise<Office.File> {
  const until = Date.now() + patience.editing;
  for (;;) {
    try {
      return await asked<Office.File>(
        (answer) => {
          document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE }, answer);
        },
        work,
        // One that comes after the work has ended is given back, or the second try after it would be refused.
        (late) => {
          late.closeAsync(() => undefined);
        },
      );
    } catch (thrown) {
      if (!(thrown instanceof Refusal) || thrown.code !== EDITING || Date.now() >= until) throw thrown;
      work.report?.({ done: 0, of: 1, waiting: 'editing' });
      await pause(patience.every, work);
    }
  }
}

async function sliced(file: Office.File, work: Work): Promise<Blob> {
  const { size, sliceCount } = file;
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  for (let place = 0; place < sliceCount; place += 1) {
    work.report?.({ done: bytes, of: size });
    const slice = await asked<Office.Slice>((answer) => {
      file.getSliceAsync(place, answer);
    }, work);
    const piece = Uint8Array.from(slice.data as ArrayLike<number>);
    bytes += piece.byteLength;
    pieces.push(piece);
  }
  if (bytes !== size || size === 0) throw new WorkbookFailure(message('excel.copy-cut', { got: bytes, size }));
  work.report?.({ done: bytes, of: size });
  return new Blob(pieces);
}

/** One question to the library. `late`: what becomes of a value that nobody waits for any more. */
function asked<Value>(
  ask: (answer: (answered: Answered<Value>) => void) => void,
  { signal }: Work,
  late: (value: Value) => void = () => undefined,
): Promise<Value> {
  return new Promise((done, failed) => {
    let waits = true;
    const end = (): void => {
      waits = false;
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
    };
    const stop = (): void => {
      end();
      failed(new Cancelled());
    };
    const timer = setTimeout(() => {
      end();
      failed(new WorkbookFailure(message('excel.lost')));
    }, ANSWER);
    if (signal?.aborted) {
      stop();
      return;
    }
    signal?.addEventListener('abort', stop);
    ask(({ status, value, error }) => {
      // The library's own enumeration lives in its realm: compared by what it holds.
      const succeeded = String(status) === 'succeeded';
      if (!waits) {
        if (succeeded) late(value);
        return;
      }
      end();
      if (succeeded) done(value);
      else failed(new Refusal(error?.code ?? 0));
    });
  });
}

function failureOf(thrown: unknown): unknown {
  if (!(thrown instanceof Refusal)) return thrown;
  const { code } = thrown;
  if (code === EDITING) return new WorkbookFailure(message('excel.editing'));
  if (LOST.has(code)) return new WorkbookFailure(message('excel.lost'));
  if (DENIED.has(code)) return new WorkbookFailure(message('excel.copy-denied'));
  if (UNKNOWN_HERE.has(code)) return new WorkbookFailure(message('excel.copy-unknown'));
  if (code === TOO_MANY) return new WorkbookFailure(message('excel.copy-busy'));
  if (code === UNSAVED) return new WorkbookFailure(message('excel.copy-unsaved'));
  return new WorkbookFailure(message('excel.copy-refused', { code: String(code) }));
}

/** The name of the open document's file, with its extension; one that was never saved has none. */
export function documentName({ url }: DocumentFile, unnamed: string): string {
  const last = (url as string | null)?.split(/[\\/]/).pop()?.replace(/\?.*$/, '') ?? '';
  let name = last;
  try {
    name = decodeURIComponent(last);
  } catch {
    // A path on a disk may hold a per cent sign of its own.
  }
  return /\.xls[xm]$/i.test(name) ? name : `${name.replace(/\.[^.]*$/, '') || unnamed}.xlsx`;
}
