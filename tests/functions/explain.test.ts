import { emptyArguments, explainCell, mended } from '../../src/functions/explain';
import type { Area } from '../../src/workbook/address';
import { cellAddress } from '../../src/workbook/address';
import type { CellValue } from '../../src/workbook/cell';
import { EMPTY } from '../../src/workbook/cell';
import { CONTEXT } from './asking';

const number = (value: number): CellValue => ({ kind: 'number', number: value });
const text = (words: string): CellValue => ({ kind: 'text', text: words });

const CELLS: Readonly<Record<string, CellValue>> = {
  B2: text('机械'),
  C2: number(4400),
  D2: number(4000),
  C3: number(44_000_000),
  '上年 名单!D2': number(3900),
  E2: { kind: 'error', error: '#REF!' },
};

function lookup(sheet: string | null, { top, left, bottom, right }: Area): CellValue[][] {
  return Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (__, across) => {
      const address = cellAddress(top + down, left + across);
      return CELLS[sheet === null ? address : `${sheet}!${address}`] ?? EMPTY;
    }),
  );
}

const explained = (formula: string) => explainCell(formula, lookup, CONTEXT);

describe('explainCell', () => {
  test('the call, its arguments as found, what comes of it, and the trace', () => {
    const found = explained('=POLICY.VERDICT(1,B2,C2,IF(D2="","",D2))');
    expect(found?.id).toBe('VERDICT');
    expect(found?.arguments.map(({ name, written, value }) => [name, written, value])).toEqual([
      ['措施', '1', number(1)],
      ['行业', 'B2', text('机械')],
      ['本期', 'C2', number(4400)],
      ['同期', 'IF(D2="","",D2)', number(4000)],
    ]);
    expect(found?.arguments[3]?.reference?.area).toEqual({ top: 2, left: 4, bottom: 2, right: 4 });
    expect(found?.result).toEqual({ kind: 'value', value: '符合' });
    expect(found?.trace?.verdict.kind).toBe('eligible');
    expect(found?.trace?.steps.length).toBeGreaterThan(1);
  });

  test.each<[string, string, unknown]>([
    ['as Excel keeps it', '=_xldudf_POLICY_GROWTH(C2,D2)', 0.1],
    ['in Chinese', '=POLICY.同比增速(C2,D2)', 0.1],
    ['scaled by the pane', '=POLICY.GROWTH(C3/10000,D2)', 0.1],
    ['another sheet', "=POLICY.GROWTH(C2,'上年 名单'!$D$2)", 0.128205128205128],
    ['inside another formula', '=IF(A1="",1,ROUND(POLICY.GROWTH(C2,D2)*100,2))', 0.1],
    ['ours in ours', '=POLICY.GROWTH(C2,D2-POLICY.GROWTH(C2,D2)*0)', 0.1],
    ['per cent and a minus', '=POLICY.GROWTH(-C2*-100%,D2)', 0.1],
    ['an omitted argument', '=POLICY.THRESHOLD(1,"output",,"机械")', 4000],
    ['a sum', '=POLICY.GROWTH(SUM(C2:C3),D2)', 11000.1],
    ['a text with a quote in it', '=POLICY.CLAUSE(1,"ti"&"tle")', '实施工业企业增产增效奖励'],
  ])('%s', (_, formula, value) => {
    expect(explained(formula)?.result).toEqual({ kind: 'value', value });
  });

  test('an empty cell behind the wrapper is an empty text, never 0', () => {
    expect(explained('=POLICY.VERDICT(1,B2,C2,IF(D9="","",D9))')?.result).toEqual({
      kind: 'value',
      value: '待定（缺数据）',
    });
  });

  test('an error, with its message', () => {
    expect(explained('=POLICY.GROWTH(C2,E2)')?.result).toMatchObject({ kind: 'error', error: '#VALUE!' });
  });

  test.each<[string, string]>([
    ['Excel’s own functions', '=POLICY.GROWTH(VLOOKUP(B2,B2:C3,2,0),D2)'],
    ['a name', '=POLICY.GROWTH(产值,D2)'],
    ['a table’s column', '=POLICY.GROWTH(表1[[#This Row],[产值]],D2)'],
    ['a text in arithmetic', '=POLICY.GROWTH(B2*1,D2)'],
  ])('%s are not ours to work out: no result, and the argument says so', (_, formula) => {
    const found = explained(formula);
    expect(found?.result).toBeNull();
    expect(found?.arguments[0]?.value).toEqual({ kind: 'unfollowed' });
  });

  test.each(['=SUM(C2:C3)', '="POLICY.GROWTH(1,2)"', '=POLICY.GROWTH(', 'text', '', '={1,2}'])(
    '%s holds no call of ours',
    (formula) => {
      expect(explained(formula)).toBeNull();
    },
  );
});

describe('emptyArguments', () => {
  test.each<[string, string, readonly number[]]>([
    ['none is empty', '=POLICY.VERDICT(1,B2,C2,D2)', []],
    ['the base', '=POLICY.VERDICT(1,B2,C2,D9)', [3]],
    ['both figures', '=_xldudf_POLICY_VERDICT(1,B2,C9,D9)', [2, 3]],
    ['wrapped', '=POLICY.VERDICT(1,B2,C2,IF(D9="","",D9))', []],
    ['behind another formula', '=IF(1,POLICY.GROWTH(C2,$D$9),0)', [1]],
    ['a range of CHECK with an empty cell', '=POLICY.CHECK(A1:D9)', [0]],
    ['a text', '="POLICY.GROWTH(C9,D9)"', []],
    ['a function that is not ours', '=SUM(D9)', []],
  ])('%s', (_, formula, places) => {
    expect(emptyArguments(formula, lookup).map(({ argument }) => argument)).toEqual(places);
  });
});

describe('mended', () => {
  test.each<[string, string, string]>([
    ['bare references', '=POLICY.GROWTH(C2,D2)', '=POLICY.GROWTH(IF(C2="","",C2),IF(D2="","",D2))'],
    [
      'as they are written',
      "=POLICY.GROWTH($C2,'上年 名单'!D2)",
      `=POLICY.GROWTH(IF($C2="","",$C2),IF('上年 名单'!D2="","",'上年 名单'!D2))`,
    ],
    ['a range of CHECK', '=POLICY.CHECK(A1:D9,1)', '=POLICY.CHECK(IF(A1:D9="","",A1:D9),1)'],
    ['nothing to mend', '=POLICY.GROWTH(C2/10000,4)', '=POLICY.GROWTH(C2/10000,4)'],
    ['not ours', '=SUM(A1,POLICY.GROWTH(1,D2))', '=SUM(A1,POLICY.GROWTH(1,IF(D2="","",D2)))'],
    ['not followed', '={1', '={1'],
  ])('%s', (_, formula, wanted) => {
    expect(mended(formula)).toBe(wanted);
    expect(mended(wanted)).toBe(wanted);
  });
});
