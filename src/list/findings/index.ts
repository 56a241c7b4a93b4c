import { baseSuspect } from './base-suspect';
import { creditCodeDuplicate } from './credit-code-duplicate';
import { creditCodeInvalid } from './credit-code-invalid';
import { creditCodeRounded } from './credit-code-rounded';
import { formulaError } from './formula-error';
import { growthExtreme } from './growth-extreme';
import { growthMismatch } from './growth-mismatch';
import { industryMismatch } from './industry-mismatch';
import { industryUnknown } from './industry-unknown';
import { nameDuplicate } from './name-duplicate';
import { numberAsText } from './number-as-text';
import { numberUnreadable } from './number-unreadable';
import { periodSuspect } from './period-suspect';
import { rosterSuspect } from './roster-suspect';
import { thresholdNear } from './threshold-near';
import { unitSuspect } from './unit-suspect';
import { valueMissing } from './value-missing';
import { valueNegative } from './value-negative';

/** Every kind of finding by its code, in the order in which they are shown: who, figures, rates, bases, units, industries. */
export const FINDINGS = {
  'credit-code-invalid': creditCodeInvalid,
  'credit-code-rounded': creditCodeRounded,
  'credit-code-duplicate': creditCodeDuplicate,
  'name-duplicate': nameDuplicate,
  'number-unreadable': numberUnreadable,
  'number-as-text': numberAsText,
  'growth-mismatch': growthMismatch,
  'growth-extreme': growthExtreme,
  'threshold-near': thresholdNear,
  'base-suspect': baseSuspect,
  'unit-suspect': unitSuspect,
  'period-suspect': periodSuspect,
  'industry-unknown': industryUnknown,
  'industry-mismatch': industryMismatch,
  'roster-suspect': rosterSuspect,
  'value-missing': valueMissing,
  'value-negative': valueNegative,
  'formula-error': formulaError,
} as const;

/** The codes of all kinds. */
export type FindingCode = keyof typeof FINDINGS;
