import { wrongCall } from './ending';

/** The words of a call: files in order, options by name; a switch has an empty value. */
export interface CallArguments {
  readonly files: readonly string[];
  readonly options: ReadonlyMap<string, string>;
}

/** Reads `--name value`, `--name=value`, switches and files; after `--` everything is a file. */
export function readArguments(
  args: readonly string[],
  valued: readonly string[],
  switches: readonly string[],
): CallArguments {
  const files: string[] = [];
  const options = new Map<string, string>();
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
    const option = word === '-h' ? '--help' : equals < 0 ? word : word.slice(0, equals);
    const isSwitch = switches.includes(option);
    if (!isSwitch && !valued.includes(option)) {
      throw wrongCall('call.unknown-option', { option, known: [...valued, ...switches].join(' ') });
    }
    if (options.has(option)) throw wrongCall('call.twice', { option });
    if (isSwitch) {
      if (equals >= 0) throw wrongCall('call.no-value-taken', { option });
      options.set(option, '');
      continue;
    }
    const value = equals < 0 ? args[at + 1] : word.slice(equals + 1);
    if (value === undefined || value === '' || (equals < 0 && value.startsWith('--'))) {
      throw wrongCall('call.no-value', { option });
    }
    if (equals < 0) at += 1;
    options.set(option, value);
  }
  return { files, options };
}
