/**
 * In: an invented story with its quotations labelled in the text. Out: the articles as stage 8 gets them, and
 * the statements and echoes that it should find. [[Mara Quill #rust|“…”]] becomes “…” with speaker and label;
 * “-” is nobody's speech, “?” somebody's who is not named;
 * a paragraph that begins with “> ” is a reader's comment.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { StatementArticle } from '../../src/engine/statements/quoted-words.ts';
import type { Quotation } from '../../src/schemas/quotation.ts';
import type { Place } from '../../src/schemas/span.ts';
import { quotationByHand, toBlocks } from './make-articles.ts';

export interface LabelledStory {
  title: string;
  articles: StatementArticle[];
  /** Ids of the quotations of each statement. */
  statements: string[][];
  echoes: string[];
  /** Words of two sentences that make one claim, by siglum. */
  claims: Record<string, string>[];
}

interface StoryFile {
  title: string;
  echoes: string[];
  claims: Record<string, string>[];
  /** Names that look like a person's. */
  organisations: string[];
  articles: Record<string, string>;
}

const label = /\[\[(?<speaker>[^|#\]]*?)\s*(?:#(?<tag>\w+))?\|[“"](?<words>[^”"]*)[”"]\]\]/gu;

export function readLabelledStory(name: string): LabelledStory {
  const file = parse(readFileSync(new URL(`${name}.yaml`, import.meta.url), 'utf8')) as StoryFile;
  const tags = new Map<string, string[]>();
  const articles = Object.entries(file.articles).map(([siglum, text]) =>
    readArticle(siglum, text, file, tags),
  );
  const statements = [...tags.values()].filter((ids) => ids.length > 1);
  return { title: file.title, articles, statements, echoes: file.echoes, claims: file.claims };
}

/** Where the words stand in an article without its labels. */
export function placeOf(articles: readonly StatementArticle[], siglum: string, words: string): Place {
  const start = articles.find((article) => article.siglum === siglum)?.text.indexOf(words) ?? -1;
  if (start < 0) throw new Error(`“${words}” does not stand in ${siglum}.`);
  return { siglum, start, end: start + words.length };
}

function readArticle(
  siglum: string,
  labelled: string,
  { organisations }: StoryFile,
  tags: Map<string, string[]>,
): StatementArticle {
  const quotations: Quotation[] = [];
  let text = '';
  let at = 0;
  for (const match of labelled.matchAll(label)) {
    text += `${labelled.slice(at, match.index)}“`;
    const { speaker = '', tag, words = '' } = match.groups!;
    const context = /(?:^|\n)> [^\n]*$/u.test(text) ? 'comment' : 'body';
    const kind = isPerson(speaker, organisations) ? 'person' : 'organisation';
    const quotation = {
      ...toQuotation(siglum, text.length, words, { name: speaker, kind }),
      context,
    } as const;
    quotations.push(quotation);
    if (tag) tags.set(statementTag(tag), [...(tags.get(statementTag(tag)) ?? []), quotation.id]);
    text += `${words}”`;
    at = match.index + match[0].length;
  }
  text += labelled.slice(at);
  return { siglum, text, blocks: toBlocks(text), quotations };
}

/** `rosters2` is a second piece of `rosters`. */
function statementTag(tag: string): string {
  return tag.replace(/\d+$/u, '');
}

function isPerson(name: string, organisations: readonly string[]): boolean {
  if (organisations.includes(name)) return false;
  return /^\p{Lu}\p{L}+ \p{Lu}\p{L}+$|spokes|insider/u.test(name);
}

function toQuotation(
  siglum: string,
  start: number,
  exact: string,
  { name, kind }: { name: string; kind: 'person' | 'organisation' },
): Quotation {
  const anonymous = name === '-' || name === '?';
  const spoken = /^\p{Lu}|^[“"]?I /u.test(exact);
  const named = /^\p{Lu}/u.test(name) && !/spokes/u.test(name);
  return quotationByHand(siglum, start, exact, {
    form: name === '-' ? 'term' : spoken ? 'full' : 'fragment',
    speaker: anonymous ? null : { name, kind, named },
    speakerId: anonymous ? null : name.toLowerCase().replace(/[^a-z0-9]+/gu, '-'),
  });
}
