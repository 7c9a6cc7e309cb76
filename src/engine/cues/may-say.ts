import type { Mention } from '../mentions/mention.ts';
import { isPersonNoun } from '../sentences/is-person-noun.ts';
import { maySpeak } from './may-speak.ts';

/** `The tide said`, not `The scale of the vote reflected “…”`: what is neither person, body nor text speaks only in the plainest verbs. */
export function maySay(subject: Mention, verb: string): boolean {
  if (isDeed(subject)) return false;
  if (subject.kind !== 'nominal' || maySpeak(subject) || bodies.has(subject.head)) return true;
  return plainSaying.has(verb) || (isShare(subject) && opinions.has(verb));
}

/** `In the poll, 65 percent agreed`: those who were asked. */
function isShare({ head, plural }: Mention): boolean {
  return plural && /^(?:per ?cent|cent)$/.test(head);
}

const opinions: ReadonlySet<string> = new Set('agree disagree believe think feel'.split(' '));

/** `accused of deceiving voters by [changing] its account`: what somebody does. */
function isDeed({ kind, first, last, head }: Mention): boolean {
  return (
    kind === 'nominal' &&
    last - first === 1 &&
    /^\p{Ll}{3,}ing$/u.test(head) &&
    !isPersonNoun(head) &&
    !nouns.test(head)
  );
}

const nouns =
  /(?:building|meeting|hearing|filing|warning|thing|painting|ruling|finding|briefing|posting|recording|reading|king|ring|sibling|sterling)$/;

/** Places and parts of a crowd. */
const bodies: ReadonlySet<string> = new Set(
  'centre center city town country nation state village county district neighbourhood neighborhood community section part handful majority minority half third quarter number account media site website page feed blog'.split(
    ' ',
  ),
);

const plainSaying: ReadonlySet<string> = new Set(
  'say tell add ask write explain reply answer respond argue insist claim warn state note declare announce joke admit report read call describe accuse praise tweet post sing shout chant scream cry yell roar inform recommend conclude'.split(
    ' ',
  ),
);
