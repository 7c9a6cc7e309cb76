/**
 * In: drafts of all kinds. Out: findings in the order that readers meet them, ranked from 1. What weighs more,
 * is surer and is about more text comes first; each further finding of a kind counts less, and the first few are of
 * different kinds where others weigh nearly as much.
 */
import type { Finding, FindingKind } from '../../schemas/finding.ts';
import type { Draft } from './draft.ts';
import { withOneStop } from './say.ts';

/** How much a reader would miss it, from 0 to 1. */
const weights: Record<FindingKind, number> = {
  'attribution conflict': 1,
  'wording inside the marks': 0.97,
  reprint: 0.93,
  'printed correction': 0.6,
  'typography only': 0.85,
  echo: 0.74,
  'different figures': 0.9,
  'different dates': 0.88,
  'different accounts': 0.89,
  'one office, two holders': 0.74,
  'with and without quotation marks': 0.72,
  'cut quotation': 0.66,
  'lifted quotation': 0.62,
  'ambiguous date': 0.56,
  'sole voice': 0.54,
  'one speaker, two names': 0.5,
  'one person, two names': 0.55,
  'one person, two descriptions': 0.8,
  'one law, two names': 0.5,
  'quoted in one article only': 0.36,
  'one matter, other accounts': 0.46,
  'same claim, other words': 0.4,
  'missing date': 0.14,
  figure: 0.24,
};

const leastBySize = 0.5; // A finding about little text keeps this part of its weight,
const leastByConfidence = 0.5; // and one that is least sure this.
const again = 0.7; // Each further finding of one kind keeps this part of the weight of the one before.

export function rankFindings(drafts: readonly Draft[]): Finding[] {
  const ids = withIds(drafts);
  const byKind = Map.groupBy(
    drafts.toSorted((a, b) => weigh(b) - weigh(a)),
    ({ kind }) => kind,
  );
  const weighed = [...byKind.values()]
    .flatMap((ofKind) => ofKind.map((draft, index) => ({ draft, weight: weigh(draft) * again ** index })))
    .sort((a, b) => b.weight - a.weight);
  return mixTop(weighed).map(({ draft }, index) => toFinding(draft, ids.get(draft)!, index + 1));
}

/** Field by field: what a draft has for this stage alone stays here. */
function toFinding(draft: Draft, id: string, rank: number): Finding {
  const { kind, headline, sentence, sigla, evidence, statement, pair, speakers, rule, confidence } = draft;
  const about = {
    ...(statement !== undefined && { statement }),
    ...(pair && { pair }),
    ...(speakers && { speakers }),
  };
  return {
    id,
    kind,
    headline,
    sentence: withOneStop(sentence),
    sigla,
    evidence,
    ...about,
    rule,
    confidence,
    rank,
  };
}

interface Weighed {
  draft: Draft;
  weight: number;
}

const top = 5; // So many findings stand on the front page of a story,
const mostOfKind = 2; // not more than these of one kind,
const nearly = 0.7; // where one of another kind weighs this part of it.

function mixTop(weighed: readonly Weighed[]): Weighed[] {
  const left = [...weighed];
  const first: Weighed[] = [];
  while (first.length < top && left.length > 0) {
    const isFull = ({ draft }: Weighed) =>
      first.filter((one) => one.draft.kind === draft.kind).length >= mostOfKind;
    const other = left.findIndex((one) => !isFull(one));
    const isNear = other > 0 && left[other]!.weight >= nearly * left[0]!.weight;
    first.push(...left.splice(isNear ? other : 0, 1));
  }
  return [...first, ...left];
}

/** From the kind and the key; a number is added where an earlier draft has both. */
function withIds(drafts: readonly Draft[]): ReadonlyMap<Draft, string> {
  const plain = new Set(drafts.map(toId));
  const taken = new Set<string>();
  return new Map(
    drafts.map((draft) => {
      let id = toId(draft);
      for (let n = 2; taken.has(id); n++) {
        const next = `${toId(draft)}-${n}`;
        if (!plain.has(next)) id = next;
      }
      taken.add(id);
      return [draft, id];
    }),
  );
}

function toId({ kind, key }: Draft): string {
  return `f-${kind.toLowerCase().replace(/[^a-z]+/gu, '-')}-${key}`;
}

export function weigh({ kind, confidence, size, telling = 1 }: Draft): number {
  return weights[kind] * telling * keep(size, leastBySize) * keep(confidence, leastByConfidence);
}

/** From the least part to all of it, as the measure goes from 0 to 1. */
function keep(measure: number, least: number): number {
  return least + (1 - least) * measure;
}
