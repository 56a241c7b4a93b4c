import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { FUNCTIONS } from '../../src/functions';
import chinese from '../../src/functions/functions.zh-CN.json';
import english from '../../src/functions/functions.json';
import { chineseMetadata, englishMetadata } from '../../src/functions/metadata';
import type { FunctionMetadata } from '../../src/functions/metadata';
import { CHINESE_NAMES, FUNCTION_IDS } from '../../src/functions/names';
import { functionsTable } from '../../src/functions/readme-table';
import { columnNumber } from '../../src/workbook/address';

const ROOM = join(__dirname, '../../src/functions');
const definitions = Object.values(FUNCTIONS);

test('both files are what the declarations and the words beside them say', async () => {
  const sources = readdirSync(ROOM)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(ROOM, file));
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(sources);
  expect(errors).toEqual([]);
  const declared = (JSON.parse(metadataJson) as { functions: FunctionMetadata[] }).functions;
  const current = englishMetadata(declared, definitions);
  expect(english).toEqual(current);
  expect(chinese).toEqual(chineseMetadata(current, definitions));
});

test('errors and blanks reach our functions', () => {
  expect([english.allowErrorForDataTypeAny, chinese.allowErrorForDataTypeAny]).toEqual([true, true]);
  const types = english.functions.flatMap(({ parameters }) => parameters.map(({ type }) => type));
  expect(new Set(types)).toEqual(new Set(['any']));
});

describe('names that Excel takes', () => {
  const cell = (name: string): boolean => {
    const match = /^([A-Za-z]{1,3})(\d+)$/.exec(name);
    return match !== null && columnNumber(match[1] ?? '') !== null;
  };

  test.each([
    ['English', english],
    ['Chinese', chinese],
  ])('%s', (_, file) => {
    expect(file.functions.map(({ id }) => id)).toEqual(FUNCTION_IDS);
    const names = file.functions.map(({ name }) => name);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) {
      expect(name).toMatch(/^\p{L}[\p{L}\d._]{2,127}$/u);
      expect(cell(name)).toBe(false);
    }
    for (const { description, parameters } of file.functions) {
      expect(description.length).toBeGreaterThan(5);
      expect(new Set(parameters.map(({ name }) => name)).size).toBe(parameters.length);
      for (const each of parameters) expect(each.description.length).toBeGreaterThan(1);
      // What may be left out stands last.
      const optional = parameters.map((each) => 'optional' in each && each.optional);
      expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
    }
  });

  test('one id a function, as Excel takes ids, the same in both languages, and no option that would make it wait or stream', () => {
    expect(chinese.functions.map(({ id }) => id)).toEqual(english.functions.map(({ id }) => id));
    for (const { id, ...rest } of [...english.functions, ...chinese.functions]) {
      expect(id).toMatch(/^[A-Z][A-Z0-9_.]{2,}$/);
      expect(rest).not.toHaveProperty('options');
    }
    const shape = (file: typeof english | typeof chinese): unknown =>
      file.functions.map(({ parameters, result }) => [
        parameters.map((each) => [each.type, 'dimensionality' in each, 'optional' in each]),
        result,
      ]);
    expect(shape(chinese)).toEqual(shape(english));
  });

  test('Chinese words are Chinese', () => {
    for (const { name, description, parameters } of chinese.functions) {
      expect(Object.values(CHINESE_NAMES) as string[]).toContain(name);
      for (const text of [description, ...parameters.map((each) => each.description)]) {
        expect(text).toMatch(/[。）]$/u);
        expect(text).not.toMatch(/[,;!?]/);
      }
    }
  });
});

test('the table of the README names each function once, in either language', () => {
  for (const locale of ['zh-CN', 'en'] as const) {
    const table = functionsTable(locale);
    expect(table.split('\n')).toHaveLength(2 + FUNCTION_IDS.length);
    for (const id of FUNCTION_IDS)
      expect(table.split(`\`${id}\``).length + table.split(`POLICY.${id}(`).length).toBe(3);
  }
  expect(functionsTable('zh-CN')).toContain('`POLICY.达标差额(措施, 行业, 本期, 同期, [指标])` `GAP`');
  expect(functionsTable('en')).toContain('`POLICY.AWARD(measure, [class], [amount], [industry])`');
});
