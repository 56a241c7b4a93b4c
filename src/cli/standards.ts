import type { Choices, StandardsSaid } from '../policy/standards';

/** What counts: the workbook's own sheet 补充标准 first, and before it, key by key, what the call says. */
export function saidBy(
  workbook: StandardsSaid,
  parameters: Readonly<Record<string, string>>,
  choices: Partial<Choices>,
): StandardsSaid {
  return {
    parameters: { ...workbook.parameters, ...parameters },
    choices: { ...workbook.choices, ...choices },
  };
}
