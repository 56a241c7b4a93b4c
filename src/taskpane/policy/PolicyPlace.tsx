export function PolicyPlace() {
  return null;
}
