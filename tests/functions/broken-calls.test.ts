import fc from 'fast-check';
import { brokenCall, repaired } from '../../src/functions/broken-calls';
import { CHINESE_NAMES, FUNCTION_IDS, typedName } from '../../src/functions/names';
import { callsIn } from '../../src/functions/spelling';
import type { Area } from '../../src/workbook/address';
import type { CellValue } from '../../src/workbook/cell';

const NAME: CellValue = { kind: 'error', error: '#NAME?' };
const TEXT: CellValue = { kind: 'text', text: '符合' };
const NUMBER: CellValue = { kind: 'number', number: 1 };

/** Column Z shows #NAME?; all else a number. */
const lookup = (_: string | null, { left }: Area): readonly (readonly CellValue[])[] => [[left === 26 ? NAME : NUMBER]];

describe('a call of ours that does not reach us', () => {
  test.each<[string, string, CellValue, string | null]>([
    ['the name of the file', '=_xldudf_POLICY_GAP(1,A1)', NAME, 'kept'],
    ['with the result of before', '=_xldudf_POLICY_GAP(1,A1)', TEXT, 'kept'],
    ['lowered by LibreOffice', '=_xldudf_policy_verdict(1,a1)', NAME, 'kept'],
    ['behind _xlfn.', '=_xlfn._xldudf_POLICY_GAP(1)', NAME, 'kept'],
    ['a Chinese name', '=_xldudf_POLICY_核验结论(1)', NAME, 'kept'],
    [
      'inside another formula, whose own name may be wrong too',
      '=IFERROR(_xldudf_POLICY_GAP(1),我的名称)',
      TEXT,
      'kept',
    ],
    ['led to a book by number', '=[1]!POLICY.VERDICT(1)', NAME, 'link'],
    ['by path', "='C:\\Program Files\\[x.xlam]'!POLICY.VERDICT(1)", NAME, 'link'],
    ['by the name of an add-in', '=BloombergUI.xla!_xldudf_POLICY_GAP(1)', NAME, 'link'],
    ['whatever is shown', '=[2]!_xldudf_POLICY_GAP(1)', TEXT, 'link'],
    ['gone', '=#REF!POLICY.GAP(1)', { kind: 'error', error: '#REF!' }, 'link'],
    ['entered before the add-in was there', '=POLICY.VERDICT(1,A1,B1,C1)', NAME, 'unknown'],
    ['by the name of another language', '=POLICY.核验结论(1,A1,$B$1,名单!C1)', NAME, 'unknown'],
    ['wrapped', '=IF(B1="","",ROUND(POLICY.GAP(1,A1,IF(B1="","",B1),C1),2))', NAME, 'unknown'],
    ['beside a column of a table', '=POLICY.VERDICT(1,[@行业],表1[[#This Row],[产值]],"名称")', NAME, 'unknown'],
    ['with a later function', '=XLOOKUP(1,A:A,B:B)+POLICY.AWARD(1)', NAME, 'unknown'],
    ['ours answers in words, whatever it is given', '=POLICY.GAP(1,A1,Z1,C1)', NAME, 'unknown'],
    // Not ours to touch.
    ['works', '=POLICY.VERDICT(1,A1,B1,C1)', TEXT, null],
    ['another error is an answer', '=POLICY.GAP(1,A1,B1,C1)', { kind: 'error', error: '#N/A' }, null],
    ['a wrong name of ours', '=POLICY.VERDIKT(1)', NAME, null],
    ['a wrong function of the user’s', '=VLOKUP(POLICY.GAP(1),A:B,2)', NAME, null],
    ['a name that the user may not have defined', '=POLICY.VERDICT(1,行业,B1,C1)', NAME, null],
    ['#NAME? that comes from a cell', '=POLICY.GAP(1,A1,B1,C1)+Z1', NAME, null],
    ['another add-in’s function', '=_xldudf_OTHER_GAP(1)', NAME, null],
    ['in a text', '="POLICY.GAP(1)"&X', NAME, null],
    ['a sheet of that name', "='POLICY.GAP('!A1", NAME, null],
    ['no call', '=POLICY.GAP', NAME, null],
  ])('%s: %s', (_, formula, value, why) => {
    expect(brokenCall(formula, value, lookup)).toBe(why);
  });
});

