import { conditionWords, quantityWords, ruleWords } from '../../../compile/words';
import type { RuleWords, WordsContext } from '../../../compile/words';
import type { Message, Texts } from '../../../messages/message';
import type { Condition, Mark, Quantity, Words } from '../../../policy/algebra';
import { effectiveWords, recipientWords, sharingWords, slipWords } from '../../../policy/attribute-words';
import { nodesOf } from '../../../policy/lint/walk';
import type { Pack } from '../../../policy/pack';
import type { Measure } from '../../../policy/measure';
import type { Parameter } from '../../../policy/terms';
import { NOTHING_SAID, standardsOf } from '../../../policy/standards';
import type { ParameterValue } from '../../../policy/standards';
import { rosterText } from './roster';
import { explainWords } from './words';

/** A measure as it is checked by a person: its text, and beside it all that was made of it. */
export interface MeasureSheet {
  readonly measure: Measure;
  /** The text in pieces, cut wherever words that something rests on begin or end. */
  readonly pieces: readonly TextPiece[];
  readonly rules: readonly RuleLine[];
  readonly notes: readonly Note[];
  /** Its rules are drafted, and judge nothing until they are confirmed. */
  readonly drafted: boolean;
}

export interface TextPiece {
  readonly text: string;
  /** Something rests on it: a rule, or a note alone. */
  readonly ground: 'rule' | 'note' | null;
  /** The numbers of the words that end here. */
  readonly ends: readonly number[];
}

/** A rule in plain words, or a part of one, with the numbers of the words that it rests on. */
export interface RuleLine {
  readonly said: Message;
  readonly rests: readonly number[];
  readonly reading: boolean;
  /** What the sentence is put together from, where it is more than one. */
  readonly parts: readonly Omit<RuleLine, 'parts'>[];
}

/** What is to be known beside the rules. */
export interface Note {
  readonly kind:
    | 'recipient'
    | 'effective'
    | 'sharing'
    | 'roster'
    | 'parameter'
    | 'figure'
    | 'reading'
    | 'slip'
    | 'open'
    | 'not-seen'
    | 'confirm'
    | 'unread'
    | 'unquantified'
    | 'plain';
  readonly said: Texts;
  readonly rests: readonly number[];
  /** Of a parameter: whose it is and what it counts. */
  readonly parameter: Parameter | null;
}

/** The sheets of a pack, a measure each. */
export function sheetsOf(pack: Pack): readonly MeasureSheet[] {
  const { parameters } = standardsOf(pack, NOTHING_SAID);
  return pack.measures.map((measure) => sheetOf(pack, measure, parameters));
}

/** A line before its words have numbers. */
interface Unnumbered {
  readonly said: Message;
  readonly words: readonly Words[];
  readonly reading: boolean;
}

function sheetOf(pack: Pack, measure: Measure, values: ReadonlyMap<string, ParameterValue>): MeasureSheet {
  const rules = ruleWords(pack, measure.withheld ?? measure, values).map((rule) => ({
    whole: { said: rule.sentence, words: groundsOf(rule), reading: isReading(rule) },
    parts: partsOf(rule),
  }));
  const notes = notesOf(pack, measure);
  const rested = rules.flatMap(({ whole, parts }) => [whole, ...parts].flatMap(({ words }) => words));
  const numbers = numbered([...rested, ...notes.flatMap(({ words }) => words)]);
  const rests = (words: readonly Words[]): readonly number[] =>
    [...new Set(words.flatMap((each) => numbers.get(keyOf(each)) ?? []))].sort((a, b) => a - b);
  const line = ({ said, words, reading }: Unnumbered) => ({ said, rests: rests(words), reading });
  return {
    measure,
    pieces: cut(measure.text, numbers, rested),
    rules: rules.map(({ whole, parts }) => ({
      ...line(whole),
      parts: parts.length > 1 ? distinct(parts.map(line)) : [],
    })),
    notes: notes.map(({ words, ...note }) => ({ ...note, rests: rests(words) })),
    drafted: measure.withheld !== null,
  };
}

/** What a sentence says twice is checked once. */
function distinct<T>(parts: readonly T[]): readonly T[] {
  return [...new Map(parts.map((each) => [JSON.stringify(each), each])).values()];
}

function keyOf({ start, end }: Words): string {
  return `${String(start)}-${String(end)}`;
}

/** Words numbered as they stand in the text: the first first, the longest of those. */
function numbered(words: readonly Words[]): ReadonlyMap<string, number> {
  const distinct = new Map(words.filter(({ start, end }) => end > start).map((each) => [keyOf(each), each]));
  const sorted = [...distinct.values()].sort((a, b) => a.start - b.start || b.end - a.end);
  return new Map(sorted.map((each, index) => [keyOf(each), index + 1]));
}

