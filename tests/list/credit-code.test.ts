import fc from 'fast-check';
import {
  checkCharacter,
  cleanCreditCode,
  organisationCheckCharacter,
  readCreditCode,
  readCreditNumber,
} from '../../src/list/credit-code';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

const VALID: [code: string, place17: string, shows: string][] = [
  ['91450100MAYML3TX60', '6', 'check character 0: the sum is divisible by 31'],
  ['91450200059672194Y', '4', 'check character Y'],
  ['91450300MAYB5L8UX6', 'X', 'place 17 is X'],
  ['914504001069928102', '0', 'place 17 is 0; all digits'],
  ['91450500MANK8AGBXF', 'X', ''],
  ['9145090077838165XY', 'X', 'X then Y'],
  ['92451000MAWRNQMA8F', '8', 'self-employed'],
  ['914512008770188565', '6', 'all digits'],
  ['91451302MAC8PDUF1R', '1', ''],
  ['914501810912919656', '5', 'all digits'],
];

test.each(VALID)('%s is valid, place 17 is %s', (code, place17) => {
  expect(readCreditCode(code)).toEqual({ kind: 'valid', code, normalised: false, place17: null });
  expect(code.charAt(16)).toBe(place17);
  expect(checkCharacter(code.slice(0, 17))).toBe(code.charAt(17));
  expect(organisationCheckCharacter(code.slice(8, 16))).toBe(place17);
});

test.each([
  ['91451302mac8pduf1r', '91451302MAC8PDUF1R'],
  ['９１４５１２００８７７０１８８５６５', '914512008770188565'],
  ['9145 1302 MAC8 PDUF 1R', '91451302MAC8PDUF1R'],
  ['91451302-MAC8PDUF-1R', '91451302MAC8PDUF1R'],
  ['91451302—MAC8PDUF1R', '91451302MAC8PDUF1R'],
  ["'914512008770188565", '914512008770188565'],
  ['‘914512008770188565', '914512008770188565'],
  ['\u200b914512008770188565\ufeff', '914512008770188565'],
  ['9145\u00a01200\u30008770\u2009188565\n', '914512008770188565'],
  ['91450300ＭＡＹＢ５Ｌ８ＵＸ６', '91450300MAYB5L8UX6'],
])('%j is %s after cleaning', (text, code) => {
  expect(readCreditCode(text)).toEqual({ kind: 'valid', code, normalised: true, place17: null });
  expect(cleanCreditCode(text)).toBe(code);
});

describe('what is wrong with a code', () => {
  test('place 18', () => {
    expect(readCreditCode('91450500MANK8AGBXG')).toEqual({
      kind: 'check',
      code: '91450500MANK8AGBXG',
      found: 'G',
      wanted: 'F',
      place17: null,
      repair: null,
    });
  });
  test('two places swapped', () => {
    expect(readCreditCode('9145090078738165XY')).toMatchObject({ kind: 'check', found: 'Y', wanted: 'T' });
  });
  test('a length', () => {
    expect(readCreditCode('92451000MAWRNQMA8')).toMatchObject({ kind: 'length', length: 17 });
    expect(readCreditCode('92451000MAWRNQMA8F0')).toMatchObject({ kind: 'length', length: 19 });
  });
  test('a letter O: the repair is offered', () => {
    expect(readCreditCode('9145O100MAYML3TX60')).toMatchObject({
      kind: 'alphabet',
      place: 5,
      found: 'O',
      repair: { code: '91450100MAYML3TX60', place: 5, found: 'O', wanted: '0' },
    });
  });
  test('a letter I', () => {
    expect(readCreditCode('9I450200059672194Y')).toMatchObject({
      kind: 'alphabet',
      place: 2,
      found: 'I',
      repair: { code: '91450200059672194Y', place: 2, found: 'I', wanted: '1' },
    });
  });
  test('an S that is no 5 either', () => {
    expect(readCreditCode('91450300MASB5L8UX6')).toMatchObject({
      kind: 'alphabet',
      place: 11,
      found: 'S',
      repair: null,
    });
  });
  test('a small l, which is a capital letter of the alphabet, in the division', () => {
    expect(readCreditCode('9145l2008770188565')).toMatchObject({
      kind: 'division',
      place: 5,
      found: 'l',
      repair: { code: '914512008770188565', place: 5, found: 'l', wanted: '1' },
    });
  });
  test('a Z for a 2, small', () => {
    expect(readCreditCode('9145z200059672194Y')).toMatchObject({ kind: 'alphabet', repair: null });
    expect(readCreditCode('91450z00059672194Y')).toMatchObject({
      kind: 'alphabet',
      place: 6,
      found: 'Z',
      repair: { code: '91450200059672194Y', place: 6, found: 'z', wanted: '2' },
    });
  });
  test('two letters O: no repair by one character', () => {
    expect(readCreditCode('9145O1OOMAYML3TX60')).toMatchObject({ kind: 'alphabet', place: 5, repair: null });
  });
  test('place 17 only is a notice on a valid code', () => {
    expect(readCreditCode('91451302MAC8PDUF2W')).toEqual({
      kind: 'valid',
      code: '91451302MAC8PDUF2W',
      normalised: false,
      place17: { found: '2', wanted: '1' },
    });
  });
  test('the old registration number', () => {
    expect(readCreditCode('450100000123456')).toEqual({ kind: 'registration-number', code: '450100000123456' });
    expect(readCreditNumber(450100000123456)).toEqual({ kind: 'registration-number', code: '450100000123456' });
  });
  test('an organisation code alone', () => {
    expect(readCreditCode('MANK8AGBX')).toEqual({ kind: 'organisation-code', code: 'MANK8AGBX', checked: true });
    expect(readCreditCode('mank8agb-x')).toEqual({ kind: 'organisation-code', code: 'MANK8AGBX', checked: true });
    expect(readCreditCode('MANK8AGB1')).toEqual({ kind: 'organisation-code', code: 'MANK8AGB1', checked: false });
  });
  test('a number: its last digits are gone for good', () => {
    expect(readCreditNumber(Number('914504001069928102'))).toEqual({ kind: 'rounded', shown: '914504001069928000' });
    expect(readCreditNumber(1e15)).toMatchObject({ kind: 'rounded' });
    expect(readCreditNumber(Number('9145E12'))).toMatchObject({ kind: 'rounded' });
    expect(readCreditNumber(999999999999999)).toMatchObject({ kind: 'registration-number' });
    expect(readCreditNumber(4501)).toMatchObject({ kind: 'length', length: 4 });
  });
  test('a number as Excel shows it, in a text file', () => {
    expect(readCreditCode('9.14504E+17')).toEqual({ kind: 'rounded', shown: '9.14504E+17' });
    expect(readCreditCode('9.1450E17')).toMatchObject({ kind: 'rounded' });
    expect(readCreditCode('9145E14')).toMatchObject({ kind: 'rounded' });
    expect(readCreditCode('1234567E8')).toMatchObject({ kind: 'organisation-code' });
  });
  test.each(['', '  ', '\u3000', '\u200b', '-', '—', "'"])('%j is blank', (text) => {
    expect(readCreditCode(text)).toEqual({ kind: 'blank' });
  });
  test.each(['无', '待补', '91450100', '914501810912919656,914512008770188565'])(
    '%j has no length of a code',
    (text) => {
      expect(readCreditCode(text).kind).toBe('length');
    },
  );
});

