import fc from 'fast-check';
import { exact, plain } from '../../src/quantity/exact';
import { isPlaceholder, readNumber } from '../../src/quantity/number-text';
import type { NumberFault } from '../../src/quantity/number-text';
import { UNITS } from '../../src/quantity/unit';

describe('texts that are numbers', () => {
  const cases: [text: string, value: string, unit: string | null, half: string][] = [
    ['4000', '4000', null, '0.5'],
    ['4,000.5', '4000.5', null, '0.05'],
    ['4，０００', '4000', null, '0.5'],
    ['４,０００.５ 万元', '4000.5', '万元', '0.05'],
    ['４０００．５０', '4000.5', null, '0.005'],
    ['1,234,567.89', '1234567.89', null, '0.005'],
    ['4 000', '4000', null, '0.5'],
    ['1\u00a0234\u00a0567', '1234567', null, '0.5'],
    ['1\u2009234', '1234', null, '0.5'],
    ['  4400\u3000', '4400', null, '0.5'],
    ['\u200b44\u200d00\ufeff', '4400', null, '0.5'],
    ['\t4400\n', '4400', null, '0.5'],
    ['+12.5', '12.5', null, '0.05'],
    ['-12.5', '-12.5', null, '0.05'],
    ['－12.5', '-12.5', null, '0.05'],
    ['−12.5', '-12.5', null, '0.05'],
    ['–12.5', '-12.5', null, '0.05'],
    ['﹣12.5', '-12.5', null, '0.05'],
    ['- 12.5', '-12.5', null, '0.05'],
    ['(12.5)', '-12.5', null, '0.05'],
    ['（12.5）', '-12.5', null, '0.05'],
    ['（４，０００．５）', '-4000.5', null, '0.05'],
    ['(12.5%)', '-12.5', '%', '0.05'],
    ['(12.5)%', '-12.5', '%', '0.05'],
    ['（1,200）万元', '-1200', '万元', '0.5'],
    ['12.5%', '12.5', '%', '0.05'],
    ['12.5％', '12.5', '%', '0.05'],
    ['12.5 ﹪', '12.5', '%', '0.05'],
    ['-3%', '-3', '%', '0.5'],
    ['4400元', '4400', '元', '0.5'],
    ['4400 千 元', '4400', '千元', '0.5'],
    ['4400千元', '4400', '千元', '0.5'],
    ['4.4百万元', '4.4', '百万元', '0.05'],
    ['0.44亿元', '0.44', '亿元', '0.005'],
    ['4400万', '4400', '万元', '0.5'],
    ['1.2亿', '1.2', '亿元', '0.05'],
    ['300万千瓦时', '300', '万千瓦时', '0.5'],
    ['300千瓦时', '300', '千瓦时', '0.5'],
    ['300万千瓦小时', '300', '万千瓦时', '0.5'],
    ['300度', '300', '千瓦时', '0.5'],
    ['300万度', '300', '万千瓦时', '0.5'],
    ['300 kWh', '300', '千瓦时', '0.5'],
    ['25人', '25', '人', '0.5'],
    ['25 个', '25', '个', '0.5'],
    ['25家', '25', '个', '0.5'],
    ['1200吨', '1200', '吨', '0.5'],
    ['1,200 t', '1200', '吨', '0.5'],
    ['0.12万吨', '0.12', '万吨', '0.005'],
    ['1200000公斤', '1200000', '千克', '0.5'],
    ['120万立方米', '120', '万立方米', '0.5'],
    ['1,200,000m³', '1200000', '立方米', '0.5'],
    ['1200000 m3', '1200000', '立方米', '0.5'],
    ['１２００ｍ３', '1200', '立方米', '0.5'],
    ['1200㎥', '1200', '立方米', '0.5'],
    ['(1.5) 万m³', '-1.5', '万立方米', '0.05'],
    ['1.5万ｍ³', '1.5', '万立方米', '0.05'],
    ['0', '0', null, '0.5'],
    ['-0', '0', null, '0.5'],
    ['-0.00', '0', null, '0.005'],
    ['.5', '0.5', null, '0.05'],
    ['0004400', '4400', null, '0.5'],
    ['999999999999999', '999999999999999', null, '0.5'],
    ['000000000000000000004400', '4400', null, '0.5'],
    ['0.12345678901234567890', '0.1234567890123456789', null, '0.000000000000000000005'],
    ['3999.99999999999999', '3999.99999999999999', null, '0.000000000000005'],
  ];
  test.each(cases)('%j is %s %s', (text, value, unit, half) => {
    const read = readNumber(text);
    expect(read).toMatchObject({ kind: 'number', percent: unit === '%' });
    if (read.kind !== 'number') return;
    expect([plain(read.value), read.unit?.id ?? null, plain(read.half)]).toEqual([value, unit, half]);
    expect(Object.is(read.value.toNumber(), -0)).toBe(false);
  });
});

