/** Terms that are words mentioned as words. */

import { chantingVerbs, kindNouns, pressingVerbs, sayingNouns, wordNouns } from '../data/named-things.ts';
import { atEnd } from '../text/at-end.ts';
import { besideSpeech, followsWord, remote, type TermRule, termWhere } from './term-rule.ts';

const wordNoun = `(?:${wordNouns}|slang|jargon|parlance)`;
const explanation = new RegExp(
  `^,? (?:(?:an? |the |in )?(?:(?!to )[\\p{L}-]+ )?${wordNoun}\\b(?!-)|` +
    `(?:is|was|are|were|means|meant|refers to) (?:an?|the|another)\\b[^.]{0,30}\\b(?:${wordNoun}|show|series|film|book|song|drama|level|category|name)\\b)`,
  'u',
);
/** `“with immediate effect”, a phrase the rebels had wanted out` */
const takenUp = /^,? (?:a|the) (?:phrase|word|term|expression) (?:that|which|the|his|her|their|\p{Lu})/u;
/** A gloss in brackets, not a remark: `(forcible return)`. */
const gloss =
  /^ \((?!(?:although|though|for|but|and|because|with|in|on|at|he|she|they|it|who|which|see)\b)[\p{L}\d][^().]{2,40}\)/u;
const mentioning = atEnd(new RegExp(`\\b${wordNouns},? (?:of )?(?:the )?$`, 'i'));
/** Words that somebody has in the mouth, or will not have there. */
const wording = atEnd(
  /\b(?:say|says|said|saying|utter(?:s|ed|ing)?|uses?|used|using|coin(?:s|ed|ing)?|writes?|wrote|scrawl(?:s|ed|ing)?|daub(?:s|ed|ing)?|paint(?:s|ed|ing)?|spray-painted|scratch(?:ed|ing)|carv(?:ed|ing)|prefer(?:s|red)?|avoid(?:s|ed|ing)?) (?:the|a|that) (?:\p{Ll}+ )?(?:words?|terms?|phrases?|expression),? $/u,
);
const chanting = atEnd(new RegExp(`\\b(?:${chantingVerbs}|(?:${sayingNouns}|calls|boos)(?: of| like)) $`));
const sayingAfter = new RegExp(`^[ -](?:(?!(?:which|that|who) )\\p{Ll}+ )?${sayingNouns}\\b`, 'u');
const citation = /^,? [—–-] .*\b(?:19|20)\d\d\s*$/;
const wordsSuchAs = atEnd(
  /\b(?:words|terms|phrases|names|categories|keywords|hashtags)\b[^.“”"]{0,30}\b(?:as|like|including|with|of) $|\b(?:words|terms|phrases|names|professions|occupations)\b[^.“”"]{0,60}\b(?:included?|includes|such as) $/i,
);
const using = atEnd(
  /\b(?:(?:to|can|could|may|might|must|should|will|would|and|I|we|you|they|who) use|the use of|used|using|uses)(?: for| as| in)? (?:the |an? )?$/,
);
const headOfSentence = atEnd(/(?:^|[.!?]["”’]? )(?:(?:But|And|So) )?(?:The |This |An? |What )?$/);
const verbOfSubject =
  /^ (?:actually |really )?(?!was all )(?:is|are|was|were|has|had|have|will|would|can|could|should|must|may|might|means|meant|refers)\b/;
/** `“Lasting harm” will be done by the wall, the report warned.` */
const reportAtEnd =
  /^[^.]*, (?:[^.,]{3,60} )?(?:said|says|warns?|warned|claims?|claimed|argues?|argued|told|adds?|added|believes?|insists?|insisted)\b[^.,]{0,50}\./;
const translation = atEnd(
  /\b(?:mean(?:s|ing)|translat(?:es|ed) (?:as|to)|(?:Latin|Greek|Spanish|French|German|Arabic|Russian|Chinese|Japanese|Irish|Welsh|slang|short|shorthand|code) for)(?: roughly| literally| simply)? (?:the )?$/,
);
const sold = atEnd(
  /\b(?:market(?:ed|ing|s)|s(?:old|ells|elling)|(?:re)?brand(?:ed|ing|s)|register(?:ed|s)?|disguised|trad(?:es|ed|ing))(?: it| them)? as (?:an? )?$/,
);
const rating = atEnd(
  /\b(?:ratings?|rated|graded?|recommendation)(?: [^\s,.]+){0,3} (?:to|as|of|from) (?:an? )?(?:["“][^"”]{1,25}["”],? from )?$/,
);
const pressing = atEnd(
  new RegExp(
    `(?<!\\b(?:the|a|an|his|her|its|their|this|that) )\\b(?!mark(?:ed|s)? (?:a|the) )${pressingVerbs} (?:on |for |a |the )*$`,
    'i',
  ),
);
const kindAfter = new RegExp(`^[ -]${kindNouns}\\b`);

export const wordRules: readonly TermRule[] = [
  termWhere(
    'song that is sung',
    'The crowd sang “Always Look on the Bright Side” at him',
    ({ before, count, isTitle: titled }) =>
      count > 2 && titled && /\b(?:sang|sings|singing|sung) $/.test(before),
  ),
  termWhere(
    'speech by its title',
    'the “We Have a Pier” speech of 1963',
    ({ after, count, stop, isTitle: titled }) =>
      titled && count > 1 && stop === '' && /^ (?:speech|address|sermon)\b/.test(after),
  ),
  {
    name: 'chanted, or remarked on',
    example: 'They were chanting “Dump the Plan”',
    reads: ({ before, after }) => (chanting(before) || sayingAfter.test(after) ? 'speech' : null),
  },
  termWhere('letter', 'cut “X”s in their hats', ({ words }) => /^[\p{L}\d]$/u.test(words)),
  termWhere('markup', '<a href=“page”>', ({ before }) => /=$/.test(before)),
  termWhere(
    'explained',
    '“refoulement” (forcible return) is forbidden',
    ({ after, count, stop, evidence }) =>
      count <= 4 &&
      !(evidence && !remote.has(evidence.rule) && takenUp.test(after)) &&
      ((explanation.test(after) &&
        !/^ \p{Lu}/u.test(after) &&
        (stop === ',' || !after.startsWith(' the '))) ||
        (stop === '' && gloss.test(after))),
  ),
  termWhere(
    'in a list of sources',
    '“Ferry sold to rival” — Port Herald, August 15, 2008',
    ({ before, after }) => /(?:^|\. )$/.test(before) && citation.test(after),
  ),
  {
    name: 'word that somebody uses',
    example: 'She refused to say the word “wreck” again',
    reads: ({ before }) => (wording(before) ? 'speech' : null),
  },
  termWhere(
    'word named as a word',
    'The term “planet” may be generous',
    ({ lead, count }) => count <= 4 && mentioning(lead),
  ),
  termWhere(
    'word spoken about',
    'What “as soon as possible” means is left open',
    ({ before, after, count, stop, evidence }) =>
      count <= 4 &&
      stop === '' &&
      !besideSpeech(evidence) &&
      evidence?.rule !== 'owner of words' &&
      headOfSentence(before) &&
      verbOfSubject.test(after) &&
      !(evidence?.rule === 'cue after' && reportAtEnd.test(after)),
  ),
  termWhere(
    'translated',
    'Its name means “little star” in Latin',
    ({ before, count, evidence }) => count <= 6 && !besideSpeech(evidence) && translation(before),
  ),
  termWhere('in a list of words', 'records with words such as “harbour,” “tide”', ({ lead }) =>
    wordsSuchAs(lead),
  ),
  termWhere(
    'kind of something',
    'raised to the “secret” level',
    ({ before, after, stop, count, evidence }) =>
      count <= 4 &&
      stop === '' &&
      evidence?.rule !== 'cue right before' &&
      followsWord(before) &&
      kindAfter.test(after),
  ),
  termWhere(
    'put to use',
    'an order to use “accredited technology” to look for it',
    ({ before, stop, count }) => count <= 3 && stop === '' && using(before),
  ),
  termWhere(
    'sold or listed as',
    'The new grade, marketed as “PatientBoard,” is thin',
    ({ before, count }) => count <= 3 && sold(before),
  ),
  termWhere(
    'grade of a scale',
    'She cut her rating to “sell” on Monday',
    ({ before, count }) => count <= 2 && rating(before),
  ),
  termWhere(
    'pressed or ticked',
    'click “sign up”',
    ({ before, after }) => pressing(before) && !/^ by \p{L}/u.test(after),
  ),
];
