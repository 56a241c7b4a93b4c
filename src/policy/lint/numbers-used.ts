import { vocabulary } from '../../messages/message';
import { fault, under, type Fault } from '../fault';
import { usesOf, type Draft, type UseOf } from '../lower/draft';
import type { Lint } from './lint';
import { quantitiesAmong } from './no-quantity';
import { numeralsIn, spelledIn, states, type Numeral } from './numerals';

const words = vocabulary({
  'pack.number-unused': {
    'zh-CN':
      '第{measure}条原文“{around}”里的“{number}”没有规则或参数用到。请写进规则；只是说明用的金额、数量列入 {figures}；不表示数量的，在 {unquantified} 里照录这几个字并说明。',
    en: 'No rule or parameter uses "{number}" of measure {measure} ("{around}"). Put it into a rule; list a sum or a number that is only mentioned under {figures}; where it quantifies nothing, quote it under {unquantified} and say why.',
  },
  'pack.unquantified-idle': {
    'zh-CN': '“{words}”里没有需要说明的数：数都有规则用到，或是年份、日期、序号一类。请删去。',
    en: 'The words "{words}" hold no number to account for: rules use them all, or they are years, dates and ordinals. Remove this.',
  },
});

/** How much of a text a message shows on either side of a number. */
const SHOWN = 8;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Every number that the text of a measure states is used by a rule, a figure or a parameter, or is said to quantify nothing. */
export const numbersUsed: Lint = {
  id: 'numbers-used',
  texts: words.texts,
  check: (draft) => draft.raw.measures.flatMap((_, index) => inMeasure(draft, index)),
};

function inMeasure(draft: Draft, index: number): readonly Fault[] {
  const measure = draft.raw.measures[index];
  if (!measure) return [];
  const { text, number } = measure;
  const uses = usesOf(draft, 'number').filter(({ at }) => ownerOf(draft, at) === number);
  const left = statedIn(text).filter((numeral) => !uses.some((use) => speaksOf(use, numeral, text)));
  const marked = (measure.unquantified ?? []).map(({ words: quoted }, place) => ({
    quoted,
    at: under('/measures', index, 'unquantified', place, 'words'),
    spans: spansOf(text, quoted),
  }));
  // What a draft could not read is said to be unread, which is as good a word as any until someone has read it.
  const told = [
    ...marked.flatMap(({ spans }) => spans),
    ...(measure.unread ?? []).flatMap((each) => spansOf(text, each.words)),
  ];
  const unused = left.filter((numeral) => !told.some((span) => holds(span, numeral)));
  const idle = marked.filter(
    // Words that do not stand there are told by `quotes`.
    ({ spans }) => spans.length > 0 && !left.some((numeral) => spans.some((span) => holds(span, numeral))),
  );
  return [
    ...unused.map((numeral) =>
      fault(
        under('/measures', index, 'text'),
        words.message('pack.number-unused', {
          measure: String(number),
          number: text.slice(numeral.start, numeral.end),
          around: text.slice(Math.max(0, numeral.start - SHOWN), numeral.end + SHOWN),
          figures: 'figures',
          unquantified: 'unquantified',
        }),
      ),
    ),
    ...idle.map(({ at, quoted }) => fault(at, words.message('pack.unquantified-idle', { words: quoted }))),
  ];
}

/** The numbers of a text that may count something; of those in words (百分之十五, 三千万元) sums and shares: 一个 is none. */
function statedIn(text: string): readonly Numeral[] {
  const spelled = spelledIn(text).filter(({ unit }) => unit !== 'count');
  // The 15 of 百分之15 is no number by itself.
  const plain = quantitiesAmong(text, numeralsIn(text)).filter((each) => !spelled.some((span) => holds(span, each)));
  return [...plain, ...spelled].sort((a, b) => a.start - b.start);
}

/** The measure that a pointer to a number belongs to. */
function ownerOf({ raw }: Draft, at: string): number | undefined {
  const [, table, index] = at.split('/');
  const place = Number(index);
  if (table === 'allocation') return raw.allocation?.[place]?.from?.measure;
  return table === 'measures' ? raw.measures[place]?.number : raw.parameters[place]?.measure;
}

/** Whether a rule's words hold this number as the rule's own. */
function speaksOf(use: UseOf<'number'>, numeral: Numeral, text: string): boolean {
  if (!spansOf(text, use.words).some((span) => holds(span, numeral))) return false;
  const equals = (each: Numeral): boolean => states(each, use.value.abs(), use.unit);
  // A rule whose number its words do not state is told by `numbers`: what they do state is not told once more.
  return equals(numeral) || ![...numeralsIn(use.words), ...spelledIn(use.words)].some(equals);
}

function holds(span: Span, numeral: Numeral): boolean {
  return span.start <= numeral.start && numeral.end <= span.end;
}

function spansOf(text: string, quoted: string): readonly Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(quoted); at >= 0; at = text.indexOf(quoted, at + quoted.length)) {
    spans.push({ start: at, end: at + quoted.length });
  }
  return spans;
}
