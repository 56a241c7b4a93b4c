import type { Message } from '../../messages/message';
import { keyName } from '../../policy/key-names';
import type { CheckedFile } from '../checked-file';
import { isFigureKey, keysAtHand, unitOfKey } from '../compare/figures';
import { differingStandards } from '../compare/compare-lists';
import { namesOf } from '../compare/words';
import { mergeWords } from './words';

/** Something about a whole file that the others do otherwise. */
export interface FileDoubt {
  readonly file: string;
  readonly code: 'lacks' | 'unit-differs' | 'other-standards';
  readonly message: Message;
}

/** Columns that a file lacks, units that it alone counts in, and standards that it does not share. */
export function fileDoubts(files: readonly CheckedFile[]): readonly FileDoubt[] {
  return [...lacking(files), ...units(files), ...standards(files)];
}

/** What a file says: its columns, and quarters that follow from two of them. */
function keysOf({ outcome: { pack, list } }: CheckedFile): ReadonlySet<string> {
  return new Set([...list.columns.map(({ key }) => key), ...keysAtHand(pack, list)]);
}

function lacking(files: readonly CheckedFile[]): readonly FileDoubt[] {
  const keys = files.map(keysOf);
  const columns = new Set(files.flatMap(({ outcome }) => outcome.list.columns.map(({ key }) => key)));
  return files.flatMap(({ file, outcome: { pack } }, index): FileDoubt[] => {
    const lacks = [...columns].filter((key) => !keys[index]?.has(key) && !isNeedless(key, keys[index]));
    if (lacks.length === 0) return [];
    const names = namesOf(lacks.map((key) => keyName(pack, key)));
    return [{ file, code: 'lacks', message: mergeWords.message('merge.lacks', { file, names }) }];
  });
}

/** A cumulative column is not missed where the quarter itself stands; nor an industry's code where its name does. */
function isNeedless(key: string, has: ReadonlySet<string> | undefined): boolean {
  const quarter = key.replace(/\.(?:ytd|prior)/, '');
  if (quarter !== key) return has?.has(quarter) ?? false;
  if (key === 'industry') return has?.has('industryCode') ?? false;
  return key === 'industryCode' && (has?.has('industry') ?? false);
}

function units(files: readonly CheckedFile[]): readonly FileDoubt[] {
  const counts = new Map<string, Map<string, number>>();
  for (const { outcome } of files) {
    for (const { key, unit } of outcome.list.columns) {
      if (unit === null || !isFigureKey(outcome.pack, key)) continue;
      const byUnit = counts.get(key) ?? new Map<string, number>();
      counts.set(key, byUnit.set(unit, (byUnit.get(unit) ?? 0) + 1));
    }
  }
  return files.flatMap(({ file, outcome: { pack, list } }) =>
    list.columns.flatMap(({ key, unit }): FileDoubt[] => {
      const most = [...(counts.get(key) ?? [])].sort(([, a], [, b]) => b - a)[0]?.[0];
      if (unit === null || most === undefined || unit === most || key.endsWith('.growth')) return [];
      const params = { file, key: keyName(pack, key), unit, other: most, to: unitOfKey(pack, key) };
      return [{ file, code: 'unit-differs', message: mergeWords.message('merge.unit-differs', params) }];
    }),
  );
}

function standards(files: readonly CheckedFile[]): readonly FileDoubt[] {
  const [first, ...others] = files;
  if (!first) return [];
  return others.flatMap(({ file, outcome }): FileDoubt[] => {
    const differing = differingStandards(outcome.pack, first.outcome.standards, outcome.standards);
    if (differing.length === 0) return [];
    const params = { file, first: first.file, names: namesOf(differing) };
    return [{ file, code: 'other-standards', message: mergeWords.message('merge.other-standards', params) }];
  });
}
