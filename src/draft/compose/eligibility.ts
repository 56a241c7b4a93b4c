import type { Asked } from '../reading/conditions';
import { industriesIn } from '../reading/industry-words';
import { between, trimmed } from '../reading/sentences';
import type { Statement } from '../reading/statements';
import type { Rule } from './conditions';
import type { Figures } from './figures';
import type { Industries } from './industries';
import { allOf, conditionRules, grouped } from './offer';
import { ladderRule, limited, paidRule } from './paid';
import type { Scribe, Stretch } from './scribe';

export interface DraftedEligibility {
  readonly applies: Rule;
  readonly eligible: Rule;
  readonly award: Rule | null;
  readonly metrics: readonly string[];
}

/** Why a measure's conditions were not written as rules. */
export type Unwritten = 'alternatives' | 'several' | 'other';

type Result =
  | { readonly kind: 'drafted'; readonly eligibility: DraftedEligibility }
  | { readonly kind: 'unwritten'; readonly why: Unwritten }
  | { readonly kind: 'none' };

interface Tools {
  readonly scribe: Scribe;
  readonly figures: Figures;
  readonly industries: Industries;
}

/** Writes who qualifies and what is paid, from the sentences that are no targets. */
export function eligibilityOf(statements: readonly Statement[], tools: Tools): Result {
  const { scribe, figures, industries } = tools;
  const asking = statements.filter(({ asked, ladder }) => asked.length > 0 || ladder !== null);
  const paying = statements.filter(({ paid, ladder, caps }) => paid.length > 0 || ladder !== null || caps.length > 0);
  if (asking.length === 0) return { kind: 'none' };
  // A promise without an amount hangs on conditions; with an amount it has its own sentence, or follows them.
  const sides = asking.flatMap(({ branch }) => (branch ? [branch.side] : []));
  const byBase =
    sides.includes('with') && sides.includes('without') && sides.length === asking.length && asking.length === 2;
  if (!byBase && asking.length > 1) return { kind: 'unwritten', why: 'several' };
  const amounts = paying.flatMap(({ paid }) => paid).filter(({ kind }) => kind !== 'open');
  const ladders = paying.flatMap(({ ladder }) => (ladder ? [ladder] : []));
  if (amounts.length + ladders.length > 1) return { kind: 'unwritten', why: 'several' };
  const groups = asking.map((statement) => grouped(statement));
  if (groups.some((group) => group === null)) return { kind: 'unwritten', why: 'alternatives' };
  const before = new Set(scribe.used);
  const eligible = byBase ? basedRule(asking, tools) : plainRule(asking[0], tools);
  if (eligible === null) {
    scribe.used.forEach((start) => before.has(start) || scribe.used.delete(start));
    return { kind: 'unwritten', why: 'other' };
  }
  const relaxing = statements.find(({ relaxes }) => relaxes !== null);
  const relaxed = relaxing ? relaxedRule(eligible, relaxing, tools) : eligible;
  const caps = paying.flatMap((statement) => statement.caps);
  const least = paying.find((statement) => statement.least)?.least ?? null;
  const [ladder] = ladders;
  const inner = ladder ? ladderRule(ladder, scribe, figures) : null;
  const paid = amounts[0] ?? paying.flatMap((statement) => statement.paid)[0] ?? null;
  const award = ladder ? inner && limited(inner, caps[0], least, scribe) : paidRule(paid, caps, least, scribe, figures);
  const [first] = asking;
  if (first) {
    scribe.confirm(
      trimmed(first.sentence),
      {
        'zh-CN': '本条还有没有别的条件、例外、材料要求，规则里没有写',
        en: 'whether the measure has further conditions that the rule does not hold',
      },
      { optional: false, key: 'whole' },
    );
  }
  const applies = scopeRule(statements, asking, tools);
  // Nothing that is decided on: a measure that only pays by steps is for whoever is on one.
  return { kind: 'drafted', eligibility: { applies, eligible: relaxed, award, metrics: metricsOf(relaxed) } };
  function metricsOf(rule: Rule): readonly string[] {
    const found = new Set<string>();
    collect(rule, found);
    return figures
      .raw()
      .map(({ id }) => id)
      .filter((id) => found.has(id));
  }
  function scopeRule(all: readonly Statement[], judged: readonly Statement[], { scribe: scribe_ }: Tools): Rule {
    return scopeOf(all, judged, { scribe: scribe_, figures, industries });
  }
}

