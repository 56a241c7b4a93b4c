import type { Enterprise, IndustryClass, IndustrySaid } from '../../policy/enterprise';
import type { Facts } from './facts';

/** The classes that a row may be, with the groups that all are in and those that any is in. */
export interface Classes {
  readonly classes: readonly IndustryClass[];
  readonly sure: IndustryClass;
  readonly may: IndustryClass;
}

/** One row as the conditions see it. */
export interface Row extends Classes {
  readonly facts: Facts;
  /** The key that would say which class it is. */
  readonly industryKey: string;
  /** Rosters that it is in or not, and what the one who asks has marked (`class:park`); one that is not there is unknown, and named by its key. */
  readonly marks: Enterprise['marks'];
}

export function together(classes: readonly IndustryClass[]): Classes {
  return {
    classes,
    sure: classes.reduce((bits, each) => bits & each, classes[0] ?? 0),
    may: classes.reduce((bits, each) => bits | each, 0),
  };
}

/** `unsaid` is what a row without an industry may be. */
export function classesSaid(industry: IndustrySaid, unsaid: Classes): Classes {
  switch (industry.kind) {
    case 'known':
      return { classes: [industry.class], sure: industry.class, may: industry.class };
    case 'open':
      return together(industry.classes);
    case 'unsaid':
      return unsaid;
  }
}

export function rowOf({ facts, industry, marks }: Enterprise, unsaid: Classes): Row {
  const { classes, sure, may } = classesSaid(industry, unsaid);
  const industryKey = industry.kind === 'open' ? industry.key : 'industry';
  return { facts, classes, sure, may, industryKey, marks };
}
