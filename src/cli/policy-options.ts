import type { Call } from './call';
import type { Pack } from '../policy/pack';
import { knowsIndustry } from '../policy/industry';
import { readMeasures } from './measures';
import { Refused, refused } from './refused';

/** Options that say which policies are at hand: every command takes them. */
export const POLICY_OPTIONS = ['--packs', '--pack'] as const;

type PolicyOption = (typeof POLICY_OPTIONS)[number];

/** What a call says of policies, and its other arguments. */
export interface PolicyArguments {
  /** The office's folder of policies, a subfolder each; as given. */
  readonly packs: string | null;
  /** The policy to go by: an id, or the folder or `pack.json` of one. */
  readonly pack: string | null;
  /** Further ones, that the list is judged under beside it. */
  readonly beside: readonly string[];
  readonly rest: readonly string[];
}

/**
 * Takes the options that name policies out of the arguments of any command.
 * @throws {Refused} for one that is said twice, or without its value
 */
export function policyArguments(args: readonly string[]): PolicyArguments {
  const said = new Map<PolicyOption, string>();
  const beside: string[] = [];
  const rest: string[] = [];
  for (let at = 0; at < args.length; at += 1) {
    const word = args[at] ?? '';
    if (word === '--') {
      rest.push(...args.slice(at));
      break;
    }
    const equals = word.indexOf('=');
    const name = equals < 0 ? word : word.slice(0, equals);
    const option = POLICY_OPTIONS.find((each) => each === name);
    if (!option) {
      rest.push(word);
      continue;
    }
    const value = equals < 0 ? args[at + 1] : word.slice(equals + 1);
    if (value === undefined || value === '' || (equals < 0 && value.startsWith('--'))) {
      throw refused('cli.no-value', { option });
    }
    if (equals < 0) at += 1;
    const before = said.get(option);
    if (before === undefined) said.set(option, value);
    else if (option === '--packs' || before === value || beside.includes(value)) throw refused('cli.twice', { option });
    else beside.push(value);
  }
  return { packs: said.get('--packs') ?? null, pack: said.get('--pack') ?? null, beside, rest };
}

/**
 * What the arguments come to under the first policy that knows all that they name; which one a workbook goes by is known
 * once it is open.
 * @throws {Refused} what the first policy says against them, where none knows them
 */
export function underOneOf<Result>(packs: readonly Pack[], read: (pack: Pack) => Result): Result {
  let first: Refused | null = null;
  for (const pack of packs) {
    try {
      return read(pack);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      first ??= error;
    }
  }
  throw first ?? new Error('no policy to read the arguments under');
}

/** The same for a reading that says what is wrong instead of throwing it. */
export function readUnderOneOf<Read extends { readonly kind: string }>(
  packs: readonly Pack[],
  read: (pack: Pack) => Read,
): Read {
  const [first, ...others] = packs;
  if (!first) throw new Error('no policy to read the arguments under');
  const under = read(first);
  if (under.kind !== 'refused') return under;
  for (const pack of others) {
    const other = read(pack);
    if (other.kind !== 'refused') return other;
  }
  return under;
}

/**
 * Holds a call against the policy that its workbook goes by.
 * @throws {Refused} where it names a measure or an industry that this policy does not know
 */
export function holdUnder({ measures, choices }: Pick<Call, 'measures' | 'choices'>, pack: Pack): void {
  if (measures) readMeasures(measures.join(','), pack);
  const { industry } = choices;
  if (industry != null && !knowsIndustry(pack, industry)) throw refused('cli.unknown-industry', { value: industry });
}
