/** Whether what is missing is an industry: its cell may well be filled, and not narrow enough. */
export function isIndustry(key: string): boolean {
  return key === 'industry' || key === 'industryCode';
}
