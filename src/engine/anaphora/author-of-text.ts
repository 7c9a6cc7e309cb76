import { sentenceSubject } from '../attribution/clause-subject.ts';
import type { Mention } from '../attribution/mention.ts';
import { authoredTexts, publishingVerbs } from '../data/authored-texts.ts';
import { organisationNouns } from '../data/organisation-words.ts';
import { addUnnamed } from './add-unnamed.ts';
import type { AnaphoraState } from './anaphora-state.ts';

/**
 * `the statement [said]` → who made it known, from where the article brought the text in; null where it does not say.
 * `The airline issued a statement. “Nobody was hurt,” it read` → the airline; `a letter from Ann Lee` → Ann Lee.
 */
export function authorOfText(state: AnaphoraState, mention: Mention, sentence: number): number | null {
  const { tokens, sentences } = state.article.reading;
  if (!authoredTexts.has(mention.head)) return null;
  for (let s = sentence; s >= Math.max(0, sentence - reach); s--) {
    const { first = 0, last = 0 } = sentences[s] ?? {};
    for (let i = Math.min(last, mention.first) - 1; i >= first; i--) {
      const author = tokens[i]?.lower === mention.head ? authorAt(state, i, s) : null;
      if (author !== null) return author;
    }
  }
  return null;
}

/** Sentences back. */
const reach = 8;

/** The author of the text that the noun at a token brings in. */
function authorAt(state: AnaphoraState, noun: number, sentence: number): number | null {
  return (
    sender(state, noun) ??
    owner(state, noun) ??
    reporter(state, noun, sentence) ??
    publisher(state, noun, sentence)
  );
}

/** `a letter from the leader, Ann Lee`, `a statement signed by Ann Lee`. */
function sender({ article, entityOf }: AnaphoraState, noun: number): number | null {
  const { tokens } = article.reading;
  const by = /^(?:signed|written|sent|issued|published|released)$/.test(tokens[noun + 1]?.lower ?? '')
    ? noun + 2
    : noun + 1;
  if (!/^(?:from|by)$/.test(tokens[by]?.lower ?? '')) return null;
  for (
    let i = by + 1;
    i < by + 9 && tokens[i] && !/^(?:to|that|which|\.)$/.test(tokens[i]?.lower ?? '');
    i++
  ) {
    const name = article.index.at.get(i);
    if (name !== undefined && article.index.names[name]?.kind === 'name') return entityOf[name] ?? null;
  }
  return null;
}

/** `Lee’s letter`, `her short letter`. */
function owner({ article, entityOf, anaphors }: AnaphoraState, noun: number): number | null {
  const { tokens } = article.reading;
  for (let i = noun - 1; i > noun - 4; i--) {
    if (tokens[i]?.kind !== 'word') return null;
    if (anaphors.has(i)) return anaphors.get(i) ?? null;
    const name = tokens[i]?.lower === "'s" ? article.index.at.get(i - 1) : undefined;
    if (name !== undefined) return entityOf[name] ?? null;
  }
  return null;
}

/** `Lee said in a statement`. */
function reporter(state: AnaphoraState, noun: number, sentence: number): number | null {
  const cue = state.article.cues[sentence]?.findLast(
    ({ kind, weak, last, finite }) => kind === 'verb' && !weak && finite && last <= noun,
  );
  return cue ? entityAt(state, cue.subject) : null;
}

/** `The airline issued a statement`. */
function publisher(state: AnaphoraState, noun: number, sentence: number): number | null {
  const { reading } = state.article;
  const range = reading.sentences[sentence];
  if (!range) return null;
  const subject = sentenceSubject({ ...state.article, sentence: range }, noun);
  if (!subject) return null;
  for (let i = subject.last; i < noun; i++)
    if (publishingVerbs.has(reading.tokens[i]?.lower ?? ''))
      return (
        entityAt(state, subject) ??
        (organisationNouns.has(subject.head) ? addUnnamed(reading, state.entities, subject) : null)
      );
  return null;
}

function entityAt({ entityOf, anaphors }: AnaphoraState, { name, first }: Mention): number | null {
  return (name === null ? anaphors.get(first) : entityOf[name]) ?? null;
}
