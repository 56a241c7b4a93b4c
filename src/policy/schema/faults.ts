import type { ErrorObject } from 'ajv';
import { vocabulary, type Message, type Texts } from '../../messages/message';
import { fault, under, type Fault } from '../fault';
import { inside, placeAt, stepsOf } from './at';
import type { JsonSchema } from './build';
import { nearest } from './nearest';

const words = vocabulary({
  'pack.field-missing': {
    'zh-CN': '缺少字段“{field}”。请补上。',
    en: 'The field "{field}" is missing. Add it.',
  },
  'pack.field-unknown': {
    'zh-CN': '字段“{field}”不在格式之内，可能写错。请改正或删去。',
    en: 'The field "{field}" is not part of the format; it may be misspelt. Correct or remove it.',
  },
  'pack.field-misspelt': {
    'zh-CN': '字段“{field}”不在格式之内，是否想写“{meant}”？请改正或删去。',
    en: 'The field "{field}" is not part of the format. Was "{meant}" meant? Correct or remove it.',
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

/** What a compiled schema found in a file, in words. */
export function faultsOf(errors: readonly ErrorObject[], json: unknown, schema: JsonSchema): readonly Fault[] {
  return errors.flatMap((error) => faultOf(error, json, schema));
}

function faultOf(error: ErrorObject, json: unknown, schema: JsonSchema): readonly Fault[] {
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
      const meant = nearest(field, placeAt(schema, json, at).fields);
      const said =
        meant === null
          ? words.message('pack.field-unknown', { field })
          : words.message('pack.field-misspelt', { field, meant });
      return [fault(under(at, field), said)];
    }
    case 'discriminator': {
      const found = params['tagValue'];
      // Not there at all: `required` says so.
      if (found === undefined) return [];
      const field = String(params['tag']);
      const known = placeAt(schema, json, at).tags.join('、');
      // A period has kinds; only rules have shapes.
      const code = field === 'shape' ? 'pack.shape-unknown' : 'pack.word-unknown';
      const message = words.message(code, { found: shown(found), known });
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

/** How much of a value a message shows. */
const SHOWN = 60;

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
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
  return stepsOf(pointer).reduce<unknown>(inside, json);
}
