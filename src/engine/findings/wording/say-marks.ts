/**
 * In: a quotation, the places that have its words without marks, and the articles that quote them. Out: the finding.
 * “A prints “contrary to the evidence” in quotation marks, as words of Ida Quill; B has the same words without them.”
 */
import type { Quotation } from '../../../schemas/quotation.ts';
import type { Place } from '../../../schemas/span.ts';
import { list } from '../../text/counts.ts';
import type { FindingContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import { siglaInOrder, siglaOf } from '../in-articles.ts';
import { agree, sayQuoted } from '../say.ts';

export interface Quoted {
  siglum: string;
  quotation: Quotation;
}

export function draftOfComment(
  { siglum, quotation }: Quoted,
  places: readonly Place[],
  context: FindingContext,
): Draft {
  const words = sayQuoted(quotation.exact);
  const without = siglaOf(places);
  return {
    ...withoutWords(quotation, [{ siglum, quotation, label: 'comment' }], places, context),
    headline: `A comment quotes what nobody said: ${words}`,
    sentence:
      `A reader’s comment under ${siglum} puts quotation marks around ${words}. ` +
      `In ${list(without)} the words are the article’s own: nobody is quoted as saying them.`,
  };
}

/** `part`: the words of the quotation that others have without marks. */
export function draftOfMarks(
  quotation: Quotation,
  part: Place,
  quoted: readonly Quoted[],
  places: readonly Place[],
  context: FindingContext,
): Draft {
  const words = sayQuoted(context.text(part));
  const [sigla, without] = [siglaOf(quoted), siglaOf(places)];
  const speakers = new Set(quoted.map((one) => one.quotation.speakerId));
  const [speaker] = speakers;
  const whose = speakers.size === 1 && speaker ? `, as words of ${context.speakerName(speaker)}` : '';
  const where = sigla.length === 1 ? `${sigla[0]} only` : `${list(sigla)}, not in ${list(without)}`;
  const labelled = siglaOf(quoted.filter((one) => one.quotation.marks === 'label'));
  return {
    ...withoutWords(
      quotation,
      quoted.map((one) => ({
        ...one,
        label: one.quotation.marks === 'label' ? 'behind a label' : 'in quotation marks',
      })),
      places,
      context,
    ),
    headline: `In quotation marks in ${where}: ${words}`,
    sentence:
      `${list(sigla)} ${agree(sigla, 'prints', 'print')} ${words} in quotation marks${whose}` +
      `${labelled.length > 0 ? `, ${list(labelled)} behind the speaker’s label` : ''}; ` +
      `${list(without)} ${agree(without, 'has', 'have')} the same words without them.`,
  };
}

function withoutWords(
  { id, words }: Quotation,
  quoted: readonly (Quoted & { label: string })[],
  places: readonly Place[],
  context: FindingContext,
): Omit<Draft, 'headline' | 'sentence'> {
  return {
    key: id,
    kind: 'with and without quotation marks',
    sigla: siglaInOrder(context, [...quoted, ...places]),
    evidence: [
      ...quoted.map(({ siglum, quotation: { start, end }, label }) => ({ siglum, start, end, label })),
      ...places.map((place) => ({ ...context.inSentence(place), label: 'without quotation marks' })),
    ],
    rule: 'quoted words that stand in an article outside its quotations',
    confidence: 0.9,
    size: Math.min(1, words / 8 + 0.5),
  };
}
