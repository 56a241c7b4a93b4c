import type { ErrorObject } from 'ajv';

/** The schema of a pack's cases, compiled. `errors` holds what the last call found. */
export const validateCases: {
  (data: unknown): boolean;
  errors: ErrorObject[] | null;
};
