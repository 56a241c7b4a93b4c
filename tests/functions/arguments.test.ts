import { call, FUNCTIONS } from '../../src/functions';
import { FUNCTION_IDS } from '../../src/functions/names';
import type { FunctionId } from '../../src/functions/names';
import { ask, saying, short } from './asking';

/** A call of each function that is answered, an argument for each of its parameters. */
const ANSWERED: Readonly<Record<FunctionId, readonly unknown[]>> = {
  ELIGIBLE: [1, '机械', 4400, 4000],
  VERDICT: [1, '机械', 4400, 4000],
  REASON: [1, '机械', 4400, 4000],
  GAP: [1, '机械', 3900, 3000, 'output'],
  AWARD: [32, 'park', 5, '机械'],
  GROWTH: [4400, 4000],
  THRESHOLD: [1, 'output', true, '机械'],
  TARGET: ['机械'],
  ONTARGET: ['机械', 4400, 4000],
  PROGRESS: [6, 'newProjects', 3],
  INDUSTRY: ['机械'],
  CREDITCODE: ['91350100M000100Y43'],
  CLAUSE: [1, 'title'],
  PARAM: ['m1.award'],
  CHECK: [
    [
      ['企业名称', '产值'],
      ['甲厂', 1],
    ],
    1,
  ],
};
const CONTEXT = saying({ 'm1.award': '20' });

const PLACES = FUNCTION_IDS.flatMap((id) =>
  FUNCTIONS[id].chinese.parameters.map(({ name }, place) => [id, name, place] as const),
);
/** Where several cells are wanted. */
const TAKES_BLOCKS = (id: FunctionId): boolean => id === 'CHECK';

function withArgument(id: FunctionId, place: number, given: unknown): readonly unknown[] {
  return ANSWERED[id].map((each, index) => (index === place ? given : each));
}
const answer = (id: FunctionId, place: number, given: unknown): unknown =>
  ask(id, withArgument(id, place, given), CONTEXT);

test.each(FUNCTION_IDS)('%s is answered where all is well', (id) => {
  expect(ANSWERED[id]).toHaveLength(FUNCTIONS[id].chinese.parameters.length);
  expect(call(id, ANSWERED[id], CONTEXT).kind).not.toBe('error');
});

