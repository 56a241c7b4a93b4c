import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { draftPolicy } from '../../src/draft/draft';
import type { PackCase } from '../../src/policy/cases';
import cases from '../../src/policy/packs/gx-2025q2-draft/cases.json';
import json from '../../src/policy/packs/gx-2025q2-draft/pack.json';
import { runCase } from '../../src/rules/run-case';

/**
 * The draft of the Guangxi text against the pack that was made of it by hand: every figure is found, none is invented.
 */
const source = readFileSync(join(__dirname, '../../src/policy/packs/gx-2025q2-draft/source.txt'), 'utf8');
const result = draftPolicy(source);
if (result.kind !== 'drafted') throw new Error(result.kind);
const { draft } = result;

type Raw = Readonly<Record<string, unknown>>;
const said = (...values: readonly unknown[]): string => values.map(String).join(' ');

/** What a rule says in numbers, whatever its ids and names are called. */
function figuresOf(node: unknown, out: string[]): void {
  if (Array.isArray(node)) for (const each of node) figuresOf(each, out);
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
  const { shape, metric, order, value, rate, count, about, unit, industry } = node as Raw;
  switch (shape) {
    case 'threshold':
      out.push(said('threshold', metric, order, value, unit));
      break;
    case 'growth':
      out.push(said('growth', metric, order, rate));
      break;
    case 'growth-target':
      out.push(said('growth', 'target', industry, metric, order, rate));
      break;
    case 'count-target':
      out.push(said('count target', about ? 'about' : order, count));
      break;
    case 'fixed-award':
      out.push(said('award', value, unit));
      break;
    case 'rate-subsidy':
    case 'parameter-award':
    case 'by-base':
    case 'relaxed':
      out.push(shape);
      break;
    case 'class-award':
      for (const each of (node as { classes: Raw[] }).classes) out.push(said('award', each['value'], each['unit']));
      break;
    default:
      break;
  }
  for (const field of [
    'applies',
    'eligible',
    'award',
    'plain',
    'withBase',
    'withoutBase',
    'then',
    'of',
    'targets',
    'counts',
    'grant',
    'eligibility',
  ]) {
    figuresOf((node as Raw)[field], out);
  }
}

function saidBy(measures: readonly Raw[]): readonly string[] {
  return measures.flatMap((measure) => {
    const out: string[] = [];
    figuresOf(measure, out);
    for (const { value, unit } of (measure['figures'] ?? []) as Raw[]) out.push(said('figure', value, unit));
    return out.map((each) => said(measure['number'], each));
  });
}

test('the draft says what the pack made by hand says, measure by measure', () => {
  expect(draft.refused).toEqual([]);
  expect(saidBy(draft.json['measures'] as Raw[])).toEqual(saidBy(json.measures as unknown as Raw[]));
});

test('how many of each', () => {
  const said = saidBy(draft.json['measures'] as Raw[]).map((each) => each.replace(/^\d+ /, ''));
  const count = (kind: string) => said.filter((each) => each.startsWith(kind)).length;
  expect({
    thresholds: count('threshold'),
    growths: count('growth ') - count('growth target'),
    growthTargets: count('growth target'),
    countTargets: count('count target'),
    awards: count('award'),
    openAwards: count('parameter-award'),
    openRates: count('rate-subsidy'),
    relaxed: count('relaxed'),
    figures: count('figure'),
  }).toEqual({
    thresholds: 4,
    growths: 2,
    growthTargets: 14,
    countTargets: 12,
    awards: 4,
    openAwards: 2,
    openRates: 3,
    relaxed: 3,
    figures: 1,
  });
});

test('nothing is left unread, and what is drafted is to be confirmed', () => {
  const measures = draft.json['measures'] as Raw[];
  expect(measures.filter((measure) => 'unread' in measure)).toEqual([]);
  const withRules = measures.filter(({ kinds }) => String(kinds) !== 'programme');
  // Rates and amounts that the text leaves open are parameters: there is no number to confirm.
  const open = new Set([3, 23]);
  expect(withRules.filter((measure) => !('toConfirm' in measure)).map(({ number }) => number)).toEqual([...open]);
  expect(
    draft.pack.measures.every(
      ({ toConfirm, targets, counts }) => toConfirm.length === 0 || targets.length + counts.length === 0,
    ),
  ).toBe(true);
});

test('period, title, status and the industries of the relaxed standards', () => {
  expect(draft.pack.period).toEqual({ kind: 'quarter', year: 2025, quarter: 2 });
  expect(draft.pack.title).toBe(json.title);
  expect(draft.pack.status).toBe('draft');
  const own = json.groups.find(({ id }) => id === 'relaxed');
  expect(draft.pack.groups.find(({ id }) => id === 'm1.relaxed')).toMatchObject({ core: expect.any(Array) as unknown });
  expect((draft.json['groups'] as Raw[]).find(({ id }) => id === 'm1.relaxed')?.['industries']).toEqual(
    own?.industries,
  );
});

test('once all is confirmed, the cases of the pack made by hand come out the same', () => {
  const decisions = new Map(draft.items.map(({ id }) => [id, 'confirmed' as const]));
  const confirmed = draftPolicy(source, { id: null, title: null, period: null, decisions });
  if (confirmed.kind !== 'drafted') throw new Error(confirmed.kind);
  const { pack } = confirmed.draft;
  expect(pack.measures.flatMap(({ toConfirm }) => toConfirm)).toEqual([]);
  // The draft calls the group of the relaxed industries by its measure, and numbers the targets and classes.
  const renamed = JSON.parse(JSON.stringify(cases).replaceAll('"relaxed"', '"m1.relaxed"')) as readonly PackCase[];
  const judged = renamed.filter(({ kind }) => kind === 'eligibility' || kind === 'growth-target');
  expect(judged.length).toBeGreaterThan(100);
  const differing = judged.flatMap((each) => {
    const { differences } = runCase(pack, each);
    return differences.length > 0 ? [`${each.what}: ${JSON.stringify(differences)}`] : [];
  });
  expect(differing).toEqual([]);
});

test('what the reader leaves out goes to the unread', () => {
  const id = draft.items.find(({ what }) => what['zh-CN'] === '产值同比增速不低于10%')?.id ?? '';
  const result_ = draftPolicy(source, { id: null, title: null, period: null, decisions: new Map([[id, 'dropped']]) });
  if (result_.kind !== 'drafted') throw new Error(result_.kind);
  const first = (result_.draft.json['measures'] as Raw[]).find(({ number }) => number === 1);
  expect(saidBy(first ? [first] : [])).not.toContain('1 growth output >= 0.1');
  expect(first?.['unread']).toMatchObject([{ numbers: ['10%'], why: { 'zh-CN': '核对时没有采用。' } }]);
});
