import { FIGURE_DIGITS, ZERO, exact } from './exact';
import type { Exact } from './exact';
import { PERCENT, unitNamed } from './unit';
import type { Unit } from './unit';

/** Why a text is no number. */
export type NumberFault =
  /** A circled, superscript or other small digit: ①, ², ⒈. */
  | 'footnote'
  /** 9.14E+17: a number that has been shown too narrow, its digits are gone. */
  | 'exponent'
  /** 4,00 or 1,2,3. */
  | 'grouping'
  /** Two decimal points, or one without a digit behind it. */
  | 'points'
  /** Two signs, a sign in brackets, one bracket alone. */
  | 'signs'
  /** 4500~5000. */
  | 'span'
  /** 约4500, 4500左右. */
  | 'about'
  /** Something behind the digits that is no unit: 4500a. */
  | 'unit'
  /** More digits than a figure has (`FIGURE_DIGITS`). */
  | 'too-long'
  /** No digits at all, or words before them. */
  | 'no-number';

export type NumberText =
  | {
      readonly kind: 'number';
      /** In the text's own unit, as typed: 12.5 for `12.5%`, 4000 for `4,000万元`. */
      readonly value: Exact;
      /** Half of its last digit, in the text's own unit: 0.05 for `12.5%`. */
      readonly half: Exact;
      /** The unit written behind it; `PERCENT` for a percentage; null where there is none. */
      readonly unit: Unit | null;
      readonly percent: boolean;
    }
  | { readonly kind: 'blank' }
  /** - — / N/A 无: somebody says that there is nothing to say. */
  | { readonly kind: 'placeholder' }
  | { readonly kind: 'unreadable'; readonly why: NumberFault };

/** Characters that are not seen: zero-width ones, marks of direction, selectors of variants, soft hyphens. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

/** What stands for a minus before a number; the long dash — does not, it stands for nothing at all. */
const MINUS = /[\u2010-\u2013\u2212]/gu;
const NOTHING_SAID =
  /^(?:[-\u2010-\u2015\u2212\u2500\u30fc]+|[/\\|]+|\*+|[.·…⋯]{2,}|[·…⋯]|n[/.\\]?a\.?|#n\/a|null|none|nil|无|暂无|没有|无数据|暂无数据|无数|空|空缺|缺|缺失|缺报|未报|未填|未填报|未知|不详|不明|未提供)$/iu;
/** Circled and parenthesised digits and numerals, some of which NFKC leaves alone. */
const NUMBERED = /[\u2460-\u24ff\u2776-\u2793\u3220-\u3229\u3280-\u3289\u{1f100}-\u{1f10c}]/u;
const ABOUT = /[约近超逾余多几≈~<>≤≥]|左右|上下|以上|以下|不足|大概|大约/u;

const failed = (why: NumberFault): NumberText => ({ kind: 'unreadable', why });

/** The cubic metre, whose small digit is part of the unit and no footnote: m³, ㎥, ｍ３. */
const CUBIC = /㎥|[mｍ] ?[3３³](?![0-9０-９])/giu;

/** Whether a digit stands for another thing than its value. Asked before NFKC makes a plain one of it. */
function hasFootnote(text: string): boolean {
  for (const character of text.replace(CUBIC, '')) {
    if (/[0-9０-９]/u.test(character)) continue;
    if (NUMBERED.test(character) || /[0-9]/u.test(character.normalize('NFKC'))) return true;
  }
  return false;
}

/** A text as people see it: invisible characters out, full width made plain, any run of blanks one space. */
function seen(text: string): string {
  return text.normalize('NFKC').replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim();
}

/** Whether a text says only that there is nothing to say: - — / N/A 无. */
export function isPlaceholder(text: string): boolean {
  return NOTHING_SAID.test(seen(text).replace(/ /g, ''));
}

const DIGITS = String.raw`\d[\d.,]*(?: \d[\d.,]*)*|\.\d+`;
const NUMBER = new RegExp(
  String.raw`^(?<open>\( ?)?(?<sign>[-+] ?)?(?<digits>${DIGITS}) ?(?<inside>[^\d()]*)(?<close>\))? ?(?<behind>[^\d()]*)$`,
  'u',
);

/**
 * Reads a cell's text as a number, or says why it is none: NFKC, blanks of any kind, separators of thousands, sign,
 * brackets as a minus, per cent, a unit behind it. Anything else makes it unreadable: a guess would be an invented
 * figure.
 */
export function readNumber(text: string): NumberText {
  const visible = text.replace(INVISIBLE, '');
  if (hasFootnote(visible)) return failed('footnote');
  const plain = seen(visible);
  if (plain === '') return { kind: 'blank' };
  if (isPlaceholder(plain)) return { kind: 'placeholder' };

  // The digit of a unit would be taken for one of the number.
  const signed = plain.replace(MINUS, '-').replace(CUBIC, 'm³');
  const parts = NUMBER.exec(signed)?.groups;
  if (!parts) return failed(faultOf(signed));
  const { open, sign, close, inside = '', behind = '' } = parts;
  if ((open === undefined) !== (close === undefined) || (open !== undefined && sign !== undefined))
    return failed('signs');

  const named = `${inside}${behind}`.trim();
  const unit = named === '' ? null : unitNamed(named);
  if (named !== '' && (unit === null || (inside.trim() !== '' && behind.trim() !== ''))) return failed(faultOf(signed));

  const digits = ungrouped(parts['digits'] ?? '');
  if ('fault' in digits) return failed(digits.fault);
  const [whole = '', fraction = ''] = digits.text.split('.');
  const significant = whole.replace(/^0+/, '');
  if (significant.length > FIGURE_DIGITS.whole || fraction.length > FIGURE_DIGITS.fraction) return failed('too-long');

  const amount = exact(`${significant === '' ? '0' : significant}${fraction === '' ? '' : `.${fraction}`}`);
  const negative = open !== undefined || sign?.startsWith('-') === true;
  return {
    kind: 'number',
    value: amount.isZero() ? ZERO : negative ? amount.negated() : amount,
    half: halfOfPlaces(fraction.length),
    unit,
    percent: unit === PERCENT,
  };
}

/** Half of the last of so many places behind the point: 0.5, 0.05, 0.005 … */
export function halfOfPlaces(places: number): Exact {
  return exact(`0.${'0'.repeat(places)}5`);
}

/** Digits without their separators: one kind of them, groups of three (4,000.5 and 4 000.5, never 4,00 or 1,2,3). */
function ungrouped(typed: string): { readonly text: string } | { readonly fault: NumberFault } {
  if (/^(?:\d+(?:\.\d+)?|\.\d+)$/.test(typed)) return { text: typed };
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(typed) || /^\d{1,3}(?: \d{3})+(?:\.\d+)?$/.test(typed))
    return { text: typed.replace(/[, ]/g, '') };
  return { fault: /\..*\.|\.$/.test(typed) ? 'points' : 'grouping' };
}

/** What is the matter with a text that does not have the form of a number. */
function faultOf(text: string): NumberFault {
  if (!/\d/.test(text)) return 'no-number';
  if (/\d ?e ?[-+]? ?\d/i.test(text)) return 'exponent';
  if (/\d[^\d]{0,4}[-—~～至到][^\d]{0,4}\d/u.test(text)) return 'span';
  if (ABOUT.test(text)) return 'about';
  if (/^[-+( ]{2,}[\d.]|^[-+(]?[\d., ]+[^\d]*[-+)]$/.test(text)) return 'signs';
  return /^[-+(]? ?[\d.]/.test(text) ? 'unit' : 'no-number';
}
