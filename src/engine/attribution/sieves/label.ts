import { maySpeak } from '../../cues/may-speak.ts';
import { sentenceSubject } from '../../cues/subjects/subject-of-sentence.ts';
import { authoredTexts } from '../../data/authored-texts.ts';
import { prepositions } from '../../data/function-words.ts';
import { documentNouns } from '../../data/organisation-words.ts';
import { type Mention, nameMention, toMention } from '../../mentions/mention.ts';
import { isPersonNoun } from '../../sentences/is-person-noun.ts';
import { phraseStartingAt } from '../../sentences/noun-phrase.ts';
import { plainEndingAt } from '../../sentences/plain-phrase.ts';
import { lookUpReportingWord } from '../../sentences/reporting-lexicon.ts';
import { itemAt } from '../../text/item-at.ts';
import type { Token } from '../../text/segment.ts';
import { lowerAt, printedAt } from '../../text/token-at.ts';
import { byMention, type Case, type Sieve } from '../sieve.ts';

/** A name and a colon without a verb, as interviews, transcripts and newsletters print it. */
export const label: Sieve = {
  name: 'label',
  examples: [
    { text: 'ANN LEE: [“We agree.”]', speaker: 'Ann Lee' },
    { text: 'Here is Ann Lee in 1992: [“We agree.”]', speaker: 'Ann Lee' },
    { text: 'From the report: [“We agree.”]', speaker: 'report' },
  ],
  decide: (given) => {
    const mark = given.article.reading.tokens[given.place.token - 1];
    if (mark?.text !== ':' || isAnnounced(given)) return null;
    const mention =
      nameBefore(given) ??
      unnamed(given) ??
      subject(given) ??
      broughtIn(given) ??
      opening(given) ??
      firstName(given) ??
      fromText(given);
    return mention && byMention(mention, 0.8, mark);
  },
};

/** `Lee told Radio Vale’s Bo Chen: ¶ “…”`: the sentence before the words says who speaks. */
function isAnnounced({ article, place, sentence }: Case): boolean {
  const { reading, cues } = article;
  const before = reading.sentences[place.sentence - 1];
  if (place.token > sentence.first || !before) return false;
  const apart = reading.tokens.slice(before.first, before.last).findLastIndex(({ text }) => text === ';');
  return (cues[place.sentence - 1] ?? []).some(
    ({ kind, base, first, speech, finite, weak, subject }) =>
      kind === 'verb' &&
      // `The paper quoted a clerk, Ann Lee: ¶ “…”`
      !/^(?:quote|cite)$/.test(base) &&
      speech &&
      finite &&
      !weak &&
      maySpeak(subject) &&
      subject.last < before.last - 1 &&
      first > before.first + apart,
  );
}

/** `It does not surprise Ann Lee: “…”` */
function nameBefore({ article, place, sentence }: Case): Mention | null {
  const { reading, index } = article;
  const name = index.at.get(place.token - 2);
  const { kind, title, first } = itemAt(index.names, name) ?? {};
  if (name === undefined || first === undefined || kind !== 'name') return null;
  // `Sen. Ann Lee, D-New York: “…”`
  if (/^[DRI]-\p{Lu}/u.test(printedAt(reading.tokens, first - 1))) return null;
  const phrase = plainEndingAt(reading.tokens, place.token - 2, sentence.first);
  const opens = Math.min(phrase?.first ?? first, title?.first ?? first);
  const before = reading.tokens[opens - 1];
  const placed = before?.kind === 'word' && prepositions.has(before.lower);
  // `Ann Lee, seeking help, texts Bo Chen: “…”`: whom she writes to
  const verbs = [before, reading.tokens[opens]].map((token) => lookUpReportingWord(token?.lower ?? ''));
  const told = verbs[0] !== undefined || (opens < first && verbs[1]?.form === 'present');
  return placed || told ? null : nameMention(reading, index, name, sentence.first);
}

/** `Back in Norland, he was blunt: “…”`, `The mayor of Fenwick, Ann Lee, was blunt: “…”` */
function subject({ article, place, sentence }: Case): Mention | null {
  const { reading, index } = article;
  const mention = sentenceSubject({ reading, index, sentence }, place.token - 1);
  const known = mention?.kind === 'name' || /^(?:he|she)$/.test(mention?.head ?? '');
  return mention && (known || isSomebody(reading.tokens, mention) || isNewText(reading.tokens, mention))
    ? mention
    : null;
}

