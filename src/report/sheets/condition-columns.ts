import type { FactSource } from '../../list/reading';
import type { Message } from '../../messages/message';
import type { Order } from '../../policy/algebra';
import { keyName } from '../../policy/key-names';
import type { Pack } from '../../policy/pack';
import type { PackUnit } from '../../policy/terms';
import type { Exact } from '../../quantity/exact';
import { shownRate } from '../../rules';
import type { Trace, TraceStep } from '../../rules/verdict';
import type { CellContent } from '../../workbook/cell';
import { EMPTY } from '../../workbook/cell';
import { amountCell } from '../result-columns';
import { namesOf, textCell, withUnit } from './sheet-cells';
import { sheetWords } from './sheet-words';

export type ConditionStep = Extract<TraceStep, { kind: 'condition' }>;

const { message } = sheetWords;

/** One kind of condition: a figure or a growth, by the plain standard or the relaxed one. */
export interface ConditionKind {
  readonly id: string;
  /** The fact's key that it asks of (`output`, `output.growth`). */
  readonly key: string;
  readonly growth: boolean;
  readonly relaxed: boolean;
  /** How its shape says it, where it is more than a figure held against a number. */
  readonly phrase: string | null;
}

/** The kind of a step. */
export function kindOf({ node, metric, standard, compared }: ConditionStep): ConditionKind {
  const growth = node.kind === 'growth';
  const key = node.kind === 'growth' ? `${metric}.growth` : node.fact;
  const relaxed = standard === 'relaxed';
  const phrase = compared?.phrase['zh-CN'] ?? null;
  return { id: `${key}${relaxed ? ' relaxed' : ''}${phrase ? ` ${phrase}` : ''}`, key, growth, relaxed, phrase };
}

/** The kinds of condition that occur, by the pack's metrics, the figure before its growth, the plain before the relaxed. */
export function kindsOf(pack: Pack, traces: Iterable<Trace>): readonly ConditionKind[] {
  const kinds = new Map<string, ConditionKind>();
  for (const { steps } of traces) {
    for (const step of steps) {
      if (step.kind !== 'condition') continue;
      const kind = kindOf(step);
      kinds.set(kind.id, kind);
    }
  }
  const rank = ({ key, growth, relaxed }: ConditionKind): number =>
    pack.metrics.findIndex(({ id }) => key === id || key.startsWith(`${id}.`)) * 4 +
    (growth ? 2 : 0) +
    (relaxed ? 1 : 0);
  return [...kinds.values()].sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
}

/** The steps of one kind, with the branch that each stands in where several were looked at. */
export function stepsOf(trace: Trace, kind: ConditionKind): readonly { step: ConditionStep; branch: Message | null }[] {
  const found: { step: ConditionStep; branch: Message | null }[] = [];
  const both = trace.steps.some((step) => step.kind === 'branch' && step.label === 'base-unknown');
  let branch: Message | null = null;
  for (const step of trace.steps) {
    if (step.kind === 'branch') {
      if (both && (step.label === 'with-base' || step.label === 'without-base'))
        branch = message(`sheet.${step.label}`);
    } else if (step.kind === 'condition' && kindOf(step).id === kind.id) found.push({ step, branch });
  }
  return found;
}

/** What was looked at: 有基数, 无基数, 困难行业, as far as known. */
export function branchesOf({ steps }: Trace): readonly Message[] {
  const labels = steps.flatMap((step) => (step.kind === 'branch' ? [step.label] : []));
  const unknown = labels.includes('base-unknown');
  const shown = labels.filter((label) => !unknown || (label !== 'with-base' && label !== 'without-base'));
  return [...new Set(shown)].map((label) => message(`sheet.${label}`));
}

/** A condition's value: a number where there is one, else the text that the list has in its place. */
export function valueCell(step: ConditionStep | undefined, source: FactSource | undefined): CellContent {
  switch (step?.found.kind) {
    case 'figure':
      return amountCell(step.found.value);
    case 'growth':
    case 'reported-rate':
      return { ...amountCell(step.found.rate), role: 'share' };
    case 'no-base':
    case 'missing':
      return textCell(source?.value === null ? source.shown : null);
    case undefined:
      return { value: EMPTY };
  }
}

const ORDER = {
  '>=': 'sheet.at-least',
  '>': 'sheet.above',
  '<=': 'sheet.at-most',
  '<': 'sheet.below',
} as const satisfies Record<Order, string>;

/** What is asked for: 不低于4,000万元; null where the text leaves it open. */
export function askedWords(pack: Pack, step: ConditionStep): Message | null {
  const { asked, node } = step;
  if (asked.kind === 'open') return null;
  // The heading says it: what is compared are products, and no number to read.
  if (node.kind === 'bound' && node.times) return null;
  const unit = node.kind === 'growth' ? 'share' : unitOf(pack, step);
  const limit = message(ORDER[node.order], { value: withUnit(asked.value, unit) });
  return asked.by === 'user' ? message('sheet.by-user', { limit }) : limit;
}

/** Met or not, by what, and how much is short. */
export function outcomeWords(pack: Pack, step: ConditionStep): Message {
  const { asked, found, outcome, compared } = step;
  if (compared && outcome === 'unknown') return message('sheet.missing', { names: namesOf(pack, compared.missing) });
  if (asked.kind === 'open') return message('sheet.open', { names: namesOf(pack, asked.parameters) });
  if (found.kind === 'no-base') return message(found.zero ? 'sheet.zero-base-not-met' : 'sheet.no-base-not-met');
  if (found.kind === 'missing') return message('sheet.missing', { names: namesOf(pack, found.keys) });
  const said = heldAgainst(pack, step, asked.value);
  switch (outcome) {
    case 'met':
      return message('sheet.met', { said });
    case 'not-met':
      return step.short
        ? message('sheet.not-met-short', { said, short: withUnit(step.short, unitOf(pack, step)) })
        : message('sheet.not-met', { said });
    case 'unknown':
      return message('sheet.unsettled', { said });
  }
}

/** A rate is said as it reads beside its bound: rounded for show it could seem to lie on the other side. */
function heldAgainst(pack: Pack, step: ConditionStep, bound: Exact): Message {
  const limit = askedWords(pack, step) ?? message('sheet.by-phrase', { phrase: step.compared?.phrase ?? '' });
  const { found, node } = step;
  if (found.kind !== 'growth' && found.kind !== 'reported-rate') return limit;
  const rate = `${shownRate(found.rate, bound, node.order)}%`;
  return message(found.kind === 'growth' ? 'sheet.computed' : 'sheet.as-reported', { rate, limit });
}

function unitOf(pack: Pack, { metric }: ConditionStep): PackUnit {
  return pack.metrics.find(({ id }) => id === metric)?.unit ?? '万元';
}

/** What a condition is called: 二季度产值, 产值同比增速（困难行业标准）. */
export function conditionName(pack: Pack, { key, relaxed, phrase }: ConditionKind): string {
  if (phrase) return phrase;
  return `${keyName(pack, key)['zh-CN']}${relaxed ? '（困难行业标准）' : ''}`;
}
