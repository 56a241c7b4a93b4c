import { vocabulary } from '../messages/message';
import type { Texts } from '../messages/message';
import type { Pack } from '../policy/pack';
import type { Measure } from '../policy/measure';
import { argument, argumentWords, blockError } from './argument';
import type { FunctionDefinition, FunctionError, FunctionResult, LoadedContext } from './definition';
import { industryArgument, memberOf } from './industry-argument';
import { measureArgument } from './measure-argument';
import { nameArgument } from './name-argument';
import type { Named } from './name-argument';
import { openParameters } from './open-parameters';
import { errorResult, numberResult } from './result';
import { standardAsked } from './standard-of';

export const thresholdWords = vocabulary({
  'functions.threshold-none': {
    'zh-CN': '第{measure}条对{kind}没有{metric}的门槛。',
    en: 'Measure {measure} asks no {metric} of enterprises {kind}.',
  },
  'functions.threshold-industry': {
    'zh-CN': '该行业是否属于可降低标准的困难行业，尚须主管部门认定，门槛不能确定。',
    en: 'Whether the industry is one with relaxed standards is for the authority to say, so the threshold is open.',
  },
  'functions.has-base': {
    'zh-CN': '“是否有基数”应填TRUE（有）或FALSE（无）。',
    en: '“hasBase” is to be TRUE or FALSE.',
  },
});

const METRIC: Texts = { 'zh-CN': '指标', en: 'metric' };
const HAS_BASE: Texts = { 'zh-CN': '是否有基数', en: 'hasBase' };
const KINDS = {
  with: { 'zh-CN': '有基数的企业', en: 'with a base' },
  without: { 'zh-CN': '无基数的企业', en: 'without a base' },
} as const satisfies Record<string, Texts>;

/** The figures that a measure can set a standard for: its metrics and their growth. */
function metricsOf(pack: Pack, { eligibility, targets }: Measure): readonly Named[] {
  const ids = [...new Set([...(eligibility?.metrics ?? []), ...targets.map(({ metric }) => metric)])];
  return ids.flatMap((id) => {
    const name = pack.metrics.find((metric) => metric.id === id)?.name ?? { 'zh-CN': id, en: id };
    return [
      { id, name },
      { id: `${id}.growth`, name: { 'zh-CN': `${name['zh-CN']}增速`, en: `growth of ${name.en}` } },
    ];
  });
}

function hasBaseArgument(given: unknown): boolean | FunctionError {
  const value = argument(given);
  if (value.kind === 'empty') return true;
  if (value.kind === 'block') return blockError(HAS_BASE);
  if (value.kind === 'error') {
    return errorResult(
      '#N/A',
      argumentWords.message('functions.error-argument', { name: HAS_BASE, error: value.error }),
    );
  }
  if (value.kind === 'logical') return value.logical;
  const words = value.kind === 'text' ? value.text.normalize('NFKC').trim().toUpperCase() : '';
  if (['TRUE', '是', '有', '有基数'].includes(words) || (value.kind === 'number' && value.number === 1)) return true;
  if (['FALSE', '否', '无', '无基数'].includes(words) || (value.kind === 'number' && value.number === 0)) return false;
  return errorResult('#VALUE!', thresholdWords.message('functions.has-base'));
}

function none(measure: Measure, metric: Named, hasBase: boolean): FunctionError {
  const kind = hasBase ? KINDS.with : KINDS.without;
  return errorResult(
    '#N/A',
    thresholdWords.message('functions.threshold-none', { measure: String(measure.number), kind, metric: metric.name }),
  );
}

/**
 * The number that a measure asks of a figure.
 * @customfunction THRESHOLD
 * @param measure The measure's number, such as 1; another policy's with its id before a colon.
 * @param metric The figure: "output", or "output.growth" for its growth.
 * @param [hasBase] Whether there is a figure of the year before; TRUE if left out.
 * @param [industry] The industry, by name or code; without it the plain standard.
 * @returns {number} In the metric's unit; growth as a share.
 */
export function threshold(measure: unknown, metric: unknown, hasBase?: unknown, industry?: unknown) {
  return ({ pack, standards }: LoadedContext): FunctionResult => {
    const found = measureArgument(
      pack,
      measure,
      ({ eligibility, targets }) => eligibility !== null || targets.length > 0,
    );
    if ('error' in found) return found;
    const choices = metricsOf(pack, found);
    const figure = nameArgument(metric, METRIC, choices, null);
    if ('error' in figure) return figure;
    const based = hasBaseArgument(hasBase);
    if (typeof based !== 'boolean') return based;
    const { eligibility, targets } = found;
    if (!eligibility) {
      const target = targets.find((each) => `${each.metric}.growth` === figure.id);
      return target && based ? numberResult(target.rate) : none(found, figure, based);
    }
    const resolved = industryArgument(pack, industry);
    if ('error' in resolved) return resolved;
    const asker = { hasBase: based, member: memberOf(pack, resolved.said) };
    const asked = standardAsked(eligibility.eligible, figure.id, asker, standards);
    switch (asked.kind) {
      case 'number':
        return numberResult(asked.value);
      case 'open':
        return errorResult('#N/A', openParameters(pack, asked.parameters));
      case 'group-unknown':
        return errorResult('#N/A', thresholdWords.message('functions.threshold-industry'));
      case 'none':
      case 'never':
        return none(found, figure, based);
    }
  };
}

export const THRESHOLD: FunctionDefinition = {
  id: 'THRESHOLD',
  policyAt: 0,
  needs: 'standards',
  ask: threshold,
  chinese: {
    description: '某条措施对某项指标的门槛。',
    parameters: [
      { name: '措施', text: '措施的序号，如1；其他政策前面写编号和冒号，如“gl-2025q3:1”。' },
      { name: '指标', text: 'output（产值）、output.growth（产值增速）等。' },
      { name: '是否有基数', text: '上年同期是否有数，默认TRUE。' },
      { name: '行业', text: '行业名称或代码；不填为一般标准。' },
    ],
  },
};
