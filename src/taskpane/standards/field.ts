import { vocabulary } from '../../messages/message';
import type { Message } from '../../messages/message';
import type { Parameter } from '../../policy/terms';
import { readParameterValue } from '../../policy/standards';
import { exact, grouped, isPlainDecimal, plain } from '../../quantity/exact';
import { readNumber } from '../../quantity/number-text';

export const fieldWords = vocabulary({
  'pane.field.form': {
    'zh-CN': '“{text}”不是数字。请填数字，单位{unit}，例如{example}。',
    en: '“{text}” is no number. Enter one in {unit}, for example {example}.',
  },
  'pane.field.unit': {
    'zh-CN': '“{text}”的单位不对。这里的单位是{unit}，请换算后再填。',
    en: '“{text}” is in another unit. Convert it to {unit} first.',
  },
  'pane.field.digits': {
    'zh-CN': '“{text}”位数过多。小数点前后请各不超过12位。',
    en: '“{text}” has too many digits: at most 12 on either side of the point.',
  },
  'pane.field.span': {
    'zh-CN': '“{text}”超出允许范围。请填不小于0的数，比例不超过100%。',
    en: '“{text}” is out of range. Enter 0 or more, a share at most 100%.',
  },
  'pane.field.stricter': {
    'zh-CN': '“{text}”比一般标准{plain}更严。困难行业只能降低标准，请填不高于{plain}的数。',
    en: '“{text}” is stricter than the plain standard {plain}. Hard-pressed industries may only be relaxed: enter at most {plain}.',
  },
});

const { message } = fieldWords;

/** What a field must know of the number that is filled in in it. */
export type Fillable = Pick<Parameter, 'unit' | 'cap' | 'span' | 'plain'>;

/** The unit that a parameter's field is filled in in: a share as percent. */
export function fieldUnit({ unit }: Pick<Fillable, 'unit'>): string {
  return unit === 'share' ? '%' : unit;
}

/** A parameter's decimal (0.08) as its field shows it (8); `none` is no number. */
export function shownField(parameter: Pick<Fillable, 'unit'>, text: string | undefined): string {
  if (text === undefined || !isPlainDecimal(text)) return '';
  const value = exact(text);
  return grouped(parameter.unit === 'share' ? value.times(100) : value);
}

export type FieldRead =
  | { readonly kind: 'empty' }
  | { readonly kind: 'value'; readonly text: string }
  | { readonly kind: 'fault'; readonly said: Message };

function fault(parameter: Fillable, code: Parameters<typeof message>[0], text: string): FieldRead {
  const unit = fieldUnit(parameter);
  const limit = parameter.plain ? `${shownField(parameter, plain(parameter.plain))}${unit}` : '';
  const example = parameter.unit === 'share' ? '8%' : '3,000';
  return { kind: 'fault', said: message(code, { text, unit, plain: limit, example }) };
}

/** What was typed into a parameter's field, as the decimal that is kept; empty leaves it open. */
export function readField(parameter: Fillable, typed: string): FieldRead {
  const read = readNumber(typed);
  if (read.kind === 'blank') return { kind: 'empty' };
  if (read.kind !== 'number') {
    return fault(
      parameter,
      read.kind === 'unreadable' && read.why === 'too-long' ? 'pane.field.digits' : 'pane.field.form',
      typed,
    );
  }
  const share = parameter.unit === 'share';
  if (share ? read.unit !== null && !read.percent : read.percent) return fault(parameter, 'pane.field.unit', typed);
  if (!share && read.unit && read.unit.packUnit !== parameter.unit) return fault(parameter, 'pane.field.unit', typed);
  const factor = share ? exact('0.01') : (read.unit?.factor ?? exact('1'));
  const text = plain(read.value.times(factor));
  const checked = readParameterValue(parameter, text);
  return checked.kind === 'fault' ? fault(parameter, `pane.field.${checked.fault}`, typed) : { kind: 'value', text };
}
