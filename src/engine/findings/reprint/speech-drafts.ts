import type { Passage, Share } from '../../../schemas/passage.ts';
import { countInWords, list } from '../../text/counts.ts';
import type { FindingContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import type { OneSpeech } from './one-speech.ts';

/** Of the weight of a text that one article has of another. */
const ofSpeech = 0.4;

/** What both have is what somebody said, sent to all: nobody has the text of another. */
export function toSpeechDraft(
  { pair, words }: Share,
  { speaker, sigla }: OneSpeech,
  passages: readonly Passage[],
  context: FindingContext,
): Draft {
  const [a, b] = pair;
  const said = `${list(sigla)} print the same words of ${context.speakerName(speaker)}`;
  return {
    key: `${a}-${b}`.toLowerCase(),
    kind: 'reprint',
    headline: said,
    sentence: `${said}: ${countInWords(words, 'word')} that ${a} and ${b} share are for the most part a quotation. Beside it the texts are their own.`,
    sigla,
    evidence: passages.flatMap((passage) => [
      { siglum: a, ...passage.a, label: 'shared' },
      { siglum: b, ...passage.b, label: 'shared' },
    ]),
    pair,
    speakers: [speaker],
    rule: 'most of what two articles share is quoted from one speaker',
    confidence: 1,
    size: Math.min(1, words / 100),
    telling: ofSpeech,
  };
}

/** One speech that several pairs share is told once, of the pair that has most of it. */
export function onceEachSpeech(drafts: readonly Draft[]): Draft[] {
  const most = new Map<string, Draft>();
  for (const draft of drafts) {
    const known = most.get(draft.headline);
    if (!known || known.size < draft.size) most.set(draft.headline, draft);
  }
  return [...most.values()];
}
