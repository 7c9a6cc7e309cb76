import { wordNouns } from '../data/named-things.ts';
import type { ReportingWord } from '../sentences/reporting-lexicon.ts';
import type { Token } from '../text/segment.ts';
import { lowerAt, printedAt } from '../text/token-at.ts';

/** `Lee [marketed] it as a “haven”`: a report where `as` brings words in marks; undefined elsewhere. */
export function framedAs(tokens: readonly Token[], verb: number): ReportingWord | undefined {
  const framed = framing.get(lowerAt(tokens, verb));
  if (!framed) return undefined;
  // `what the Trust is [billing] as a “summit”`
  const fronted = /^(?:is|are|was|were|been)$/.test(lowerAt(tokens, verb - 1));
  const first = fronted && framed.form === 'participle' ? verb + 1 : verb + 2;
  for (let i = first; i < verb + longestObject && tokens[i]?.kind === 'word'; i++) {
    if (tokens[i]?.lower !== 'as') continue;
    const article = /^(?:an?|the|his|her|its|their)$/.test(lowerAt(tokens, i + 1));
    return tokens[article ? i + 2 : i + 1]?.kind === 'hidden' ? framed : undefined;
  }
  return undefined;
}

/** Tokens of `marketed the new site of the firm as`. */
const longestObject = 9;

const frame = { base: 'frame', speech: false, judgement: true, weak: false };
const framing: ReadonlyMap<string, ReportingWord> = new Map([
  ...forms(
    'past',
    'marketed positioned billed pitched framed sold presented advertised spun hyped recast packaged summed',
  ),
  ...forms(
    'present',
    'markets positions bills pitches frames sells presents advertises spins hypes packages sums',
  ),
  ...forms(
    'participle',
    'marketing positioning billing pitching framing selling presenting advertising spinning hyping packaging summing',
  ),
]);

function forms(form: ReportingWord['form'], words: string): [string, ReportingWord][] {
  return words.split(' ').map((word) => [word, { ...frame, form }]);
}

/** `Lee [used] the word “…”`: a report where words in marks follow; undefined elsewhere. */
export function usedWord(tokens: readonly Token[], verb: number): ReportingWord | undefined {
  const making = makes.get(lowerAt(tokens, verb));
  if (making) return clearFollows(tokens, verb + 1) ? making : undefined;
  if (tokens[verb]?.lower === 'released') return inStatementFollows(tokens, verb) ? release : undefined;
  const alert = alertedThat(tokens, verb);
  if (alert) return alert;
  const given = extending.get(lowerAt(tokens, verb));
  if (given) return ownWordsFollow(tokens, verb) ? given : undefined;
  const used = using.get(lowerAt(tokens, verb));
  if (!used) return undefined;
  const noun = /^(?:the|his|her|that|this)$/.test(lowerAt(tokens, verb + 1)) ? verb + 2 : verb + 1;
  const last = /^(?:\p{Lu}\p{Ll}+|same|now-\p{Ll}+)$/u.test(printedAt(tokens, noun)) ? noun + 1 : noun;
  const isWord = mentioned.test(lowerAt(tokens, last));
  return isWord && tokens[last + 1]?.kind === 'hidden' ? used : undefined;
}

/** `Lee [alerted] the board that crews had “…”`: a report where `that` follows whom it was told. */
function alertedThat(tokens: readonly Token[], verb: number): ReportingWord | undefined {
  const alert = alerting.get(lowerAt(tokens, verb));
  for (let i = verb + 1; alert && i < verb + longestObject && tokens[i]?.kind === 'word'; i++)
    if (tokens[i]?.lower === 'that') return i > verb + 1 ? alert : undefined;
  return undefined;
}

const alertTo = { base: 'alert', speech: true, judgement: false, weak: false };
const alerting: ReadonlyMap<string, ReportingWord> = new Map([
  ['alerted', { ...alertTo, form: 'past' }],
  ['notified', { ...alertTo, form: 'past' }],
  ['alerting', { ...alertTo, form: 'participle' }],
  ['notifying', { ...alertTo, form: 'participle' }],
]);

/** `Minutes [recorded] that it was “…”`: a report where `that` follows; undefined elsewhere. */
export function recordsThat(tokens: readonly Token[], verb: number): ReportingWord | undefined {
  const [, ending] = /^record(s|ed)$/.exec(lowerAt(tokens, verb)) ?? [];
  if (ending === undefined || tokens[verb + 1]?.lower !== 'that') return undefined;
  return {
    ...use,
    base: 'record',
    speech: true,
    form: ending === 'ed' ? 'past' : 'present',
  };
}

/** `Lee [extended] her “deepest sympathy”`: what she feels. */
function ownWordsFollow(tokens: readonly Token[], verb: number): boolean {
  const own = /^(?:his|her|its|their)$/.test(lowerAt(tokens, verb + 1));
  return own && tokens[verb + 2]?.kind === 'hidden';
}

const extend = { base: 'extend', speech: true, judgement: false, weak: false };
const extending: ReadonlyMap<string, ReportingWord> = new Map([
  ['extended', { ...extend, form: 'past' }],
  ['offered', { ...extend, form: 'past' }],
  ['extends', { ...extend, form: 'present' }],
  ['offers', { ...extend, form: 'present' }],
  ['extending', { ...extend, form: 'participle' }],
  ['offering', { ...extend, form: 'participle' }],
]);

/** `“…,” Lee [released] in a statement` */
function inStatementFollows(tokens: readonly Token[], verb: number): boolean {
  return [1, 2, 3].map((step) => tokens[verb + step]?.lower).join(' ') === 'in a statement';
}

const release: ReportingWord = { base: 'release', form: 'past', speech: true, judgement: false, weak: false };

/** `[made] (it) clear`, `made abundantly plain` */
function clearFollows(tokens: readonly Token[], from: number): boolean {
  const it = tokens[from]?.lower === 'it' ? from + 1 : from;
  const degree = /^(?:very|quite|abundantly|perfectly|crystal|absolutely|so|pretty|equally|explicitly)$/;
  const at = degree.test(lowerAt(tokens, it)) ? it + 1 : it;
  return /^(?:clear|plain)$/.test(lowerAt(tokens, at));
}

const make = { base: 'make', speech: true, judgement: false, weak: false };
const makes: ReadonlyMap<string, ReportingWord> = new Map([
  ['made', { ...make, form: 'past' }],
  ['makes', { ...make, form: 'present' }],
  ['making', { ...make, form: 'participle' }],
]);

const mentioned = new RegExp(`^${wordNouns}$`);

const use = { base: 'use', speech: false, judgement: true, weak: false };
const using: ReadonlyMap<string, ReportingWord> = new Map([
  ['used', { ...use, form: 'past' }],
  ['uses', { ...use, form: 'present' }],
  ['using', { ...use, form: 'participle' }],
  ['use', { ...use, form: 'base' }],
]);

/** The verbs that are no reports but where such words follow. */
export const usedForms: ReadonlySet<string> = new Set([
  ...framing.keys(),
  ...using.keys(),
  ...extending.keys(),
  ...makes.keys(),
  ...alerting.keys(),
  'released',
  'records',
  'recorded',
]);
