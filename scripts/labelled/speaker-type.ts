/**
 * Whether the words that name a speaker are a name, a description or a pronoun: `she` -> pronoun,
 * `the minister` -> nominal, `Mr Hale` -> named; no words -> named, unless nobody speaks.
 */
import type { SpeakerType } from './gold-article.ts';

const pronouns = new Set(
  'he she they it i we you him her them his their who himself herself my our its me us'.split(' '),
);

export function toSpeakerType(speaker: string | null, mention: string | undefined): SpeakerType {
  if (speaker === null) return 'none';
  if (mention === undefined) return 'named';
  if (pronouns.has(mention.toLowerCase())) return 'pronoun';
  const names: string[] = speaker.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const printed: string[] = mention.match(/\p{Lu}[\p{L}\p{N}]*/gu) ?? [];
  return printed.some((word) => names.includes(word.toLowerCase())) ? 'named' : 'nominal';
}