function cut(text: string, numbers: ReadonlyMap<string, number>, rested: readonly Words[]): readonly TextPiece[] {
  const spans = [...numbers].map(([key, number]) => {
    const [start = 0, end = 0] = key.split('-').map(Number);
    return { start, end, number, ofRule: rested.some((each) => keyOf(each) === key) };
  });
  const bounds = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return bounds.slice(0, -1).map((from, index) => {
    const to = bounds[index + 1] ?? text.length;
    const over = spans.filter(({ start, end }) => start <= from && to <= end);
    return {
      text: text.slice(from, to),
      ground: over.some(({ ofRule }) => ofRule) ? 'rule' : over.length > 0 ? 'note' : null,
      ends: spans.filter(({ end }) => end === to).map(({ number }) => number),
    };
  });
}

/** The marks of everything in a rule. */
function marksOf(conditions: readonly Condition[], quantity: Quantity | null): readonly Mark[] {
  const tops = [
    ...conditions.map((condition) => ({ at: '', condition, quantity: null })),
    ...(quantity ? [{ at: '', condition: null, quantity }] : []),
  ];
  return tops
    .map((top) => nodesOf(top, new Map()))
    .flatMap((nodes) => [...nodes.conditions, ...nodes.quantities].flatMap(({ node }) => node.mark ?? []));
}

function wordsOf(marks: readonly Mark[]): readonly Words[] {
  return marks.flatMap(({ words }) => words ?? []);
}

function groundsOf({ conditions, quantity, words }: RuleWords): readonly Words[] {
  return [...wordsOf(marksOf(conditions, quantity)), ...(words ? [words] : [])];
}

function isReading({ conditions, quantity, reading }: RuleWords): boolean {
  return reading || marksOf(conditions, quantity).some((mark) => mark.reading === true);
}

/** The parts of a sentence that can be checked one by one. */
function partsOf({ conditions, quantity, context }: RuleWords): readonly Unnumbered[] {
  return [
    ...conditions.flatMap(leavesOf).map((condition) => lineOf(conditionWords(condition, context), [condition], null)),
    ...(quantity ? amountsOf(quantity, context) : []),
  ];
}

function lineOf(said: Message, conditions: readonly Condition[], quantity: Quantity | null): Unnumbered {
  const marks = marksOf(conditions, quantity);
  return { said, words: wordsOf(marks), reading: marks.some((mark) => mark.reading === true) };
}

/** Conditions that say something by themselves. */
function leavesOf(condition: Condition): readonly Condition[] {
  if (condition.mark?.phrase) return [condition];
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap(leavesOf);
    case 'branch':
      return [...condition.cases.flatMap(({ when, then }) => [when, then]), condition.otherwise].flatMap(leavesOf);
    case 'bound':
    case 'growth':
    case 'hasBase':
    case 'member':
    case 'flag':
    case 'not':
      return [condition];
  }
}

/** The cases of an amount that is chosen by case. */
function amountsOf(quantity: Quantity, context: WordsContext): readonly Unnumbered[] {
  if (quantity.kind !== 'choose') return [];
  return quantity.cases.map((each) => {
    const said = explainWords.message('pack-explain.case', {
      when: conditionWords(each.when, context),
      then: quantityWords(each.then, context, '万元'),
    });
    return lineOf(said, [each.when], each.then);
  });
}

type UnnumberedNote = Omit<Note, 'rests'> & { readonly words: readonly Words[] };

function notesOf(pack: Pack, measure: Measure): readonly UnnumberedNote[] {
  const note = (kind: Note['kind'], said: Texts, words: Words | null, parameter: Parameter | null = null) => ({
    kind,
    said,
    words: words ? [words] : [],
    parameter,
  });
  const quoted = ({ start, end }: Words): string => measure.text.slice(start, end);
  const attribute = (kind: Note['kind'], said: Texts | null) => (said ? [note(kind, said, null)] : []);
  return [
    ...attribute('recipient', recipientWords(measure.recipient)),
    ...attribute('effective', effectiveWords(measure)),
    ...attribute('sharing', sharingWords(measure)),
    ...pack.rosters
      .filter((roster) => roster.measure === measure.number)
      .map((roster) => note('roster', rosterText(roster), roster.words)),
    ...pack.parameters
      .filter((parameter) => parameter.measure === measure.number)
      .map((parameter) => note('parameter', parameter.name, parameter.words, parameter)),
    ...measure.figures.map(({ name, words }) => note('figure', name, words)),
    ...measure.readings.map(({ text, words }) => note('reading', text, words)),
    ...measure.slips.map((slip) => note('slip', slipWords(pack, measure, slip), slip.words)),
    ...measure.open.map((text) => note('open', text, null)),
    ...measure.toConfirm.map(({ what, words }) => note('confirm', what, words)),
    ...measure.unread.map(({ why, words }) => note('unread', why, words)),
    ...measure.unquantified.map(({ note: why, words }) =>
      note('unquantified', why ?? { 'zh-CN': `“${quoted(words)}”`, en: `“${quoted(words)}”` }, words),
    ),
    ...measure.notSeen.map((text) => note('not-seen', text, null)),
    ...(measure.notJudged ? [note('plain', measure.notJudged, null)] : []),
  ];
}
