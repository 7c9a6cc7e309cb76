import { determiners, prepositions } from '../data/function-words.ts';
import { organisationNouns } from '../data/organisation-words.ts';
import { alsoNouns } from '../data/verbs-like-nouns.ts';
import { words } from '../data/words.ts';
import { isPeopleNoun, isPersonNoun } from '../sentences/is-person-noun.ts';
import { standsAlone } from '../sentences/plain-phrase.ts';
import type { ReportingWord } from '../sentences/reporting-lexicon.ts';
import { isManner } from '../sentences/word-class.ts';
import type { Token } from '../text/segment.ts';
import { lowerAt, printedAt } from '../text/token-at.ts';

/** `the drought is partly to [blame]`, `his [calling] card`, `all [told],`, `a warning [shot]`, `[called] up`, `[thanks] to it` */
export function isInSetPhrase(tokens: readonly Token[], i: number): boolean {
  const lower = lowerAt(tokens, i);
  // `beyond some point`
  if (/^points?$/.test(lower)) return !/^(?:out|to)$/.test(lowerAt(tokens, i + 1));
  if (lower === 'told' && tokens[i - 1]?.lower === 'all') return tokens[i + 1]?.text === ',';
  if (lower === 'shot') return /^(?:warning|parting|opening|cheap|long|final)$/.test(lowerAt(tokens, i - 1));
  // `Weir Watch [state] coordinator Ann Lee`
  if (lower === 'state') return isPersonNoun(lowerAt(tokens, i + 1)) || isPeopleNoun(lowerAt(tokens, i + 1));
  if (lower === 'thanks') return tokens[i + 1]?.lower === 'to';
  if (lower === 'calling') return /^(?:cards?|up|off)$/.test(lowerAt(tokens, i + 1));
  if (/^call(?:s|ed)?$/.test(lower)) return /^(?:up|off)$/.test(lowerAt(tokens, i + 1));
  return lower === 'blame' && tokens[i - 1]?.lower === 'to' && tokens[i + 1]?.lower === 'for';
}

/** After an article, a number or an owner stands a noun: `the report`, `his claims`, `214 posts`, `denied claims`; `that said` may be a verb. */
export function standsAsNoun(tokens: readonly Token[], i: number, word: ReportingWord): boolean {
  const before = lowerAt(tokens, i - 1);
  if (
    before === "'s" ||
    (word.form === 'present' &&
      alsoNouns.has(word.base) &&
      (prepositions.has(before) || /\wed$|^\d/.test(before)))
  )
    return true;
  // `raises a host of difficult [questions]`
  const several =
    tokens[i - 1]?.kind === 'word' && tokens[i - 2]?.lower === 'of' && quantities.has(lowerAt(tokens, i - 3));
  if (word.form === 'present' && alsoNouns.has(word.base) && several) return true;
  if (word.form === 'present' && alsoNouns.has(word.base) && isOwnedBeforeMarks(tokens, i)) return true;
  const next = lowerAt(tokens, i + 1);
  // `the roof was going, [emails] show`
  if (word.form === 'present' && alsoNouns.has(word.base) && showing.test(next)) return true;
  const article = lowerAt(tokens, i - 2);
  // `the words most commonly cited for it`
  if (word.form === 'past' && /^(?:most|least)$/.test(article) && before.endsWith('ly')) return true;
  // `the most quoted line`
  if (word.form === 'past' && before === 'most' && determiners.has(article)) return true;
  // `her earlier tweet`, `his Monday claim`
  const owned = /^(?:his|her|'s)$/.test(article) && !isManner(tokens[i - 1]) && !isSomebody(before);
  if (word.form !== 'past' && alsoNouns.has(word.base) && owned && !/s$/.test(before)) return true;
  // `declined to take questions`
  if (word.form === 'present' && alsoNouns.has(word.base) && article === 'to' && before !== 'others')
    return true;
  if (alsoNouns.has(word.base) && /(?:ed|ten)$/.test(before) && determiners.has(article)) return true;
  // `responded to repeated efforts`
  if (
    word.form === 'past' &&
    word.base === 'repeat' &&
    /^(?:to|of|for|despite|after|amid|with|in)$/.test(before)
  )
    return true;
  // `The other said`
  if (before === 'other' && word.form === 'past') return false;
  return determiners.has(before) && !standsAlone.has(before) && !(before === 'that' && word.form !== 'base');
}

/** `Lee’s 1996 “calm seas” Day of the Tides [remarks]` */
function isOwnedBeforeMarks(tokens: readonly Token[], i: number): boolean {
  let hidden = i - 1;
  while (i - hidden < longestName && /^(?:\p{Lu}.*|of|the)$/u.test(printedAt(tokens, hidden))) hidden--;
  const dated = /^\d{4}$/.test(printedAt(tokens, hidden - 1)) ? hidden - 2 : hidden - 1;
  return tokens[hidden]?.kind === 'hidden' && tokens[dated]?.lower === "'s";
}

/** Tokens of `Day of the Tides`. */
const longestName = 6;

const quantities = words(
  'host hosts number series range string slew raft lot lots handful couple dozens hundreds thousands flurry list set barrage wave flood spate variety torrent stream kind sort',
);

const showing = /^(?:shows?|showed|suggests?|suggested|reveal|revealed|indicate|indicated|say|said|seen)$/;

function isSomebody(noun: string): boolean {
  return isPersonNoun(noun) || isPeopleNoun(noun) || organisationNouns.has(noun);
}
