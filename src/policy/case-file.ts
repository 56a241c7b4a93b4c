import { vocabulary } from '../messages/message';
import { readDay } from '../quantity/day';
import type { AwardExpected, CaseFacts, PackCase } from './cases';
import { fault, under, type Fault } from './fault';
import type { Pack } from './pack';
import type { RawCase } from './schema/cases';
import { nearest } from './schema/nearest';
import { readCasesSchema } from './schema/read-cases';
import { readParameterValue } from './standards';

export const caseFileWords = vocabulary({
  'cases.unknown': {
    'zh-CN': '{what}“{id}”不在本政策之内。可用：{known}。',
    en: 'The policy has no {what} "{id}". It has: {known}.',
  },
  'cases.unknown-near': {
    'zh-CN': '{what}“{id}”不在本政策之内，是否想写“{meant}”？可用：{known}。',
    en: 'The policy has no {what} "{id}". Was "{meant}" meant? It has: {known}.',
  },
  'cases.no-rule': {
    'zh-CN': '第{measure}条没有{what}，这种例子用不上。请改正条号或例子的种类。',
    en: 'Measure {measure} has no {what}, so that this kind of case cannot be run. Correct the number or the kind.',
  },
  'cases.none-for-base': {
    'zh-CN': '“none”只用于上年同期数（没有基数）。缺数请写 null。',
    en: '"none" is for a figure of the year before alone (there was no base). Write null where a figure is missing.',
  },
  'cases.no-day': {
    'zh-CN': '“{value}”不是日历上的日期，或者这个指标不是日期。',
    en: '"{value}" is no day of the calendar, or this metric is no date.',
  },
  'cases.bad-parameter': {
    'zh-CN': '参数“{id}”不能是“{value}”：超出允许的范围、位数过多，或比一般标准更严。',
    en: 'The parameter "{id}" cannot be "{value}": out of range, too many digits, or stricter than the plain standard.',
  },
  'cases.award-or-missing': {
    'zh-CN': '应写奖补金额，或者写缺什么，两者只写一个。',
    en: 'Say the award, or what it waits for: one of the two.',
  },
  'cases.award-form': {
    'zh-CN': '没有算法的奖补写成 {forms} 三者之一。',
    en: 'An award without a formula is one of {forms}.',
  },
  'cases.duplicate': {
    'zh-CN': '第{measure}条的例子“{what}”在前面已经有了。请换一个说法或删去一个。',
    en: 'Measure {measure} has a case "{what}" already, further up. Name it otherwise or remove one.',
  },
});
const { message } = caseFileWords;

/** The cases of a pack, or everything that is wrong with their file. */
export type CasesRead =
  | { readonly ok: true; readonly cases: readonly PackCase[] }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Takes a parsed `cases.json` as cases of a pack: in form, and of what the pack has. What they expect is not looked at. */
export function readCaseFile(json: unknown, pack: Pack): CasesRead {
  const read = readCasesSchema(json);
  if (!read.ok) return read;
  const faults = [...read.raw.flatMap((each, index) => faultsOf(each, under('', index), pack)), ...repeated(read.raw)];
  return faults.length > 0 ? { ok: false, faults } : { ok: true, cases: read.raw.map(caseOf) };
}

function caseOf(raw: RawCase): PackCase {
  switch (raw.kind) {
    case 'eligibility':
      return { ...raw, expect: { ...raw.expect, award: awardOf(raw.expect.award) } };
    case 'grant': {
      const { award, missing = [] } = raw.expect;
      const said = awardOf(award ?? null);
      return { ...raw, expect: said === null ? { missing } : { award: said } };
    }
    case 'growth-target':
    case 'count-target':
      return raw;
  }
}

type RawAward = Extract<RawCase, { kind: 'eligibility' }>['expect']['award'];

/** An award as a case expects it; null for none, and for a form that is none of the four. */
function awardOf(raw: RawAward): AwardExpected | null {
  if (raw === null || typeof raw === 'string') return raw;
  const { atMost, atLeast, from, to } = raw;
  switch (Object.keys(raw).sort().join()) {
    case 'atMost':
      return atMost === undefined ? null : { atMost };
    case 'atLeast':
      return atLeast === undefined ? null : { atLeast };
    case 'from,to':
      return from === undefined || to === undefined ? null : { from, to };
    default:
      return null;
  }
}

const AWARD_FORMS = '{"atMost": "100"}、{"atLeast": "50"}、{"from": "20", "to": "50"}';

function awardForm(raw: RawAward, at: string): readonly Fault[] {
  return raw === null || awardOf(raw) !== null ? [] : [fault(at, message('cases.award-form', { forms: AWARD_FORMS }))];
}

const NAMES = {
  measure: { 'zh-CN': '条号', en: 'measure' },
  fact: { 'zh-CN': '数的编号', en: 'figure' },
  group: { 'zh-CN': '行业范围', en: 'group' },
  parameter: { 'zh-CN': '参数', en: 'parameter' },
  roster: { 'zh-CN': '名册', en: 'roster' },
  name: { 'zh-CN': '所缺的编号', en: 'name' },
  metric: { 'zh-CN': '指标', en: 'metric' },
  class: { 'zh-CN': '类别', en: 'class' },
  target: { 'zh-CN': '目标', en: 'target' },
} as const;

/** Keys that a verdict may miss beside figures and parameters. */
const PLAIN_KEYS = ['industry', 'industryCode', 'amount', 'class'] as const;

