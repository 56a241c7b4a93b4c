import fc from 'fast-check';
import { call, FUNCTIONS } from '../../src/functions';
import type { FunctionContext, FunctionResult } from '../../src/functions/definition';
import { Memory } from '../../src/functions/memory';
import { FUNCTION_IDS } from '../../src/functions/names';
import type { FunctionId } from '../../src/functions/names';
import { CONTEXT, saying } from './asking';

/** A pack and standards that nothing has been asked on: no memory can have an answer. */
function fresh(context: FunctionContext): FunctionContext {
  const { pack, standards } = context;
  return { ...context, pack: { ...pack }, standards: standards === 'not loaded' ? standards : { ...standards } };
}

/** Its message too, which may be put together late. */
function whole(result: FunctionResult): unknown {
  return result.kind === 'error' ? { error: result.error, message: result.message } : result;
}

const CONTEXTS: readonly FunctionContext[] = [
  CONTEXT,
  { ...CONTEXT, locale: 'en' },
  saying({ 'm1.relaxed.output': '3000', 'm1.award': '20', 'm3.rate': '0.1' }),
  saying({}, { emptyBase: 'none', industry: '机械' }),
  saying({}, { zeroBase: 'missing', growthRounding: 1 }),
  { ...CONTEXT, standards: 'not loaded' },
];

/** Values that are easily taken for one another. */
const LIKE: readonly unknown[] = [
  ...[
    1,
    '1',
    true,
    '第1条',
    0,
    -0,
    '0',
    false,
    null,
    undefined,
    '',
    ' ',
    Number.NaN,
    'NaN',
    Infinity,
    'null',
    'undefined',
  ],
  ...[
    4400,
    '4400',
    '4400万元',
    4400.000000000001,
    4000,
    '4000',
    [[4000]],
    [[null]],
    { basicType: 'Error', basicValue: '#N/A' },
  ],
  ...[
    '#N/A',
    '机械',
    '建材',
    3130,
    '3130',
    '无基数',
    'output',
    'm1.award',
    'm3.rate',
    'park',
    32,
    '32',
    1e300,
    '4,400',
  ],
];
const value = fc.constantFrom(...LIKE);
const asked = fc.record({
  id: fc.constantFrom(...FUNCTION_IDS.filter((id) => id !== 'CHECK')),
  args: fc.oneof(
    fc.tuple(fc.constantFrom<unknown>(1, '1', 2, true, 0, -0, ''), value, value, value),
    fc.array(value, { maxLength: 5 }),
  ),
  at: fc.nat({ max: CONTEXTS.length - 1 }),
});

test('what was asked before changes no answer: whichever arguments, in whatever order, whatever standards came between', () => {
  fc.assert(
    fc.property(fc.array(asked, { minLength: 1, maxLength: 8 }), (questions) => {
      for (const { id, args, at } of [...questions, ...[...questions].reverse()]) {
        const context = CONTEXTS[at] ?? CONTEXT;
        expect(whole(call(id, args, context))).toEqual(whole(call(id, args, fresh(context))));
      }
    }),
    { numRuns: 400 },
  );
});

test('a block that is altered is read again', () => {
  const base = [[4000]];
  const say = (): unknown => call('GROWTH', [4400, base], CONTEXT);
  expect(say()).toEqual({ kind: 'value', value: 0.1 });
  base[0] = [2200];
  expect(say()).toEqual({ kind: 'value', value: 1 });
});

test('the same call is worked out once', () => {
  const context = fresh(CONTEXT);
  const first = call('REASON', [1, '机械', 4400, 4000], context);
  expect(call('REASON', [1, '机械', 4400, 4000], context)).toBe(first);
  expect(call('REASON', [1, '机械', 4400, 4000], fresh(context))).not.toBe(first);
});

describe('the memory', () => {
  const counting = (most: number) => {
    const memory = new Memory<string>(most, (answer) => answer.length);
    let worked = 0;
    return {
      memory,
      ask: (...args: readonly unknown[]) =>
        memory.recall(args, (given) => {
          worked += 1;
          return `${String(worked)} ${JSON.stringify(given)}`;
        }),
      worked: () => worked,
    };
  };

  test('tells apart all that cells tell apart', () => {
    const { ask, worked } = counting(1e6);
    const lists: readonly (readonly unknown[])[] = [
      ...[
        [],
        [1],
        ['1'],
        [true],
        [false],
        [0],
        [-0],
        ['0'],
        [''],
        [null],
        [undefined],
        ['null'],
        ['undefined'],
        [Number.NaN],
      ],
      ...[
        ['NaN'],
        [1, 2],
        ['1', 2],
        ['12'],
        ['1', '2'],
        ['', '12'],
        ['12', ''],
        [null, null],
        [null],
        [undefined, null],
      ],
    ];
    const distinct = new Set(
      lists.map(
        (list) =>
          list.map((each) => `${typeof each}${Object.is(each, -0) ? '-0' : String(each)}`).join('|') +
          String(list.length),
      ),
    );
    const answers = lists.map((list) => ask(...list));
    expect(new Set(answers).size).toBe(distinct.size);
    expect(worked()).toBe(distinct.size);
    expect(lists.map((list) => ask(...list))).toEqual(answers);
  });

  test('equal lists share an answer, unequal ones none, whatever values they hold', () => {
    const plain = fc.oneof(fc.double(), fc.string(), fc.boolean(), fc.constantFrom(null, undefined), fc.integer());
    const { ask } = counting(1e9);
    const seen: { readonly args: readonly unknown[]; readonly answer: string }[] = [];
    fc.assert(
      fc.property(fc.array(plain, { maxLength: 5 }), (args) => {
        const answer = ask(...args);
        for (const before of seen) {
          const equal =
            before.args.length === args.length && before.args.every((each, index) => Object.is(each, args[index]));
          expect(before.answer === answer).toBe(equal);
        }
        seen.push({ args, answer });
      }),
      { numRuns: 600 },
    );
  });

  test('blocks, objects and long texts are not kept', () => {
    const { ask, memory } = counting(1e6);
    for (const given of [[[1]], { basicValue: 1 }, '长'.repeat(201), () => 1]) {
      expect(ask(given)).not.toBe(ask(given));
    }
    expect(memory.size).toBe(0);
  });

  test('does not grow without end, and keeps what is asked again', () => {
    const { ask, memory } = counting(2_000);
    let most = 0;
    const often = ask('often');
    for (let index = 0; index < 20_000; index += 1) {
      ask(index);
      most = Math.max(most, memory.size);
    }
    // An answer weighs some ten characters: two generations of 2,000.
    expect(most).toBeLessThan(500);
    expect(most).toBeGreaterThan(50);
    // Forgotten by now, and worked out anew.
    expect(ask('often')).not.toBe(often);
  });
});

test('every function is remembered under its own name', () => {
  const args = [1, '机械', 4400, 4000];
  const context = fresh(CONTEXT);
  const answers = new Map<FunctionId, unknown>(FUNCTION_IDS.map((id) => [id, whole(call(id, args, context))]));
  for (const id of FUNCTION_IDS) {
    const { needs } = FUNCTIONS[id];
    expect([id, needs, whole(call(id, args, context))]).toEqual([id, needs, answers.get(id)]);
    expect(whole(call(id, args, fresh(context)))).toEqual(answers.get(id));
  }
});
