/**
 * In: the turns of an article, and whom it names. Out: who answers under `A:`, the one person whom the headline or the text
 * above the first turn names; null where that is open, undefined where the answers are the paper's own, as in an explainer.
 */
import type { AttributedSpeaker } from '../../schemas/quotation.ts';
import type { Entity } from '../entities/entity.ts';
import type { Turn } from './find-turns.ts';
import { isAnswerer, isQuestioner } from './read-label.ts';

/** Of the answers, so many speak of `I` or `we`. */
const leastPersonal = 1 / 3;

export function findInterviewee(
  text: string,
  turns: readonly Turn[],
  entities: readonly Entity[],
  author: string | undefined,
): AttributedSpeaker | null | undefined {
  const answers = turns.filter(({ label }) => isAnswerer(label));
  const personal = answers.filter(({ speech }) =>
    speech.some(({ start, end }) => own.test(text.slice(start, end))),
  );
  if (personal.length === 0 || personal.length < leastPersonal * answers.length) return undefined;
  if (areLetters(text, turns)) return undefined;
  const first = turns[0]!.label.span.start;
  const named = entities.filter(
    ({ kind, named, place, name, mentions }) =>
      kind === 'person' &&
      named &&
      !place &&
      name.includes(' ') &&
      !author?.includes(name) &&
      mentions.some(({ end }) => end <= first),
  );
  return named.length === 1 ? { name: named[0]!.name, kind: 'person', named: true } : null;
}

/** `Why is the gate shut? — Bo Roe, Tove`: readers ask, and the paper answers. */
function areLetters(text: string, turns: readonly Turn[]): boolean {
  const questions = turns.filter(({ label }) => isQuestioner(label));
  const signed = questions.filter(({ speech }) =>
    signature.test(speech.map(({ start, end }) => text.slice(start, end)).join(' ')),
  );
  return signed.length * 2 > questions.length;
}

const signature = /[.?!]["”’)]*\s*[—–-]\s?\p{Lu}[^?!—–]{2,60}$/u;

const own = /\b(?:I|I['’]\p{Ll}+|[Ww]e|[Ww]e['’]\p{Ll}+|[Mm]y|[Oo]ur)\b/u;
