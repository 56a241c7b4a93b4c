import { isAbout } from './candidate';
import { placed, rankSpan } from './ranking';
import type { Step } from './step';

/** Puts the awards in order, for the steps after it. Who is out is not ranked. */
export const rank: Step<'rank'> = {
  kind: 'rank',
  texts: {},
  apply: ({ measures, by, ties }, _at, state, { candidates }) => {
    const spans = candidates.map((candidate, index) => {
      const standing = state.standings[index];
      if (!standing || standing.presence === 'out' || !isAbout(measures, candidate)) return undefined;
      return rankSpan(candidate, standing, by);
    });
    return { ...state, ranking: { spans: placed(spans, by.length), ties } };
  },
};
