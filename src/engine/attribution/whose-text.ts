import type { CueContext } from './find-cues.ts';
import { type Mention, toMention } from './mention.ts';
import { nounCue } from './noun-cue.ts';
import { nearestPhrase } from './noun-phrase.ts';

/** `Lee’s tweets calling it “…”`, `a letter from Lee calling it “…”`: whose text a participle tells of; a sign itself; or null. */
export function whoseText(context: CueContext, participle: number): Mention | null {
  const { reading, index, sentence } = context;
  const { tokens } = reading;
  const owner = nounCue(context, participle - 1)?.subject ?? null;
  const sign = nearestPhrase(tokens, participle - 1, sentence.first);
  if (tokens[participle]?.lower === 'reading' && sign && signs.test(tokens[participle - 1]?.lower ?? ''))
    return toMention(reading, index, sign);
  if (owner) return owner.kind === 'pronoun' ? null : owner;
  const sender = nearestPhrase(tokens, participle - 1, sentence.first);
  const link = tokens[(sender?.first ?? 0) - 1]?.lower ?? '';
  if (!sender || !/^(?:from|by)$/.test(link) || !nounCue(context, sender.first - 2)) return null;
  const mention = toMention(reading, index, sender);
  return mention.kind === 'pronoun' ? null : mention;
}

/** What words stand on: `a sign reading “…”`. */
const signs =
  /^(?:signs?|banners?|placards?|posters?|plaques?|notices?|stickers?|t-shirts?|caption|note|message|label|graffiti)$/;
