import type { ErrorObject } from 'ajv';

/** The schema of an allocation plan, compiled. `errors` holds what the last call found. */
export const validatePlan: {
  (data: unknown): boolean;
  errors: ErrorObject[] | null;
};
