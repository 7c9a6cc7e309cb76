/** `214` and `241`: one of them is misprinted. */
export function haveSameDigits(one: number, other: number): boolean {
  return hasDigits(one) && sortDigits(one) === sortDigits(other);
}

/** Three at least: 12 and 21 may be two numbers. */
export function hasDigits(number: number): boolean {
  return new Set(String(number)).size > 2;
}

/** `421` is `124`. */
export function sortDigits(number: number): string {
  return [...String(number)].toSorted().join('');
}

/** Two digits side by side have changed places, and no more: `12` and `21`. */
export function areSwapped(one: number, other: number): boolean {
  const [a, b] = [String(one), String(other)];
  const at = [...a].findIndex((digit, index) => digit !== b[index]);
  return a.slice(0, at) + a[at + 1] + a[at] + a.slice(at + 2) === b;
}
