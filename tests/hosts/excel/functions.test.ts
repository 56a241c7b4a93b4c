import { registerFunctions } from '../../../src/hosts/excel/register-functions';
import { FUNCTION_IDS } from '../../../src/functions/names';
import type { CellContext, FunctionContext } from '../../../src/functions/definition';
import { loadedPack } from '../../../src/policy/packs';
import { NOTHING_SAID, standardsOf } from '../../../src/policy/standards';

const pack = loadedPack();

/** Excel's error, as its own library makes it. */
class HostError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

function registered(context: () => CellContext): (id: string, ...given: unknown[]) => unknown {
  const known = new Map<string, (...given: unknown[]) => unknown>();
  registerFunctions({ associate: (id, implementation) => known.set(id, implementation), Error: HostError }, context);
  expect([...known.keys()]).toEqual(FUNCTION_IDS);
  return (id, ...given) => known.get(id)?.(...given, { address: '名单!E2', isInValuePreview: false });
}

function codeOf(call: () => unknown): string | null {
  try {
    call();
  } catch (thrown) {
    return thrown instanceof HostError ? thrown.code : String(thrown);
  }
  return null;
}

describe('functions in Excel', () => {
  const loaded: FunctionContext = { pack, standards: standardsOf(pack, NOTHING_SAID), locale: 'zh-CN' };
  const cell = registered(() => loaded);

  test('answer at once, with a value or a block, the call itself behind the arguments left aside', () => {
    expect(cell('VERDICT', 1, '机械', 4400, 4000)).toBe('符合');
    expect(cell('THRESHOLD', 1, 'output')).toBe(4000);
    expect(
      cell(
        'CHECK',
        [
          ['企业名称', '产值'],
          ['甲厂', 1],
        ],
        1,
      ),
    ).toHaveLength(2);
  });

  test('throw Excel’s own error, its words beside it', () => {
    expect(codeOf(() => cell('GROWTH', 1, 0))).toBe('#DIV/0!');
    expect(codeOf(() => cell('AWARD', 1))).toBe('#N/A');
    expect(() => cell('GAP', 9, '机械', 1, 1)).toThrow('此函数不适用于第9条；可填：1、2。');
  });

  test('an empty cell arrives as 0 on the desktop: the reason says that it decided', () => {
    expect(cell('REASON', 1, '机械', 2500, 0)).toContain('基数为0，按无基数');
    expect(cell('VERDICT', 1, '机械', 2500, '')).toBe('待定（缺数据）');
    expect(cell('VERDICT', 1, '机械', 2500, null)).toBe('待定（缺数据）');
  });

  test('the call itself, which Excel hands over last, is no argument of one that is short of them', () => {
    const known = new Map<string, (...given: unknown[]) => unknown>();
    const host = {
      associate: (id: string, made: (...given: unknown[]) => unknown) => known.set(id, made),
      Error: HostError,
    };
    registerFunctions(host, () => loaded);
    class Invocation {
      get functionName(): string {
        return 'GAP';
      }
    }
    const gap = known.get('GAP');
    expect(gap?.(1, '机械', 3900, 3000, new Invocation())).toBe(100);
    expect(gap?.(1, '机械', 3900, 3000, null, new Invocation())).toBe(100);
    expect(gap?.(1, '机械', 3900, 3000, 'output', new Invocation())).toBe(100);
  });

  test('never answer with a promise, whatever they are given', () => {
    for (const id of FUNCTION_IDS) {
      for (const given of [[], [1], [1, '机械', 4400, 4000], [[[1, 2]], {}, '#N/A']]) {
        let answer: unknown;
        try {
          answer = cell(id, ...given);
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(HostError);
          continue;
        }
        expect(answer).not.toHaveProperty('then');
      }
    }
  });

  test('wait for the workbook’s standards', () => {
    const waiting = registered(() => ({ ...loaded, standards: 'not loaded' }));
    expect(() => waiting('AWARD', 32, 'park')).toThrow('尚未读入');
    expect(waiting('GROWTH', 11, 10)).toBe(0.1);
  });
});
