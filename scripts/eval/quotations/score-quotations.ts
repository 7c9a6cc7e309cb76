/**
 * From labelled articles and what the engine found in them to figures. Counted are quotations that are not
 * terms and not in readers' comments; a speaker counts where the span was matched and the gold has one.
 * [gold: 10 spans] + [found: 10, 9 of them exact] -> { exact: { precision: 90, recall: 90, f1: 90 }, … }
 */

import { overlaps } from '../../../src/engine/text/overlaps.ts';
import type { Annotation } from '../../../src/schemas/annotation.ts';
import type { Span } from '../../../src/schemas/span.ts';
import type { GoldArticle, GoldQuotation } from '../../labelled/gold-article.ts';
import { cutAtParagraphs, matchQuotations } from '../../labelled/match-quotations.ts';
import {
  type FoundSpeaker,
  isRightSpeaker,
  mentionsOverlap,
  toFoundSpeaker,
} from '../../labelled/speaker-agrees.ts';
import type { Answer } from './calibration.ts';

/** Right answers and questions asked. */
export interface Tally {
  right: number;
  all: number;
}

export interface QuotationErrors {
  /** Each line is `article: the words`, and for speakers what was expected and found. */
  missed: string[];
  notSpeech: string[];
  speaker: string[];
}

export interface QuotationScore {
  articles: number;
  gold: number;
  predicted: number;
  exact: number;
  /** Both span and speaker right. */
  endToEnd: number;
  /** Labelled with a doubtful form and taken as a term: left out. */
  doubtful: number;
  attribution: Tally;
  byType: Record<string, Tally>;
  mentions: Tally;
  /** How sure the engine was of each speaker. */
  answers: Answer[];
  errors: QuotationErrors;
}

export type Annotate = (id: string, text: string) => Pick<Annotation, 'quotations'>;

interface Found extends Span, FoundSpeaker {
  confidence: number;
}

export function scoreQuotations(articles: readonly GoldArticle[], annotate: Annotate): QuotationScore {
  const score = emptyScore(articles.length);
  for (const article of articles) scoreArticle(article, findSpeech(article, annotate), score);
  return score;
}

/** In percent. */
export function precisionRecallF1(right: number, predicted: number, gold: number) {
  const precision = predicted === 0 ? 0 : (100 * right) / predicted;
  const recall = gold === 0 ? 0 : (100 * right) / gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}

function emptyScore(articles: number): QuotationScore {
  const errors = { missed: [], notSpeech: [], speaker: [] };
  const counts = { gold: 0, predicted: 0, exact: 0, endToEnd: 0, doubtful: 0 };
  return { articles, ...counts, attribution: tally(), byType: {}, mentions: tally(), answers: [], errors };
}

function findSpeech({ id, text }: GoldArticle, annotate: Annotate): Found[] {
  return annotate(id, text)
    .quotations.filter(({ form, context }) => form !== 'term' && context !== 'comment')
    .map(({ start, end, confidence, ...found }) => ({ start, end, confidence, ...toFoundSpeaker(found) }));
}

function scoreArticle(article: GoldArticle, speech: readonly Found[], score: QuotationScore): void {
  const { text } = article;
  const gold = cutAtParagraphs(text, article.quotes);
  const ignored = article.other_quoted.filter(({ ignore }) => ignore);
  const found = cutAtParagraphs(text, speech).filter(
    (one) => !ignored.some((span) => overlaps(span, one)) || gold.some((span) => overlaps(span, one)),
  );
  const pairs = matchQuotations(text, gold, found);
  for (const pair of pairs) {
    score.exact += pair.exact ? 1 : 0;
    scoreSpeaker(article, gold[pair.gold]!, found[pair.found]!, score);
  }
  const missed = gold.filter((_, index) => !pairs.some((pair) => pair.gold === index));
  const doubtful = missed.filter((one) => one.form_doubt);
  score.gold += gold.length - doubtful.length;
  score.doubtful += doubtful.length;
  score.predicted += found.length;
  const extra = found.filter((_, index) => !pairs.some((pair) => pair.found === index));
  const line = (span: Span) => `${article.id}: ${text.slice(span.start, span.end).slice(0, 80)}`;
  score.errors.missed.push(...missed.filter((one) => !one.form_doubt).map(line));
  score.errors.notSpeech.push(...extra.map(line));
}

function scoreSpeaker(article: GoldArticle, gold: GoldQuotation, found: Found, score: QuotationScore): void {
  const atMention = mentionsOverlap(gold, found);
  if (atMention !== null) count(score.mentions, atMention);
  const none = gold.speaker_type === 'none' || !gold.speaker;
  const right = none || isRightSpeaker(gold, found);
  if (right) score.endToEnd += 1;
  if (none) return;
  count(score.attribution, right);
  score.byType[gold.speaker_type ?? 'named'] ??= tally();
  count(score.byType[gold.speaker_type ?? 'named']!, right);
  if (found.speaker !== null) score.answers.push({ confidence: found.confidence, right });
  if (right) return;
  const words = article.text.slice(gold.start, gold.end).slice(0, 60);
  score.errors.speaker.push(
    `${article.id}: ${words} | ${gold.speaker} (${gold.speaker_type ?? 'named'}), found ${found.speaker}`,
  );
}

function tally(): Tally {
  return { right: 0, all: 0 };
}

function count(into: Tally, right: boolean): void {
  into.all += 1;
  if (right) into.right += 1;
}