/** `A sign appeared at the corner: “…”` */
function isNewText(tokens: readonly Token[], { kind, plural, head, first }: Mention): boolean {
  const fresh = /^(?:an?|another|one)$/.test(lowerAt(tokens, first));
  return kind === 'nominal' && !plural && fresh && (documentNouns.has(head) || authoredTexts.has(head));
}

/** `A former minister was blunter: “…”` */
function isSomebody(tokens: readonly Token[], { kind, plural, head, last }: Mention): boolean {
  const told = /^(?:was|is|had|has)$/.test(lowerAt(tokens, last));
  return kind === 'nominal' && !plural && isPersonNoun(head) && told;
}

/** `Man: “…”`, `Reporter: “…”`: somebody without a name. */
function unnamed({ article, place, sentence }: Case): Mention | null {
  const { reading, index } = article;
  const at = place.token - 2;
  const { text = '', lower = '' } = reading.tokens[at] ?? {};
  const opens = at === sentence.first || reading.tokens[at - 1]?.kind === 'hidden';
  return opens && /^\p{Lu}\p{Ll}+$/u.test(text) && isPersonNoun(lower)
    ? toMention(reading, index, { first: at, last: at + 1, headLast: at + 1 })
    : null;
}

/** `The 80-year-old, a member of the Tove choir: “…”` */
function opening({ article, place, sentence }: Case): Mention | null {
  const { reading, index } = article;
  const phrase = phraseStartingAt(reading.tokens, sentence.first, place.token);
  if (!phrase || reading.tokens[phrase.last]?.text !== ',' || place.token - phrase.first > longestLabel)
    return null;
  const mention = toMention(reading, index, phrase);
  const definite = /^the$/.test(lowerAt(reading.tokens, phrase.first));
  return mention.kind === 'nominal' &&
    definite &&
    !mention.plural &&
    (isPersonNoun(mention.head) || mention.head.endsWith('-year-old'))
    ? mention
    : null;
}

/** Tokens of `Here is Ann Lee, back then a clerk, in 1992:` */
const longestLabel = 16;

function firstName({ article, place, sentence }: Case): Mention | null {
  const { reading, index } = article;
  if (place.token - sentence.first > longestLabel) return null;
  for (let i = sentence.first; i < place.token; i++) {
    const name = index.at.get(i);
    if (name !== undefined && index.names[name]?.kind === 'name' && !isPlaced(article, name))
      return nameMention(reading, index, name, sentence.first);
  }
  return null;
}

/** `Later that month on Radio Vale:`, `But told Radio Vale:` tell where or whom, not who. */
function isPlaced({ reading, index }: Case['article'], name: number): boolean {
  const { first = 0 } = index.names[name] ?? {};
  const before = reading.tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  const lower = lowerAt(reading.tokens, before);
  return /^(?:on|in|at|to)$/.test(lower) || lookUpReportingWord(lower) !== undefined;
}

/** `Phones buzzed with an alert:`, `woken by an alert on their phones:` */
function broughtIn(given: Case): Mention | null {
  const { tokens } = given.article.reading;
  const end = given.place.token - 2;
  const place = plainEndingAt(tokens, end, given.sentence.first);
  const behind = place && /^(?:on|in|across|from)$/.test(lowerAt(tokens, place.first - 1));
  return textEndingAt(given, end) ?? (behind ? textEndingAt(given, place.first - 2) : null);
}

function textEndingAt({ article, sentence }: Case, end: number): Mention | null {
  const { reading, index } = article;
  const phrase = plainEndingAt(reading.tokens, end, sentence.first);
  const fresh = phrase && /^an?$/.test(lowerAt(reading.tokens, phrase.first));
  if (!fresh || !prepositions.has(lowerAt(reading.tokens, phrase.first - 1))) return null;
  const mention = toMention(reading, index, { ...phrase, headLast: phrase.last });
  return documentNouns.has(mention.head) || authoredTexts.has(mention.head) ? mention : null;
}

/** `From the report:` */
function fromText({ article, place, sentence }: Case): Mention | null {
  const { reading, index } = article;
  for (let i = sentence.first; i < place.token - 1; i++) {
    if (reading.tokens[i]?.lower !== 'from') continue;
    const phrase = phraseStartingAt(reading.tokens, i + 1, place.token);
    const mention = phrase && toMention(reading, index, phrase);
    return mention && documentNouns.has(mention.head) ? mention : null;
  }
  return null;
}
