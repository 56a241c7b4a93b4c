import type { Ask, Settled, SettledQuantity } from './settle';

/** Each condition of some rules and awards, once, in order. */
export function asksOf(rules: readonly Settled[], awards: readonly SettledQuantity[] = []): readonly Ask[] {
  const found = new Set<Ask>();
  const visit = (rule: Settled): void => {
    switch (rule.kind) {
      case 'ask':
        found.add(rule.ask);
        break;
      case 'all':
      case 'any':
        rule.of.forEach(visit);
        break;
      case 'not':
        visit(rule.of);
        break;
      case 'branch':
        rule.cases.forEach(({ when, then }) => {
          visit(when);
          visit(then);
        });
        visit(rule.otherwise);
        break;
    }
  };
  const visitAward = (award: SettledQuantity): void => {
    if (award.kind === 'plain') return;
    award.cases.forEach(({ when, then }) => {
      visit(when);
      visitAward(then);
    });
    visitAward(award.otherwise);
  };
  rules.forEach(visit);
  awards.forEach(visitAward);
  return [...found];
}
