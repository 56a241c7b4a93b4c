import { exact, ONE } from '../../quantity/exact';
import { decimal, identifier, object, tag } from '../schema/build';
import { all, fact, product } from './lowered';
import { named, numbered } from './phrases';
import { marked, reading, shape } from './shape';

/** 与报送统计部门的数据误差不超过5%: a figure within a share of another one, on either side. */
export const closeTo = shape({
  id: 'close-to',
  role: 'condition',
  name: { 'zh-CN': '误差范围', en: 'within a tolerance' },
  schema: object(
    {
      shape: tag('close-to'),
      metric: identifier(),
      to: identifier(),
      share: decimal('A share of the other figure: "0.05" for 5 %.'),
      ...marked,
    },
    reading,
  ),
  lower: (raw, site) => {
    const mark = site.mark(raw);
    const metric = site.metric(raw.metric);
    const to = site.metric(raw.to, 'to');
    const limit = site.number(
      { value: raw.share, unit: 'share', words: raw.words, field: 'share' },
      { unit: 'share' },
      mark,
    );
    const share = exact(raw.share);
    const phrase = {
      text: { 'zh-CN': '{metric}与{to}相差不超过{share}', en: '{metric} differing from {to} by at most {share}' },
      parts: { metric: named(metric), to: named(to), share: numbered(limit, 'share') },
    };
    const times = (factor: typeof share) => product({ kind: 'const', value: factor }, fact(to));
    const said = { ...mark, phrase };
    return {
      ...all(
        // The words state the one side (不超过); the other is what a difference either way means.
        { kind: 'bound', fact: metric, order: '>=', than: times(ONE.minus(share)), mark: { phrase } },
        { kind: 'bound', fact: metric, order: '<=', than: times(ONE.plus(share)), mark: said },
      ),
      mark: said,
    };
  },
});
