import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtInFiles, DEFAULT_PACK_ID, loadedPack, PACK_IDS } from '../../src/policy/packs';
import { loadPack } from '../../src/policy/load';
import json from '../../src/policy/packs/gx-2025q2-draft/pack.json';
import { exact, plain } from '../../src/quantity/exact';
import { changed } from './edit';

const pack = loadedPack();
const source = readFileSync(join(__dirname, '../../src/policy/packs/gx-2025q2-draft/source.txt'), 'utf8');
const lines = source.split('\n').filter((line) => line.trim() !== '');

/**
 * Every number of the draft, read from it by hand: measure, what it is, in which order, how much. Written apart from the
 * pack. Years, quarters, 第一批, 第二批, 第2批 and 第三批 quantify nothing.
 */
const NUMBERS = [
  '0 growth valueAdded >= 0.065',
  '0 growth investment >= 0.05',
  '1 plain m1.relaxed.output = 4000',
  '1 plain m1.relaxed.growth = 0.1',
  '1 plain m1.relaxed.outputWithoutBase = 2000',
  '4 figure 250000 万元',
  '6 count newProjects >= 40',
  '6 count renovationProjects >= 750',
  '9 growth output >= 0.1',
  '10 growth output >= 0.1',
  '11 growth output >= 0.05',
  '12 growth output >= 0.2',
  '13 growth output >= -0.06',
  '14 growth output >= 0.05',
  '15 growth output >= 0.06',
  '16 growth output >= 0.1',
  '17 growth output >= 0.08',
  '18 growth output > 0',
  '19 growth output >= 0.1',
  '20 growth revenue >= 0.1',
  '21 count projects >= 20',
  '21 count smartFactories >= 30',
  '21 count digitalWorkshops >= 60',
  '24 count nationalClusters > 11',
  '25 count specialised >= 1000',
  '27 count newEnterprises about 500',
  '29 count innovationProjects >= 40',
  '30 count technologyCentres >= 30',
  '30 count innovationCentres >= 3',
  '31 count benchmarks >= 30',
];

test.each(PACK_IDS)('%s passes every check that a file must pass', (id) => {
  const files = builtInFiles(id);
  const result = loadPack(JSON.parse(files.pack), files.source);
  expect(result.ok ? [] : result.faults).toEqual([]);
  expect(result.ok && result.pack).toEqual(loadedPack(id));
});

test.each(PACK_IDS.filter((id) => id !== DEFAULT_PACK_ID))(
  '%s was seen in a summary only: it claims neither to be in force nor days that nobody stated',
  (id) => {
    const { status, origin, measures } = loadedPack(id);
    expect([status, origin.kind]).toEqual(['unverified', 'summary']);
    expect(measures.filter(({ effective: { from, to } }) => from !== null || to !== null)).toEqual([]);
  },
);

test('the pack says every number of the draft, and no other', () => {
  const said = pack.measures.flatMap(({ number, targets, counts, figures }) => [
    ...targets.map(({ metric, order, rate }) => `${number} growth ${metric} ${order} ${plain(rate)}`),
    ...pack.parameters
      .filter(({ measure, plain: figure }) => measure === number && figure !== null)
      .map(({ id, plain: figure }) => `${number} plain ${id} = ${plain(figure!)}`),
    ...figures.map(({ value, unit }) => `${number} figure ${plain(value)} ${unit}`),
    ...counts.map(({ id, order, about, count }) => `${number} count ${id} ${about ? 'about' : order} ${plain(count)}`),
  ]);
  // Measures 1 and 2 and the awards of 21 and 32 are spelt out in lowered.test.ts.
  expect([...said].sort()).toEqual([...NUMBERS].sort());
});

test('every number that the text states stands in what a rule or figure quotes, or quantifies nothing', () => {
  const idle = /20(24|25|27)年?|第2批/g;
  const left = pack.measures.flatMap(({ number, text, targets, counts, figures, grant, eligibility }) => {
    const words = [...targets, ...counts, ...figures, ...(grant ? [grant] : [])].map((each) => each.words);
    const quoted = words.map(({ start, end }) => text.slice(start, end));
    // Eligibility: the four thresholds and two growths of 1 and 2, spelt out in lowered.test.ts.
    if (eligibility) quoted.push(...(text.match(/达到\d+(万元|%)（含）以上/g) ?? []));
    const rest = quoted.reduce((whole, each) => whole.replace(each, ''), text).replace(idle, '');
    return (rest.match(/\d+/g) ?? []).map((digits) => `${number}: ${digits}`);
  });
  expect(left).toEqual([]);
});

test('texts are the source’s, to the letter', () => {
  const [first, second, third, preamble, ...rest] = lines;
  expect(pack.title).toBe(`${first}${second}${third}`);
  const headings = rest.filter((line) => /^[一二三四五六七八九十]+、/.test(line));
  expect(pack.sections.map(({ title }) => title)).toEqual(headings.map((line) => line.replace(/^[^、]+、/, '')));
  const paragraphs = rest.filter((line) => !headings.includes(line));
  expect(paragraphs).toHaveLength(37);
  expect(pack.measures.map(({ text }) => text)).toEqual([preamble, ...paragraphs].map((line) => line!.trim()));
  expect(pack.measures.map(({ number }) => number)).toEqual([...Array(38).keys()]);
  expect(pack.sections.map(({ measures }) => measures.length)).toEqual([2, 4, 2, 12, 2, 2, 4, 3, 3, 3]);
});

