import type { Mention } from '../attribution/mention.ts';
import { type Article, namingDecision } from '../attribution/sieve.ts';

/** A mention that words are given to, and the words. */
export interface SpeakingMention {
  mention: Mention;
  /** The quoted words, lower case; a bounded part of them; none for reported speech. */
  words: ReadonlySet<string>;
}

/** First token → the mention there that speaks, by a cue or by a decision. */
export function collectSpeakers(article: Article): ReadonlyMap<number, SpeakingMention> {
  const speakers = new Map<number, { mention: Mention; words: Set<string> }>();
  for (const cues of article.cues)
    for (const { kind, subject } of cues)
      if (kind !== 'noun') speakers.set(subject.first, { mention: subject, words: new Set() });
  for (const [quotation, { start, end }] of article.found.entries()) {
    const mention = namingDecision(article, quotation)?.mention;
    if (!mention) continue;
    const words = speakers.get(mention.first)?.words ?? new Set();
    if (words.size < mostWords)
      addWords(words, article.reading.text.slice(start, Math.min(end, start + reach)));
    speakers.set(mention.first, { mention, words });
  }
  return speakers;
}

function addWords(words: Set<string>, text: string): void {
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) words.add(word);
}

/** Characters of one quotation, and words of one speaker, that are read. */
const reach = 600;
const mostWords = 150;
