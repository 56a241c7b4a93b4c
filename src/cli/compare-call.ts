import type { Pack } from '../policy/pack';
import type { Call } from './call';
import { readCall } from './call';
import type { Message } from '../messages/message';
import { compareCliWords } from './compare-words';
import { VALUED } from './options';

/** A call of `compare A B`: both files are checked alike. */
export interface CompareCall {
  readonly a: Call;
  readonly b: Call;
  /** The second file is another source of the figures, and is not judged. */
  readonly source: boolean;
  readonly json: boolean;
  readonly out: string | null;
}

export type CompareCallRead =
  | { readonly kind: 'call'; readonly call: CompareCall }
  | { readonly kind: 'help' }
  | { readonly kind: 'refused'; readonly why: Message };

const SOURCE = '--source';

/** Reads the arguments behind `compare`; options are those of a check, and hold for both files. */
export function readCompareCall(args: readonly string[], pack: Pack): CompareCallRead {
  const { files, options } = apart(args);
  if (options.includes('--help') || options.includes('-h')) return { kind: 'help' };
  const [a, b, extra] = files;
  if (a === undefined || b === undefined) return { kind: 'refused', why: compareCliWords.message('cli.compare-two') };
  if (extra !== undefined) {
    return { kind: 'refused', why: compareCliWords.message('cli.compare-more', { extra }) };
  }
  const source = options.includes(SOURCE);
  const rest = options.filter((word) => word !== SOURCE);
  const [first, second] = [a, b].map((file) => readCall([...rest, '--', file], pack));
  if (first?.kind !== 'call') return first ?? { kind: 'help' };
  if (second?.kind !== 'call') return second ?? { kind: 'help' };
  const { out, json } = first.call;
  return {
    kind: 'call',
    call: { a: { ...first.call, out: null }, b: { ...second.call, out: null }, source, json, out },
  };
}

/** Files apart from options with their values. */
function apart(args: readonly string[]): { readonly files: readonly string[]; readonly options: readonly string[] } {
  const files: string[] = [];
  const options: string[] = [];
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
    options.push(word);
    const value = args[at + 1];
    const takesValue: readonly string[] = VALUED;
    if (takesValue.includes(word) && value !== undefined && !value.startsWith('--')) {
      options.push(value);
      at += 1;
    }
  }
  return { files, options };
}
