import { regionText } from '../../compile/formula/region-formula';
import { formLetter, gapLetterer, gapText } from '../../compile/formula/gap-form';
import type { GapForm } from '../../compile/formula/gap-form';
import { letterFormula, lettersOf, VERDICT_LETTERS, verdictLetter } from '../../compile/formula/verdict-formula';
import type { VerdictLetter } from '../../compile/formula/verdict-formula';
import { guardedLetters } from '../../compile/formula/regions';
import { verdictTable } from '../../compile/formula/verdict-table';
import type { Judged, Obstacle, VerdictTable } from '../../compile/formula/verdict-table';
import { say } from '../../messages/say';
import { plain } from '../../quantity/exact';
import { resultWords } from '../../report/result-columns';
import type { CellValue } from '../../workbook/cell';
import type { FunctionError, FunctionResult, LoadedContext } from '../definition';
import { handed } from '../evaluate';
import { industryArgument } from '../industry-argument';
import { measureArgument } from '../measure-argument';
import { PerBasis } from '../memory';
import { CHINESE_NAMES } from '../names';
import type { FunctionId } from '../names';
import { argumentAt, cellOf, frozen, named, native, shown } from './call-found';
import type { CallFound, Native } from './call-found';
import { figuresWritten, regionNow, textFigure, unsure } from './figures';
import { NOBODYS_NAME, written } from './lookup-table';
import type { Answer, LookupTable } from './lookup-table';

export type JudgingId = Extract<FunctionId, 'VERDICT' | 'ELIGIBLE' | 'GAP'>;

const PLACES = { current: 2, base: 3 } as const;

/** What a letter of a region stands for: as the formula writes it, and what ours must answer for it. */
interface Meaning {
  readonly letter: string;
  readonly written: string;
  readonly agrees: (answer: FunctionResult) => boolean;
}

/** How one function under one measure is read off regions. */
interface Reading {
  readonly table: VerdictTable;
  readonly letter: (regions: readonly (readonly Judged[])[]) => string | null;
  /** By what an industry is known to be: names are many, and few of them differ. */
  readonly letters: Map<string, string | null>;
  readonly meanings: (written: ReturnType<typeof figuresWritten>) => readonly Meaning[];
}

/** VERDICT, ELIGIBLE and GAP as plain formulas: regions of one answer each, their letters looked up by industry. */
export function judgedCall(id: JudgingId, found: CallFound, table: LookupTable): Native {
  const { context } = table;
  const measure = argumentAt(found, 0);
  if (measure.source !== 'literal') return frozen('convert.live-word', named(id, 0));
  const number = measureArgument(context.pack, handed(measure.value), ({ eligibility }) => eligibility !== null);
  if ('error' in number)
    return frozen('convert.differs', { function: named(id, 0).function, text: shown(cellOf(measure)) });
  const metric = argumentAt(found, 4);
  if (metric.source === 'typed' || metric.source === 'calculated') return frozen('convert.live-word', named(id, 4));
  const reading = readingOf(id, number.number, context);
  if (!('table' in reading)) return obstacle(reading, number.number);
  const { cuts } = reading.table;
  // One metric a measure: another one that a call names is none that regions tell of.
  const asked = shown(cellOf(metric)).toLowerCase();
  const { metric: own } = reading.table;
  if (id === 'GAP' && !['', own.id.toLowerCase(), own.name['zh-CN'], own.name.en.toLowerCase()].includes(asked))
    return frozen('convert.live-word', named(id, 4));
  const uncertain = unsure(found, PLACES, cuts.rates.length > 0);
  if (uncertain) return uncertain;
  const { guarded } = figuresWritten(found, PLACES);
  const signature = `${id === 'GAP' ? id : 'VERDICT'}|${String(number.number)}|${guarded ? '2' : '1'}`;
  return formula(id, signature, found, table, reading);
}

function formula(id: JudgingId, signature: string, found: CallFound, table: LookupTable, reading: Reading): Native {
  const { context } = table;
  const { cuts } = reading.table;
  const { choices } = context.standards;
  const industry = argumentAt(found, 1);
  const figures = figuresWritten(found, PLACES);
  const { guarded } = figures;
  const value = cellOf(industry);
  if (value === null) return frozen('convert.block');
  let letters: string | null;
  let lookedUp: string;
  if (industry.source === 'literal' || industry.source === 'absent') {
    letters = lettersFor(value, context, reading, guarded);
    lookedUp = letters === null ? '' : `"${letters}"`;
  } else {
    const [kind, measure = '', sides] = signature.split('|');
    const heading = `第${measure}条${kind === 'GAP' ? CHINESE_NAMES.GAP : CHINESE_NAMES.VERDICT}（判别码${sides === '2' ? '，双边' : ''}）`;
    const column = table.column(signature, () => columnOf(heading, context, reading, guarded));
    if (!column) return frozen('convert.gap-form');
    const answer = table.lookedUp(signature, value);
    letters = answer.kind === 'text' ? answer.text : null;
    lookedUp = table.text(signature, industry.written);
  }
  if (letters === null)
    return frozen(value.kind === 'error' ? 'convert.differs' : 'convert.gap-form', {
      function: named(id, 0).function,
      text: shown(value),
    });
  const meanings = reading.meanings(figures);
  const letter = letters.charAt(regionNow(cuts, found, PLACES, choices));
  const meaning = meanings.find((each) => each.letter === letter);
  if (found.result === null || meaning?.agrees(found.result) !== true) {
    const text = [1, 2, 3].map((index) => shown(cellOf(argumentAt(found, index)))).join('、');
    return textFigure(found, PLACES) ?? frozen('convert.differs', { function: named(id, 0).function, text });
  }
  return native(letterFormula(lookedUp, regionText(cuts, figures, choices), meanings));
}

