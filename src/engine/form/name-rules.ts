// Terms that are names: nicknames, titles of works and broadcasts, things that are called so.
import { isTitle } from './is-title.ts';
import { namedThings } from './named-things.ts';
import { type TermRule, termWhere } from './term-rule.ts';

const nameBefore = /(?:^|\s)(?:\p{Lu}[\p{L}’'-]*|(?:\p{Lu}\.\s?)+|[“”"‘’'])\s$/u;
const surnameAfter =
  /^\s(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?:de |von |van |la |del )?\p{Lu}[\p{L}’'-]*\p{Ll}/u;
const thing = new RegExp(
  `(?:^|[^\\p{L}])(?:${namedThings})(?:,| [—–])?(?: (?:of|by|for|called|named))? (?:the )?$`,
  'iu',
);
const workVerb =
  /\b(?:star|stars|starred|starring|co-starred|appeared|appears|host|hosts|hosted|co-host|co-hosts|edits|author|authors|director|creator|writer|producer|presenter|founder|cast|episode|season|final|revival|adaptation|version|rendition|remake|staging|production|performance|premiere|incarnation|finale|set|chorus|tune|sequel|perform|performed|performs|sang|sing|sings|singing|played|playing|plays|wrote|watch|watched|watches|watching|read|recorded|published|released|directed|produced|like|likes|love|loves|loved|include|includes|including)(?: (?:in|on|of|for|to|from|with|as|include|includes|at))? (?:the )?$/i;
const broadcast = /(?:^|\s)(?:on|for|to|with|watching|by|from|and|or|in|(?:of|from|on|at|aboard) the) $/;
const ownedBy = /\p{Lu}[\p{L}’']*(?:['’]s|s['’]) $/u;

export const nameRules: readonly TermRule[] = [
  termWhere(
    'nickname inside a name',
    'Dwayne “The Rock” Johnson',
    ({ before, after, count, stop }) =>
      count <= 3 && stop === '' && nameBefore.test(before) && surnameAfter.test(after),
  ),
  termWhere(
    'known as',
    'a group known as “the Wreckers”',
    ({ before, count }) =>
      count <= 8 &&
      /\b(?:so-called|so called|self-described|self-styled|self-proclaimed|(?:better |also |otherwise |formally |formerly |commonly |locally )?known (?:\w+ )?(?:as|by)|titled|entitled|nicknamed|codenamed|code-named|pseudonym|goes by|went by|named after|abbreviated|stands for|short for) (?:the |as )?$/i.test(
        before,
      ),
  ),
  termWhere('is called', 'the region is called the “Neptunian desert”', ({ before }) =>
    /\b(?:is|are|was|were|been|being|commonly|sometimes|often|officially) (?:called|named|dubbed|known) (?:the |an? )?$/.test(
      before,
    ),
  ),
  termWhere(
    'called so by nobody',
    'a blog, called the “Feed”',
    ({ before, words }) =>
      /(?:, | \p{Ll}+ | was | is | are | were |officially |simply )(?:called|named|dubbed) (?:the |an? )?$/u.test(
        before,
      ) &&
      !/\b(?:he|she|they|who|it|has|have|had|what|I|we|and) (?:once |also |later )?(?:called|named|dubbed) (?:the |an? )?$/.test(
        before,
      ) &&
      isTitle(words),
  ),
  termWhere(
    'title after its kind',
    'the film “Harbour Lights”',
    ({ lead, words, count }) => thing.test(lead) && (isTitle(words) || (count <= 3 && !/[,—–] $/.test(lead))),
  ),
  termWhere(
    'title after what one does with it',
    'starred in “Second Chance”',
    ({ lead, words }) => workVerb.test(lead) && isTitle(words),
  ),
  termWhere(
    'programme of a broadcaster',
    'told CBS’s “This Morning”',
    ({ before, lead, words, count }) =>
      isTitle(words) && (ownedBy.test(before) || (count > 1 && broadcast.test(lead))),
  ),
  termWhere(
    'name before its kind',
    'the “Second Chance” campaign',
    ({ after, words }) =>
      isTitle(words) &&
      new RegExp(
        `^ (?:\\p{Ll}+ |TV )?(?:${namedThings}|host|star|theme|movement|summit|rally|wing|strategy|statue|button|buttons|hat|hats|caps?|shirts?|T-shirts?|signs?|banners?|pins?|stickers?|posters?)\\b`,
        'u',
      ).test(after),
  ),
  termWhere(
    'name of nobody’s words',
    'too “Tea Party” for them',
    ({ before, words, count, evidence }) =>
      count > 1 && count <= 6 && !evidence && /[\p{L}\d] $/u.test(before) && isTitle(words),
  ),
];