function collect(rule: unknown, found: Set<string>): void {
  if (typeof rule !== 'object' || rule === null) return;
  for (const [field, value] of Object.entries(rule)) {
    if ((field === 'metric' || field === 'other') && typeof value === 'string') found.add(value);
    else collect(value, found);
  }
}

function plainRule(statement: Statement | undefined, { scribe, figures, industries }: Tools): Rule | null {
  const group = statement && grouped(statement);
  if (!statement || !group) return null;
  const words = (each: readonly Asked[]) => industriesNear(statement, each);
  const several = group.either.length > 1 && group.either.every((each) => words(each).length > 0);
  const scope = several
    ? (each: readonly Asked[]): Rule | null => {
        const mention = words(each).at(-1);
        if (!mention) return null;
        const stretch: Stretch = { start: mention.start, end: mention.end };
        scribe.read(stretch, {
          'zh-CN': '行业对应的代码是本工具的理解。',
          en: 'Which codes the industry stands for is our reading.',
        });
        const id = industries.together(
          mention.id,
          { 'zh-CN': industries.name(mention.id), en: mention.id },
          [mention.id],
          scribe.part.number,
        );
        return { shape: 'industry-group', group: id, words: scribe.quote(stretch), reading: true };
      }
    : undefined;
  const rules = conditionRules(group, scribe, figures, false, scope);
  if (rules === null) return null;
  if (rules.length > 0) return allOf(rules);
  const { ladder } = statement;
  const [first] = ladder?.rungs ?? [];
  if (!ladder || !first) return null;
  // Only the steps say who is paid: whoever reaches the lowest one.
  const id = figures.of(ladder.metric.id, null);
  if (id === null || ladder.by !== 'growth') return null;
  return {
    shape: 'rises',
    metric: id,
    order: '>',
    words: scribe.quote({ start: first.from.side.start, end: first.from.side.end }),
    reading: true,
  };
}

/** The industries that the words around a group of conditions name: up to the next group. */
function industriesNear({ sentence, asked }: Statement, group: readonly Asked[]) {
  const last = group.at(-1);
  if (!last) return [];
  const next = asked.find(({ start }) => start > last.end);
  return industriesIn(sentence.text, last.end, next?.start ?? sentence.end);
}

function basedRule(asking: readonly Statement[], { scribe, figures }: Tools): Rule | null {
  const side = (which: 'with' | 'without') => {
    const statement = asking.find(({ branch }) => branch?.side === which);
    const group = statement && grouped(statement);
    if (!statement?.branch || !group) return null;
    const rules = conditionRules(group, scribe, figures, which === 'with');
    if (!rules || rules.length === 0) return null;
    const words: Stretch = { start: statement.branch.start, end: statement.branch.end };
    return { statement, words, rule: allOf(rules) };
  };
  const base = side('with');
  const none = side('without');
  const metric = base?.statement.asked[0]?.metric.id;
  const id = metric === undefined ? null : figures.of(metric, null);
  if (!base || !none || id === null) return null;
  scribe.confirm(
    base.words,
    {
      'zh-CN': '“基数”按上年同期数理解，大于零为有基数；为零按无基数',
      en: '"base" is the figure of the same period of the year before; nought is no base',
    },
    { optional: false },
  );
  scribe.read(base.words, {
    'zh-CN': '“基数”按上年同期数理解，大于零为有基数。',
    en: '"Base" is read as the figure of the same period of the year before; above zero there is one.',
  });
  scribe.read(none.words, {
    'zh-CN': '上年同期数为零按无基数理解。',
    en: 'Nought in the year before is read as no base.',
  });
  return {
    shape: 'by-base',
    metric: id,
    withBase: { words: scribe.quote(base.words), reading: true, then: base.rule },
    withoutBase: { words: scribe.quote(none.words), reading: true, then: none.rule },
  };
}