function faultsOf(raw: RawCase, at: string, pack: Pack): readonly Fault[] {
  const measure = pack.measures.find(({ number }) => number === raw.measure);
  if (!measure) {
    const known = pack.measures.map(({ number }) => String(number));
    return unknown('measure', String(raw.measure), known, under(at, 'measure'));
  }
  const noRule = (zh: string, en: string): readonly Fault[] => [
    fault(under(at, 'measure'), message('cases.no-rule', { measure: String(raw.measure), what: { 'zh-CN': zh, en } })),
  ];
  switch (raw.kind) {
    case 'eligibility': {
      if (!measure.eligibility) return noRule('逐户核验的门槛', 'threshold for enterprises');
      const { industry, expect } = raw;
      const groups = pack.groups.map(({ id }) => id);
      const sets = typeof industry === 'string' ? [] : 'anyOf' in industry ? industry.anyOf : [industry];
      const anyOf = typeof industry !== 'string' && 'anyOf' in industry;
      return [
        ...inFacts(raw.facts, under(at, 'facts'), pack),
        ...sets.flatMap((set, index) =>
          set.flatMap((id, place) => {
            const where = anyOf ? under(at, 'industry', 'anyOf', index, place) : under(at, 'industry', place);
            return unknown('group', id, groups, where);
          }),
        ),
        ...Object.keys(raw.marks ?? {}).flatMap((id) => unknown('roster', id, rostersOf(pack), under(at, 'marks', id))),
        ...inParameters(raw.parameters, under(at, 'parameters'), pack),
        ...missingNames(expect.missing, under(at, 'expect', 'missing'), pack),
        ...awardForm(expect.award, under(at, 'expect', 'award')),
        ...Object.keys(expect.gaps).flatMap((id) =>
          unknown('metric', id, metricsOf(pack), under(at, 'expect', 'gaps', id)),
        ),
      ];
    }
    case 'growth-target': {
      if (measure.targets.length === 0) return noRule('增速目标', 'growth target');
      const known = measure.targets.map((_, index) => String(index));
      return [
        ...unknown('target', String(raw.target), known, under(at, 'target')),
        ...inFacts(raw.facts, under(at, 'facts'), pack),
      ];
    }
    case 'count-target': {
      if (measure.counts.length === 0) return noRule('数量目标', 'count target');
      const known = measure.counts.map(({ id }) => id);
      return unknown('target', raw.target, known, under(at, 'target'));
    }
    case 'grant': {
      const { grant } = measure;
      if (!grant) return noRule('定额奖励或按比例补助', 'award of its own');
      const { award, missing } = raw.expect;
      const classes = grant.classes.map(({ id }) => id);
      return [
        ...(raw.class === null ? [] : unknown('class', raw.class, classes, under(at, 'class'))),
        ...inParameters(raw.parameters, under(at, 'parameters'), pack),
        ...missingNames(missing ?? [], under(at, 'expect', 'missing'), pack),
        ...awardForm(award ?? null, under(at, 'expect', 'award')),
        ...((award === undefined) === (missing === undefined)
          ? [fault(under(at, 'expect'), message('cases.award-or-missing'))]
          : []),
      ];
    }
  }
}

function unknown(what: keyof typeof NAMES, id: string, known: readonly string[], at: string): readonly Fault[] {
  if (known.includes(id)) return [];
  const params = { what: NAMES[what], id, known: known.join('、') };
  const meant = /^\d+$/.test(id) ? null : nearest(id, known);
  return [
    fault(at, meant === null ? message('cases.unknown', params) : message('cases.unknown-near', { ...params, meant })),
  ];
}

function metricsOf(pack: Pack): readonly string[] {
  return pack.metrics.map(({ id }) => id);
}

function rostersOf(pack: Pack): readonly string[] {
  return pack.rosters.map(({ id }) => id);
}

function factsOf(pack: Pack): readonly string[] {
  return metricsOf(pack).flatMap((id) => [id, `${id}.base`, `${id}.growth`]);
}

function inFacts(facts: CaseFacts, at: string, pack: Pack): readonly Fault[] {
  const known = factsOf(pack);
  return Object.entries(facts).flatMap(([key, value]) => {
    const misplaced = value === 'none' && !key.endsWith('.base');
    const dated = pack.metrics.find(({ id }) => id === key)?.unit === '日期';
    const isDay = value !== null && /^\d{4}-/.test(value);
    const wrongDay = isDay && (!dated || readDay(value) === null);
    return [
      ...unknown('fact', key, known, under(at, key)),
      ...(wrongDay && known.includes(key) ? [fault(under(at, key), message('cases.no-day', { value }))] : []),
      ...(misplaced ? [fault(under(at, key), message('cases.none-for-base'))] : []),
    ];
  });
}

function inParameters(values: Readonly<Record<string, string>>, at: string, pack: Pack): readonly Fault[] {
  const known = pack.parameters.map(({ id }) => id);
  return Object.entries(values).flatMap(([id, value]) => {
    const parameter = pack.parameters.find((each) => each.id === id);
    if (!parameter) return unknown('parameter', id, known, under(at, id));
    if (readParameterValue(parameter, value).kind !== 'fault') return [];
    return [fault(under(at, id), message('cases.bad-parameter', { id, value }))];
  });
}

function missingNames(names: readonly string[], at: string, pack: Pack): readonly Fault[] {
  const known = [...factsOf(pack), ...rostersOf(pack), ...PLAIN_KEYS, ...pack.parameters.map(({ id }) => id)];
  return names.flatMap((name, index) => unknown('name', name, known, under(at, index)));
}

function repeated(cases: readonly RawCase[]): readonly Fault[] {
  const seen = new Set<string>();
  return cases.flatMap((each, index) => {
    const { kind, measure, what } = each;
    const target = 'target' in each ? each.target : null;
    const name = JSON.stringify([kind, measure, what, target]);
    if (seen.has(name)) {
      return [fault(under('', index, 'what'), message('cases.duplicate', { measure: String(measure), what }))];
    }
    seen.add(name);
    return [];
  });
}
