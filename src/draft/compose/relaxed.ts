import { industriesIn } from '../reading/industry-words';
import type { Statement } from '../reading/statements';
import type { Rule } from './conditions';
import type { Tools } from './eligibility';
import type { Stretch } from './scribe';

/** 对……等行业可适当降低标准: each number gives way to a parameter for those industries. */
export function relaxedRule(
  rule: Rule,
  { sentence, relaxes }: Statement,
  { scribe, figures, industries }: Tools,
): Rule {
  const mentions = industriesIn(sentence.text, sentence.start, relaxes?.start ?? sentence.end).filter(
    ({ id }) => id !== 'industrial',
  );
  if (!relaxes || mentions.length === 0) return rule;
  const { number } = scribe.part;
  const first = mentions[0];
  const words: Stretch = { start: first?.start ?? sentence.start, end: relaxes.end };
  const quoted = scribe.quote(words);
  const ids = mentions.map(({ id }) => id);
  const group = industries.together(
    `m${String(number)}.relaxed`,
    { 'zh-CN': '可放宽标准的行业', en: 'industries with relaxed standards' },
    ids,
    number,
  );
  scribe.confirm(
    words,
    {
      'zh-CN': `放宽标准的行业：${ids.map((id) => industries.name(id)).join('、')}`,
      en: 'the industries with relaxed standards',
    },
    { optional: false },
  );
  scribe.read(words, {
    'zh-CN': '行业对应的代码、哪些标准可以放宽，是本工具的理解；列举以外的行业按一般标准核。',
    en: 'Which codes the industries stand for, and which standards are relaxed, is our reading.',
  });
  scribe.open.push({ 'zh-CN': '放宽后的标准原文没有写明。', en: 'The relaxed standards are not stated.' });
  const loosen = (each: Rule, tail: string): Rule => {
    if (each.shape === 'all' || each.shape === 'any') {
      return { ...each, of: (each['of'] as readonly Rule[]).map((inner) => loosen(inner, tail)) };
    }
    if (each.shape === 'by-base') {
      const part = (field: 'withBase' | 'withoutBase', end: string) => {
        const side = each[field] as Readonly<Record<string, unknown>> & { readonly then: Rule };
        return { ...side, then: loosen(side.then, end) };
      };
      return { ...each, withBase: part('withBase', ''), withoutBase: part('withoutBase', 'WithoutBase') };
    }
    const isGrowth = each.shape === 'growth' && each['zeroBase'] === undefined;
    const up = each['order'] === '>=' || each['order'] === '>';
    if (!up || !(isGrowth || each.shape === 'threshold')) return each;
    const metric = String(each['metric']);
    const name = figures.metric(metric)?.name;
    const id = `m${String(number)}.relaxed.${isGrowth ? 'growth' : metric}${tail}`;
    scribe.parameters.push({
      id,
      name: {
        'zh-CN': `放宽后的${name?.['zh-CN'] ?? metric}${isGrowth ? '增速' : ''}标准${tail === '' ? '' : '（无基数）'}`,
        en: `relaxed standard of ${isGrowth ? 'growth of ' : ''}${name?.en ?? metric}${tail === '' ? '' : ' without a base'}`,
      },
      unit: isGrowth ? 'share' : String(each['unit']),
      span: 'any',
      measure: number,
      value: null,
      words: scribe.quote(relaxes),
      reading: true,
    });
    return { shape: 'relaxed', group, parameter: id, words: quoted, plain: each, reading: true };
  };
  scribe.read(relaxes, {
    'zh-CN': '放宽后的标准未公布，由填入的数定。',
    en: 'The relaxed standards are those that are filled in.',
  });
  return loosen(rule, '');
}