describe.each(PLACES)('%s, %s', (id, _name, place) => {
  const good = ANSWERED[id][place];
  const same = answer(id, place, good);

  if (!Array.isArray(good)) {
    test('one cell as a block, and as a data type, is that cell', () => {
      expect(answer(id, place, [[good]])).toEqual(same);
      const basicType = { number: 'Double', string: 'String', boolean: 'Boolean' }[typeof good as 'number'];
      const asType = { type: basicType, basicType, basicValue: good };
      expect(answer(id, place, asType)).toEqual(same);
      expect(answer(id, place, { ...asType, type: 'FormattedNumber', numberFormat: '0.00' })).toEqual(same);
      const array = { type: 'Array', basicType: 'Error', basicValue: '#VALUE!', elements: [[asType]] };
      expect(answer(id, place, array)).toEqual(same);
    });

    test('a stock or a place is the text that its cell shows', () => {
      const entity = { type: 'Entity', text: String(good), basicType: 'Error', basicValue: '#VALUE!' };
      const text = answer(id, place, String(good));
      expect(answer(id, place, entity)).toEqual(text);
      expect(answer(id, place, { ...entity, type: 'LinkedEntity' })).toEqual(text);
    });
  }

  test('empty cells are empty, however the host says so', () => {
    const empty = answer(id, place, null);
    for (const blank of [
      undefined,
      '',
      '  ',
      '\u3000',
      { type: 'Empty', basicType: 'Empty', basicValue: '' },
      [[null]],
    ])
      expect(answer(id, place, blank)).toEqual(empty);
  });

  test('an error is named, and never taken for a blank or a number', () => {
    const forms = (error: string): readonly unknown[] => [
      error,
      { type: 'Error', basicType: 'Error', basicValue: error, errorType: 'Div0' },
      { code: error, message: 'x' },
      [[error]],
    ];
    for (const error of ['#DIV/0!', '#N/A', '#REF!', '#NAME?', '#SPILL!']) {
      const answers = forms(error).map((form) => answer(id, place, form));
      for (const each of answers) expect(each).toEqual(answers[0]);
      // VERDICT has one word; which error it was, REASON says.
      if (id === 'VERDICT' && place > 1) expect(answers[0]).toBe('待定（缺数据）');
      else if (!(id === 'CHECK' && place === 0)) expect(answers[0]).toContain(`错误值${error}`);
    }
  });

  test('what we do not know is an error, never a blank', () => {
    const known = answer(id, place, '#VALUE!');
    for (const strange of [
      {},
      { a: 1 },
      new Date(0),
      () => 1,
      Symbol('x'),
      1n,
      { type: 'WebImage', basicValue: '#VALUE!' },
    ])
      expect(answer(id, place, strange)).toEqual(known);
  });

  if (!TAKES_BLOCKS(id)) {
    test('several cells where one is wanted: an error that says so', () => {
      for (const block of [[[1], [2]], [[1, 2]], [[good, good]], [], [[]], [[[[good]], 1]]]) {
        const said = answer(id, place, block);
        expect(said).toMatch(/^#VALUE! “.+”引用了多个单元格；请只引用一个单元格。$/u);
      }
    });
  }

  test('too many arguments change nothing; too few are blank', () => {
    expect(ask(id, [...ANSWERED[id], 'more', 5], CONTEXT)).toEqual(ask(id, ANSWERED[id], CONTEXT));
    const cut = ANSWERED[id].slice(0, place);
    const blanks = ANSWERED[id].map((each, index) => (index < place ? each : null));
    expect(ask(id, cut, CONTEXT)).toEqual(ask(id, blanks, CONTEXT));
  });
});

/** What each kind of cell comes to where it is no matter of course. */
test.each<[string, FunctionId, number, unknown, unknown]>([
  ['a logical is no measure', 'ELIGIBLE', 0, true, '#VALUE!'],
  ['a date is no measure', 'CLAUSE', 0, 45_000, '#VALUE!'],
  ['a logical is no figure', 'VERDICT', 2, true, '待定（缺数据）'],
  ['nor a base', 'ELIGIBLE', 3, false, '#N/A'],
  ['a logical is no growth', 'GROWTH', 0, true, '#VALUE!'],
  ['an infinite number is an error', 'GROWTH', 0, Infinity, '#VALUE!'],
  ['a number of no unit is in 万元', 'GROWTH', 0, '4400', 0.1],
  ['an amount that is an error is no amount', 'AWARD', 2, '#N/A', '#VALUE!'],
  ['no count', 'PROGRESS', 2, '', '#N/A'],
  ['half a count', 'PROGRESS', 2, 2.5, '#VALUE!'],
  ['an industry that is 0 is an empty cell', 'VERDICT', 1, 0, '符合'],
  ['an industry that is an error', 'TARGET', 0, '#N/A', '#N/A'],
  ['a code that is a logical', 'CREDITCODE', 0, true, false],
  ['a code that is a number', 'CREDITCODE', 0, 913_501_000_000_000_000, '#N/A'],
  ['yes in words', 'THRESHOLD', 2, '有', 4000],
  ['no in words', 'THRESHOLD', 2, '否', 2000],
  ['neither', 'THRESHOLD', 2, '也许', '#VALUE!'],
  ['no parameter', 'PARAM', 0, '', '#VALUE!'],
  ['a parameter that is a number', 'PARAM', 0, 1, '#VALUE!'],
  ['a list that is an error', 'CHECK', 0, '#REF!', '#N/A'],
])('%s', (_, id, place, given, expected) => {
  expect(short(id, withArgument(id, place, given), CONTEXT)).toBe(expected);
});
