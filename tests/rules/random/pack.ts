import type { Condition, Quantity } from '../../../src/policy/algebra';
import type { Pack } from '../../../src/policy/pack';
import type { Eligibility } from '../../../src/policy/measure';
import type { Metric, Parameter } from '../../../src/policy/terms';
import type { ParameterValue, Standards } from '../../../src/policy/standards';
import { DEFAULT_CHOICES } from '../../../src/policy/standards';
import { exact } from '../../../src/quantity/exact';

const both = (text: string) => ({ 'zh-CN': text, en: text });

export function metric(id: string, span: Metric['span'], counts = false): Metric {
  return {
    id,
    name: both(id),
    unit: counts ? '人' : '万元',
    span,
    counts,
    headers: [],
    notHeaders: [],
    stretch: null,
    wholeHeader: false,
  };
}

export function parameter(id: string, span: Parameter['span']): Parameter {
  return {
    id,
    name: both(id),
    unit: '万元',
    span,
    measure: 1,
    cap: false,
    value: null,
    plain: null,
    reading: false,
    words: { start: 0, end: 0 },
  };
}

/** A pack of one measure, for rules that no policy has: three groups, and the metrics and parameters asked for. */
export function packOf(
  rules: { readonly eligible: Condition; readonly applies?: Condition; readonly award?: Quantity | null },
  metrics: readonly Metric[],
  parameters: readonly Parameter[],
): Pack & { readonly only: Eligibility } {
  const only: Eligibility = {
    measure: 1,
    applies: rules.applies ?? { kind: 'all', of: [] },
    eligible: rules.eligible,
    award: rules.award ?? null,
    metrics: metrics.map(({ id }) => id),
    unsettled: both('nothing'),
  };
  return {
    id: 'random',
    title: '',
    issuer: '',
    status: 'draft',
    period: { year: 2025, kind: 'quarter', quarter: 2 },
    source: '',
    version: '0000000000000000',
    sourceSha256: '',
    zeroBase: 'none',
    metrics,
    groups: [
      { id: 'industrial', name: both('industrial'), core: ['20', '21'], edge: [] },
      { id: 'software', name: both('software'), core: ['65'], edge: ['64'] },
      { id: 'relaxed', name: both('relaxed'), core: ['21'], edge: [] },
    ],
    industries: [],
    rosters: [],
    origin: { kind: 'whole', name: null, address: null, note: null },
    parameters,
    sections: [],
    allocation: [],
    measures: [
      {
        number: 1,
        label: '',
        title: '',
        short: both('one'),
        text: '',
        kinds: ['eligibility'],
        subject: 'enterprise',
        eligibility: only,
        targets: [],
        counts: [],
        grant: null,
        figures: [],
        open: [],
        unquantified: [],
        readings: [],
        notJudged: null,
        toConfirm: [],
        unread: [],
        withheld: null,
        recipient: { kind: 'enterprise', note: null },
        effective: { from: null, to: null },
        slips: [],
        sharing: [],
        notSeen: [],
      },
    ],
    only,
  };
}

export function standardsWith(
  pack: Pack,
  values: Readonly<Record<string, string>>,
  growthRounding: Standards['choices']['growthRounding'] = 'none',
): Standards {
  const parameters = new Map<string, ParameterValue>(
    pack.parameters.map(({ id }) => {
      const text = values[id];
      if (text === undefined) return [id, { kind: 'open' }];
      return [id, text === 'none' ? { kind: 'no-cap' } : { kind: 'value', value: exact(text), by: 'user' }];
    }),
  );
  return { parameters, choices: { ...DEFAULT_CHOICES, growthRounding } };
}
