/** Placeholder for the types between rooms; the codes' own files replace it. */
export type FindingCode =
  | 'credit-code-invalid'
  | 'credit-code-rounded'
  | 'credit-code-duplicate'
  | 'name-duplicate'
  | 'number-unreadable'
  | 'number-as-text'
  | 'growth-mismatch'
  | 'growth-extreme'
  | 'threshold-near'
  | 'base-suspect'
  | 'unit-suspect'
  | 'period-suspect'
  | 'industry-unknown'
  | 'industry-mismatch'
  | 'value-missing'
  | 'value-negative'
  | 'formula-error';
