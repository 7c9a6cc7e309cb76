/**
 * In: drafts of all kinds. Out: the same, those about the words of one statement joined to one: which words are others, and
 * which are left out, of one quotation of one speaker.
 */
import type { FindingKind } from '../../../schemas/finding.ts';
import type { FindingContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import { inOrderOf } from '../in-articles.ts';
import { weigh } from '../rank-findings.ts';

const ofWords: ReadonlySet<FindingKind> = new Set<FindingKind>([
  'wording inside the marks',
  'cut quotation',
  'lifted quotation',
]);
/** Characters of a sentence with what it takes up. */
const longest = 420;

/** In the order of the first of each statement. */
export function joinByStatement(drafts: readonly Draft[], context: FindingContext): Draft[] {
  const groups = Map.groupBy(drafts, (draft) =>
    ofWords.has(draft.kind) ? (draft.statement ?? draft) : draft,
  );
  return [...groups.values()].map((group) => joinAll(group, context));
}

function joinAll(drafts: readonly Draft[], context: FindingContext): Draft {
  const telling = drafts.filter(({ isTrifling }) => !isTrifling);
  const kept = (telling.length > 0 ? telling : drafts).toSorted((a, b) => weigh(b) - weigh(a));
  const [first, ...others] = leadOf(kept);
  return others.reduce((all, other) => join(all, other, context), first);
}

/** Size of a change of words that tell, as against “where” for “wherever”. */
const leastOfLead = 0.8;

/** Words changed inside the marks are told before any count of a cut: they lead where the first leaves them no room. */
function leadOf(drafts: readonly Draft[]): [Draft, ...Draft[]] {
  const [first, ...others] = drafts as [Draft, ...Draft[]];
  const changed = others.find(({ kind, size }) => kind === 'wording inside the marks' && size >= leastOfLead);
  if (!changed) return [first, ...others];
  const rest = others.filter((other) => other !== changed);
  const hasRoom = sentenceOf(first, changed).length <= longest;
  return hasRoom ? [first, changed, ...rest] : [changed, first, ...rest];
}

function sentenceOf(first: Draft, other: Draft): string {
  return `${first.sentence} ${other.beside ?? other.sentence}`;
}

/** What makes it too long is not told: it weighs less. */
function join(first: Draft, other: Draft, context: FindingContext): Draft {
  const sentence = sentenceOf(first, other);
  if (sentence.length > longest) return first;
  const more = other.evidence.filter((one) => !first.evidence.some((shown) => areOne(shown, one)));
  return {
    ...first,
    sentence,
    sigla: inOrderOf(context, [...first.sigla, ...other.sigla]),
    evidence: byArticle([...first.evidence, ...more]),
  };
}

/** The articles in the order of the first of each; what one article prints, in the order of its text. */
function byArticle(evidence: readonly Shown[]): Shown[] {
  return [...Map.groupBy(evidence, ({ siglum }) => siglum).values()].flatMap((own) =>
    own.toSorted((a, b) => a.start - b.start),
  );
}

type Shown = Draft['evidence'][number];

function areOne(one: Shown, other: Shown): boolean {
  return one.siglum === other.siglum && one.start === other.start && one.end === other.end;
}
