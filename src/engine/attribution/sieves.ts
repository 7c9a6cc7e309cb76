import type { Sieve } from './sieve.ts';
import { accordingTo } from './sieves/according-to.ts';
import { asked } from './sieves/asked.ts';
import { carriedOn } from './sieves/carried-on.ts';
import { closedByComma } from './sieves/closed-by-comma.ts';
import { criedBy } from './sieves/cried-by.ts';
import { cueAfter } from './sieves/cue-after.ts';
import { cueBefore } from './sieves/cue-before.ts';
import { cueRightAfter } from './sieves/cue-right-after.ts';
import { cueRightBefore } from './sieves/cue-right-before.ts';
import { echoed } from './sieves/echoed.ts';
import { floating } from './sieves/floating.ts';
import { forSomebody } from './sieves/for-somebody.ts';
import { headed } from './sieves/headed.ts';
import { labelBehind, quotedBelow, sectionBelow } from './sieves/heading.ts';
import { introduced } from './sieves/introduced.ts';
import { label } from './sieves/label.ts';
import { listed } from './sieves/listed.ts';
import { narratedBefore } from './sieves/narrated-before.ts';
import { openParagraph } from './sieves/open-paragraph.ts';
import { ownerOfWords } from './sieves/owner-of-words.ts';
import { repeated } from './sieves/repeated.ts';
import { reportedBefore } from './sieves/reported-before.ts';
import { laterInParagraph, sameParagraph } from './sieves/same-paragraph.ts';
import { sentenceBefore } from './sieves/sentence-before.ts';
import { setIntoSentence, subjectOfSentence } from './sieves/sentence-subject.ts';
import { signed } from './sieves/signed.ts';
import { textGoesOn } from './sieves/text-goes-on.ts';
import { toldBefore } from './sieves/told-before.ts';
import { turns } from './sieves/turns.ts';
import { verbBehindComma } from './sieves/verb-behind-comma.ts';
import { weakVerb } from './sieves/weak-verb.ts';

/** Sieves that need no other quotation: what stands nearest and is surest comes first. */
export const localSieves: readonly Sieve[] = [
  textGoesOn,
  closedByComma,
  cueRightBefore,
  asked,
  cueRightAfter,
  verbBehindComma,
  accordingTo,
  criedBy,
  cueBefore,
  ownerOfWords,
  cueAfter,
  weakVerb,
  listed,
  headed,
  signed,
  label,
  labelBehind,
];

/** Sieves that look at the decisions around: run in text order over what the local ones left. */
export const contextSieves: readonly Sieve[] = [
  openParagraph,
  introduced,
  repeated,
  sentenceBefore,
  toldBefore,
  forSomebody,
  setIntoSentence,
  reportedBefore,
  sameParagraph,
  turns,
  narratedBefore,
  floating,
  echoed,
  subjectOfSentence,
  laterInParagraph,
  carriedOn,
];

/** Sieves for the words of headings, which speak of the text below: run last. */
export const headingSieves: readonly Sieve[] = [labelBehind, quotedBelow, ...localSieves, sectionBelow];
