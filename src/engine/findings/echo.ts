// A phrase that two speakers both use in statements that are otherwise not alike.
// “Peter Wanless in B and Tom Tugendhat in E both use the phrase “turn a blind eye”.”
import type { Echo } from '../statements/find-echoes.ts';
import type { FindingContext } from './context.ts';
import type { Draft } from './draft.ts';
import { siglaOf } from './in-articles.ts';
import { capitalise, sayCount, sayList, sayQuoted } from './say.ts';
import { countWords } from './statement-pieces.ts';

export function echo(context: FindingContext): Draft[] {
  return context.echoes.map((one) => toDraft(one, context));
}

function toDraft({ members }: Echo, context: FindingContext): Draft {
  const speakers = [...new Set(members.flatMap(({ speakerId }) => speakerId ?? []))];
  const uses = speakers.map((speaker) => {
    const own = members.filter(({ speakerId }) => speakerId === speaker);
    return `${context.speakerName(speaker)} in ${sayList(siglaOf(own))}`;
  });
  const phrase = sayQuoted(context.text(members[0]!));
  return {
    key: members.map(({ quotation }) => quotation).join('-'),
    kind: 'echo',
    headline: capitalise(`${sayCount(speakers.length, 'speaker')}, one phrase: ${phrase}`),
    sentence:
      `The phrase ${phrase} is used by ${sayList(uses)}.` +
      (members.some((member) => isWhole(member, context))
        ? ''
        : ' Apart from it their words differ: these are separate statements.'),
    sigla: siglaOf(members),
    evidence: members.map((member) => {
      const { start, end } = context.quotation(member.quotation);
      return { siglum: member.siglum, start, end, differs: [{ start: member.start, end: member.end }] };
    }),
    speakers,
    rule: 'a phrase that stands nowhere else in the story, in quotations of different speakers',
    confidence: 0.9,
    size: Math.min(1, members.length / 3 + 0.34),
  };
}

/** Whether the phrase is most of what is quoted of a speaker there: then little else can differ. */
function isWhole(member: Echo['members'][number], context: FindingContext): boolean {
  const words = countWords(context.quotation(member.quotation).exact);
  return 2 * countWords(context.text(member)) > words;
}
