/**
 * A phrase that two speakers both use in quotations that no rule put together as one statement.
 * “The phrase “turn a blind eye” is used by Peter Wanless in B and Tom Tugendhat in E.”
 * “Nearly the same words are given to two speakers: Ida Quill in A has “…”; Odo Finch in B has “…”.”
 */
import type { Echo } from '../../statements/find-echoes.ts';
import { capitalise, countInWords, list } from '../../text/counts.ts';
import { foldPhrase } from '../../text/fold.ts';
import type { FindingContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import { siglaOf } from '../in-articles.ts';
import { sayQuoted } from '../say.ts';

export function echo(context: FindingContext): Draft[] {
  return context.echoes.map((one) => (one.isNear ? toDraftOfNear(one, context) : toDraft(one, context)));
}

/** Also the articles that quote it of him in another version of his statement. */
function siglaOfUses(
  speaker: string,
  phrase: string,
  members: Echo['members'],
  context: FindingContext,
): string[] {
  const own = members.filter(({ speakerId }) => speakerId === speaker).map(({ siglum }) => siglum);
  const words = ` ${foldPhrase(phrase)} `;
  return context.articles
    .filter(
      ({ siglum, quotations }) =>
        own.includes(siglum) ||
        quotations.some(
          ({ speakerId, context: place, exact }) =>
            place === 'body' && speakerId === speaker && ` ${foldPhrase(exact)} `.includes(words),
        ),
    )
    .map(({ siglum }) => siglum);
}

/** Words of one speaker that are told; of a longer quotation those that both have. */
const mostTold = 30;

function toDraftOfNear({ members }: Echo, context: FindingContext): Draft {
  const bySpeaker = [...Map.groupBy(members, ({ speakerId }) => speakerId ?? '')];
  const told = bySpeaker.map(([speaker, own]) => {
    const { exact, words: count } = context.quotation(own[0]!.quotation);
    const words = count <= mostTold ? exact : context.text(own[0]!);
    const sigla = list(siglaOfUses(speaker, words, own, context));
    return `${context.speakerName(speaker)} in ${sigla} has ${sayQuoted(words, mostTold)}`;
  });
  return {
    ...withoutWords(members, context),
    headline: `Nearly the same words of ${list(bySpeaker.map(([speaker]) => context.speakerName(speaker)))}`,
    sentence: `Nearly the same words are given to ${countInWords(told.length, 'speaker')}: ${told.join('; ')}.`,
    speakers: bySpeaker.map(([speaker]) => speaker),
    rule: 'nearly the same words in quotations of different speakers',
    size: 1,
  };
}

function toDraft({ members }: Echo, context: FindingContext): Draft {
  const speakers = [...new Set(members.flatMap(({ speakerId }) => speakerId ?? []))];
  const printed = context.text(members[0]!).replace(/[—–-]+$/u, '');
  const uses = speakers.map((speaker) => {
    return `${context.speakerName(speaker)} in ${list(siglaOfUses(speaker, printed, members, context))}`;
  });
  const phrase = sayQuoted(printed);
  return {
    ...withoutWords(members, context),
    headline: capitalise(`${countInWords(speakers.length, 'speaker')}, one phrase: ${phrase}`),
    sentence: `The phrase ${phrase} is used by ${list(uses)}.`,
    speakers,
    rule: 'a phrase that stands nowhere else in the story, in quotations of different speakers',
    size: Math.min(1, members.length / 3 + 0.34),
  };
}

function withoutWords(members: Echo['members'], context: FindingContext) {
  return {
    key: members.map(({ quotation }) => quotation).join('-'),
    kind: 'echo' as const,
    sigla: siglaOf(members),
    evidence: members.map((member) => {
      const { start, end } = context.quotation(member.quotation);
      return { siglum: member.siglum, start, end, differs: [{ start: member.start, end: member.end }] };
    }),
    confidence: 0.9,
  };
}
