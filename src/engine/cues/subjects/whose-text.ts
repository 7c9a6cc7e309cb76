import { authoredTexts } from '../../data/authored-texts.ts';
import { speechNouns } from '../../data/reporting-verbs.ts';
import { type Mention, nameMention, toMention } from '../../mentions/mention.ts';
import { type NounPhrase, nearestPhrase } from '../../sentences/noun-phrase.ts';
import { isManner } from '../../sentences/word-class.ts';
import { itemAt } from '../../text/item-at.ts';
import { lowerAt } from '../../text/token-at.ts';
import type { CueContext } from '../cue-context.ts';
import { maySpeak } from '../may-speak.ts';
import { nounCue } from '../noun-cue.ts';
import { beforeTime } from './before-time.ts';

/** `Lee’s tweets calling it “…”`, `a letter from Lee calling it “…”`: whose text a participle tells of; a sign itself; or null. */
export function whoseText(context: CueContext, participle: number): Mention | null {
  const { reading, index, sentence } = context;
  const { tokens } = reading;
  // `a Tide Board statement Wednesday saying`
  const noun = beforeTime(tokens, isManner(tokens[participle - 1]) ? participle - 2 : participle - 1);
  const maker = whoMadeIt(context, participle);
  if (maker) return maker;
  const owner = nounCue(context, noun)?.subject ?? null;
  const near = nearestPhrase(tokens, noun, sentence.first);
  if (tokens[participle]?.lower === 'reading' && near && signs.test(lowerAt(tokens, participle - 1)))
    return toMention(reading, index, near);
  // `replied to Lee’s tweet saying “…”`
  const answered =
    owner && tokens[owner.opens - 1]?.lower === 'to' && answers.test(lowerAt(tokens, owner.opens - 2));
  if (owner) return owner.kind === 'pronoun' || answered ? null : owner;
  const heard = near && recordedBefore(context, near, participle);
  if (heard) return heard;
  const link = lowerAt(tokens, (near?.first ?? 0) - 1);
  if (!near || !/^(?:from|by)$/.test(link) || !isTextBefore(context, near.first - 2)) return null;
  const mention = toMention(reading, index, near);
  return mention.kind === 'pronoun' ? null : mention;
}

/** `remarks [Lee] made saying`, `over comments she made calling`: whose they are. */
function whoMadeIt({ reading, index, sentence }: CueContext, participle: number): Mention | null {
  const { tokens } = reading;
  if (!/^(?:made|gave|posted|sent)$/.test(lowerAt(tokens, participle - 1))) return null;
  const name = index.at.get(participle - 2);
  const { first = 0, title } = itemAt(index.names, name) ?? {};
  if (name !== undefined)
    return speechNouns.has(lowerAt(tokens, (title?.first ?? first) - 1))
      ? nameMention(reading, index, name, sentence.first)
      : null;
  const near = nearestPhrase(tokens, participle - 2, sentence.first);
  const mention =
    near && speechNouns.has(lowerAt(tokens, near.first - 1)) ? toMention(reading, index, near) : null;
  return mention && maySpeak(mention) ? mention : null;
}

/** `a clip of [Lee] saying`, `a tape of The Herald’s [Ann Lee] telling`: who is heard on it. */
function recordedBefore(
  { reading, index, sentence }: CueContext,
  near: NounPhrase,
  participle: number,
): Mention | null {
  const { tokens } = reading;
  let of = near.first;
  while (of > Math.max(sentence.first, near.first - longestOwner) && tokens[of]?.lower !== 'of') of--;
  // `a clip that followed of Lee`
  const nouns = tokens.slice(Math.max(sentence.first, of - 3), of);
  if (!nouns.some(({ lower }) => recordings.test(lower)) || nouns.some(({ kind }) => kind !== 'word'))
    return null;
  const mention = toMention(reading, index, near);
  return near.last === participle && maySpeak(mention) && mention.kind !== 'pronoun' ? mention : null;
}

/** Tokens of `The Harbour Herald’s`. */
const longestOwner = 6;
const recordings =
  /^(?:recording|tape|audiotape|videotape|video|clip|sound-?bite|footage|audio|montage|film|snippet|voicemail)s?$/;

/** `a letter`, `a letter that he got`, `details`: before `from Lee`. */
function isTextBefore(context: CueContext, i: number): boolean {
  const { tokens } = context.reading;
  if (nounCue(context, i)) return true;
  if (context.cues.some(({ finite, speech }) => finite && speech)) return false;
  if (/^(?:information|details|documents|records|evidence)$/.test(lowerAt(tokens, i))) return true;
  const got = /^(?:got|received|obtained|had)$/.test(lowerAt(tokens, i));
  const text = tokens[i - 2]?.lower === 'that' ? i - 3 : i - 2;
  return (
    got && /^(?:he|she|it|they)$/.test(lowerAt(tokens, i - 1)) && authoredTexts.has(lowerAt(tokens, text))
  );
}

const answers = /^(?:repl|respond|react)(?:y|ies|ied|s|ed|ing)?$/;

/** What words stand on: `a sign reading “…”`. */
const signs =
  /^(?:signs?|banners?|placards?|posters?|plaques?|notices?|stickers?|t-shirts?|caption|note|message|label|graffiti)$/;
