import type { Statement } from '../schemas/statement.ts';

/** The first words of the fullest version, in marks: `“The extra layer of security provided…”`. */
export function titleOfStatement(
  { versions, fullest }: Statement,
  textOf: (siglum: string) => string,
  limit = 90,
): string {
  const { siglum, start, end } = versions[fullest]!;
  const words = textOf(siglum)
    .slice(start, end)
    .replace(/[,.;]$/, '')
    .replace(/\s+/g, ' ');
  if (words.length <= limit) return `“${words}”`;
  return `“${words.slice(0, words.lastIndexOf(' ', limit)).replace(/[,;:–—-]+$/, '')}…”`;
}
