import { capitalise } from '../engine/text/counts.ts';
import { articleWords } from '../wording/en/article-words.ts';
import { type CitedParts, missingOf } from './cited-parts.ts';

/** A BibTeX entry; signs that the format uses itself are escaped, what is not stated is a note. */
export function toBibTex(parts: CitedParts): string {
  const authors = parts.authors?.map((one) =>
    'family' in one ? `${toSafe(one.family)}, ${toSafe(one.given)}` : `{${toSafe(one.printed)}}`,
  );
  const open = articleWords.cite.openOf(missingOf(parts), parts.ambiguous);
  const fields = [
    `  title = {{${toSafe(parts.title)}}}`,
    ...(authors ? [`  author = {${authors.join(' and ')}}`] : []),
    ...(parts.publisher ? [`  publisher = {${toSafe(parts.publisher)}}`] : []),
    ...(parts.date ? [`  date = {${parts.date.slice(0, 10)}}`] : []),
    ...(parts.url ? [`  url = {${parts.url.replace(/[{}\\]/gu, encodeURIComponent)}}`] : []),
    ...(open ? [`  note = {${toSafe(capitalise(open))}}`] : []),
  ];
  return `@misc{variorum-${parts.key},\n${fields.join(',\n')}\n}`;
}

const escapes: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

function toSafe(value: string): string {
  return value.replaceAll(/[\\{}%&$#_^~]/g, (sign) => escapes[sign] ?? `\\${sign}`);
}