function lettersFor(value: CellValue, context: LoadedContext, reading: Reading, guarded: boolean): string | null {
  const resolved = industryArgument(context.pack, handed(value), context.standards.choices.industry);
  if ('error' in resolved) return null;
  const key = JSON.stringify(resolved.said);
  const known = reading.letters.get(key);
  const letters = known === undefined ? reading.letter(reading.table.judgedFor(resolved.said)) : known;
  reading.letters.set(key, letters);
  return letters !== null && guarded ? guardedLetters(reading.table.cuts, letters) : letters;
}

function columnOf(
  heading: string,
  context: LoadedContext,
  reading: Reading,
  guarded: boolean,
): { heading: string; answer: (key: string) => Answer | null; blank: Answer; unknown: Answer } | null {
  const text = (value: CellValue): Answer | null => {
    const letters = lettersFor(value, context, reading, guarded);
    return letters === null ? null : { kind: 'text', text: letters };
  };
  const blank = text({ kind: 'text', text: '' });
  const unknown = text({ kind: 'text', text: NOBODYS_NAME });
  if (!blank || !unknown) return null;
  return { heading, blank, unknown, answer: (key) => answerOf(key, text) };
}

/** What a key answers as a text, where it answers the same as a number. */
export function answerOf(key: string, answer: (value: CellValue) => Answer | null): Answer | null {
  const asText = answer({ kind: 'text', text: key });
  if (!/^\d+$/.test(key) || key.startsWith('0')) return asText;
  const asNumber = answer({ kind: 'number', number: Number(key) });
  return JSON.stringify(asText) === JSON.stringify(asNumber) ? asText : null;
}

const readings = new PerBasis(() => new Map<string, Reading | Obstacle>());

function readingOf(id: JudgingId, measure: number, context: LoadedContext): Reading | Obstacle {
  const known = readings.of(context.pack, context.standards);
  const key = `${id} ${String(measure)} ${context.locale}`;
  const before = known.get(key);
  if (before) return before;
  const table = verdictTable(context.pack, measure, context.standards);
  const reading = table.kind === 'table' ? newReading(id, table, context) : table;
  known.set(key, reading);
  return reading;
}

function newReading(id: JudgingId, table: VerdictTable, context: LoadedContext): Reading {
  if (id !== 'GAP') {
    return {
      table,
      letters: new Map(),
      letter: (regions) => lettersOf(regions, ({ verdict }) => verdictLetter(verdict), 'D'),
      meanings: () => VERDICT_LETTERS.map((letter) => meaningOf(id, letter, context)),
    };
  }
  const forms: GapForm[] = [];
  const { cuts, metric } = table;
  return {
    table,
    letters: new Map(),
    letter: (regions) => lettersOf(regions, gapLetterer(cuts, regions, metric.id, forms), 'N'),
    meanings: (figures) => [
      { letter: '0', written: '0', agrees: (answer) => isValue(answer, 0) },
      { letter: 'N', written: 'NA()', agrees: isNotAvailable },
      ...forms.map((form, index) => ({
        letter: formLetter(index),
        written: gapText(form, figures),
        agrees: (answer: FunctionResult) => answer.kind === 'value' && typeof answer.value === 'number',
      })),
    ],
  };
}

const WORDS = {
  E: 'result.eligible',
  I: 'result.ineligible',
  D: 'result.undetermined-data',
  S: 'result.undetermined-standard',
  N: 'result.not-applicable',
} as const satisfies Record<VerdictLetter, string>;

function meaningOf(id: 'VERDICT' | 'ELIGIBLE', letter: VerdictLetter, { locale }: LoadedContext): Meaning {
  if (id === 'VERDICT') {
    const word = say(resultWords.message(WORDS[letter]), locale, resultWords.texts);
    return { letter, written: written({ kind: 'text', text: word }), agrees: (answer) => isValue(answer, word) };
  }
  if (letter === 'D' || letter === 'S') return { letter, written: 'NA()', agrees: isNotAvailable };
  const holds = letter === 'E';
  return { letter, written: holds ? 'TRUE' : 'FALSE', agrees: (answer) => isValue(answer, holds) };
}

function isValue(answer: FunctionResult, value: number | string | boolean): boolean {
  return answer.kind === 'value' && answer.value === value;
}

function isNotAvailable(answer: FunctionResult): answer is FunctionError {
  return answer.kind === 'error' && answer.error === '#N/A';
}

/** Why a rule becomes a value, in words. */
export function obstacle(why: Obstacle, measure: number): Extract<Native, { kind: 'frozen' }> {
  return why.kind === 'rule'
    ? frozen('convert.rule', { measure: String(measure) })
    : frozen('convert.number', { value: plain(why.value) });
}
