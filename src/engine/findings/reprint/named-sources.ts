/**
 * In: two articles that print the same words, and where those end. Out: whom either gives as their sender: the agency of
 * its dateline, its copyright line or a line of thanks, or a name in brackets behind the words.
 * `TOVE (AP) —`, `Copyright 2026 The Associated Press`, `The Associated Press contributed to this report.`, `… at dawn. (Tove Post)`
 */
import type { Place, Span } from '../../../schemas/span.ts';
import type { ArticleInStory } from '../../article-in-story.ts';
import { agencyNames } from '../../metadata/agencies.ts';
import { foldPhrase } from '../../text/fold.ts';
import type { FindingContext } from '../context.ts';

export interface NamedSource extends Place {
  /** As the article has it. */
  name: string;
  where: 'behind the words' | 'dateline' | 'line' | 'publisher';
}

/** The same sender in both articles if there is one; else the first that each names, an owner only if it is an agency. */
export function namedSources(ends: readonly Place[], context: FindingContext): NamedSource[] {
  const bySide = ends.map((end) => sourcesOf(end, context));
  const [ofA = [], ofB = []] = bySide;
  for (const one of ofA) {
    const other = ofB.find(({ name }) => keyOf(name) === keyOf(one.name));
    if (other) return [one, other];
  }
  if (ends.length > 1 && ends.every((end) => tellsWhose(end, context))) return [];
  return bySide.flatMap((sources) => sources.find(isSender) ?? []);
}

const account =
  /\b(?:according to|(?:said|announced|confirmed) in an? (?:\p{L}+ )?(?:statement|release|report))\b/iu;

/** The sentence of the words says itself from whom they are: the words of a third, which each may have had from there. */
function tellsWhose({ siglum, start, end }: Place, context: FindingContext): boolean {
  const last = context.inSentence({ siglum, start: Math.max(start, end - 1), end });
  return account.test(context.text({ siglum, start: last.start, end: last.end }));
}

export function isOneSource([one, other]: readonly NamedSource[]): boolean {
  return one !== undefined && other !== undefined && keyOf(one.name) === keyOf(other.name);
}

function isSender({ name, where }: NamedSource): boolean {
  return where === 'behind the words' || fullName.has(keyWords(name));
}

function sourcesOf(end: Place, context: FindingContext): NamedSource[] {
  const article = context.article(end.siglum);
  return [...bracketsBehind(end, context), ...sourcesOfPage(article), ...namesInThanks(article)];
}

/** A name in brackets that ends the paragraph, behind its last sentence. */
function bracketsBehind(end: Place, context: FindingContext): NamedSource[] {
  const { siglum } = end;
  const block = context.bodyBlockOf(end);
  if (!block) return [];
  const match =
    /[.!?]["”’']?\s+\((?<name>(?:\p{Lu}[\p{L}.’'&-]*|of|and|the)(?: (?:\p{Lu}[\p{L}.’'&-]*|of|and|the)){0,4})\)\s*$/u.exec(
      context.text({ siglum, ...block }),
    );
  const name = match?.groups?.['name'];
  if (!match || !name) return [];
  const start = block.start + match.index + match[0].indexOf(`(${name})`) + 1;
  return [{ siglum, start, end: start + name.length, name, where: 'behind the words' }];
}

/** Publishers, where the words of the page show them. */
function sourcesOfPage({ siglum, text, metadata, clues }: ArticleInStory): NamedSource[] {
  const { publisher } = metadata;
  const own = clues.filter(({ field }) => field === 'publisher');
  const named = own.flatMap(({ value, spans }) => spans.map((span) => ({ ...span, value })));
  return [...(publisher ? [publisher] : []), ...named].flatMap(({ value, start, end }) => {
    if (start === null || end === null) return [];
    const isDateline = text[start - 1] === '(' && text[end] === ')';
    return { siglum, start, end, name: value, where: isDateline ? 'dateline' : 'publisher' } as const;
  });
}

const thanks =
  /^[^\n]*\b(?:contributed to (?:this|the) (?:report|story|article)|with (?:files|material|reports) from)\b[^\n]*$/gimu;

/** Agencies in a line that says who helped. */
function namesInThanks({ siglum, text }: ArticleInStory): NamedSource[] {
  return [...text.matchAll(thanks)].flatMap(({ 0: line, index }) => {
    const span: Span = { start: index, end: index + line.length };
    const named = agencyNames.filter((names) => names.some((name) => hasWord(line, name)));
    return named.map(([name]) => ({ siglum, ...span, name: name!, where: 'line' as const }));
  });
}

function hasWord(line: string, word: string): boolean {
  const at = line.indexOf(word);
  return at >= 0 && !/\p{L}/u.test(`${line[at - 1] ?? ''}${line[at + word.length] ?? ''}`);
}

/** From what an agency may be called, as it is compared, to its name in full. */
const fullName = new Map(
  agencyNames.flatMap((names) => names.map((name) => [keyWords(name), names[0]!] as const)),
);

/** Equal for two names of one sender. */
function keyOf(name: string): string {
  const key = keyWords(name);
  return keyWords(fullName.get(key) ?? key);
}

function keyWords(name: string): string {
  return foldPhrase(name).replace(/^the /u, '');
}
