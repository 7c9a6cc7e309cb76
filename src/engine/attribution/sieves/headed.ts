import { statementNouns } from '../../data/authored-texts.ts';
import { organisationNouns } from '../../data/organisation-words.ts';
import { type Mention, nameMention, toMention } from '../../mentions/mention.ts';
import { isPersonNoun } from '../../sentences/is-person-noun.ts';
import { phraseStartingAt } from '../../sentences/noun-phrase.ts';
import type { Sentence } from '../../sentences/reading.ts';
import { itemAt } from '../../text/item-at.ts';
import { lowerAt } from '../../text/token-at.ts';
import { isVerbless } from '../cue-checks/is-verbless.ts';
import { fillsParagraph } from '../fills-paragraph.ts';
import { asBefore, byMention, type Case, type Sieve } from '../sieve.ts';

/** A line of its own above a quotation that is a paragraph: it names whose statement follows, or the speaker before a colon. */
export const headed: Sieve = {
  name: 'headed',
  examples: [
    { text: 'Statement of Ann Lee ¶ [“We agree.”]', speaker: 'Ann Lee' },
    { text: 'Ann Lee, chair of the board: ¶ [“We agree.”]', speaker: 'Ann Lee' },
  ],
  decide: (given) => {
    if (!fillsParagraph(given.article, given.quotation)) return null;
    const line = lineAbove(given);
    if (!line) return fillsParagraph(given.article, given.quotation - 1) ? goesOn(given) : null;
    const mention = ofStatement(given, line) ?? beforeColon(given, line);
    return mention && byMention(mention, 0.85);
  },
};

/** The next paragraph of the same statement. */
function goesOn(given: Case): ReturnType<Sieve['decide']> {
  const { places } = given.article.reading;
  const before = given.quotation - 1;
  const follows = places[before]!.paragraph === given.place.paragraph - 1;
  return follows && given.article.decisions[before]?.rule === 'headed' ? asBefore(given, before, 0.8) : null;
}

/** The paragraph above, where it is one short line without words in marks. */
function lineAbove({ article: { reading }, place }: Case): Sentence | null {
  const line = reading.sentences[place.sentence - 1];
  const isLine = line?.paragraph === place.paragraph - 1 && line.last - line.first <= longest;
  if (!isLine || reading.sentences[place.sentence - 2]?.paragraph === line.paragraph) return null;
  const words = reading.tokens.slice(line.first, line.last);
  return words.every(({ kind }) => kind !== 'hidden') ? line : null;
}

/** Tokens. */
const longest = 18;

/** `Statement of Ann Lee`, `Full statement by the mayor, Ann Lee`, `Response from the Tove Trust` */
function ofStatement({ article: { reading, index } }: Case, { first, last }: Sentence): Mention | null {
  const { tokens } = reading;
  const words = tokens.slice(first, first + longestLead).map(({ lower }) => lower);
  const noun = words.findIndex((word) => statementNouns.has(word));
  const from = noun < 0 ? -1 : noun + 1;
  if (from < 0 || !/^(?:of|by|from)$/.test(words[from] ?? '')) return null;
  if (!words.slice(0, noun).every((word) => leads.has(word))) return null;
  const end = tokens[last - 1]?.text === ':' ? last - 1 : last;
  const opens = first + from + 1;
  if (end <= opens || (end - opens > 1 && !isVerbless(tokens.slice(opens, end)))) return null;
  const name = firstName({ reading, index }, opens, end);
  if (name !== undefined) return nameMention(reading, index, name, opens);
  const phrase = phraseStartingAt(tokens, opens, end);
  const mention = phrase && toMention(reading, index, phrase);
  const speaks = mention && (isPersonNoun(mention.head) || organisationNouns.has(mention.head));
  return speaks ? mention : null;
}

/** Tokens of `The full statement of`. */
const longestLead = 5;
const leads: ReadonlySet<string> = new Set(
  'the a full written joint prepared opening closing separate dissenting concurring official'.split(' '),
);
/** `Ann Lee, chair of the board:` */
function beforeColon({ article: { reading, index } }: Case, { first, last }: Sentence): Mention | null {
  const { tokens } = reading;
  if (tokens[last - 1]?.text !== ':') return null;
  const name = index.at.get(first);
  const found = itemAt(index.names, name);
  if (name === undefined || found?.kind !== 'name') return null;
  const role = tokens.slice(found.last, last - 1);
  const isRole =
    /^[,(]$/.test(role[0]?.text ?? '') && isVerbless(role) && role.some((one) => isPersonNoun(one.lower));
  return role.length === 0 || isRole ? nameMention(reading, index, name, first) : null;
}

/** A whole name before others: `Tove councillor Ann Lee`. */
function firstName(
  { reading, index }: Pick<Case['article'], 'reading' | 'index'>,
  from: number,
  end: number,
): number | undefined {
  const found: number[] = [];
  for (let at = from; at < end; at++) {
    const name = index.at.get(at);
    if (name !== undefined && name !== found.at(-1) && index.names[name]?.kind === 'name') found.push(name);
  }
  const behind = (name: number) => lowerAt(reading.tokens, index.names[name]!.first - 1);
  const free = found.filter(
    (name) => index.names[name]!.first === from || !/^(?:of|for|in|at)$/.test(behind(name)),
  );
  return free.find((name) => index.names[name]!.text.includes(' ')) ?? free[0];
}
