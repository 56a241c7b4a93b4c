import table from './gbt4754-2017.json';

/**
 * GB/T 4754-2017, as far as lists and policies need it: all sections and divisions, the groups of industry (06-46) and
 * of information services (63-65), and the few classes that policies or lost zeros turn on.
 */
export interface Section {
  readonly letter: string;
  readonly name: string;
  /** Division codes. */
  readonly divisions: readonly string[];
}

export const SECTIONS: readonly Section[] = table.sections.map(({ letter, name, divisions }) => ({
  letter,
  name,
  divisions: Object.keys(divisions).sort(),
}));

const divisionNames = new Map<string, string>(table.sections.flatMap(({ divisions }) => Object.entries(divisions)));
const groupNames = new Map<string, string>(Object.entries(table.groups));
const classNames = new Map<string, string>(Object.entries(table.classes));
const letterOf = new Map(SECTIONS.flatMap(({ letter, divisions }) => divisions.map((code) => [code, letter] as const)));
/** Groups outside industry whose number may also be a mining class that has lost its zero (711, 0711). */
const likeMining = new Set<string>(table.groupsLikeMining);
/** Divisions whose groups are all in the table. */
const detailed = new Set([...groupNames.keys()].map((code) => code.slice(0, 2)));

export const DIVISIONS: ReadonlyMap<string, string> = divisionNames;
export const GROUPS: ReadonlyMap<string, string> = groupNames;
export const CLASSES: ReadonlyMap<string, string> = classNames;

/** The letter of the section that a code's division belongs to; null where there is no such division. */
export function sectionLetter(code: string): string | null {
  return letterOf.get(code.slice(0, 2)) ?? null;
}

/** Every code that is all of a stretch of the standard: the groups where the table has them, else the division. */
export const LEAVES: readonly string[] = [
  ...groupNames.keys(),
  ...[...divisionNames.keys()].filter((code) => !detailed.has(code)),
];

/**
 * A code as far as the table bears it out: whole where its group exists (or is not in the table), else its division, for
 * the group may be another edition's. Null where there is no such division.
 */
export function borneOut(code: string): string | null {
  const division = code.slice(0, 2);
  if (!divisionNames.has(division)) return null;
  if (code.length === 2 || !detailed.has(division) || groupNames.has(code.slice(0, 3))) return code;
  return division;
}

/**
 * What a number in a code column may be: Excel drops the zero in front (09 is 9, 0610 is 610). Of two or three digits
 * both readings count where both exist: 711 is a group of services and the class 0711 of mining.
 */
export function numberReadings(digits: string): readonly string[] {
  const asIs = existsAsIs(digits) ? [digits] : [];
  const padded = `0${digits}`;
  const mining =
    (padded.length === 2 && divisionNames.has(padded)) || groupNames.has(padded) || classNames.has(padded)
      ? [padded]
      : [];
  return asIs.length + mining.length > 0 ? [...asIs, ...mining] : [digits];
}

function existsAsIs(digits: string): boolean {
  if (digits.length !== 3) return divisionNames.has(digits.slice(0, 2)) && digits.length !== 1;
  if (groupNames.has(digits) || likeMining.has(digits)) return true;
  // Where a mining class has the same digits, a group of services must be in the table to count.
  return divisionNames.has(digits.slice(0, 2)) && !classNames.has(`0${digits}`);
}
