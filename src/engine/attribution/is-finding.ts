import { documentNouns } from '../data/organisation-words.ts';
import type { Token } from '../text/segment.ts';
import type { Cue } from './cue.ts';
import { maySpeak } from './may-speak.ts';
import { isDeterminer } from './word-class.ts';

/** `The report found the pier was “…”`, `the judge ruled that it was “…”`: what a text or a ruling holds. */
export function isFinding(tokens: readonly Token[], { base, finite, last, subject }: Cue): boolean {
  if (finite && base === 'find' && judges(tokens, last)) return true;
  if (finite && base === 'rule' && rulesThat(tokens[last])) return true;
  if (finite && /^(?:accept|find)$/.test(base) && tokens[last]?.lower === 'that')
    return maySpeak(subject) && subject.head !== 'it';
  if (!finite || subject.kind !== 'nominal') return false;
  if (base === 'find') return documentNouns.has(subject.head);
  return /^(?:rule|determine|decide|hold)$/.test(base) && tokens[last]?.lower === 'that';
}

/** `ruled that`, `ruled the wall was “…”`, not `ruled out “…”` */
function rulesThat(next: Token | undefined): boolean {
  return next?.lower === 'that' || isDeterminer(next) || /^\p{Lu}/u.test(next?.text ?? '');
}

/** `Lee found it “…”` */
function judges(tokens: readonly Token[], last: number): boolean {
  return (
    /^(?:it|him|her|them|this|that)$/.test(tokens[last]?.lower ?? '') && tokens[last + 1]?.kind === 'hidden'
  );
}
