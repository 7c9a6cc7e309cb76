import { sentenceSubject } from '../cues/subjects/subject-of-sentence.ts';
import { organisationNouns } from '../data/organisation-words.ts';
import type { Mention } from '../mentions/mention.ts';
import { itemAt } from '../text/item-at.ts';
import { startsUpper } from '../text/letter-case.ts';
import { toSingular } from '../text/to-singular.ts';
import { type AnaphoraState, note, placeOf } from './anaphora-state.ts';
import { bodySubject } from './body-subject.ts';
import { readDescription } from './description.ts';
import { pairBefore } from './pair-before.ts';
import { resolveDescription } from './resolve-description.ts';
import { resolveBody } from './resolve-pronoun.ts';
import { singularThey } from './singular-they.ts';
import { authorOfText } from './texts/author-of-text.ts';
import { textBefore, textGoesOn, textOfSentence } from './texts/text-before.ts';

/**
 * An `it` or `they` that speaks → the plural, the text’s author or the body that it stands for, noted in the state. A `we` of
 * the article is who writes and reads it, and nobody whom it names.
 */
export function visitBody(state: AnaphoraState, mention: Mention, sentence: number): void {
  const { first, head } = mention;
  const near = state.group !== null && sentence - state.group.sentence <= groupReach;
  const several =
    head === 'they' ? (pluralBefore(state, first, sentence) ?? pairBefore(state, sentence, first)) : null;
  const one = head === 'they' && !several ? singularThey(state, first, sentence) : null;
  if (several) state.group = { mention: several, sentence };
  if (several) state.plurals.set(first, several);
  else if (one && 'entity' in one) note(state, first, one.entity, sentence, 'speaker');
  else if (one) state.plurals.set(first, one.mention);
  else if (head === 'they' && state.group && near) state.plurals.set(first, state.group.mention);
  else if (head === 'it' && visitText(state, mention, sentence)) return;
  else if (/^(?:its?|they)$/.test(head)) {
    const own = head === 'it' ? bodySaying(state, first, sentence) : null;
    if (own?.kind === 'nominal') state.plurals.set(first, own);
    if (own) {
      note(state, first, itemAt(state.entityOf, own.name) ?? null, sentence, 'speaker');
      return;
    }
    const subject = head === 'it' ? bodySubject(state, first, sentence) : null;
    const described = subject && bodyDescribed(state, subject, sentence);
    const unnamed = subject !== null && described === null && isBeside(state, subject, sentence);
    const body = unnamed
      ? null
      : (described ?? resolveBody(state, placeOf(state, first, sentence), first, state.observe));
    if (unnamed) state.plurals.set(first, subject);
    note(state, first, body, sentence, 'speaker');
  }
}

/** `[Ferry owners] threatened to strike over what [they] called “…”`: those whom the sentence is about; or null. */
function pluralBefore({ article }: AnaphoraState, token: number, number: number): Mention | null {
  const { reading, index } = article;
  const sentence = reading.sentences[number];
  if (!sentence || token - sentence.first > longestBefore) return null;
  const subject = sentenceSubject({ reading, index, sentence }, token);
  if (subject?.kind !== 'nominal' || subject.last >= token) return null;
  const bodies = subject.head.endsWith('s') && organisationNouns.has(toSingular(subject.head));
  return subject.plural || bodies ? { ...subject, plural: true } : null;
}

/** Tokens of the sentence before the `they`. */
const longestBefore = 60;

/** `Tide Watch said (that) [it] would sue`: the body whose report it opens; or null. */
function bodySaying(
  { article: { reading, cues }, entities, entityOf }: AnaphoraState,
  token: number,
  sentence: number,
): Mention | null {
  const verb = reading.tokens[token - 1]?.lower === 'that' ? token - 1 : token;
  const { subject } =
    cues[sentence]?.find((cue) => cue.kind === 'verb' && cue.finite && cue.last === verb) ?? {};
  const entity = itemAt(entities, itemAt(entityOf, subject?.name));
  if (entity) return entity.kind === 'organisation' && !entity.place ? (subject ?? null) : null;
  // `Tide Democrats said it would sue`
  const tokens = subject ? reading.tokens.slice(subject.first, subject.last) : [];
  return subject?.kind === 'nominal' && subject.plural && tokens.every(({ text }) => startsUpper(text))
    ? subject
    : null;
}

/** In the paragraph of the `it`. */
function isBeside({ article }: AnaphoraState, { first }: Mention, sentence: number): boolean {
  const { sentences } = article.reading;
  const before = sentences[sentence - 1];
  return before !== undefined && first >= before.first && before.paragraph === sentences[sentence]?.paragraph;
}

/** The body with a name that a description stands for, or null. */
function bodyDescribed(state: AnaphoraState, mention: Mention, sentence: number): number | null {
  const { reading, index } = state.article;
  const description = readDescription(reading, index, mention);
  return description && resolveDescription(state, placeOf(state, mention.first, sentence), description);
}

/** An `it` for a text is its author’s, or the text’s own. */
function visitText(state: AnaphoraState, { first }: Mention, sentence: number): boolean {
  const found =
    textBefore(state, first, sentence) ??
    textOfSentence(state, first, sentence) ??
    textGoesOn(state, sentence);
  if (!found) return false;
  const author = authorOfText(state, found.text, found.sentence);
  if (author === null) state.plurals.set(first, found.text);
  note(state, first, author, sentence, 'speaker');
  state.text = { ...found, takenUp: sentence };
  return true;
}

/** Sentences back that `they`, or `one`, reaches. */
export const groupReach = 3;
