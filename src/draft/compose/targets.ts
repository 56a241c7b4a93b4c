import type { Order } from '../../policy/algebra';
import { amountText } from '../../policy/amounts';
import { saysOrder } from '../../policy/lint/readings';
import { plain } from '../../quantity/exact';
import type { Asked } from '../reading/conditions';
import { industriesIn } from '../reading/industry-words';
import type { Placed } from '../reading/roles';
import { between, type Sentence } from '../reading/sentences';
import type { Rule } from './conditions';
import type { Figures } from './figures';
import type { Industries } from './industries';
import type { Scribe, Stretch } from './scribe';

const TARGET = /力争|确保|目标|预期|努力|争取/;
const PAYS = /给予|予以|奖励\d|奖补|按[^，。]*比例/;

/** Whether a sentence says what is to be reached, and pays nothing for it. */
export function isTarget(sentence: Sentence): boolean {
  const said = between(sentence, sentence.start, sentence.end);
  return TARGET.test(said) && !PAYS.test(said);
}

const FLIPPED: Readonly<Record<Order, Order>> = { '>=': '<=', '>': '<', '<=': '>=', '<': '>' };

/** 力争……行业产值同比增长10%以上. Null where it is left out or is no such target. */
export function growthTarget(
  asked: Asked,
  sentence: Sentence,
  scribe: Scribe,
  figures: Figures,
  industries: Industries,
): Rule | null {
  if (asked.kind !== 'growth' && asked.kind !== 'rises') return null;
  const { measure, industry, start } = subjectOf(asked, sentence, scribe);
  const metric = figures.of(asked.metric.id, null);
  if (metric === null) return null;
  const order = asked.falling ? FLIPPED[asked.order] : asked.order;
  const value = asked.number?.quantity.meaning.value ?? null;
  const rate = value === null ? null : asked.falling ? value.negated() : value;
  const words: Stretch = { start, end: asked.end };
  const quoted = scribe.quote(words);
  const said = between(sentence, start, asked.metric.end);
  const period = sentence.stated
    .filter(({ meaning, end }) => meaning.kind === 'period' && end <= asked.metric.start)
    .at(-1);
  const name = `${period?.text ?? ''}${said}`.replace(/\s+/g, '');
  const shownRate =
    rate === null
      ? '由降转增'
      : `增速${order === '>=' ? '不低于' : order === '>' ? '高于' : order === '<=' ? '不高于' : '低于'}${amountText(rate, 'share')['zh-CN']}`;
  const number = asked.number?.quantity.start;
  if (
    !scribe.confirm(words, {
      'zh-CN': `目标：${name}${shownRate}`,
      en: `target: growth ${order} ${rate === null ? '0' : plain(rate)}`,
    })
  ) {
    if (number !== undefined) scribe.dropped.add(number);
    return null;
  }
  if (number !== undefined) scribe.use(number);
  const isSaid = saysOrder(order, quoted, true);
  if (!isSaid)
    scribe.read(words, {
      'zh-CN': '原文未写“以上”，按“不低于”理解。',
      en: 'The text does not say "and above"; it is read as "at least".',
    });
  if (industry) {
    industries.use(industry, measure);
    scribe.read(words, {
      'zh-CN': '本行业对应哪些行业代码是本工具的理解，见行业归类。',
      en: 'Which codes the industry stands for is our reading; see the industries.',
    });
  }
  return {
    shape: 'growth-target',
    industry,
    name: {
      'zh-CN': name,
      en: `target of measure ${String(measure)}: ${figures.metric(asked.metric.id)?.name.en ?? metric}`,
    },
    metric,
    order,
    rate: rate === null ? '0' : plain(rate),
    words: quoted,
    ...(isSaid ? {} : { reading: true }),
  };
}

function subjectOf(asked: Asked, sentence: Sentence, scribe: Scribe) {
  const mentions = industriesIn(sentence.text, sentence.start, asked.metric.start);
  const last = mentions.at(-1);
  // 工业 by itself is all of the region's industry, and no one industry.
  const one =
    last && last.id !== 'industrial' && /^[^，。；]*$/.test(between(sentence, last.end, asked.metric.start))
      ? last
      : null;
  return { measure: scribe.part.number, industry: one?.id ?? null, start: one?.start ?? asked.metric.start };
}

const MADE =
  /新增|培育|认定|遴选|评选|评定|打造|建设|建成|实施|累计|突破|达到|组织|创建|引进|推动|完成|培养|选树|新建|形成|确定|选取/;
const VERBS =
  /^.*(?:力争|确保|新增|培育和认定|认定|培育|遴选|评选|评定|打造|建设|建成|实施|累计|突破|达到|创建|引进|推动|完成|培养|选树|新建|形成|选取)/;

/** 新增……40项以上: how many of something there are to be. */
export function countTarget(
  placed: Placed,
  before: Placed | undefined,
  sentence: Sentence,
  scribe: Scribe,
  id: string,
): Rule | null {
  const { quantity, side } = placed;
  const clause = between(sentence, Math.max(sentence.start, before?.side.end ?? sentence.start), quantity.start);
  const whole = between(sentence, sentence.start, quantity.start);
  if (!MADE.test(whole) || /对[^，。]*的?企业[^，。]*$/.test(whole)) return null;
  const value = quantity.meaning.value;
  if (!value.isInteger()) return null;
  const order = side.order ?? '>=';
  const noun = between(sentence, Math.max(sentence.start, before?.side.end ?? sentence.start), side.start);
  const name = nameOf(noun, between(sentence, side.end, sentence.end));
  const from = quantity.start - (/[^，。；、]*$/.exec(clause)?.[0].length ?? 0);
  const words: Stretch = {
    start: Math.max(from, scribe.part.label.length),
    end: side.end + behindOf(sentence, side.end).length,
  };
  const quoted = scribe.quote(words);
  const isSaid = saysOrder(order, quoted, false) || side.about;
  const shown = `${name}${side.about ? '' : order === '>' ? '多于' : order === '<=' ? '不多于' : order === '<' ? '少于' : '不少于'}${plain(value)}${quantity.meaning.said}${side.about ? '左右' : ''}`;
  if (!scribe.confirm(words, { 'zh-CN': `数量目标：${shown}`, en: `count target ${order} ${plain(value)}` })) {
    scribe.dropped.add(quantity.start);
    return null;
  }
  scribe.use(quantity.start);
  if (!isSaid)
    scribe.read(words, {
      'zh-CN': '原文未写“以上”，按“不低于”理解。',
      en: 'The text does not say "and above"; it is read as "at least".',
    });
  return {
    shape: 'count-target',
    id,
    name: { 'zh-CN': name, en: `count target of measure ${String(scribe.part.number)}` },
    order,
    count: plain(value),
    about: side.about,
    words: quoted,
    ...(isSaid ? {} : { reading: true }),
  };
}

function behindOf(sentence: Sentence, from: number): string {
  return /^[^，。；、（）\d]{0,30}/.exec(between(sentence, from, sentence.end))?.[0] ?? '';
}

/** What is counted: the words behind the number, else those before it without their verb. */
function nameOf(before: string, behind: string): string {
  const after = /^[^，。；、（）\d]{2,30}/.exec(behind)?.[0].replace(/^的/, '').trim();
  if (after !== undefined && after !== '') return after;
  const clause = /[^，。；、]*$/.exec(before.replace(/（[^）]*）/g, ''))?.[0] ?? '';
  const noun = clause
    .replace(VERBS, '')
    .replace(/^[的和]/, '')
    .trim();
  return noun === '' ? clause.trim() || '原文所列数量' : noun;
}
