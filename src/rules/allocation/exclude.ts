import { vocabulary } from '../../messages/message';
import type { Message } from '../../messages/message';
import type { StepOf } from '../../policy/allocation';
import { awardLabel, bestOf } from './best';
import type { Ruling } from './best';
import type { Candidate, Presence } from './candidate';
import { divided } from './fields';
import { hangsWords } from './said';
import { bothHang, ON_NOTHING, onRows, ruled } from './standing';
import type { Hangs, Standing } from './standing';
import type { Step } from './step';

const words = vocabulary({
  'allocation.exclude-kept-better': { 'zh-CN': '不得兼得，就高取此项', en: 'not together: this, the higher, is kept' },
  'allocation.exclude-kept-first': { 'zh-CN': '不得兼得，按次序取此项', en: 'not together: this comes first' },
  'allocation.exclude-out': {
    'zh-CN': '不得兼得，已取{other}，此项不计',
    en: 'not together: {other} is kept, this is not',
  },
  'allocation.exclude-unsure': {
    'zh-CN': '与{others}不得兼得，取哪一项未定{hangs}',
    en: 'not together with {others}; which is kept is open{hangs}',
  },
  'allocation.exclude-hangs': { 'zh-CN': '，取决于{names}', en: ', it hangs on {names}' },
});

/** Of an enterprise's awards under measures that do not go together, one. */
export const exclude: Step<'exclude'> = {
  kind: 'exclude',
  texts: words.texts,
  apply: (step, at, state, { candidates }) => {
    const standings = [...state.standings];
    for (const rows of divided(candidates, state, step.measures, 'enterprise').known.values()) {
      const held = rows.flatMap((index) => {
        const [candidate, standing] = [candidates[index], state.standings[index]];
        if (!candidate || !standing) return [];
        return [{ index, order: orderOf(step, candidate), standing, sure: true }];
      });
      if (held.length < 2) continue;
      const kept = step.keep === 'better' ? bestOf(held) : firstOf(held);
      for (const [index, { presence, by }] of kept) {
        const [candidate, before] = [candidates[index], standings[index]];
        if (!candidate || !before) continue;
        const hangs = presence === 'unsure' ? openOf([index, ...by], state.standings) : onRows([]);
        const said = saidOf(step.keep, presence, candidate, by, hangs, candidates);
        standings[index] = ruled(before, at, { presence, hangs, said });
      }
    }
    return { ...state, standings };
  },
};

function orderOf({ measures }: StepOf<'exclude'>, { pack, measure }: Candidate): number {
  return measures.findIndex((each) => each.pack === pack.id && each.measure === measure);
}

interface Ordered {
  readonly index: number;
  readonly order: number;
  readonly standing: Standing;
}

/** The first that is in, by the order of the measures; rows of one enterprise under one measure by the list's. */
function firstOf(held: readonly Ordered[]): ReadonlyMap<number, Ruling> {
  const inOrder = [...held].sort((a, b) => a.order - b.order || a.index - b.index);
  const kept = new Map<number, Ruling>();
  const open: number[] = [];
  let taken: number | null = null;
  for (const { index, standing } of inOrder) {
    if (taken !== null) kept.set(index, { presence: 'out', by: [taken] });
    else kept.set(index, open.length > 0 ? { presence: 'unsure', by: [...open] } : { presence: 'in', by: [] });
    if (standing.presence === 'in') taken ??= index;
    else open.push(index);
  }
  return kept;
}

/** What is open of the awards that are held against each other. */
function openOf(rows: readonly number[], standings: readonly Standing[]): Hangs {
  return rows
    .flatMap((index) => standings[index] ?? [])
    .reduce((all, { hangs, amountHangs }) => bothHang(all, bothHang(hangs, amountHangs)), ON_NOTHING);
}

function saidOf(
  keep: 'better' | 'first',
  presence: Presence,
  candidate: Candidate,
  by: readonly number[],
  hangs: Hangs,
  candidates: readonly Candidate[],
): Message {
  const others = by.flatMap((index) => candidates[index] ?? []).map((other) => awardLabel(other, candidate));
  switch (presence) {
    case 'in':
      return words.message(`allocation.exclude-kept-${keep}`);
    case 'out':
      return words.message('allocation.exclude-out', { other: others.join('、') });
    case 'unsure':
      return words.message('allocation.exclude-unsure', {
        others: others.join('、'),
        hangs:
          hangs.names.length + hangs.rows.length === 0
            ? ''
            : words.message('allocation.exclude-hangs', { names: hangsWords(candidate.pack, hangs, candidates) }),
      });
  }
}
