export function StandardsPlace() {
  return null;
}
