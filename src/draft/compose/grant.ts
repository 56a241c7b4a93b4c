import type { Placed } from '../reading/roles';
import { between, trimmed } from '../reading/sentences';
import type { Statement } from '../reading/statements';
import { plain } from '../../quantity/exact';
import { amountText } from '../../policy/amounts';
import type { Rule } from './conditions';
import type { Figures } from './figures';
import { paidRule } from './paid';
import { WHOLE, type Scribe, type Stretch } from './scribe';

export interface DraftedGrant {
  readonly rule: Rule;
  readonly kind: 'fixed-award' | 'rate-subsidy';
}

const CONDITIONS = {
  'zh-CN': '给谁、有什么条件，规则里没有写',
  en: 'whom it is for and on what conditions, which the rule does not hold',
};

/** An award that hangs on no condition of a figure: a sum for each title, a share of what is invested. Null where there is none, or more than one rule can hold. */
export function grantOf(statements: readonly Statement[], scribe: Scribe, figures: Figures): DraftedGrant | null {
  const paying = statements.filter(({ paid, caps }) => paid.length > 0 || caps.length > 0);
  const amounts = paying.flatMap(({ paid }) => paid).filter(({ kind }) => kind !== 'open');
  const fixed = amounts.flatMap((paid) => (paid.kind === 'fixed' ? [paid.amount] : []));
  const [only] = paying;
  if (fixed.length > 1) {
    if (only) scribe.confirm(trimmed(only.sentence), CONDITIONS, { optional: false, key: WHOLE });
    const rule = only && paying.length === 1 && fixed.length === amounts.length ? classes(only, fixed, scribe) : null;
    return rule && { rule, kind: 'fixed-award' };
  }
  if (amounts.length > 1) return null;
  const caps = paying.flatMap((statement) => statement.caps);
  const least = statements.find((statement) => statement.least)?.least ?? null;
  // 一定比例 may stand in several sentences; the first one is the rule, and each is left open.
  const open =
    paying.flatMap(({ paid }) => paid).find((paid) => paid.kind === 'open' && (paid.rate || paid.costs)) ?? null;
  const paid = amounts[0] ?? open;
  if (paid === null && caps.length === 0) return null;
  if (paid?.kind === 'step' || paid?.kind === 'point') return null;
  const rule = paidRule(paid, caps, least, scribe, figures);
  if (!rule) return null;
  if (only && open === null) {
    scribe.confirm(trimmed(only.sentence), CONDITIONS, { optional: false, key: WHOLE });
  }
  return { rule, kind: paid?.kind === 'rate' || paid?.kind === 'open' ? 'rate-subsidy' : 'fixed-award' };
}

/** 国家级绿色园区一次性奖励100万元、国家级绿色工厂一次性奖励50万元: a sum for each class. */
function classes(statement: Statement, amounts: readonly Placed[], scribe: Scribe): Rule | null {
  const named = namesOf(statement, amounts);
  if (!named || new Set(named.map(({ name }) => name)).size !== named.length) return null;
  const kept = named.flatMap(({ name, words, amount }, index) => {
    const shown = `${name}：${amountText(amount.quantity.meaning.value, '万元')['zh-CN']}`;
    if (
      !scribe.confirm(
        words,
        { 'zh-CN': shown, en: `a class of award: ${plain(amount.quantity.meaning.value)}` },
        { key: String(index) },
      )
    ) {
      scribe.dropped.add(amount.quantity.start);
      return [];
    }
    scribe.use(amount.quantity.start);
    return [
      {
        id: `class${String(index + 1)}`,
        name: { 'zh-CN': name, en: `class ${String(index + 1)}` },
        value: plain(amount.quantity.meaning.value),
        unit: '万元',
        words: scribe.quote(words),
      },
    ];
  });
  const [first] = named;
  const last = named.at(-1);
  if (kept.length === 0 || !first || !last) return null;
  return {
    shape: 'class-award',
    classes: kept,
    words: scribe.quote({ start: first.words.start, end: last.words.end }),
  };
}

interface Named {
  readonly name: string;
  readonly words: Stretch;
  readonly amount: Placed;
}

const PAYING =
  /(?:的|分别|各|再|给予|予以|一次性|资金)*(?:奖励|奖补|补助|补贴|资助|奖|给予)[^，。；、]*$|(?:给予|予以)[^，。；、]*$/;
const LEAD = /^(?:其中|对|新)*(?:获得|获评|评为|被评为|认定为|获批|列入|入选|首次)*/;

function namesOf({ sentence }: Statement, amounts: readonly Placed[]): readonly Named[] | null {
  const pieces = amounts.map((amount, index) => {
    const from = amounts[index - 1]?.side.end ?? sentence.start;
    return { amount, from, words: between(sentence, from, amount.quantity.start) };
  });
  const own = pieces.map(
    ({ words }) => /[^，。；、：]*$/.exec(words)?.[0].replace(PAYING, '').replace(LEAD, '').trim() ?? '',
  );
  if (own.every((name) => name.length > 1)) {
    return pieces.map(({ amount, words }, index) => {
      const start = amount.quantity.start - (/[^，。；、：]*$/.exec(words)?.[0].length ?? 0);
      return { amount, name: own[index] ?? '', words: { start, end: amount.side.end } };
    });
  }
  // 对认定为甲、乙的，分别给予10万元、5万元奖励.
  const [first] = pieces;
  const last = amounts.at(-1);
  const listed =
    /(?:评为|认定为|获得|获评|列入|入选|对|通过)([^，。；：]*?)的?(?:企业|单位|项目)?，?(?:分别|各)[^，。；：、]*$/.exec(
      first?.words ?? '',
    );
  const names = listed?.[1]?.split(/[、和及]/).map((name) => name.replace(LEAD, '').trim()) ?? [];
  if (!first || !last || names.length !== amounts.length || names.some((name) => name.length < 2)) return null;
  const start = first.from + (listed?.index ?? 0);
  return amounts.map((amount, index) => ({ amount, name: names[index] ?? '', words: { start, end: last.side.end } }));
}
