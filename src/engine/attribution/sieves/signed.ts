import { auxiliaries } from '../../data/function-words.ts';
import { isOutlet } from '../../entities/is-outlet.ts';
import { type Mention, nameMention, toMention } from '../../mentions/mention.ts';
import { isPersonNoun } from '../../sentences/is-person-noun.ts';
import { phraseStartingAt } from '../../sentences/noun-phrase.ts';
import { lookUpReportingWord } from '../../sentences/reporting-lexicon.ts';
import { itemAt } from '../../text/item-at.ts';
import { startsUpper } from '../../text/letter-case.ts';
import type { Token } from '../../text/segment.ts';
import { lowerAt, printedAt } from '../../text/token-at.ts';
import { hasSpeakerAbove } from '../cue-checks/has-speaker-above.ts';
import { isRoleAtMost } from '../cue-checks/is-role-at-most.ts';
import { isVerbless } from '../cue-checks/is-verbless.ts';
import { byMention, type Case, type Sieve } from '../sieve.ts';
import { nameThatCloses } from './name-that-closes.ts';

/** A dash and a name after the quotation, in its line or in the next; or a name alone, behind a comma or in a line. */
export const signed: Sieve = {
  name: 'signed',
  examples: [
    { text: '[“We agree.”] — Ann Lee', speaker: 'Ann Lee' },
    { text: '[“We agree.”] ¶ Ann Lee', speaker: 'Ann Lee' },
  ],
  decide: (given) => {
    const dash = given.place.token + 1;
    const mark = given.article.reading.tokens[dash];
    if (!mark) return null;
    const isDash = isDashMark(mark);
    // `QUILL: “We agree.” — Norvik, rally on June 20.`
    const { tokens } = given.article.reading;
    const [label = '', colon = ''] = [2, 1].map((back) => lowerAt(tokens, given.place.token - back));
    const labelled = !given.place.opensParagraph && colon === ':' && label !== 'from';
    if (isDash && labelled) return null;
    const mention = isDash
      ? (nameBehindDash(given, dash) ?? roleBehindDash(given, dash))
      : (nameThatCloses(given) ?? nameInBrackets(given) ?? nameInNextLine(given) ?? nameUnderPost(given));
    if (!mention) return null;
    return byMention(mention, 0.9, isDash ? mark : null);
  },
};

function nameBehindDash({ article, place }: Case, dash: number): Mention | null {
  const { reading, index } = article;
  const { tokens, sentences } = reading;
  const own = sentences[place.sentence];
  const rest = tokens.slice(dash + 1, own?.last);
  const alone = place.opensParagraph && (own?.last === dash || isVerbless(rest));
  const line = [1, 0]
    .map((i) => sentences[place.sentence + i])
    .find((one) => one?.paragraph === place.paragraph || (alone && one?.first === dash));
  const end = Math.min(dash + longestRole, line?.last ?? dash);
  if (!alone && own?.last === dash && hasSpeakerAbove(article, place)) return null;
  // `— Ann Lee and Bo Roe contributed to this article.`
  if (tokens.slice(dash, dash + longestRole).some(({ lower }) => lower === 'contributed')) return null;
  const phrase = phraseStartingAt(tokens, dash + 1, end);
  const ends = [place.sentence, place.sentence + 1].map((i) => sentences[i]?.last);
  const closes = (name: number) => {
    const { kind, last = 0 } = index.names[name] ?? {};
    const next = tokens[last];
    const placed = alone && /^(?:in|on|at|to|and|speaking|talking)$/.test(next?.lower ?? '');
    return kind === 'name' && (!next || next.kind === 'mark' || ends.includes(last) || placed);
  };
  const found = [
    index.at.get(dash + 1) ?? index.at.get((phrase?.last ?? 0) - 1),
    holder(article, dash + 1, end),
  ];
  const name = found.find((one) => one !== undefined && closes(one));
  return name === undefined ? null : nameMention(reading, index, name, dash + 1);
}

/** `“We are late.” — a teacher in Tove`: somebody without a name, where nothing else stands in the line. */
function roleBehindDash({ article, place, quotation }: Case, dash: number): Mention | null {
  const { reading, index } = article;
  const { tokens, sentences, text } = reading;
  const { end = 0 } = article.found[quotation] ?? {};
  const line = sentences[place.sentence];
  if (!place.opensParagraph || !line || !/[.!?…]/.test(text[end - 1] ?? '')) return null;
  const phrase = phraseStartingAt(tokens, dash + 1, line.last);
  const mention = phrase && toMention(reading, index, phrase);
  const alone = mention?.kind === 'nominal' && !mention.plural && isPersonNoun(mention.head);
  return alone && isVerbless(tokens.slice(dash + 1, line.last)) ? mention : null;
}

