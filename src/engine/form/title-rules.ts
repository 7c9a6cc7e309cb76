/** Terms that the words around them show to be titles of works, or print. */
import { atEnd } from '../text/at-end.ts';
import { isTitle } from './is-title.ts';
import { besideSpeech, type TermRule, termWhere } from './term-rule.ts';

const year = /^ \((?:19|20)\d\d\)/;
const praised = atEnd(
  /\b(?:acclaimed|famous|famed|legendary|fabled|(?:award|\p{Lu}\p{Ll}+)-winning|best-?selling|long-running|sold-out) $/u,
);
const judging = atEnd(/\b(?:call(?:s|ed)|found|finds|described|considers|considered) $/);
const judgement = /^ (?:as )?(?:an? |the |its |his |her |their |one of )?(?:[\p{L}’'-]+ ){0,3}["“‘]/u;
const worn =
  /^ (?:\p{Ll}+ )?(?:T-?shirts?|t-?shirts?|shirts?|hats?|caps?|badges?|banners?|placards?|stickers?)\b/u;

/** How long a work is stands before its title. */
const measured = atEnd(/\b(?:debut|\d+-(?:page|minute|hour|part)(?: \p{Ll}+)?),? $/u);
const sentenceStart = atEnd(/(?:^|[.!?]["”’]? )$/);
const ofWork =
  /^,? (?:by \p{Lu}|which (?:open|run|ran|star|tell|air|premier|is \d|at last|goes on)|in which (?:he|she|they|an?|the|\p{Lu})|directed by|written by|starring)/u;
const entitled = atEnd(/(?<!\b(?:feels?|felt) )\b(?:(?:sub|en)?titled|headlined)[,:]? $/);

const halves = /^[^:]{3,80}: \p{Lu}/u;
const works = '(?:books?|novels?|memoirs?|albums?|films?|plays?|papers?|study|studies|essays?)';
const isWork = atEnd(
  new RegExp(
    `\\b(?:latest|new|newest|first|last|next|recent|best-known) ${works} (?:is|was|are|were)[:,]? $`,
  ),
);
const workWith = atEnd(
  new RegExp(`\\b(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir) (?:new |recent |latest )?${works}, $`),
);
const toldOfWork =
  /^,? (?:was|is|were|appeared|came out|looks|shows|found|by \p{Lu}|which|published|written)\b/u;

/** However long: a title tells itself. */
export const toldTitles: readonly TermRule[] = [
  termWhere(
    'title that something has',
    'The mayor put out a plan titled, “Fifteen Days to Slow the Flood.”',
    ({ before, words }) => entitled(before) && /^["'‘’“]?[\p{Lu}\d]/u.test(words),
  ),
  termWhere(
    'title in two halves',
    'Lee says in a book, “Low Water: How the Tide Left Tove to the Gulls,” that it is late',
    ({ words, count, evidence }) =>
      count >= 5 &&
      words.includes(': ') &&
      halves.test(words) &&
      isTitle(words.replace(/ than /g, ' of ')) &&
      !besideSpeech(evidence),
  ),
  termWhere(
    'title of a work just named',
    'Her latest book is “The Mapmaker’s Wife and the Long Road to the Sea.”',
    ({ before, words }) => isWork(before) && isTitle(words),
  ),
  termWhere(
    'title of a work of which the sentence tells',
    'The study, “Effects of tides on gulls in the harbours of Norland in late summer,” was written by two keepers',
    ({ before, after, count, words, evidence }) =>
      count >= 3 &&
      workWith(before) &&
      toldOfWork.test(after) &&
      /^\p{Lu}/u.test(words) &&
      !besideSpeech(evidence),
  ),
];

export const titleRules: readonly TermRule[] = [
  termWhere(
    'title after its length',
    'last month’s 700-page “The Mapmaker’s Wife” sold out',
    ({ before, words, evidence }) => measured(before) && !besideSpeech(evidence) && isTitle(words),
  ),
  termWhere(
    'title at the head of a sentence about it',
    '“Low Water,” by Una Kessell, ran for a night',
    ({ before, after, words, count, stop, evidence }) =>
      (count > 1 || / which /.test(after)) &&
      (stop === ',' || after.startsWith(',')) &&
      !besideSpeech(evidence) &&
      sentenceStart(before.replace(/The $/, '')) &&
      ofWork.test(after) &&
      isTitle(words),
  ),
  termWhere(
    'title with its year',
    'Her novels “A Goose at Sea” (1961) and “Brine” (1963) sold well',
    ({ words, count, after }) => count > 1 && year.test(after) && isTitle(words),
  ),
  termWhere(
    'title that is praised',
    'He followed an acclaimed “Brine” with a farce',
    ({ before, words, evidence }) => praised(before) && !besideSpeech(evidence) && isTitle(words),
  ),
  termWhere(
    'title that is judged',
    'The Herald called “Mother of Eels” a “waste of water”',
    ({ before, after, words, count, stop }) =>
      count > 1 && stop === '' && judging(before) && judgement.test(after) && isTitle(words),
  ),
  termWhere(
    'printed on what is worn or held up',
    'a group in “We row” T-shirts',
    ({ after, stop, count }) => stop === '' && count <= 6 && worn.test(after),
  ),
];
