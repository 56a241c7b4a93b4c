import fc from 'fast-check';
import { tokens } from '../../src/workbook/formula-tokens';
import { CHINESE_NAMES, FUNCTION_IDS } from '../../src/functions/names';
import { callsOurs, keptFormula, typedFormula } from '../../src/functions/spelling';

describe('typedFormula', () => {
  test.each([
    ['a call', '=_xldudf_POLICY_ELIGIBLE(1,B2,C2,D2)', '=POLICY.ELIGIBLE(1,B2,C2,D2)'],
    ['lowered by LibreOffice', '=_xldudf_policy_eligible(1,b2)', '=POLICY.ELIGIBLE(1,b2)'],
    ['without the equals sign', '_xldudf_POLICY_GAP(1)', 'POLICY.GAP(1)'],
    ['behind _xlfn.', '=_xlfn._xldudf_POLICY_GAP(1)', '=POLICY.GAP(1)'],
    ['a Chinese name in the file', '=_xldudf_POLICY_是否符合(1)', '=POLICY.ELIGIBLE(1)'],
    [
      'nested',
      '=IF(_xldudf_POLICY_ONTARGET("汽车",1,_xldudf_POLICY_PARAM("x")),1,2)',
      '=IF(POLICY.ONTARGET("汽车",1,POLICY.PARAM("x")),1,2)',
    ],
    ['a text stays', '="_xldudf_POLICY_GAP(1)"&_xldudf_POLICY_GAP(1)', '="_xldudf_POLICY_GAP(1)"&POLICY.GAP(1)'],
    ['a text with quotes stays', '="a""_xldudf_POLICY_GAP(""b"', '="a""_xldudf_POLICY_GAP(""b"'],
    ['a quoted sheet stays', "='_xldudf_POLICY_GAP('!A1", "='_xldudf_POLICY_GAP('!A1"],
    ['a quoted sheet with an apostrophe', "='a''_xlfn.SORT('!A1+_xlfn.IFS(1)", "='a''_xlfn.SORT('!A1+IFS(1)"],
    ['a column of a table stays', '=T[[#This Row],[_xldudf_POLICY_GAP(]]', '=T[[#This Row],[_xldudf_POLICY_GAP(]]'],
    ['an escaped bracket in a column', "=T[a']_xlfn.IFS(]+_xlfn.IFS(1)", "=T[a']_xlfn.IFS(]+IFS(1)"],
    ['not called: a defined name', '=_xldudf_POLICY_GAP+1', '=_xldudf_POLICY_GAP+1'],
    ['a longer name', '=my_xldudf_POLICY_GAP(1)', '=my_xldudf_POLICY_GAP(1)'],
    [
      'a function that is not ours',
      '=_xldudf_POLICY_LATER(1)+_xldudf_OTHER_GAP(1)',
      '=_xldudf_POLICY_LATER(1)+_xldudf_OTHER_GAP(1)',
    ],
    ['a later function', '=_xlfn.XLOOKUP(1,A:A,B:B)', '=XLOOKUP(1,A:A,B:B)'],
    ['a later function with two prefixes', '=_xlfn._xlws.SORT(_xlfn.UNIQUE(A1:A9))', '=SORT(UNIQUE(A1:A9))'],
  ])('%s', (_, kept, typed) => {
    expect(typedFormula(kept)).toBe(typed);
  });
});

describe('keptFormula', () => {
  test.each([
    ['a call', '=POLICY.ELIGIBLE(1,B2,C2,D2)', '=_xldudf_POLICY_ELIGIBLE(1,B2,C2,D2)'],
    ['a Chinese name', '=POLICY.是否符合(1,B2)', '=_xldudf_POLICY_ELIGIBLE(1,B2)'],
    ['any case', '=policy.Eligible(1)', '=_xldudf_POLICY_ELIGIBLE(1)'],
    ['a blank before the bracket', '=POLICY.GAP (1)', '=_xldudf_POLICY_GAP (1)'],
    ['already kept', '=_xldudf_policy_gap(1)', '=_xldudf_POLICY_GAP(1)'],
    ['a text stays', '="POLICY.GAP("&POLICY.GAP(1)', '="POLICY.GAP("&_xldudf_POLICY_GAP(1)'],
    ['a sheet of that name', "='POLICY.GAP('!A1", "='POLICY.GAP('!A1"],
    ['a longer name', '=MYPOLICY.GAP(1)', '=MYPOLICY.GAP(1)'],
    ['a function we lack', '=POLICY.LATER(1)', '=POLICY.LATER(1)'],
    [
      'later functions',
      '=SORT(IFS(A1>0,XLOOKUP(1,A:A,B:B)))',
      '=_xlfn._xlws.SORT(_xlfn.IFS(A1>0,_xlfn.XLOOKUP(1,A:A,B:B)))',
    ],
    ['prefixed already', '=_xlfn.IFS(1)', '=_xlfn.IFS(1)'],
    ['old functions', '=SUM(IF(A1,COS(1)))', '=SUM(IF(A1,COS(1)))'],
  ])('%s', (_, typed, kept) => {
    expect(keptFormula(typed)).toBe(kept);
  });
});

test('each function goes to the file and back, from either name', () => {
  for (const id of FUNCTION_IDS) {
    const typed = `=POLICY.${id}(A1)`;
    expect(typedFormula(keptFormula(typed))).toBe(typed);
    expect(keptFormula(`=POLICY.${CHINESE_NAMES[id]}(A1)`)).toBe(`=_xldudf_POLICY_${id}(A1)`);
    expect(keptFormula(typedFormula(keptFormula(typed)))).toBe(keptFormula(typed));
    expect(callsOurs(keptFormula(typed)) && callsOurs(typed)).toBe(true);
  }
  expect(callsOurs('="POLICY.GAP("&SUM(1)')).toBe(false);
});

const pieces = fc.constantFrom(
  '=',
  '"',
  "'",
  '[',
  ']',
  '(',
  ')',
  ',',
  'POLICY.GAP',
  '_xldudf_POLICY_GAP',
  '_xlfn.',
  'SORT',
  ' ',
  '名',
  'A1',
  '1.5',
  '!',
);

test('whatever the formula: pieces join to it, and both ways settle after one pass', () => {
  fc.assert(
    fc.property(
      fc.array(pieces, { maxLength: 30 }).map((list) => list.join('')),
      (formula) => {
        expect(
          tokens(formula)
            .map(({ text }) => text)
            .join(''),
        ).toBe(formula);
        expect(typedFormula(typedFormula(formula))).toBe(typedFormula(formula));
        expect(keptFormula(keptFormula(formula))).toBe(keptFormula(formula));
      },
    ),
    { numRuns: 2000 },
  );
});
