import type { Span } from '../../schemas/span.ts';
import { type Article, namingDecision } from '../attribution/sieve.ts';
import type { Cue } from '../cues/cue.ts';
import { twoToTen } from '../data/number-words.ts';
import type { Mention } from '../mentions/mention.ts';
import { lowerAt } from '../text/token-at.ts';
import { isInQuestion } from './is-in-question.ts';

/** A mention that words are given to, and the words. */
export interface SpeakingMention {
  mention: Mention;
  /** The quotations that are given to it; none for reported speech. */
  quotations: readonly Span[];
  /** By a verb of asking. */
  asks: boolean;
}

/** First token → the mention there that speaks, by a cue or by a decision. */
export function collectSpeakers(article: Article): ReadonlyMap<number, SpeakingMention> {
  const speakers = new Map<number, SpeakingMention & { quotations: Span[] }>();
  const { sentences, tokens } = article.reading;
  for (const [sentence, cues] of article.cues.entries())
    for (const cue of cues)
      if (
        cue.kind !== 'noun' &&
        !isAside(cue, sentences[sentence]?.first ?? 0) &&
        !isPredicate(tokens, cue) &&
        !isInQuestion(tokens, sentences[sentence]?.first ?? 0, cue.subject.opens) &&
        !isBesideTurn(article, cue)
      )
        speakers.set(cue.subject.first, { mention: cue.subject, quotations: [], asks: asks(article, cue) });
  for (const [index, quotation] of article.found.entries()) {
    const mention = namingDecision(article, index)?.mention;
    if (!mention || article.forms[index] === 'term') continue;
    const known: { quotations: Span[]; asks: boolean } = speakers.get(mention.first) ?? {
      quotations: [],
      asks: false,
    };
    known.quotations.push(quotation);
    speakers.set(mention.first, { ...known, mention });
  }
  return speakers;
}

/** What somebody asks for begins so. */
const opensThing = new RegExp(`^(?:an?|some|the|his|her|their|\\d+|${twoToTen.join('|')})$`);

function asks({ reading: { tokens } }: Article, { kind, base, inverted, subject, last }: Cue): boolean {
  const passive = subject.first > last && !inverted;
  // `asked (him) for an autograph`, `asked for nine years`
  const request = [last, last + 1].some(
    (at) => tokens[at]?.lower === 'for' && opensThing.test(lowerAt(tokens, at + 1)),
  );
  // `asked not to be named`, `asked to be excused`
  const pleads = /^(?:not|to|that)$/.test(lowerAt(tokens, last)) || asksSomebodyTo(tokens, last);
  return kind === 'verb' && !passive && !request && !pleads && /^(?:ask|inquire|enquire|wonder)$/.test(base);
}

/** `asked whoever had taken it to bring it back` */
function asksSomebodyTo(tokens: Article['reading']['tokens'], from: number): boolean {
  if (tokens[from]?.lower !== 'whoever') return false;
  return tokens.slice(from, from + longestRequest).some(({ lower }) => lower === 'to');
}

/** Tokens of `whoever had taken the old red sign to`. */
const longestRequest = 9;

/** `Lee said his client would [appeal]`, `[Asked] by a reporter, Lee …`: those have not had their say. */
function isBesideTurn(
  { reading: { tokens } }: Article,
  { kind, base, bare, first, last, subject }: Cue,
): boolean {
  if (kind !== 'verb' || subject.kind !== 'nominal') return false;
  if (bare) return /^(?:would|could|might|should)$/.test(lowerAt(tokens, first - 1));
  return base === 'ask' && tokens[last]?.lower === 'by' && subject.first > last;
}

/** `Lee stands as a man who [does] little`: somebody described within a sentence, by a verb that says little. */
function isAside({ weak, subject }: Cue, sentenceFirst: number): boolean {
  return weak && subject.kind === 'nominal' && subject.opens > sentenceFirst;
}

/** `Lee is a tall man who [answers]`: Lee. */
function isPredicate(tokens: Article['reading']['tokens'], { subject }: Cue): boolean {
  const said = /^(?:is|was|are|were)$/.test(lowerAt(tokens, subject.opens - 1));
  return said && subject.kind === 'nominal' && /^an?$/.test(lowerAt(tokens, subject.first));
}

/** The words of quotations in small letters; a bounded part of them. */
export function spokenBy(text: string, quotations: readonly Span[]): string {
  let spoken = '';
  for (const { start, end } of quotations) {
    if (spoken.length >= longestSpoken) break;
    spoken += ` ${text.slice(start, Math.min(end, start + reach)).toLowerCase()}`;
  }
  return spoken;
}

/** Characters of one quotation, and of all those of one speaker, that are read. */
const reach = 600;
const longestSpoken = 900;
