import fc from 'fast-check';
import { call } from '../../src/functions';
import { FUNCTION_IDS } from '../../src/functions/names';
import { TEXTS } from '../../src/functions/texts';
import { say } from '../../src/messages/say';
import { CONTEXT, saying } from './asking';

const words = fc.constantFrom(
  ...[
    '',
    ' ',
    '1',
    '第1条',
    '三十七',
    '机械',
    '建材',
    '无基数',
    '4,400万元',
    '#N/A',
    'output',
    'output.growth',
    'm1.award',
  ],
  ...[
    'park',
    'title',
    'TRUE',
    '-',
    '1e999',
    '９９９９９９９９９９９９９９９９９９',
    '91350100M000100Y43',
    '\u0000',
    '{',
    "'",
    '𠮷',
  ],
);
const cell = fc.oneof(
  { weight: 4, arbitrary: words },
  fc.string(),
  fc.double(),
  fc.integer({ min: -50, max: 50 }),
  fc.boolean(),
  fc.constantFrom(null, undefined, Number.NaN, Infinity, 1e300, 5e-324, -0),
  fc.constantFrom(
    {},
    { basicType: 'Error', basicValue: '#REF!' },
    { type: 'Double', basicValue: 5 },
    { basicValue: { a: 1 } },
  ),
  fc.constant('长'.repeat(40_000)),
);
const argument = fc.oneof(
  { weight: 5, arbitrary: cell },
  fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 4 }),
  fc.jsonValue(),
);

test.each(FUNCTION_IDS)('%s answers whatever it is asked, and its error has words', (id) => {
  fc.assert(
    fc.property(
      fc.array(argument, { maxLength: 6 }),
      fc.boolean(),
      fc.constantFrom('zh-CN' as const, 'en' as const),
      (args, loaded, locale) => {
        const context = { ...(loaded ? saying({ 'm3.rate': '0.1' }) : CONTEXT), locale };
        const result = call(id, args, context);
        switch (result.kind) {
          case 'value':
            expect(['number', 'string', 'boolean']).toContain(typeof result.value);
            expect(Number.isNaN(result.value)).toBe(false);
            expect(typeof result.value === 'string' && result.value.length > 32_767).toBe(false);
            break;
          case 'matrix':
            expect(new Set(result.rows.map((row) => row.length)).size).toBeLessThanOrEqual(1);
            break;
          case 'error': {
            const said = say(result.message, locale, TEXTS);
            expect(said.length).toBeGreaterThan(3);
            expect(said.length).toBeLessThan(2_000);
            break;
          }
        }
        // What was asked twice is answered the same.
        expect(call(id, args, context)).toEqual(result);
      },
    ),
    { numRuns: 400 },
  );
});
