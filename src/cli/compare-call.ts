import type { Prefer } from '../check/compare/fill-bases';
import type { Message } from '../messages/message';
import type { Pack } from '../policy/pack';
import type { Call } from './call';
import { isOfOneList, readCall } from './call';
import { manyFilesWords } from './many-files-words';
import { VALUED } from './options';
import { cliWords } from './words';

/** A call of `compare A B`: both files are checked alike. */
export interface CompareCall {
  readonly a: Call;
  readonly b: Call;
  /** The second file is another source of the figures, and is not judged. */
  readonly source: boolean;
  /** Whose base counts where both have one. */
  readonly prefer: Prefer;
  /** Where the list with its bases filled in goes. */
  readonly fill: string | null;
  readonly json: boolean;
  readonly out: string | null;
}

export type CompareCallRead =
  | { readonly kind: 'call'; readonly call: CompareCall }
  | { readonly kind: 'help' }
  | { readonly kind: 'refused'; readonly why: Message };

const SOURCE = '--source';
const PREFER = '--prefer';
const FILL = '--fill';
const PREFERENCES: readonly Prefer[] = ['list', 'second', 'ask'];

/** Reads the arguments behind `compare`; options are those of a check, and hold for both files. */
export function readCompareCall(args: readonly string[], pack: Pack): CompareCallRead {
  const { files, options, own } = apart(args);
  if (options.includes('--help') || options.includes('-h')) return { kind: 'help' };
  const [a, b, extra] = files;
  if (a === undefined || b === undefined) return no('cli.compare-two');
  if (extra !== undefined) return no('cli.compare-more', { extra });
  const [first, second] = [a, b].map((file) => readCall([...options, '--', file], pack));
  if (first?.kind !== 'call') return first ?? { kind: 'help' };
  if (second?.kind !== 'call') return second ?? { kind: 'help' };
  if (first.call.split !== null) return no('cli.split-folder');
  if (isOfOneList(first.call)) return { kind: 'refused', why: cliWords.message('cli.one-list') };
  const said = own.get(PREFER) ?? 'ask';
  const prefer = PREFERENCES.find((each) => each === said);
  if (!prefer) return no('cli.compare-prefer', { value: said, known: PREFERENCES.join('、') });
  const fill = own.get(FILL) ?? null;
  const source = own.has(SOURCE);
  const lone = [PREFER, FILL].find((option) => own.has(option));
  if (lone !== undefined && !source) return no('cli.compare-source-only', { option: lone });
  if (fill !== null && !/\.(?:xlsx|xlsm)$/i.test(fill)) return no('cli.compare-fill', { file: fill });
  const { out, json } = first.call;
  if (fill !== null && fill === out) return no('cli.compare-one-out', { file: fill });
  return {
    kind: 'call',
    call: { a: { ...first.call, out: null }, b: { ...second.call, out: null }, source, prefer, fill, json, out },
  };
}

function no(code: keyof typeof manyFilesWords.texts, params: Readonly<Record<string, string>> = {}): CompareCallRead {
  return { kind: 'refused', why: manyFilesWords.message(code, params) };
}

interface Apart {
  readonly files: readonly string[];
  /** Those of a check. */
  readonly options: readonly string[];
  /** Those of a comparison, with their values. */
  readonly own: ReadonlyMap<string, string>;
}

/** Files, a check's options and a comparison's own, apart. */
function apart(args: readonly string[]): Apart {
  const files: string[] = [];
  const options: string[] = [];
  const own = new Map<string, string>();
  const valued: readonly string[] = [...VALUED, PREFER, FILL];
  for (let at = 0; at < args.length; at += 1) {
    const word = args[at] ?? '';
    if (word === '--') {
      files.push(...args.slice(at + 1));
      break;
    }
    if (!word.startsWith('-') || word === '-') {
      files.push(word);
      continue;
    }
    const [name = '', ...rest] = word.split('=');
    const next = args[at + 1];
    const takes = valued.includes(word) && next !== undefined && !next.startsWith('--');
    if (takes) at += 1;
    if (name === PREFER || name === FILL) own.set(name, takes ? next : rest.join('='));
    else if (word === SOURCE) own.set(SOURCE, '');
    else options.push(word, ...(takes ? [next] : []));
  }
  return { files, options, own };
}
