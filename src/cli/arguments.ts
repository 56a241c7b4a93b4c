import { refused } from './refused';

/** The arguments of a call: files in their order, options with their values (a switch has none). */
export interface Arguments {
  readonly files: readonly string[];
  readonly options: ReadonlyMap<string, string>;
}

/** The options that a command knows: with a value, and without. */
export interface KnownOptions {
  readonly valued: readonly string[];
  readonly switches: readonly string[];
}

/**
 * Arguments as options and files: `--name value`, `--name=value`; after `--` everything is a file.
 * @throws {Refused} for an option that is not known, said twice, or without its value
 */
export function argumentsOf(args: readonly string[], { valued, switches }: KnownOptions): Arguments {
  const files: string[] = [];
  const options = new Map<string, string>();
  const known = [...valued, ...switches];
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
    const equals = word.indexOf('=');
    const name = word === '-h' ? '--help' : equals < 0 ? word : word.slice(0, equals);
    if (!known.includes(name)) throw refused('cli.unknown-option', { option: name, known: known.join(' ') });
    if (options.has(name)) throw refused('cli.twice', { option: name });
    if (switches.includes(name)) {
      if (equals >= 0) throw refused('cli.no-value-taken', { option: name });
      options.set(name, '');
      continue;
    }
    const value = equals < 0 ? args[at + 1] : word.slice(equals + 1);
    if (value === undefined || value === '' || (equals < 0 && value.startsWith('--'))) {
      throw refused('cli.no-value', { option: name });
    }
    if (equals < 0) at += 1;
    options.set(name, value);
  }
  return { files, options };
}
