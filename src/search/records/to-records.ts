/**
 * In: a story. Out: what search can find in it: its quotations first, then the sentences of its articles, then readers’
 * comments and house rules.
 */

import { articlePath } from '../../addresses/paths.ts';
import type { Quotation, Speaker } from '../../schemas/quotation.ts';
import type { Story } from '../../schemas/story.ts';
import { isUncertain } from '../../speaker/how-sure.ts';
import type { SearchRecord, SearchSpeaker } from '../record.ts';
import { type Acronym, findAcronyms } from './find-acronyms.ts';
import { toBeside } from './to-beside.ts';
import { toFacts } from './to-facts.ts';
import { type ArticlePart, type ArticleToSearch, toPassages } from './to-passages.ts';

export interface StoryToSearch {
  readonly slug: string;
  readonly story: Pick<Story, 'title'>;
  readonly articles: readonly ArticleToSearch[];
  readonly speakers: ReadonlyMap<string, Speaker>;
}

export function toRecords(story: StoryToSearch): SearchRecord[] {
  const parts = story.articles.map((of) => ({ of, part: partOf(story, of) }));
  const passages = parts.flatMap(({ of, part }) => toPassages(of, part));
  const quotations = parts.flatMap(({ of, part }) =>
    of.quotations
      .filter(({ context }) => context === 'body')
      .map((quotation) => toQuotationRecord(quotation, of, part, story.speakers))
      .map((record) => ({ ...record, setting: toSetting(record, passages) })),
  );
  return [...quotations, ...passages, ...parts.flatMap(({ of, part }) => toBeside(of, part))];
}

/** The acronyms that the bodies of a story's articles explain. */
export function acronymsOf(story: StoryToSearch): Acronym[] {
  return story.articles.flatMap(({ article, source }) =>
    article.paragraphs.flat().flatMap(({ start, end }) => findAcronyms(source.text.slice(start, end))),
  );
}

function partOf({ slug, story }: StoryToSearch, { article, source }: ArticleToSearch): ArticlePart {
  return {
    story: slug,
    storyTitle: story.title,
    siglum: article.siglum,
    articleTitle: article.title,
    articleFacts: toFacts(source.metadata),
    language: article.language,
    articlePath: articlePath(slug, article.siglum),
  };
}

function toQuotationRecord(
  quotation: Quotation,
  { source }: ArticleToSearch,
  { articlePath, ...part }: ArticlePart,
  speakers: ReadonlyMap<string, Speaker>,
): SearchRecord {
  const speaker = quotation.speakerId === null ? undefined : speakers.get(quotation.speakerId);
  return {
    id: `${part.story}/${quotation.id}`,
    kind: 'quotation',
    text: quotation.exact.replace(/\s+/gu, ' '),
    path: `${articlePath}#${quotation.id}`,
    ...part,
    form: quotation.form,
    speaker: speaker ? toSearchSpeaker(speaker, part.siglum, source.text) : null,
    ...(isUncertain(quotation) && { uncertain: true }),
    attribution: quotation.attribution && textOf(source.text, quotation.attribution),
    setting: null,
    holds: [],
  };
}

function toSetting({ id, text }: SearchRecord, passages: readonly SearchRecord[]): [string, string] | null {
  const holding = passages.filter(({ holds }) => holds.includes(id));
  const sentences = holding.map((passage) => passage.text).join(' ');
  const at = sentences.indexOf(text);
  const around: [string, string] = [sentences.slice(0, at), sentences.slice(at + text.length)];
  return at >= 0 && /[\p{L}\p{N}]/u.test(around.join('')) ? around : null;
}

const pronouns = /^(?:he|she|they|it|we|i|who|him|her|them)$/iu;

function toSearchSpeaker(
  { id, name, kind, named, labels, roles }: Speaker,
  siglum: string,
  text: string,
): SearchSpeaker {
  const here = [...roles, ...labels].filter((each) => each.siglum === siglum);
  const printed = here.map(
    (label) => label.text + bodyBehind(text.slice(label.end, label.end + longestBody)),
  );
  const telling = printed.map((text) => text.replace(/\s+/gu, ' ')).filter((text) => !pronouns.test(text));
  return { id, name, kind, named, labels: [...new Set(telling)].filter((label) => label !== name) };
}

/** `Ann Lee (of the Marine Union) said`: where somebody belongs, as printed behind the name; empty where it is not. */
function bodyBehind(text: string): string {
  return (
    /^,? (?:of|from|at|for) (?:the )?\p{Lu}[\p{L}’'&.-]*(?: (?:(?:of|for|and|the) )*\p{Lu}[\p{L}’'&-]*)*/u.exec(
      text,
    )?.[0] ?? ''
  );
}

/** Characters. */
const longestBody = 80;

function textOf(text: string, { start, end }: { start: number; end: number }): string {
  return text.slice(start, end).replace(/\s+/gu, ' ');
}