/** GB 32100 by another way: powers of three in whole numbers, no table of weights. */
function checkedByPowers(first17: string): string {
  let sum = 0n;
  for (let index = 0; index < 17; index += 1)
    sum += BigInt(ALPHABET.indexOf(first17.charAt(index))) * 3n ** BigInt(index);
  const rest = (31n - (sum % 31n)) % 31n;
  return ALPHABET.charAt(Number(rest));
}

/** GB 11714: the smallest character that makes the sum divisible by 11. */
function organisationByTrial(first8: string): string {
  const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const weights = [3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, index) => total + weight * letters.indexOf(first8.charAt(index)), 0);
  for (let check = 0; check <= 10; check += 1) if ((sum + check) % 11 === 0) return check === 10 ? 'X' : String(check);
  throw new Error(first8);
}

const one = fc.constantFrom(...Array.from(ALPHABET));
const codes = fc
  .tuple(
    fc.constantFrom('91', '92', '93', '12', 'N1', 'A1', 'Y9'),
    fc.stringMatching(/^\d{6}$/),
    fc.array(one, { minLength: 8, maxLength: 8 }),
  )
  .map(([kind, division, organisation]) => {
    const eight = organisation.join('');
    const seventeen = `${kind}${division}${eight}${organisationByTrial(eight)}`;
    return `${seventeen}${checkedByPowers(seventeen)}`;
  });

test('codes made by another way pass, checks of both kinds', () => {
  fc.assert(
    fc.property(codes, (code) => {
      expect(readCreditCode(code)).toEqual({ kind: 'valid', code, normalised: false, place17: null });
    }),
    { numRuns: 3000 },
  );
});

test('one wrong character is always noticed', () => {
  fc.assert(
    fc.property(codes, fc.nat(17), one, (code, place, character) => {
      fc.pre(code.charAt(place) !== character);
      const wrong = `${code.slice(0, place)}${character}${code.slice(place + 1)}`;
      expect(['check', 'division']).toContain(readCreditCode(wrong).kind);
    }),
    { numRuns: 3000 },
  );
});

test('a repair that is offered is valid and differs in one place', () => {
  fc.assert(
    fc.property(codes, fc.nat(17), fc.constantFrom(...Array.from('OoIilSsZz')), (code, place, character) => {
      const wrong = `${code.slice(0, place)}${character}${code.slice(place + 1)}`;
      const read = readCreditCode(wrong);
      if (!('repair' in read) || read.repair === null) return;
      expect(readCreditCode(read.repair.code)).toMatchObject({ kind: 'valid', place17: null });
      expect(
        Array.from(read.repair.code).filter((each, index) => each !== wrong.toUpperCase().charAt(index)).length,
      ).toBe(1);
    }),
    { numRuns: 3000 },
  );
});

test('a digit copied as its letter is offered back, unless another letter would do as well', () => {
  const twin: Record<string, string> = { '0': 'O', '1': 'I', '5': 'S', '2': 'Z' };
  let offered = 0;
  let asked = 0;
  fc.assert(
    fc.property(codes, fc.nat(17), (code, place) => {
      const letter = twin[code.charAt(place)];
      fc.pre(letter !== undefined);
      const read = readCreditCode(`${code.slice(0, place)}${letter}${code.slice(place + 1)}`);
      asked += 1;
      if ('repair' in read && read.repair?.code === code) offered += 1;
    }),
    { numRuns: 1000 },
  );
  expect(offered).toBe(asked);
});
