/** The floor of the add-in, as the manifest has it. */
const FLOOR = [
  ['ExcelApi', '1.14'],
  ['CustomFunctionsRuntime', '1.3'],
  ['SharedRuntime', '1.1'],
] as const;

/** What Office says of itself. */
export interface Requirements {
  readonly isSetSupported: (name: string, version: string) => boolean;
}

/** The requirement sets that this Excel lacks, as `ExcelApi 1.14`. */
export function lacking(requirements: Requirements | undefined): readonly string[] {
  const has = (name: string, version: string): boolean => {
    try {
      return requirements?.isSetSupported(name, version) === true;
    } catch {
      // Before an Excel has said what it can do, asking throws.
      return false;
    }
  };
  return FLOOR.filter(([name, version]) => !has(name, version)).map((set) => set.join(' '));
}
