import type { Entity } from '../entities/entity.ts';
import { genderOfPronoun } from '../entities/gender-of-pronouns.ts';
import type { Mention } from '../mentions/mention.ts';
import { itemAt } from '../text/item-at.ts';
import { lowerAt } from '../text/token-at.ts';
import { addressedBefore } from './addressed.ts';
import type { Observer } from './candidates/choose-candidate.ts';
import type { AnaphorPlace } from './candidates/place-features.ts';
import { type SpeakingMention, spokenBy } from './collect-speakers.ts';
import { type Discourse, type Part, remember, type Turn } from './discourse.ts';
import { namedInReport } from './texts/named-in-report.ts';
import type { TextBefore } from './texts/text-before.ts';

/** What is known on the way through the article: who was mentioned, and what pronouns have been found to mean. */
export interface AnaphoraState extends Discourse {
  /** First token → the mention that some words are given to. */
  speakers: ReadonlyMap<number, SpeakingMention>;
  /** Surname → people named in full who bear it. */
  surnames: ReadonlyMap<string, readonly Entity[]>;
  anaphors: Map<number, number>;
  plurals: Map<number, Mention>;
  /** Token of the `his` in `his wife [says]` → whose wife. */
  owners: Map<number, number>;
  /** The plural that was subject or speaker last. */
  group: { mention: Mention; sentence: number } | null;
  /** The text that an `it` stood for last. */
  text: (TextBefore & { takenUp: number }) | null;
  observe: Observer | undefined;
}

/** The words at a token stand for an entity. */
export function note(
  state: AnaphoraState,
  token: number,
  entity: number | null,
  sentence: number,
  part: Part,
): void {
  if (entity === null) return;
  state.anaphors.set(token, entity);
  remember(state, {
    entity,
    sentence,
    part,
    pronoun: genderOfPronoun.has(lowerAt(state.article.reading.tokens, token)),
  });
  if (part === 'speaker') takeTurn(state, entity, sentence, token);
}

/** Somebody speaks, by the mention at a token. */
export function takeTurn(state: AnaphoraState, entity: number, sentence: number, token: number): void {
  const { sentences } = state.article.reading;
  const paragraph = sentences[sentence]?.paragraph ?? 0;
  const quoted = (state.speakers.get(token)?.quotations.length ?? 0) > 0;
  state.turns.push({ entity, paragraph, quoted, question: questionOf(state, token) });
}

function questionOf({ speakers, article }: AnaphoraState, token: number): Turn['question'] {
  const speaker = speakers.get(token);
  const last = speaker?.quotations.at(-1);
  if (last) return article.reading.text[last.end - 1] === '?' ? 'quoted' : null;
  return speaker?.asks ? 'told' : null;
}

/** Where the words at a token stand. */
export function placeOf(state: AnaphoraState, token: number, sentence: number): AnaphorPlace {
  const { article, speakers, entityOf } = state;
  const { sentences, text } = article.reading;
  const paragraph = sentences[sentence]?.paragraph ?? 0;
  const opens = sentences[sentence - 1]?.paragraph !== paragraph;
  const ahead = new Set<number>();
  for (let i = token + 1; i < Math.min(sentences[sentence]?.last ?? 0, token + wordsAhead); i++) {
    const entity = itemAt(entityOf, article.index.at.get(i));
    if (entity !== undefined && entity !== null) ahead.add(entity);
  }
  const end = speakers.get(token)?.mention.last ?? token + 1;
  const beside = [token - 1, end].map((i) => lowerAt(article.reading.tokens, i));
  const replies = beside.some((verb) => replying.has(verb));
  const adds = beside.some((verb) => adding.has(verb));
  const spoken = spokenBy(text, speakers.get(token)?.quotations ?? []);
  // `“Go, Mr Finch.” ¶ He added`: whoever adds to his words does not answer them
  const addressed = adds ? null : addressedBefore(state, token);
  const speaker = speakers.get(token);
  const toldOf = namedInReport(state, speaker?.mention.last ?? token + 1);
  const place = { sentence, paragraph, speaks: speaker !== undefined, replies, adds, opens, spoken };
  return { ...place, ahead, toldOf, addressed };
}

const replying: ReadonlySet<string> = new Set(
  'replied replies answered answers responded responds'.split(' '),
);

const adding: ReadonlySet<string> = new Set('added adds continued continues concluded concludes'.split(' '));

/** Words after an anaphor in which whom it speaks to, or of, is named. */
const wordsAhead = 8;
