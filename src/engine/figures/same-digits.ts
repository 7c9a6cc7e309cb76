/** `214` and `241`: one of them is misprinted. */
export function haveSameDigits(one: number, other: number): boolean {
  const [a, b] = [sortDigits(one), sortDigits(other)];
  return a === b && new Set(a).size > 2;
}

/** `421` is `124`. */
export function sortDigits(number: number): string {
  return [...String(number)].toSorted().join('');
}
