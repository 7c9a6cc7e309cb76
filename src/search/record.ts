/**
 * What search knows of one thing that can be found: a quotation, a sentence of an article, or one that its file holds
 * beside the article, of a reader's comment or the house rules.
 */

import type { QuotationForm, SpeakerKind } from '../schemas/quotation.ts';

export interface SearchRecord {
  /** Unique in the site: `fair/a-415`, `fair/b/t-1025`. */
  id: string;
  kind: 'quotation' | 'passage' | 'comment' | 'rules';
  /** The exact words. */
  text: string;
  /** Address below the site's base: `/fair/articles/a/#a-415`. */
  path: string;
  story: string;
  storyTitle: string;
  siglum: string;
  articleTitle: string;
  /** What the article states of itself: `Ida Brandt · 2023-12-07 · harbourpost.test`; null where it states nothing. */
  articleFacts: string | null;
  /** Of the article: a BCP 47 tag, `en`. */
  language: string;
  form: QuotationForm | null;
  speaker: SearchSpeaker | null;
  /** The speaker may well be another. */
  uncertain?: true;
  /** As printed: `said a Meta spokesperson`; for a headline, its author and publisher. */
  attribution: string | null;
  /** Of a quotation: what its sentence says before and after it; null where that is no word. */
  setting: readonly [string, string] | null;
  /** Ids of the quotations that a sentence holds. */
  holds: string[];
}

/** It is no part of an article. */
export function isBeside({ kind }: SearchRecord): boolean {
  return kind === 'comment' || kind === 'rules';
}

export interface SearchSpeaker {
  id: string;
  name: string;
  kind: SpeakerKind;
  named: boolean;
  /** How this article prints the speaker, roles included, without pronouns. */
  labels: string[];
}

export const searchFields = ['text', 'who', 'attribution', 'article', 'setting'] as const;

export type SearchField = (typeof searchFields)[number];

/** The runs of words that a field of a record holds; a phrase never crosses from one to the next. */
export function fieldTexts(record: SearchRecord, field: SearchField): string[] {
  if (field === 'text') return [record.text];
  const { speaker } = record;
  if (field === 'who') return speaker ? [speaker.name, ...speaker.labels.map(saidOf(speaker))] : [];
  if (field === 'attribution') return withHost(record.attribution && saidOf(speaker)(record.attribution));
  if (field === 'setting') return [...(record.setting ?? [])];
  return [record.articleTitle, record.storyTitle, ...withHost(record.articleFacts)];
}

/** `Ida Brandt’s company` speaks for itself: who looks for Ida Brandt does not look for what it said. */
function saidOf(speaker: SearchSpeaker | null): (words: string) => string {
  if (speaker === null || speaker.kind === 'person') return (words) => words;
  return (words) => words.replace(/(?:\p{Lu}[\p{L}.-]* ){0,4}\p{Lu}[\p{L}-]*[’']s (?=\p{Ll})/gu, '');
}

/** `https://www.theharbourpost.test/wall` is of `the harbourpost` too. */
function withHost(text: string | null): string[] {
  if (!text) return [];
  const [, name] = /\/\/(?:www\.)?the(\p{L}{3,})\./u.exec(text) ?? [];
  return name ? [text, `the ${name}`] : [text];
}
