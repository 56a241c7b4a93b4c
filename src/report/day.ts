/** A day as it is printed: 2025年7月15日. */
export function dayOf(date: Date): string {
  return `${String(date.getFullYear())}年${String(date.getMonth() + 1)}月${String(date.getDate())}日`;
}