/** 对……等行业可适当降低标准: each number gives way to a parameter for those industries. */
function relaxedRule(rule: Rule, { sentence, relaxes }: Statement, { scribe, figures, industries }: Tools): Rule {
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

const ENTERPRISE = /企业|单位/;

/** Which enterprises it is for, as the words say; all, where they say none. */
function scopeOf(all: readonly Statement[], judged: readonly Statement[], { scribe, industries }: Tools): Rule {
  const { number, text } = scribe.part;
  const found = (words: Stretch, group: string, what: string): Rule => {
    scribe.confirm(
      words,
      { 'zh-CN': `适用范围：${what}`, en: 'which enterprises it is for' },
      { optional: false, key: 'scope' },
    );
    scribe.read(words, { 'zh-CN': `适用范围按“${what}”理解。`, en: 'Which enterprises it is for is our reading.' });
    return { shape: 'industry-group', group, words: scribe.quote(words), reading: true };
  };
  const codes = all.flatMap(({ sentence }) => sentence.stated).filter(({ meaning }) => meaning.kind === 'code');
  const [firstCode] = codes;
  const lastCode = codes.at(-1);
  if (firstCode && lastCode) {
    const said = codes.flatMap(({ meaning }) => (meaning.kind === 'code' ? [meaning.code] : []));
    const ranged = codesOf(said, text.slice(firstCode.start, lastCode.end));
    const group = industries.coded(
      `m${String(number)}.codes`,
      { 'zh-CN': `行业代码${said.join('、')}`, en: `codes ${said.join(', ')}` },
      ranged,
    );
    return found({ start: firstCode.start, end: lastCode.end }, group, `行业代码${said.join('、')}`);
  }
  const candidates = [...judged, ...all]
    .map(({ sentence, relaxes }) => (relaxes ? null : sentence))
    .filter((each) => each !== null);
  for (const sentence of candidates) {
    const mentions = industriesIn(sentence.text, sentence.start, sentence.end).filter(
      ({ end }) =>
        /^(?:行业|类|领域)?(?:的)?(?:规上|规模以上)?企业/.test(sentence.text.slice(end, end + 12)) ||
        /企业$/.test(sentence.text.slice(0, end)),
    );
    const distinct = [...new Set(mentions.map(({ id }) => id))];
    const [first] = mentions;
    const last = mentions.at(-1);
    if (first && last) {
      const name = distinct.map((id) => industries.name(id)).join('、');
      const [only] = distinct;
      const id = distinct.length === 1 && only !== undefined ? only : `m${String(number)}.scope`;
      const group = industries.together(id, { 'zh-CN': name, en: id }, distinct, number);
      return found({ start: first.start, end: last.end }, group, name);
    }
    const made = /制造业(?:企业|大企业)?/.exec(between(sentence, sentence.start, sentence.end));
    if (made) {
      const start = sentence.start + made.index;
      return found({ start, end: start + made[0].length }, industries.manufacturing(), '制造业企业');
    }
  }
  const at = ENTERPRISE.exec(text);
  const start = at?.index ?? scribe.part.label.length;
  return found({ start, end: start + (at?.[0].length ?? 1) }, industries.everyone(), '各行业企业（原文未限定行业）');
}

/** 63、64、65, or all from 06 to 46. */
function codesOf(codes: readonly string[], said: string): readonly string[] {
  const [from, to] = codes;
  const isRange = codes.length === 2 && /[-—–~～至到]/.test(said) && from?.length === 2 && to?.length === 2;
  if (!isRange || from === undefined || to === undefined) return [...new Set(codes)];
  return Array.from({ length: Math.max(1, Number(to) - Number(from) + 1) }, (_, index) =>
    String(Number(from) + index).padStart(2, '0'),
  );
}
