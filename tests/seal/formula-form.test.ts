import { formulaForm } from '../../src/seal/formula-form';

const PLACE = {
  sheet: '名单',
  row: 7,
  headerRow: 3,
  columnName: (column: number): string => ['', 'A', 'B', 'C', 'name', 'E', 'output', 'output.base'][column] ?? 'H',
};

/** As one program writes a formula, and as another one writes the same. */
test.each([
  ['=F4*1.1', '=f4*1.10'],
  ['=F4*1.1', '= F4 * 1.1'],
  ['=SUM(F4:G9)', '=sum( F4 : G9 )'],
  ['=IF(F7>0,TRUE,FALSE)', '=IF(F7>0,TRUE(),FALSE())'],
  ['=_xlfn.IFS(F7>1,"a",TRUE,"b")', '=IFS(F7>1,"a",TRUE,"b")'],
  ['=POLICY.VERDICT(1,E7,F7,G7)', '=_xldudf_policy_verdict(1,E7,F7,G7)'],
  ['=POLICY.VERDICT(1,E7,F7,G7)', '=POLICY.核验结论(1,E7,F7,G7)'],
  ['=名单!F4', "='名单'!F4"],
  ['=名单!F4', '=F4'],
  ["='说明'!B2+1", '=说明!b2+1'],
  ['=F4*1E20', '=F4*1E+20'],
])('%s is %s', (one, other) => {
  expect(formulaForm(other, PLACE)).toBe(formulaForm(one, PLACE));
});

test.each([
  ['=F4*1.1', '=F4*1.2'],
  ['=F4*1.1', '=G4*1.1'],
  ['=F4*1.1', '=F5*1.1'],
  ['=F$4*1.1', '=F4*1.1'],
  ['=F4&"a"', '=F4&"A"'],
  ['=F4&" "', '=F4&""'],
  ['=SUM(F4:G9)', '=SUM(F4:G8)'],
  ['=说明!F4', '=F4'],
  ['=说明!F4:G5', '=说明!F4:G6'],
  ['=[1]名单!F4', '=F4'],
  ['=SUM(F:F)', '=SUM(G:G)'],
  ['=A1:B2 B1:C2', '=A1:B2,B1:C2'],
  ['=POLICY.VERDICT(1,E7,F7,G7)', '=POLICY.VERDICT(2,E7,F7,G7)'],
  ['=F4*1.1', '=F4*1.1+0'],
])('%s is not %s', (one, other) => {
  expect(formulaForm(other, PLACE)).not.toBe(formulaForm(one, PLACE));
});

test('is the same down a column, however far rows and columns moved', () => {
  const form = formulaForm('=F7*1.1+F$4', PLACE);
  expect(formulaForm('=F8*1.1+F$4', { ...PLACE, row: 8 })).toBe(form);
  // Two rows above the header, and a column at the left.
  const moved = { ...PLACE, row: 9, headerRow: 5, columnName: (column: number) => PLACE.columnName(column - 1) };
  expect(formulaForm('=G9*1.1+G$6', moved)).toBe(form);
});
