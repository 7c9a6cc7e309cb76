import { wordNouns } from '../form/named-things.ts';
import type { Token } from '../text/segment.ts';
import type { ReportingWord } from './reporting-lexicon.ts';

/** `Lee [used] the word “…”`: a report where words in marks follow; undefined elsewhere. */
export function usedWord(tokens: readonly Token[], verb: number): ReportingWord | undefined {
  const used = using.get(tokens[verb]?.lower ?? '');
  if (!used) return undefined;
  const noun = /^(?:the|his|her|that|this)$/.test(tokens[verb + 1]?.lower ?? '') ? verb + 2 : verb + 1;
  const last = /^(?:\p{Lu}\p{Ll}+|same|now-\p{Ll}+)$/u.test(tokens[noun]?.text ?? '') ? noun + 1 : noun;
  const isWord = mentioned.test(tokens[last]?.lower ?? '');
  return isWord && tokens[last + 1]?.kind === 'hidden' ? used : undefined;
}

const mentioned = new RegExp(`^${wordNouns}$`);

const use = { base: 'use', speech: false, judgement: true, weak: false };
const using: ReadonlyMap<string, ReportingWord> = new Map([
  ['used', { ...use, form: 'past' }],
  ['uses', { ...use, form: 'present' }],
  ['using', { ...use, form: 'participle' }],
  ['use', { ...use, form: 'base' }],
]);
