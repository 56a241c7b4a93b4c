/**
 * What is tried otherwise than the policy and the workbook have it: parameters by id, as decimals in their own units (or
 * `none` for a cap), and numbers of the rules by where they stand in the policy's file. For trying alone: no verdict.
 */
export interface Scenario {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly thresholds: Readonly<Record<string, string>>;
}
