import type { CueContext } from './find-cues.ts';
import { type Mention, toMention } from './mention.ts';
import { nounCue } from './noun-cue.ts';
import { nearestPhrase } from './noun-phrase.ts';

/** `Lee’s tweets calling it “…”`, `a letter from Lee calling it “…”`: whose text a participle tells of; a sign itself; or null. */
export function whoseText(context: CueContext, participle: number): Mention | null {
  const { reading, index, sentence } = context;
  const { tokens } = reading;
  const owner = nounCue(context, participle - 1)?.subject ?? null;
  const near = nearestPhrase(tokens, participle - 1, sentence.first);
  if (tokens[participle]?.lower === 'reading' && near && signs.test(tokens[participle - 1]?.lower ?? ''))
    return toMention(reading, index, near);
  // `replied to Lee’s tweet saying “…”`
  const answered =
    owner && tokens[owner.opens - 1]?.lower === 'to' && answers.test(tokens[owner.opens - 2]?.lower ?? '');
  if (owner) return owner.kind === 'pronoun' || answered ? null : owner;
  const link = tokens[(near?.first ?? 0) - 1]?.lower ?? '';
  if (!near || !/^(?:from|by)$/.test(link) || !nounCue(context, near.first - 2)) return null;
  const mention = toMention(reading, index, near);
  return mention.kind === 'pronoun' ? null : mention;
}

const answers = /^(?:repl|respond|react)(?:y|ies|ied|s|ed|ing)?$/;

/** What words stand on: `a sign reading “…”`. */
const signs =
  /^(?:signs?|banners?|placards?|posters?|plaques?|notices?|stickers?|t-shirts?|caption|note|message|label|graffiti)$/;
