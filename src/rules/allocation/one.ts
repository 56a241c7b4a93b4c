import { vocabulary } from '../../messages/message';
import { awardLabel, bestOf } from './best';
import type { Ruling } from './best';
import type { Candidate } from './candidate';
import { divided } from './fields';
import { hangsWords } from './said';
import { bothHang, onRows, ruled } from './standing';
import type { Hangs, State } from './standing';
import type { Step } from './step';

const words = vocabulary({
  'allocation.one-kept': { 'zh-CN': '同一集团取一户，取此户', en: 'one of a group: this is kept' },
  'allocation.one-out': {
    'zh-CN': '同一集团取一户，已取{other}，此户不计',
    en: 'one of a group: {other} is kept, this is not',
  },
  'allocation.one-unsure': {
    'zh-CN': '同一集团取一户，是否取此户未定，取决于{hangs}',
    en: 'one of a group: whether this is kept hangs on {hangs}',
  },
  'allocation.head-out': {
    'zh-CN': '所属集团“{head}”已申报，此户不计',
    en: 'its group “{head}” has applied: this is not counted',
  },
  'allocation.head-unsure': {
    'zh-CN': '{hangs}不明，不知所属集团是否已申报，是否计入未定',
    en: '{hangs} not known, so not whether its group has applied: open',
  },
});

/** Of a group's enterprises one; or none but the head, where the head itself is in the list. */
export const one: Step<'one'> = {
  kind: 'one',
  texts: words.texts,
  apply: (step, at, state, { candidates }) =>
    step.keep === 'head'
      ? withoutHeads(step.measures, at, state, candidates)
      : bestOfGroups(step.measures, at, state, candidates),
};

type Measures = Parameters<typeof divided>[2];

function bestOfGroups(measures: Measures, at: number, state: State, candidates: readonly Candidate[]): State {
  const { known, unknown } = divided(candidates, state, measures, 'group');
  const standings = [...state.standings];
  const held = (index: number, sure: boolean) => {
    const standing = state.standings[index];
    return standing ? [{ index, order: index, standing, sure }] : [];
  };
  const strangers = unknown.flatMap(({ index }) => held(index, false));
  const rule = (index: number, { presence, by }: Ruling, more: Hangs): void => {
    const [candidate, before] = [candidates[index], standings[index]];
    if (!candidate || !before) return;
    const hangs = presence === 'unsure' ? bothHang(bothHang(before.amountHangs, more), onRows(by)) : onRows([]);
    const params = { hangs: hangsWords(candidate.pack, hangs, candidates) };
    const said =
      presence === 'in'
        ? words.message('allocation.one-kept')
        : presence === 'unsure'
          ? words.message('allocation.one-unsure', params)
          : words.message('allocation.one-out', { other: labels(by, candidate, candidates) });
    standings[index] = ruled(before, at, { presence, hangs, said });
  };
  for (const rows of known.values()) {
    const members = rows.flatMap((index) => held(index, true));
    if (members.length + strangers.length < 2) continue;
    for (const [index, ruling] of bestOf([...members, ...strangers])) {
      if (rows.includes(index)) rule(index, ruling, onRows([]));
    }
  }
  // Of no known group: it may be alone, or stand with any other.
  const anyone = [...[...known.values()].flat(), ...unknown.map(({ index }) => index)];
  const all = unknown.length === 0 ? null : bestOf(anyone.flatMap((index) => held(index, false)));
  for (const { index, key } of unknown) {
    const { presence, by } = all?.get(index) ?? { presence: 'unsure', by: [] };
    rule(index, { presence, by }, { names: [key], rows: [], more: 0 });
  }
  return { ...state, standings };
}

function labels(by: readonly number[], of: Candidate, candidates: readonly Candidate[]): string {
  return by
    .flatMap((index) => candidates[index] ?? [])
    .map((other) => awardLabel(other, of))
    .join('、');
}

function withoutHeads(measures: Measures, at: number, state: State, candidates: readonly Candidate[]): State {
  const heads = new Map<string, string>();
  for (const { heads: group, enterprise } of candidates) if (group !== null) heads.set(group, enterprise);
  const { known, unknown } = divided(candidates, state, measures, 'group');
  const standings = [...state.standings];
  for (const [group, rows] of known) {
    const head = heads.get(group);
    if (head === undefined) continue;
    for (const index of rows) {
      const before = standings[index];
      if (!before || candidates[index]?.enterprise === head) continue;
      const said = words.message('allocation.head-out', { head: group });
      standings[index] = ruled(before, at, { presence: 'out', said });
    }
  }
  if (heads.size === 0) return { ...state, standings };
  for (const { index, key } of unknown) {
    const [candidate, before] = [candidates[index], standings[index]];
    if (!candidate || !before) continue;
    const hangs = { names: [key], rows: [], more: 0 };
    const said = words.message('allocation.head-unsure', {
      hangs: hangsWords(candidate.pack, hangs, candidates),
    });
    standings[index] = ruled(before, at, { presence: 'unsure', hangs, said });
  }
  return { ...state, standings };
}
