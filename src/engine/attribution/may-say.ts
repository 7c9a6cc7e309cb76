import { maySpeak } from './may-speak.ts';
import type { Mention } from './mention.ts';

/** `The tide said`, not `The scale of the vote reflected “…”`: what is neither person, body nor text speaks only in the plainest verbs. */
export function maySay(subject: Mention, verb: string): boolean {
  return subject.kind !== 'nominal' || maySpeak(subject) || bodies.has(subject.head) || plainSaying.has(verb);
}

/** Places and parts of a crowd. */
const bodies: ReadonlySet<string> = new Set(
  'centre center city town country nation state village county district neighbourhood neighborhood community section part handful majority minority half third quarter number account site website page feed blog'.split(
    ' ',
  ),
);

const plainSaying: ReadonlySet<string> = new Set(
  'say tell add ask write explain reply answer respond argue insist claim warn state note declare announce joke admit report read call describe accuse praise tweet post sing shout chant scream cry yell roar inform recommend conclude'.split(
    ' ',
  ),
);
