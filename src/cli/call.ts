import type { Message } from '../messages/message';
import { knowsIndustry } from '../policy/industry';
import type { Pack } from '../policy/pack';
import type { Choices } from '../policy/standards';
import { argumentsOf } from './arguments';
import { readMeasures } from './measures';
import { CHOICE_OPTIONS, SWITCHES, VALUED } from './options';
import { Refused, refused } from './refused';

/** A call that can be answered. Paths are as given. */
export interface Call {
  readonly file: string;
  readonly sheet: string | null;
  /** Null: all measures with an eligibility rule. */
  readonly measures: readonly number[] | null;
  readonly params: string | null;
  /** The file of remembered columns. */
  readonly columns: string | null;
  /** The choices that options settle; others are the workbook's, or the defaults. */
  readonly choices: Partial<Choices>;
  readonly json: boolean;
  /** The list is held against the targets of its industries too. */
  readonly targets: boolean;
  /** The plan file by which awards are handed out after the verdicts, or `policy`: the policies' own steps alone. */
  readonly allocate: string | null;
  readonly out: string | null;
  /** Report sheets go into the copy. */
  readonly report: boolean;
  /** Formulas of ours in the copy become values, or plain formulas where that is sure. */
  readonly convert: 'freeze' | 'native' | null;
  /** The copy is sealed: in whose name, and signed with which key file. */
  readonly seal: SealAsked | null;
  /** The folder that gets one workbook a county. */
  readonly split: string | null;
}

/** How the copy is sealed. */
export interface SealAsked {
  readonly by: string;
  readonly key: string | null;
  /** Formulas under the seal stay, and are compared when it is verified. */
  readonly keepFormulas: boolean;
}

export type CallRead =
  | { readonly kind: 'call'; readonly call: Call }
  | { readonly kind: 'help' }
  /** A wrong call: why, and what to write. */
  | { readonly kind: 'refused'; readonly why: Message };

function choicesOf(options: ReadonlyMap<string, string>, pack: Pack): Partial<Choices> {
  const choices: Record<string, string | number> = {};
  for (const [option, { key, values }] of Object.entries(CHOICE_OPTIONS)) {
    const said = options.get(option);
    if (said === undefined) continue;
    const found = Object.entries<string | number>(values).find(([word]) => word === said);
    if (!found) throw refused('cli.bad-choice', { option, value: said, known: Object.keys(values).join('、') });
    choices[key] = found[1];
  }
  const industry = options.get('--industry');
  if (industry !== undefined) {
    if (!knowsIndustry(pack, industry)) throw refused('cli.unknown-industry', { value: industry });
    choices.industry = industry;
  }
  return choices;
}

/** Whether a call asks for what only a list that is checked by itself can have. */
export function isOfOneList({ report, convert, seal, targets, allocate }: Call): boolean {
  return allocate !== null || targets || report || convert !== null || seal !== null;
}

/** An option that a call under several policies cannot have; null where there is none. */
export function optionOfOnePolicy({ report, convert, seal, split, targets }: Call): string | null {
  if (report) return '--report';
  if (convert !== null) return convert === 'freeze' ? '--freeze' : '--native';
  if (seal) return '--seal';
  if (targets) return '--targets';
  return split === null ? null : '--split';
}

/** Options that say what the copy holds. */
const COPY_OPTIONS = ['--report', '--freeze', '--native', '--seal'] as const;

function convertOf(options: ReadonlyMap<string, string>): Call['convert'] {
  const [freeze, native] = [options.has('--freeze'), options.has('--native')];
  if (freeze && native) throw refused('cli.one-of', { options: '--freeze、--native' });
  return freeze ? 'freeze' : native ? 'native' : null;
}

function sealOf(options: ReadonlyMap<string, string>): Call['seal'] {
  if (options.has('--seal')) {
    const keepFormulas = options.has('--keep-formulas');
    return { by: options.get('--by') ?? '', key: options.get('--key') ?? null, keepFormulas };
  }
  const lone = ['--key', '--by', '--keep-formulas'].find((option) => options.has(option));
  if (lone !== undefined) throw refused('cli.needs-seal', { option: lone });
  return null;
}

function callOf(args: readonly string[], pack: Pack): CallRead {
  const { files, options } = argumentsOf(args, { valued: VALUED, switches: SWITCHES });
  if (options.has('--help')) return { kind: 'help' };
  const [file, extra] = files;
  if (file === undefined || file === '') throw refused('cli.no-file');
  if (extra !== undefined) throw refused('cli.two-files', { extra });
  const out = options.get('--out') ?? null;
  if (out !== null && !/\.(?:xlsx|xlsm)$/i.test(out)) throw refused('cli.bad-out', { file: out });
  const seal = sealOf(options);
  const convert = convertOf(options);
  const alone = COPY_OPTIONS.find((option) => options.has(option));
  if (alone !== undefined && out === null) throw refused('cli.needs-out', { option: alone });
  if (options.has('--targets') && options.has('--json')) throw refused('cli.one-of', { options: '--targets、--json' });
  const measures = options.get('--measures');
  return {
    kind: 'call',
    call: {
      file,
      sheet: options.get('--sheet') ?? null,
      measures: measures === undefined ? null : readMeasures(measures, pack),
      params: options.get('--params') ?? null,
      columns: options.get('--columns') ?? null,
      choices: choicesOf(options, pack),
      json: options.has('--json'),
      targets: options.has('--targets'),
      allocate: options.get('--allocate') ?? null,
      out,
      report: options.has('--report'),
      convert,
      seal,
      split: options.get('--split') ?? null,
    },
  };
}

/** Reads the arguments of a call, or says what is wrong with them. */
export function readCall(args: readonly string[], pack: Pack): CallRead {
  try {
    return callOf(args, pack);
  } catch (error) {
    if (error instanceof Refused) return { kind: 'refused', why: error.why };
    throw error;
  }
}
