import { times } from '../data/function-words.ts';
import { neverPeople } from '../data/never-people.ts';
import { speechNouns } from '../data/reporting-verbs.ts';
import { type Mention, nameMention, pronounAt, spanOf, toMention } from '../mentions/mention.ts';
import { phraseEndingAt, phraseStartingAt } from '../sentences/noun-phrase.ts';
import { itemAt } from '../text/item-at.ts';
import { lowerAt, printedAt } from '../text/token-at.ts';
import type { Cue } from './cue.ts';
import type { CueContext } from './cue-context.ts';
import { maySpeak } from './may-speak.ts';
import { subjectAfter } from './subjects/subject-after.ts';

/** `Smith’s claim that “…”` → cue `claim`, subject `Smith`; `his message` → `his`. */
export function nounCue(context: CueContext, i: number): Cue | null {
  const { reading } = context;
  const lower = lowerAt(reading.tokens, i);
  const line = lower === 'line' && isSaid(reading.tokens, i);
  if (!(speechNounForms.has(lower) || line) || context.index.at.has(i)) return null;
  const subject = ownerOf(context, i) ?? ownerBehind(context, i);
  if (!subject) return null;
  return {
    kind: 'noun',
    base: lower,
    speech: false,
    weak: false,
    bare: false,
    finite: false,
    dependent: false,
    inverted: false,
    subject,
    sentence: context.number,
    ...spanOf(reading, i, i + 1),
  };
}

/** `Lee’s line that it was “…”`, `a line from the mayor that`; not `the police line`. */
function isSaid(tokens: CueContext['reading']['tokens'], line: number): boolean {
  if (tokens[line + 1]?.lower === 'that') return true;
  const behind = tokens.slice(line + 2, line + longestOwner);
  return tokens[line + 1]?.lower === 'from' && behind.some(({ lower }) => lower === 'that');
}

/** Tokens of `line from the mayor of Tove that`. */
const longestOwner = 8;

/** `claim`, `claims`; not `Lee’s return followed revelations that`, which are nobody’s. */
export const speechNounForms: ReadonlySet<string> = new Set(
  [...speechNouns]
    .flatMap((noun) => [noun, `${noun}s`])
    .filter((noun) => noun !== 'revelations' && noun !== 'disclosures'),
);

const owners: ReadonlySet<string> = new Set(['his', 'her', 'their', 'its']);

/** The possessor up to three words before the noun: `Smith’s now famous claim`. */
function ownerOf(context: CueContext, noun: number): Mention | null {
  const { reading, index, sentence } = context;
  const sender = itemAt(index.names, index.at.get(noun - 1));
  const sends = /^(?:tweets?|memos?|emails?|statement)$/.test(lowerAt(reading.tokens, noun));
  // `the Finch tweet`, not `a Facebook message`, `Lee’s post-New Norland tweet`
  const within = /-\p{Lu}/u.test(printedAt(reading.tokens, (sender?.first ?? 0) - 1));
  if (sends && sender?.kind === 'name' && !within && !neverPeople.has(sender.text.toLowerCase()))
    return nameMention(reading, index, index.at.get(noun - 1)!, sentence.first);
  for (let i = noun - 1; i >= Math.max(sentence.first, noun - 4); i--) {
    const token = reading.tokens[i];
    if (!token || token.kind === 'mark' || token.lower === 'of') return null;
    if (owners.has(token.lower))
      return (i === sentence.first + 1 && nameBehind(context, noun)) || pronounAt(reading, i);
    // `his agent issued a statement`: not his
    if (/^(?:an?|the|this|that)$/.test(token.lower)) return null;
    if (token.lower !== "'s" && token.text !== '’' && token.text !== "'") continue;
    const name = index.at.get(i - 1);
    if (name !== undefined && index.names[name]?.kind === 'name')
      return nameMention(reading, index, name, sentence.first);
    const phrase = phraseEndingAt(reading.tokens, i - 1, sentence.first);
    return phrase ? toMention(reading, index, phrase) : null;
  }
  return null;
}

/** `In its statement, [the Tide Bank] dropped`: the name that the pronoun looks ahead to. */
function nameBehind({ reading, index, sentence }: CueContext, noun: number): Mention | null {
  if (reading.tokens[noun + 1]?.text !== ',') return null;
  const phrase = phraseStartingAt(reading.tokens, noun + 2, sentence.last);
  const mention = phrase && toMention(reading, index, phrase);
  return mention?.kind === 'name' ? mention : null;
}

/** `claims from Lee that “…”`, `a warning by Lee`, `a statement issued by Lee`, `a statement Lee issued` */
function ownerBehind({ reading, index, sentence }: CueContext, noun: number): Mention | null {
  const { tokens } = reading;
  let link = issued.test(lowerAt(tokens, noun + 1)) ? noun + 2 : noun + 1;
  // `an accusation earlier Friday by Lee`
  while (link < noun + longestTime && isTime(lowerAt(tokens, link))) link++;
  if (/^(?:from|by)$/.test(lowerAt(tokens, link))) {
    const mention = subjectAfter(reading, index, link + 1, sentence.last);
    return mention && maySpeak(mention) ? mention : null;
  }
  const phrase = index.at.has(noun + 1) ? phraseStartingAt(tokens, noun + 1, sentence.last) : null;
  const gave = phrase && issued.test(lowerAt(tokens, phrase.last));
  return gave ? toMention(reading, index, phrase) : null;
}

function isTime(lower: string): boolean {
  return times.has(lower) || /^(?:earlier|late|early|last|this|on)$/.test(lower);
}

/** Tokens of the noun and `earlier on Friday`. */
const longestTime = 4;

const issued = /^(?:issued|released|sent|written|wrote|posted|published|made|gave)$/;