test('parameters are those that the draft leaves open, without a value', () => {
  expect(
    pack.parameters.map(({ id, unit, span, cap, value, reading }) => [id, unit, span, cap, value, reading]),
  ).toEqual([
    ['m1.relaxed.output', '万元', 'any', false, null, false],
    ['m1.relaxed.outputWithoutBase', '万元', 'any', false, null, true],
    ['m1.relaxed.growth', 'share', 'any', false, null, true],
    ['m1.award', '万元', 'from-zero', false, null, false],
    ['m2.award', '万元', 'from-zero', false, null, false],
    ['m3.rate', 'share', 'zero-to-one', false, null, false],
    ['m3.cap', '万元', 'from-zero', true, null, false],
    ['m7.rate', 'share', 'zero-to-one', false, null, true],
    ['m7.cap', '万元', 'from-zero', true, null, false],
    ['m23.rate', 'share', 'zero-to-one', false, null, false],
    ['m23.cap', '万元', 'from-zero', true, null, false],
  ]);
});

test('kinds and subjects', () => {
  const of = (kind: string) =>
    pack.measures.filter(({ kinds }) => kinds.some((each) => each === kind)).map((each) => each.number);
  expect(of('eligibility')).toEqual([1, 2]);
  expect(of('growth-target')).toEqual([0, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20]);
  expect(of('count-target')).toEqual([6, 21, 24, 25, 27, 29, 30, 31]);
  expect(of('fixed-award')).toEqual([21, 32]);
  expect(of('rate-subsidy')).toEqual([3, 7, 23]);
  expect(of('programme')).toEqual([4, 5, 8, 15, 22, 26, 28, 33, 34, 35, 36, 37]);
  expect(pack.measures.filter(({ notJudged }) => notJudged === null).map(({ number }) => number)).toEqual([1, 2]);
  expect(pack.measures.filter(({ subject }) => subject === 'industry').map(({ number }) => number)).toEqual([
    9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20,
  ]);
});

test('the six hard-pressed industries, with what is sure and what is for the bureau', () => {
  const relaxed = pack.groups.find(({ id }) => id === 'relaxed')!;
  expect([...relaxed.core].sort()).toEqual(['131', '1331', '20', '251', '27', '30', '31']);
  expect([...relaxed.edge].sort()).toEqual(['08', '101', '109', '132', '1332', '139', '252', '254', '358']);
  expect(pack.groups.map(({ id }) => id)).toEqual(['industrial', 'software', 'relaxed']);
  expect(pack.groups[0]!.core).toHaveLength(41);
});

test('texts in Chinese hold no English word, and both languages say something', () => {
  const texts = pack.measures.flatMap(({ short, notJudged, open, readings, eligibility, targets, counts }) => [
    short,
    ...(notJudged ? [notJudged] : []),
    ...open,
    ...readings.map(({ text }) => text),
    ...(eligibility ? [eligibility.unsettled] : []),
    ...[...targets, ...counts].map(({ name }) => name),
  ]);
  for (const text of [
    ...texts,
    ...pack.parameters.map(({ name }) => name),
    ...pack.industries.map(({ note }) => note),
  ]) {
    expect(text['zh-CN']).not.toMatch(/[A-Za-z,;!?]/);
    expect(text.en).toMatch(/[a-z]/);
  }
});

test('a pack is loaded once', () => {
  expect(PACK_IDS).toContain(DEFAULT_PACK_ID);
  expect(PACK_IDS.map((id) => loadedPack(id).id)).toEqual([...PACK_IDS]);
  expect(loadedPack()).toBe(loadedPack(DEFAULT_PACK_ID));
});

/** Every place of the pack file that holds a number of the text, by JSON pointer. */
function statedIn(value: unknown, pointer = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const at = `${pointer}/${name}`;
    const isNumber = ['value', 'rate', 'count'].includes(name) && typeof inner === 'string' && /^-?[\d.]+$/.test(inner);
    return isNumber ? [at] : statedIn(inner, at);
  });
}

test('no number of the pack can be mistyped unnoticed', () => {
  const stated = statedIn(json);
  // Three of each eligibility, 14 growth targets, 12 counts, four awards, a figure.
  expect(stated).toHaveLength(37);
  for (const at of stated) {
    const number = at
      .split('/')
      .slice(1)
      .reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], json);
    const mistyped = plain(exact(String(number)).times(10).plus(exact('0.01')));
    const result = loadPack(changed(json, { set: { [at]: mistyped }, remove: [] }), source);
    expect([at, result.ok ? [] : result.faults.map(({ code }) => code)]).toEqual([
      at,
      expect.arrayContaining([expect.stringMatching(/^pack\.(number-not-in-text|sign-against-text)$/)]),
    ]);
  }
});

test('no word of a measure can be changed unnoticed', () => {
  pack.measures.forEach(({ text }, index) => {
    const middle = Math.floor(text.length / 2);
    const spoilt = text.slice(0, middle) + text.slice(middle + 1);
    const result = loadPack(changed(json, { set: { [`/measures/${index}/text`]: spoilt }, remove: [] }), source);
    expect(result.ok ? [] : result.faults.map(({ code }) => code)).toContain('pack.text-differs');
  });
});
