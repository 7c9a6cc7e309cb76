import type { CueContext } from './find-cues.ts';
import { type Mention, toMention } from './mention.ts';
import { nounCue } from './noun-cue.ts';
import { nearestPhrase } from './noun-phrase.ts';

/** `Lee’s tweets calling it “…”`, `a letter from Lee calling it “…”`: whose text a participle tells of, or null. */
export function whoseText(context: CueContext, participle: number): Mention | null {
  const { reading, index, sentence } = context;
  const { tokens } = reading;
  const owner = nounCue(context, participle - 1)?.subject ?? null;
  if (owner) return owner.kind === 'pronoun' ? null : owner;
  const sender = nearestPhrase(tokens, participle - 1, sentence.first);
  const link = tokens[(sender?.first ?? 0) - 1]?.lower ?? '';
  if (!sender || !/^(?:from|by)$/.test(link) || !nounCue(context, sender.first - 2)) return null;
  const mention = toMention(reading, index, sender);
  return mention.kind === 'pronoun' ? null : mention;
}