describe('texts that are no numbers', () => {
  const cases: [text: string, why: NumberFault][] = [
    ['4,00', 'grouping'],
    ['1,2,3', 'grouping'],
    ['4,0000', 'grouping'],
    ['40,00.5', 'grouping'],
    [',400', 'no-number'],
    ['4000,', 'grouping'],
    ['4000,000', 'grouping'],
    ['1,234 567', 'grouping'],
    ['4000 5000', 'grouping'],
    ['4 4 0 0', 'grouping'],
    ['44 00', 'grouping'],
    ['4.400,5', 'grouping'],
    ['4.4.5', 'points'],
    ['4..5', 'points'],
    ['4400.', 'points'],
    ['约4千', 'about'],
    ['约4400', 'about'],
    ['4400左右', 'about'],
    ['>4000', 'about'],
    ['≥4000', 'about'],
    ['4000以上', 'about'],
    ['4500多', 'about'],
    ['4500a', 'unit'],
    ['4500磅', 'unit'],
    ['4千', 'unit'],
    ['12.5%%', 'unit'],
    ['12.5‰', 'unit'],
    ['12.5个百分点', 'unit'],
    ['4500~5000', 'span'],
    ['4500～5000', 'span'],
    ['4500-5000', 'span'],
    ['4500—5000', 'span'],
    ['4500至5000', 'span'],
    ['4500万元-5000万元', 'span'],
    ['1e5', 'exponent'],
    ['1E+05', 'exponent'],
    ['9.14E+17', 'exponent'],
    ['１Ｅ５', 'exponent'],
    ['--5', 'signs'],
    ['+-5', 'signs'],
    ['(-5)', 'signs'],
    ['(5', 'signs'],
    ['5)', 'signs'],
    ['5-', 'signs'],
    ['4400①', 'footnote'],
    ['①4400', 'footnote'],
    ['4400²', 'footnote'],
    ['4400₁', 'footnote'],
    ['⒈', 'footnote'],
    ['⑷', 'footnote'],
    ['㈠', 'footnote'],
    ['❶', 'footnote'],
    ['½', 'footnote'],
    ['㋀', 'footnote'],
    ['𝟒400', 'footnote'],
    ['1000000000000000', 'too-long'],
    ['1,000,000,000,000,000', 'too-long'],
    ['0.123456789012345678901', 'too-long'],
    ['四千', 'no-number'],
    ['〇', 'no-number'],
    ['一', 'no-number'],
    ['产值4400', 'no-number'],
    ['￥4400', 'no-number'],
    ['—12.5', 'no-number'],
    ['٤٤٠٠', 'no-number'],
    ['TRUE', 'no-number'],
    ['2025-06-30', 'span'],
    ['Infinity', 'no-number'],
    ['0x10', 'unit'],
    ['(12.5%)万元', 'unit'],
  ];
  test.each(cases)('%j: %s', (text, why) => {
    expect(readNumber(text)).toEqual({ kind: 'unreadable', why });
  });

  test.each(['', ' ', '\u3000', '\u00a0\u200b', '\ufeff', '\n\t '])('%j is blank', (text) => {
    expect(readNumber(text)).toEqual({ kind: 'blank' });
  });

  test.each([
    '-',
    '—',
    '——',
    '--',
    '－',
    '–',
    '―',
    '─',
    '/',
    '／',
    '//',
    '\\',
    'N/A',
    'n/a',
    'NA',
    'Ｎ／Ａ',
    '#N/A',
    '无',
    ' 无 ',
    '暂无',
    '…',
    '……',
    '...',
    '*',
    '***',
    '不详',
    '未报',
    'null',
    ' — ',
  ])('%j says that there is nothing to say', (text) => {
    expect(readNumber(text)).toEqual({ kind: 'placeholder' });
    expect(isPlaceholder(text)).toBe(true);
  });

  test.each(['0', '4400', '无基数', '新投产', '.', '扭亏', ''])('%j is no placeholder', (text) => {
    expect(isPlaceholder(text)).toBe(false);
  });
});

