import type { ErrorObject } from 'ajv';

/** The schema of a pack file, compiled. `errors` holds what the last call found. */
export const validatePack: {
  (data: unknown): boolean;
  errors: ErrorObject[] | null;
};
