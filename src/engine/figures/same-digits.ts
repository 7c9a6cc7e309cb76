/** `214` and `241`: one of them is misprinted. */
export function haveSameDigits(one: number, other: number): boolean {
  const [a, b] = [one, other].map((value) => [...String(value)].toSorted().join(''));
  return a === b && new Set(a).size > 2;
}
