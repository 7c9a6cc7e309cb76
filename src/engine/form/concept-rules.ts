/** Terms behind the words that define, class or call a thing. */
import { atEnd } from '../text/at-end.ts';
import { besideSpeech, ofNobodyNear, type TermRule, termWhere } from './term-rule.ts';

/** In words. */
const longest = 4;
const conceptOf = atEnd(
  /\b(?:definitions?|meanings?|concepts?|doctrines?|notions?|ideas?|ideals?|principles?|theory|theories|category|categories|policy|policies|practice|practices) of (?:an? |the )?$/,
);
const defining = atEnd(/\b(?:re)?defin(?:e|es|ed|ing) (?:an? |the )?$/);
const classedAs = atEnd(
  /\b(?:qualif(?:y|ies|ied|ying)|counts?|counted|counting|(?:re)?classif(?:y|ies|ied|ying)|categori[sz](?:es?|ed)|file (?:tax )?returns) (?:(?!(?:is|was|were|are|be|been) )[^\s,.;:“”"]+ ){0,6}as (?:an? |the |our |their |his |her )?$/,
);
const talkedOf = atEnd(
  /\b(?:infamous|notorious|famous|famed|proverbial|(?:much-)?vaunted|supposed|purported|dreaded|ostensible) $/,
);
const texting = atEnd(/\btext(?:s|ed|ing)? (?:the word )?$/i);
/** `using a tactic called`, `, a trend dubbed`: of a thing that has not been told of, by nobody. */
const thingCalled = atEnd(
  /(?:[,;:—–(-] ?|\b(?:to|of|by|with|in|on|for|at|from|through|under|about|into|out|up|is|was|be|has|had|have|as|\p{Ll}+ing) )(?:(?:an? (?:(?!(?:he|she|they|we|it|I|you|who|one) )\p{Ll}[\p{Ll}’'-]* ){1,3}|something |someone |things? )(?<!\b(?:once|have|has|had|is|was) ))(?:(?:popularly|commonly|generally|often|sometimes|usually|informally|jokingly|now) )?(?:called|dubbed|nicknamed|termed) (?:the |an? )?$/u,
);
const referredTo = atEnd(
  /(?:\b(?:is|are|was|were|be|been|being)|\b(?:commonly|popularly|colloquially|formerly|frequently|generally|usually)) (?:\p{Ll}+ly |now |still |also |often |sometimes )?referred to (?:now )?as (?:the |an? )?$/u,
);
const agent = /^ by (?!then|now|the (?:time|end)\b|\d)\p{L}/u;

export const conceptRules: readonly TermRule[] = [
  termWhere(
    'idea by its name',
    'The law gave up the doctrine of “first mooring” in May',
    ({ before, words, count, evidence }) =>
      count <= longest &&
      evidence?.rule !== 'cue right before' &&
      !/^\p{Ll}+ing\b/u.test(words) &&
      conceptOf(before),
  ),
  termWhere(
    'word that is defined',
    'The code defines “anchoring” broadly',
    ({ before, count }) => count <= longest && defining(before),
  ),
  termWhere(
    'classed as',
    'Two cooks may qualify as “sailors,” and so be let off',
    ({ before, count, evidence }) =>
      count <= longest && evidence?.rule !== 'cue right before' && classedAs(before),
  ),
  termWhere(
    'thing that all talk of',
    'She broke the proverbial “glass hull” in May',
    ({ before, count, stop }) => count <= longest && !/[!?]/.test(stop) && talkedOf(before),
  ),
  termWhere(
    'word to be sent to a number',
    'Text “QUAY” to 555123',
    ({ before, after }) => /^ to \d{3}/.test(after) && texting(before),
  ),
  termWhere(
    'thing called so by nobody',
    'She trained for an exercise called the “bent arm row”',
    ({ before, after, count, stop, evidence }) =>
      count <= longest &&
      !(stop === '' && agent.test(after)) &&
      !besideSpeech(evidence) &&
      thingCalled(before),
  ),
  termWhere(
    'referred to so by nobody',
    'Boys who steal boats are referred to as “superpirates,” and men are not',
    ({ before, after, count, stop, evidence }) =>
      count <= longest + 1 &&
      !(stop === '' && agent.test(after)) &&
      (ofNobodyNear(evidence) || evidence?.rule === 'cue before') &&
      referredTo(before),
  ),
];