/** A rational by its own arithmetic: numerator over a power of ten. */
function oracle(text: string): { numerator: bigint; places: number } {
  const [whole = '', fraction = ''] = text.split('.');
  return { numerator: BigInt(whole + fraction), places: fraction.length };
}

function isSame(read: string, text: string): boolean {
  const a = oracle(read);
  const b = oracle(text);
  const negative = (one: string) => one.startsWith('-') && /[1-9]/.test(one);
  return (
    a.numerator * 10n ** BigInt(b.places) === b.numerator * 10n ** BigInt(a.places) && negative(read) === negative(text)
  );
}

const decimals = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 15n - 1n }), fc.stringMatching(/^\d{0,20}$/))
  .map(([negative, whole, fraction]) => `${negative ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`);

const fullWidth = (text: string): string =>
  text.replace(/[-!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

function separated(text: string, separator: string): string {
  const [whole = '', fraction] = text.split('.');
  return `${whole.replace(/\B(?=(\d{3})+(?!\d))/g, separator)}${fraction === undefined ? '' : `.${fraction}`}`;
}

const dresses: fc.Arbitrary<(text: string) => string> = fc
  .record({
    separator: fc.constantFrom('', ',', '，', ' ', '\u00a0', '\u2009'),
    wide: fc.boolean(),
    sign: fc.constantFrom('-', '−', '－', '–', '()', '（）'),
    plus: fc.boolean(),
    around: fc.constantFrom('', ' ', '\u3000', '\u200b', '\ufeff\t'),
    unit: fc.constantFrom('', ...UNITS.flatMap(({ names }) => names)),
    gap: fc.constantFrom('', ' ', '\u00a0'),
  })
  .map(({ separator, wide, sign, plus, around, unit, gap }) => (text) => {
    const negative = text.startsWith('-');
    const digits = separated(negative ? text.slice(1) : text, separator);
    const widened = wide ? fullWidth(digits) : digits;
    const [open = '', close = ''] = sign.length === 2 ? sign : [sign];
    const signed = negative ? `${open}${widened}${close}` : plus ? `+${widened}` : widened;
    return `${around}${signed}${gap}${unit}${around}`;
  });

test('whatever its dress, a decimal is read to the last digit', () => {
  fc.assert(
    fc.property(decimals, dresses, (decimal, dress) => {
      const read = readNumber(dress(decimal));
      expect(read.kind).toBe('number');
      if (read.kind === 'number') expect(isSame(plain(read.value), decimal)).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

test('half the last digit is half of what one more there would be', () => {
  fc.assert(
    fc.property(decimals, (decimal) => {
      const read = readNumber(decimal);
      if (read.kind !== 'number') throw new Error(decimal);
      const places = (decimal.split('.')[1] ?? '').length;
      expect(plain(read.half.times(2))).toBe(plain(exact(1n).div(exact(10n ** BigInt(places)))));
    }),
  );
});

test('a character that belongs to no number makes a text none', () => {
  const strange = fc.constantFrom(...Array.from('abcxyzE约近多①²₃磅斤~/:;#$￥‰年月日號？。、|_&@^*=<>'));
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 9n }), strange, fc.nat(), (number, character, at) => {
      const text = String(number);
      const place = at % (text.length + 1);
      const read = readNumber(text.slice(0, place) + character + text.slice(place));
      expect(read.kind).toBe('unreadable');
    }),
    { numRuns: 3000 },
  );
});

test('what is read as a number consists of the digits of the text, in their order', () => {
  const garbage = fc.array(fc.constantFrom(...Array.from('0123456789.,，-－() （）%万元千 \u00a0\u200b人Ee~①')), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(garbage, (characters) => {
      const text = characters.join('');
      const read = readNumber(text);
      if (read.kind !== 'number') return;
      const digits = (one: string) => one.replace(/\D/g, '').replace(/^0+/, '').replace(/0+$/, '');
      expect(digits(plain(read.value))).toBe(digits(text));
    }),
    { numRuns: 20000 },
  );
});
