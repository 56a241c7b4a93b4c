import type { Texts } from '../messages/message';
import type { AllocationStep } from './allocation';
import type { Measure } from './measure';
import type { GroupId, Industry, Metric, Months, Parameter, Roster } from './terms';

interface Section {
  readonly number: number;
  readonly title: string;
  /** The whole heading, as the text has it. */
  readonly heading: string;
  readonly measures: readonly number[];
}

/** The months that a policy's figures are of. */
export type Period =
  | { readonly kind: 'quarter'; readonly year: number; readonly quarter: 1 | 2 | 3 | 4 }
  | ({ readonly kind: 'months'; readonly year: number } & Months)
  | { readonly kind: 'year'; readonly year: number };

/** How a pack's text came to be: the whole document, places quoted elsewhere, or a summary in our own words. */
export interface Origin {
  readonly kind: 'whole' | 'quoted' | 'summary';
  /** What was read: the document, a newspaper, a guide; null where the title says it all. */
  readonly name: Texts | null;
  readonly address: string | null;
  readonly note: Texts | null;
}

/** A policy, read, checked and lowered. Only the loader makes one. */
export interface Pack {
  readonly id: string;
  readonly title: string;
  readonly issuer: string;
  /** `unverified`: what was seen of the policy does not say whether it is in force. */
  readonly status: 'draft' | 'in-force' | 'lapsed' | 'unverified';
  readonly origin: Origin;
  readonly period: Period;
  readonly source: string;
  readonly sourceSha256: string;
  /** Says which version of the policy this is: the first 16 hexadecimal digits of the SHA-256 of its file (layout aside) and its source. */
  readonly version: string;
  readonly zeroBase: 'none' | 'missing';
  readonly metrics: readonly Metric[];
  /** The groups that rules ask membership of, in the order of their bits in an `IndustryClass`. */
  readonly groups: readonly {
    readonly id: GroupId;
    readonly name: Texts;
    readonly core: readonly string[];
    readonly edge: readonly string[];
  }[];
  readonly industries: readonly Industry[];
  readonly rosters: readonly Roster[];
  readonly parameters: readonly Parameter[];
  readonly sections: readonly Section[];
  readonly measures: readonly Measure[];
  /** What the policy states of awards that hang on other rows too: steps after the verdicts, in their order. */
  readonly allocation: readonly AllocationStep[];
}
