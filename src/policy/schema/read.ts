import type { ErrorObject } from 'ajv';
import { vocabulary, type Message, type Texts } from '../../messages/message';
import { fault, under, type Fault } from '../fault';
import { SHAPES } from '../shapes';
import { validatePack } from './generated/validate';
import type { RawPack } from './pack';

const words = vocabulary({
  'pack.field-missing': {
    'zh-CN': '缺少字段“{field}”。请补上。',
    en: 'The field "{field}" is missing. Add it.',
  },
  'pack.field-unknown': {
    'zh-CN': '字段“{field}”不在格式之内，可能写错。请改正或删去。',
    en: 'The field "{field}" is not part of the format; it may be misspelt. Correct or remove it.',
  },
  'pack.shape-unknown': {
    'zh-CN': '没有“{found}”这种写法。请改用：{known}。',
    en: 'There is no shape "{found}" here. Use one of: {known}.',
  },
  'pack.word-unknown': {
    'zh-CN': '此处不能写“{found}”。请改用：{known}。',
    en: '"{found}" cannot stand here. Use one of: {known}.',
  },
  'pack.type-wrong': {
    'zh-CN': '此处的值类型不对，应为：{wanted}。',
    en: 'The value here is of the wrong type; wanted: {wanted}.',
  },
  'pack.text-malformed': {
    'zh-CN':
      '“{found}”的写法不对。数字写成最短的十进制文本（例如“0.1”“4000”），文字不能为空，编号只用字母、数字、点和连字符。',
    en: '"{found}" is malformed. A number is a decimal text in its shortest form ("0.1", "4000"), a text is not empty, an id has letters, digits, points and hyphens alone.',
  },
  'pack.number-too-small': {
    'zh-CN': '此处的数不能小于{least}。',
    en: 'The number here cannot be below {least}.',
  },
  'pack.number-too-large': {
    'zh-CN': '此处的数不能大于{most}。',
    en: 'The number here cannot be above {most}.',
  },
  'pack.list-too-short': {
    'zh-CN': '此处至少要有{least}项。',
    en: 'At least {least} items are wanted here.',
  },
});
export const SCHEMA_TEXTS = words.texts;

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: '文本',
  integer: '整数',
  boolean: '真或假',
  array: '列表',
  object: '一组字段',
  null: '空',
};

/** The words that tell the kinds of periods apart. */
const KINDS_OF_PERIODS = ['quarter', 'months', 'year'] as const satisfies readonly RawPack['period']['kind'][];

/** Takes a parsed file as a pack file, or says where it is not one. */
export function readSchema(
  json: unknown,
): { readonly ok: true; readonly raw: RawPack } | { readonly ok: false; readonly faults: readonly Fault[] } {
  if (isRawPack(json)) return { ok: true, raw: json };
  return { ok: false, faults: (validatePack.errors ?? []).flatMap((error) => faultOf(error, json)) };
}

function isRawPack(json: unknown): json is RawPack {
  return validatePack(json);
}

/** The shapes that may stand at a pointer: the schema's unions, by the field that holds them. */
function shapesAt(pointer: string): string {
  const field = /\/(award|grant|targets|counts)(\/\d+)?$/.exec(pointer)?.[1];
  const role =
    field === 'award' || field === 'grant'
      ? 'award'
      : field === 'targets'
        ? 'growth-target'
        : field === 'counts'
          ? 'count-target'
          : 'condition';
  return SHAPES.filter((shape) => shape.role === role)
    .map(({ id }) => id)
    .join('、');
}

function faultOf(error: ErrorObject, json: unknown): readonly Fault[] {
  const at = error.instancePath;
  const params = error.params as Readonly<Record<string, unknown>>;
  const one = (message: Message) => [fault(at, message)];
  switch (error.keyword) {
    case 'required': {
      const field = String(params['missingProperty']);
      return [fault(under(at, field), words.message('pack.field-missing', { field }))];
    }
    case 'additionalProperties': {
      const field = String(params['additionalProperty']);
      return [fault(under(at, field), words.message('pack.field-unknown', { field }))];
    }
    case 'discriminator': {
      const found = params['tagValue'];
      // Not there at all: `required` says so.
      if (found === undefined) return [];
      const field = String(params['tag']);
      if (field === 'kind') {
        const known = KINDS_OF_PERIODS.join('、');
        return [fault(under(at, field), words.message('pack.word-unknown', { found: shown(found), known }))];
      }
      const message = words.message('pack.shape-unknown', { found: shown(found), known: shapesAt(at) });
      return [fault(under(at, field), message)];
    }
    case 'enum':
      return one(
        words.message('pack.word-unknown', { found: shown(found(json, at)), known: listed(params['allowedValues']) }),
      );
    case 'const':
      return one(
        words.message('pack.word-unknown', { found: shown(found(json, at)), known: shown(params['allowedValue']) }),
      );
    case 'type':
      return one(words.message('pack.type-wrong', { wanted: typesOf(params['type']) }));
    case 'pattern':
      return one(words.message('pack.text-malformed', { found: shown(found(json, at)) }));
    case 'minimum':
      return one(words.message('pack.number-too-small', { least: String(params['limit']) }));
    case 'maximum':
      return one(words.message('pack.number-too-large', { most: String(params['limit']) }));
    case 'minItems':
      return one(words.message('pack.list-too-short', { least: String(params['limit']) }));
    default:
      // A keyword that our schema does not use today: still a fault, and told where.
      return one(words.message('pack.type-wrong', { wanted: { 'zh-CN': error.keyword, en: error.keyword } }));
  }
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function listed(values: unknown): string {
  return Array.isArray(values) ? values.map(shown).join('、') : shown(values);
}

function typesOf(type: unknown): Texts {
  const names = (Array.isArray(type) ? type : [type]).map(String);
  return { 'zh-CN': names.map((name) => TYPE_NAMES[name] ?? name).join('或'), en: names.join(' or ') };
}

/** The value that a pointer leads to. */
function found(json: unknown, pointer: string): unknown {
  const steps = pointer.split('/').slice(1);
  return steps.reduce<unknown>((value, step) => {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
  }, json);
}
