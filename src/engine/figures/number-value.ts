// In: a number as printed. Out: its value: 1bn, 1 billion and 1,000,000,000 are one; null for “hundreds of”.

const scales: Record<string, number> = {
  hundred: 1e2,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  mn: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
  tn: 1e12,
  dozen: 12,
};
const ones =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

export function numberValue(printed: string): number | null {
  const plain = printed.toLowerCase().replace(/[£$€,]/gu, '');
  const sum = /^(?<more>\p{L}+ (?:hundred|thousand)) and (?<rest>.+)$/u.exec(plain)?.groups;
  if (sum) return addUp(numberValue(sum['more']!.replace(/^a /u, 'one ')), numberValue(sum['rest']!));
  const scale = Object.keys(scales).find((name) =>
    new RegExp(`(?:^|[\\d\\s])${name}$`, 'u').test(plain.replace(/\s?%$/u, '')),
  );
  const factor = scale ? scales[scale]! : 1;
  const digits = /^\d+(?:\.\d+)?/u.exec(plain);
  const value = digits ? Number(digits[0]) : spelledValue(plain);
  return value === null ? null : value * factor;
}

function addUp(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}

function spelledValue(plain: string): number | null {
  const words = plain.split(/[\s-]+/u).filter((word) => !(word in scales));
  const values = words.map((word) => {
    if (ones.includes(word)) return ones.indexOf(word) + 1;
    return tens.includes(word) ? (tens.indexOf(word) + 2) * 10 : null;
  });
  if (values.length === 0 || values.some((value) => value === null)) return null;
  return values.reduce<number>((sum, value) => sum + value!, 0);
}
