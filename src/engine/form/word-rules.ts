// Terms that are words mentioned as words, or words in marks that stand before a noun.
import { type TermRule, termWhere } from './term-rule.ts';

const explanation =
  /^,? (?:\([\p{L}\d][^()]{2,60}\)|(?:an? |the |in )?(?:\p{Ll}+ )?(?:term|word|phrase|expression|slang|jargon|nickname)\b|(?:is|was|are|were|means|meant|refers to) (?:an?|the|another)\b[^.]{0,30}\b(?:term|word|phrase|expression|drama|show|series|film|book|song|level|category|name)\b)/u;

const verbAfter =
  /^ (?:and|or|but|nor|that|when|for|from|with|over|after|before|because|which|who|were|was|are|is|has|had|have|the|about|against|into|than|while|during|between|under|said|says|told|added|they|she|he|it|of|in|on|at|to|by|as|if|so|not|rather|through|toward|towards|since|without|among|where|until|unless|despite|like|a|an|this|these|his|her|their|its|would|will|could|should|if|even|just|only|also|in)\b/;

export const wordRules: readonly TermRule[] = [
  termWhere('markup', '<a href=“page”>', ({ before }) => /=$/.test(before)),
  termWhere(
    'explained',
    '“refoulement” (forcible return) is forbidden',
    ({ after, count }) => count <= 4 && explanation.test(after),
  ),
  termWhere(
    'in a list of sources',
    '“Ferry sold to rival” — Port Herald, August 15, 2008',
    ({ before, after }) => /(?:^|\. )$/.test(before) && /^,? [—–-] .*\b(?:19|20)\d\d\s*$/.test(after),
  ),
  termWhere('in a list of words', 'records with words such as “harbour,” “tide”', ({ lead }) =>
    /\b(?:words|terms|phrases|names|categories|keywords|hashtags)\b[^.“”"]{0,30}\b(?:as|like|including|with|of) $/.test(
      lead,
    ),
  ),
  termWhere(
    'kind of something',
    'raised to the “secret” level',
    ({ before, after, stop, count, evidence }) =>
      count <= 4 &&
      stop === '' &&
      evidence?.rule !== 'cue right before' &&
      /[\p{L}\d] $/u.test(before) &&
      /^[ -](?:levels?|theme|crowd|scenario|movement|strategy|clause|section|category|button|option|votes?|letters|mural|label|moniker|tag|chain|ticket|wing|camp|tradition|syndrome|worthy)\b/.test(
        after,
      ),
  ),
  termWhere(
    'put to use',
    'an order to use “accredited technology” to look for it',
    ({ before, stop, count }) =>
      count <= 3 &&
      stop === '' &&
      /\b(?:use|used|using|uses)(?: of| for| as| in)? (?:the |an? )?$/.test(before),
  ),
  termWhere('pressed or ticked', 'click “sign up”', ({ before }) =>
    /\b(?:click|clicking|clicked|press|pressing|pressed|hit|hitting|select|selecting|selected|tap|tapping|type|typing|typed|tick|ticked|vote|voted|voting|marked|stamped) (?:on |for |a |the )*$/i.test(
      before,
    ),
  ),
];

/** For quotations that are given to nobody by the words beside them. */
export const nounRules: readonly TermRule[] = [
  termWhere(
    'before a noun',
    'the “undercard” debate',
    ({ before, after, count, stop }) =>
      count <= 4 &&
      stop === '' &&
      /^[ -]\p{Ll}{3,}/u.test(after) &&
      !verbAfter.test(after) &&
      /[\p{L}\d] $/u.test(before) &&
      !/\b(?:was|is|are|were|be|been|as|to|had|has|have|that|not|so|very|more) $/.test(before),
  ),
  termWhere(
    'alone in its paragraph',
    '“evade detection”',
    ({ before, after, count, stop }) => before === '' && after === '' && count <= 4 && stop === '',
  ),
  termWhere(
    'owned by a place or a body',
    'Pendraith’s “golden mile” of villas',
    ({ before, after, count }) =>
      count <= 2 && /\p{Lu}\p{Ll}+(?:['’]s|s['’]) $/u.test(before) && /^ of /.test(after),
  ),
];