describe('repaired', () => {
  test.each([
    ['=_xldudf_policy_verdict(1,a1)', '=POLICY.VERDICT(1,a1)', '=POLICY.核验结论(1,a1)'],
    ['=_xlfn._xldudf_POLICY_核验结论(1)', '=POLICY.VERDICT(1)', '=POLICY.核验结论(1)'],
    ['=[1]!POLICY.VERDICT(1)', '=POLICY.VERDICT(1)', '=POLICY.核验结论(1)'],
    ['=1+[1]Sheet1!POLICY.GAP(1)', '=1+POLICY.GAP(1)', '=1+POLICY.达标差额(1)'],
    ["='C:\\a b\\[it''s.xlam]'!POLICY.GAP(1)*2", '=POLICY.GAP(1)*2', '=POLICY.达标差额(1)*2'],
    ['=BloombergUI.xla!_xldudf_POLICY_GAP(1)', '=POLICY.GAP(1)', '=POLICY.达标差额(1)'],
    ['=#REF!_xldudf_POLICY_GAP(1)', '=POLICY.GAP(1)', '=POLICY.达标差额(1)'],
    ['=@_xldudf_POLICY_CHECK(A1:D9)', '=POLICY.CHECK(A1:D9)', '=POLICY.批量核验(A1:D9)'],
    ['=@[1]!POLICY.CHECK(A1:D9)', '=POLICY.CHECK(A1:D9)', '=POLICY.批量核验(A1:D9)'],
    // The user's own: the first of a list's answers.
    ['=@POLICY.CHECK(A1:D9)', '=@POLICY.CHECK(A1:D9)', '=@POLICY.批量核验(A1:D9)'],
    [
      '=IF(_xldudf_POLICY_GAP(1)>0,[1]!POLICY.AWARD(1),"_xldudf_POLICY_GAP(1)")',
      '=IF(POLICY.GAP(1)>0,POLICY.AWARD(1),"_xldudf_POLICY_GAP(1)")',
      '=IF(POLICY.达标差额(1)>0,POLICY.奖补金额(1),"_xldudf_POLICY_GAP(1)")',
    ],
    [
      "=[1]Sheet1!A1+'另 表'!B2+POLICY.GAP(名单!C3)",
      "=[1]Sheet1!A1+'另 表'!B2+POLICY.GAP(名单!C3)",
      "=[1]Sheet1!A1+'另 表'!B2+POLICY.达标差额(名单!C3)",
    ],
    [
      '=_xlfn.XLOOKUP(1,A:A,B:B)+_xldudf_OTHER_GAP(1)',
      '=_xlfn.XLOOKUP(1,A:A,B:B)+_xldudf_OTHER_GAP(1)',
      '=_xlfn.XLOOKUP(1,A:A,B:B)+_xldudf_OTHER_GAP(1)',
    ],
  ])('%s', (formula, english, chinese) => {
    expect(repaired(formula, 'en')).toBe(english);
    expect(repaired(formula, 'zh-CN')).toBe(chinese);
  });

  const { operand } = fc.letrec<{ operand: string; call: string }>((tie) => ({
    call: fc
      .tuple(
        fc.constantFrom('', '', '@'),
        fc.constantFrom('', '', '[1]!', "'C:\\a b\\[x.xlam]'!", 'x.xla!', '[1]Sheet1!', '#REF!'),
        fc.constantFrom(
          ...['POLICY.GAP', '_xldudf_policy_gap', '_xlfn._xldudf_POLICY_核验结论', 'POLICY.核验结论'],
          ...['POLICY.LATER', 'IF', '_xldudf_OTHER_GAP', 'x.y'],
        ),
        fc.array(tie('operand'), { maxLength: 3 }),
      )
      .map(([at, qualifier, name, given]) => `${at}${qualifier}${name}(${given.join(',')})`),
    operand: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom('A1', '名单!B2', "'POLICY.GAP('!C3", '"POLICY.GAP("', '1.5', '[1]Sheet1!A1', '[@产值]', '行业'),
      tie('call'),
      fc
        .tuple(tie('operand'), fc.constantFrom('+', '&', '<>', ' ', ' * '), tie('operand'))
        .map((each) => each.join('')),
    ),
  }));

  test('whatever the formula: what is repaired is repaired for good, and calls the same functions by the one name', () => {
    fc.assert(
      fc.property(operand, fc.constantFrom('en' as const, 'zh-CN' as const), (text, language) => {
        const formula = `=${text}`;
        const once = repaired(formula, language);
        expect(repaired(once, language)).toBe(once);
        expect(brokenCall(once, TEXT, lookup)).toBeNull();
        const names = new Set(FUNCTION_IDS.map((id) => typedName(id, language)));
        expect(callsIn(once).every((name) => names.has(name))).toBe(true);
        expect(callsIn(once)).toHaveLength(callsIn(formula).length);
      }),
      { numRuns: 2000 },
    );
  });

  test('every function, from either name to either', () => {
    for (const id of FUNCTION_IDS) {
      expect(repaired(`=_xldudf_policy_${id.toLowerCase()}(A1)`, 'zh-CN')).toBe(`=POLICY.${CHINESE_NAMES[id]}(A1)`);
      expect(repaired(`=POLICY.${CHINESE_NAMES[id]}(A1)`, 'en')).toBe(`=POLICY.${id}(A1)`);
    }
  });
});
