import { vocabulary } from '../../messages/message';
import type { Condition, Quantity } from '../algebra';
import { fault, type Fault } from '../fault';
import type { Draft } from '../lower/draft';
import type { MetricId } from '../pack';
import type { Lint } from './lint';
import { topsOf } from './walk';

const words = vocabulary({
  'pack.growth-unguarded': {
    'zh-CN': '“{metric}”的增速条件没有以“有基数”为前提。请放进按有无基数分开的有基数一侧。',
    en: 'The growth of "{metric}" is not guarded by its having a base. Put it into the side with a base of a rule by base.',
  },
});

type Metrics = ReadonlySet<MetricId>;
const NONE: Metrics = new Set();

/**
 * A growth condition stands only where its metric is sure to have a base. That each undecided condition can be settled
 * by one unknown, and with it that no missing name is left out, hangs on this: 0 over 0 would meet "at least" and fail
 * "above".
 */
export const growthGuarded: Lint = {
  id: 'growth-guarded',
  texts: words.texts,
  check: (draft) =>
    topsOf(draft).flatMap(({ at, condition, quantity }) => [
      ...(condition ? inCondition(condition, NONE, at, draft) : []),
      ...(quantity ? inQuantity(quantity, NONE, at, draft) : []),
    ]),
};

function inCondition(node: Condition, guarded: Metrics, above: string, draft: Draft): readonly Fault[] {
  const at = draft.origins.get(node) ?? above;
  const inside = (each: Condition, sure: Metrics = guarded) => inCondition(each, sure, at, draft);
  switch (node.kind) {
    case 'growth':
      return [
        ...(guarded.has(node.metric)
          ? []
          : [fault(at, words.message('pack.growth-unguarded', { metric: node.metric }))]),
        ...inQuantity(node.rate, guarded, at, draft),
      ];
    case 'bound':
      return [
        ...(node.times ? inQuantity(node.times, guarded, at, draft) : []),
        ...inQuantity(node.than, guarded, at, draft),
      ];
    case 'hasBase':
    case 'member':
    case 'flag':
      return [];
    case 'all': {
      const sure = union([guarded, ...node.of.map(asserted)]);
      return node.of.flatMap((each) => inside(each, sure));
    }
    case 'any':
      return node.of.flatMap((each) => inside(each));
    case 'not':
      return inside(node.of);
    case 'branch': {
      let sure = guarded;
      const faults = node.cases.flatMap(({ when, then }) => {
        const found = [...inside(when, sure), ...inside(then, union([sure, asserted(when)]))];
        sure = union([sure, refuted(when)]);
        return found;
      });
      return [...faults, ...inside(node.otherwise, sure)];
    }
  }
}

function inQuantity(node: Quantity, guarded: Metrics, at: string, draft: Draft): readonly Fault[] {
  switch (node.kind) {
    case 'const':
    case 'fact':
    case 'param':
      return [];
    case 'sum':
    case 'product':
    case 'min':
    case 'max':
      return node.of.flatMap((each) => inQuantity(each, guarded, at, draft));
    case 'choose': {
      let sure = guarded;
      const faults = node.cases.flatMap(({ when, then }) => {
        const found = [
          ...inCondition(when, sure, at, draft),
          ...inQuantity(then, union([sure, asserted(when)]), at, draft),
        ];
        sure = union([sure, refuted(when)]);
        return found;
      });
      return [...faults, ...inQuantity(node.otherwise, sure, at, draft)];
    }
    case 'steps':
      return [...inQuantity(node.of, guarded, at, draft), ...inQuantity(node.size, guarded, at, draft)];
    case 'least':
      return [...inQuantity(node.of, guarded, at, draft), ...inQuantity(node.floor, guarded, at, draft)];
    case 'within':
      return [
        ...inQuantity(node.low, guarded, at, draft),
        ...(node.high ? inQuantity(node.high, guarded, at, draft) : []),
      ];
  }
}

/** The metrics that surely have a base where the condition holds. */
function asserted(node: Condition): Metrics {
  switch (node.kind) {
    case 'hasBase':
      return new Set([node.metric]);
    case 'all':
      return union(node.of.map(asserted));
    case 'not':
      return refuted(node.of);
    case 'any':
    case 'branch':
    case 'bound':
    case 'growth':
    case 'member':
    case 'flag':
      return NONE;
  }
}

/** The metrics that surely have a base where the condition fails. */
function refuted(node: Condition): Metrics {
  switch (node.kind) {
    case 'not':
      return asserted(node.of);
    case 'any':
      return union(node.of.map(refuted));
    case 'hasBase':
    case 'all':
    case 'branch':
    case 'bound':
    case 'growth':
    case 'member':
    case 'flag':
      return NONE;
  }
}

function union(sets: readonly Metrics[]): Metrics {
  return new Set(sets.flatMap((set) => [...set]));
}