/** `He and his “guests” will land. I will be there. — Odo Finch (@odofinch) May 9`: whose post all of it is. */
function nameUnderPost({ article, place }: Case): Mention | null {
  const { tokens, sentences } = article.reading;
  if (tokens[place.token - 1]?.kind !== 'word') return null;
  const end = place.token + longestPost;
  for (let s = place.sentence; sentences[s]?.paragraph === place.paragraph && sentences[s]!.first < end; s++)
    for (let i = Math.max(sentences[s]!.first, place.token); i < Math.min(sentences[s]!.last, end); i++) {
      const name = isDashMark(tokens[i]) ? article.index.at.get(i + 1) : undefined;
      const last = itemAt(article.index.names, name)?.last ?? 0;
      const signs = tokens[last]?.text === '(' && tokens[last + 1]?.text.startsWith('@');
      if (name !== undefined && signs) return nameMention(article.reading, article.index, name, i + 1);
    }
  return null;
}

/** Tokens. */
const longestPost = 150;

function isDashMark(token: Token | undefined): boolean {
  return /^(?:[—–-]|--)$/.test(token?.text ?? '');
}

/** `White House Director of Tides Ann Lee`: the first name behind a title or a person’s noun, with no verb before it. */
function holder({ reading, index }: Case['article'], from: number, end: number): number | undefined {
  for (let i = from; i < end; i++) {
    const { kind, lower = '', text = '' } = reading.tokens[i] ?? {};
    if (kind !== 'word' || auxiliaries.has(lower) || lookUpReportingWord(lower)?.form === 'past')
      return undefined;
    const name = index.at.get(i);
    const { first, kind: sort, title, text: own = '' } = itemAt(index.names, name) ?? {};
    if (i === from && !startsUpper(text) && !/^\d/.test(text)) return undefined;
    const titled = title ? title.first >= from : isPersonNoun(lowerAt(reading.tokens, i - 1));
    if (first === i && sort === 'name' && (own.includes(' ') || own.startsWith('@')) && titled) return name;
  }
  return undefined;
}

/** Tokens of `Tarnford vice chairman of the board Ann Lee`. */
const longestRole = 12;

/** `“We agree.” (Ann Lee, the chair of the board)`, `“A bad deal.” (The Herald)`: what closes the line. */
function nameInBrackets({ article, place, quotation, sentence }: Case): Mention | null {
  const { reading, index } = article;
  const { tokens, sentences, text } = reading;
  const { end } = article.found[quotation] ?? { end: 0 };
  if (!/[.!?…]["”’'»]*$/.test(text.slice(end - 1, end + 2).trimEnd())) return null;
  const opens = place.token + 1;
  const first = tokens[opens + 1]?.lower === 'the' ? opens + 2 : opens + 1;
  const found = index.at.get(first);
  const name = itemAt(index.names, found);
  if (tokens[opens]?.text !== '(' || found === undefined || name?.kind !== 'name') return null;
  // `Lee said: “…” “It goes on.” (The Herald)`: where it was read
  const goesOn = reading.places[quotation - 1]?.paragraph === place.paragraph;
  if (goesOn && article.decisions[quotation - 1] && isOutlet(name.text)) return null;
  const last = opens < sentence.last ? sentence.last : (sentences[place.sentence + 1]?.last ?? opens);
  const closing = tokens[last - 1]?.text === '.' ? last - 2 : last - 1;
  const next = printedAt(tokens, name.last);
  const isOnly = tokens.slice(opens, closing).every(({ text, kind }) => text !== ')' && kind !== 'hidden');
  return tokens[closing]?.text === ')' && isOnly && /^[,)]$/.test(next)
    ? nameMention(reading, index, found, first)
    : null;
}

/**
 * A pull quote: nothing else stands in its paragraph, and a full name in the next, alone or with what its owner is; or
 * behind it, with what its owner is: `“We agree.” Ann Lee, chair of the board`.
 */
function nameInNextLine({ article, place, sentence }: Case): Mention | null {
  const { reading, index } = article;
  const next = reading.sentences[place.sentence + 1];
  const isAlone = sentence.last - sentence.first === 1 && place.opensParagraph;
  // `At the forum, “they lost…” ¶ Ann Lee, The Herald`
  const closes = place.token === sentence.last - 1 && reading.tokens[(next?.first ?? 0) + 2]?.text === ',';
  const found = next && (isAlone || closes) ? index.at.get(next.first) : undefined;
  const name = itemAt(index.names, found);
  if (!next || found === undefined || name?.kind !== 'name' || !name.text.includes(' ')) return null;
  const isNext = next.paragraph === place.paragraph + 1 || (isAlone && name.last < next.last);
  const isLast = reading.sentences[place.sentence + 2]?.paragraph !== next.paragraph;
  const isLine = isNext && isLast && isRoleAtMost(reading.tokens.slice(name.last, next.last));
  // `Editorial Board, The Herald`
  const behind = reading.tokens[name.last + 1]?.lower === 'the' ? 2 : 1;
  const paper = name.text === 'Editorial Board' ? index.at.get(name.last + behind) : undefined;
  return isLine ? nameMention(reading, index, paper ?? found, next.first) : null;
}
