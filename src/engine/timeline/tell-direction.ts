/**
 * In: a sentence and the words in it that say when. Out: whether they look back or ahead, by the verb that they go
 * with, the last one before them or else the first one after: “sank in March” looks back, “to close in September”
 * after “voted” looks ahead; “a meeting in March” says neither.
 */

import type { Span } from '../../schemas/span.ts';
import { forwardWords, pastForms } from '../data/past-forms.ts';
import { startsLower } from '../text/letter-case.ts';
import { hiddenCharacter } from '../text/segment.ts';
import { hideAsides } from './hide-asides.ts';

export type Direction = 'past' | 'ahead' | 'open';

const modals = new Set("will shall would could can might must should won't shan't".split(' '));
const being = new Set(['be', 'being', 'is', 'are', "isn't", "aren't"]);
const beforeNouns = new Set(
  'a an the its their his her our my your this that these those no any more most newly'.split(' '),
);
const notPast =
  /^(?:need|indeed|speed|feed|seed|weed|breed|hundred|bleed|exceed|proceed|succeed|embed|wed)$/u;

/** `time` is a span of `printed`. */
export function tellDirection(printed: string, { start, end }: Span): Direction {
  const sentence = hideAsides(printed, { start, end });
  if (/^next\b/iu.test(sentence.slice(start, end))) return 'ahead';
  if (/^(?:last|since)\b/iu.test(sentence.slice(start, end))) return 'past';
  if (ofDocument.test(sentence.slice(0, start))) return 'past';
  if (isDeadline(sentence.slice(0, start), sentence.slice(start, end))) return 'ahead';
  if (isOfTold(sentence.slice(0, start), sentence.slice(start, end))) return 'open';
  const before = readSignals(sentence.slice(0, start));
  const after = readSignals(sentence.slice(end));
  return before.at(-1) ?? after.at(0) ?? 'open';
}

/** “has given owners until 1 August”, “was adjourned until Friday”; not “was given the keys and stayed until May”. */
function isDeadline(before: string, time: string): boolean {
  if (!/^until\b/iu.test(time) && !/\b(?:until|till)\s(?:the\s)?(?:\p{Lu}\p{L}+,?\s)?$/u.test(before))
    return false;
  const words = before.toLowerCase().match(/\p{L}+/gu) ?? [];
  const last = words.findLast((word) => granting.has(word) || isPast(word));
  if (/\b(?:has|have)\s(?:only\s)?(?:until\s)?$/iu.test(before) || isToldHad(before)) return true;
  return last !== undefined && granting.has(last);
}

/** “said the firm had until 5 November”: what is told of as past may be yet to come. */
function isToldHad(before: string): boolean {
  return /\b(?:said|says|told|warned|added|announced|confirmed)\b.*\bhad\s(?:only\s)?(?:until\s)?$/iu.test(
    before,
  );
}

/** “you had agreed to miss training on Monday”: the Monday may have passed. */
function isOfTold(before: string, time: string): boolean {
  return (
    /day$/iu.test(time) &&
    /\bhad (?:agreed|planned|hoped|expected|intended|wanted|promised|offered) to\b[^,;]*$/iu.test(before)
  );
}

const granting = new Set(
  `give gives giving gave given allow allows allowed grant grants granted extend extends extended adjourn adjourned
  postpone postpones postponed delay delays delayed defer deferred remanded`.split(/\s+/u),
);

/** `an article of 3 February`: what is printed is past. */
const ofDocument =
  /\b(?:article|story|report|piece|edition|issue|column|editorial|letter|item|version|e-?mail|memo|interview|leaflet)s?\s(?:of|from|dated)\s$/iu;

/** “would not comment”, “would say only”, “could not be reached”: somebody was asked and did not. */
const refusal =
  /\b(?:would|could)(?:n['’]t|\snot)\s(?:\p{L}+ly\s)?(?:be\s(?:(?:reached|contacted)(?:\s(?:for|to)\scomment)?|located|drawn|found)|say|comment|confirm|discuss|explain|elaborate|answer|name|identify|disclose|reveal|specify|speculate|respond)\b|\bwould\s(?:only\s\p{L}+|say\s(?:only|nothing|little)|neither\s\p{L}+)\b/iu;
const reporting = /\b(?:said|says|told|added|warned|announced|promised|vowed)\b/iu;

// “to 331p” is no infinitive.
const anyWord = new RegExp(`[\\p{L}\\p{N}’']+|${hiddenCharacter}+`, 'gu');

/** A refusal is past, but for one that is told as yet to come: “said she would not comment until Friday”. */
function readSignals(printed: string): Direction[] {
  const refused = refusal.exec(printed);
  const isPlain = refused !== null && !reporting.test(printed.slice(0, refused.index));
  const text = isPlain ? printed.replace(refusal, 'refused') : printed;
  const words = (text.match(anyWord) ?? []).map((word) => word.replace(/’/gu, "'"));
  return words.flatMap((word, at) => readSignal(word, at, words) ?? []);
}

function readSignal(word: string, at: number, words: readonly string[]): Direction | null {
  const plain = word.toLowerCase();
  const [before = '', twoBefore = ''] = [words[at - 1], words[at - 2]].map((one) => one?.toLowerCase());
  if (modals.has(plain) || plain.endsWith("'ll") || word === 'may') return 'ahead';
  if (before === 'to' && !startsLower(word)) return null;
  if (before === 'to') return judgeInfinitive(plain, words.slice(0, at - 1));
  if (plain === 'be' && !modals.has(before) && !modals.has(twoBefore))
    return judgeInfinitive(plain, words.slice(0, at));
  if (!isPast(plain) || beforeNouns.has(before)) return null;
  return being.has(before) || (being.has(twoBefore) && before.endsWith('ly')) ? null : 'past';
}

function isPast(word: string): boolean {
  return pastForms.has(word) || (word.length > 3 && word.endsWith('ed') && !notPast.test(word));
}

/** “is to close”, “voted … to close”, “moved that it be closed” look ahead; “was forced to close” does not say. */
function judgeInfinitive(verb: string, before: readonly string[]): Direction | null {
  if (!/^\p{Ll}+$/u.test(verb) || beforeNouns.has(verb)) return null;
  const last = before.at(-1)?.toLowerCase() ?? '';
  if (being.has(last)) return 'ahead';
  return before.some((word) => forwardWords.has(word.toLowerCase())) ? 'ahead' : 'open';
}
