import type { Mention } from '../mentions/mention.ts';
import { isPersonNoun } from '../sentences/is-person-noun.ts';
import { maySpeak } from './may-speak.ts';

/** `The tide said`, not `The scale of the vote reflected “…”`: what is neither person, body nor text speaks only in the plainest verbs. */
export function maySay(subject: Mention, verb: string): boolean {
  if (isDoing(subject)) return false;
  if (subject.kind !== 'nominal' || maySpeak(subject) || placesAndCrowds.has(subject.head)) return true;
  return plainVerbs.has(verb) || (isShare(subject) && opinionVerbs.has(verb));
}

/** `In the poll, 65 percent agreed`: those who were asked. */
function isShare({ head, plural }: Mention): boolean {
  return plural && /^(?:per ?cent|cent)$/.test(head);
}

const opinionVerbs: ReadonlySet<string> = new Set('agree disagree believe think feel'.split(' '));

/** `accused of deceiving voters by [changing] its account`: what somebody does. */
function isDoing({ kind, first, last, head }: Mention): boolean {
  return (
    kind === 'nominal' &&
    last - first === 1 &&
    /^\p{Ll}{3,}ing$/u.test(head) &&
    !isPersonNoun(head) &&
    !nounsOnIng.test(head)
  );
}

const nounsOnIng =
  /(?:building|meeting|hearing|filing|warning|thing|painting|ruling|finding|briefing|posting|recording|reading|king|ring|sibling|sterling)$/;

/** Places and parts of a crowd. */
const placesAndCrowds: ReadonlySet<string> = new Set(
  'centre center city town country nation state village county district neighbourhood neighborhood community section part handful majority minority half third quarter number account media site website page feed blog'.split(
    ' ',
  ),
);

const plainVerbs: ReadonlySet<string> = new Set(
  'say tell add ask write explain reply answer respond argue insist claim warn state note declare announce joke admit report read call describe accuse praise tweet post sing shout chant scream cry yell roar inform recommend conclude'.split(
    ' ',
  ),
);
