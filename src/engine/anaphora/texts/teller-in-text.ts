import { authoredTexts } from '../../data/authored-texts.ts';
import { documentNouns } from '../../data/organisation-words.ts';
import { speechNouns } from '../../data/reporting-verbs.ts';
import type { Entity } from '../../entities/entity.ts';
import { lookUpReportingWord } from '../../sentences/reporting-lexicon.ts';
import type { Token } from '../../text/segment.ts';
import { lowerAt, printedAt } from '../../text/token-at.ts';
import type { Discourse, Trace } from '../discourse.ts';

/**
 * Whose text it is in which he speaks; null where the clause tells of no text, or of nobody’s.
 * `Lee gave a speech in which [he] called …` → Lee; `Park read Lee’s letter in which [he] called …` → Lee; `Lee drew laughter
 * when [he] said …` → Lee; `In Lee’s letter, [he] called …` → Lee.
 */
export function tellerInText(
  { article, traces, entities }: Discourse,
  token: number,
  sentence: number,
  accepts: (entity: Entity, trace: Trace) => boolean,
): number | null {
  const { tokens, sentences } = article.reading;
  const before = lowerAt(tokens, token - 1);
  const inText = before === 'which' && /^(?:in|during|about)$/.test(lowerAt(tokens, token - 2));
  const says = before === 'when' && lookUpReportingWord(lowerAt(tokens, token + 1))?.speech === true;
  const first = sentences[sentence]?.first ?? 0;
  const fronted =
    before === ',' && /^(?:in|during)$/.test(lowerAt(tokens, first)) && token - first < longestLink;
  const there = before === 'where' && tokens[token - 2]?.text === ',';
  if (there) return tellerThere({ traces, entities }, sentence, accepts);
  if (!inText && !says && !fronted) return null;
  const last = inText ? token - 3 : token - 2;
  const behindText = inText ? beforeDashes(tokens, last, first) : last;
  let owners = ownersSince(tokens, behindText, first);
  const isOwners = owners !== null && behindText < last;
  if (fronted && owners === null) return null;
  for (let i = traces.length - 1; i >= 0 && traces[i]?.sentence === sentence; i--) {
    const trace = traces[i]!;
    const entity = entities[trace.entity];
    if (trace.part === 'owner' && owners !== null && owners-- > 0) continue;
    const subject = says ? /^(?:speaker|subject|told of|subject of clause)$/ : /^(?:speaker|subject)$/;
    const owns = trace.part === 'owner' || (fronted && trace.part === 'topic');
    const tells = owns ? owners !== null : subject.test(trace.part) && !isOwners;
    if (entity && tells && accepts(entity, trace)) return trace.entity;
  }
  return null;
}

/** `Lee’s tweets — sent to Quill, Marr and Voss — in which [he] told`: the token before the aside; `last` where none stands there. */
function beforeDashes(tokens: readonly Token[], last: number, first: number): number {
  const dash = printedAt(tokens, last);
  if (!/^(?:[—–]|--?)$/.test(dash)) return last;
  for (let i = last - 1; i > first; i--) if (tokens[i]?.text === dash) return i - 1;
  return last;
}

/** `It came up at Lee’s launch in June, where [he] said`: whose occasion it was, or the subject. */
function tellerThere(
  { traces, entities }: Pick<Discourse, 'traces' | 'entities'>,
  sentence: number,
  accepts: (entity: Entity, trace: Trace) => boolean,
): number | null {
  for (let i = traces.length - 1; i >= 0 && traces[i]?.sentence === sentence; i--) {
    const trace = traces[i]!;
    const entity = entities[trace.entity];
    if (entity && /^(?:owner|speaker|subject)$/.test(trace.part) && accepts(entity, trace))
      return trace.entity;
  }
  return null;
}

/** How many owners are named since the owned text: 1 for `Lee’s letter about Park’s plan`; null for a text of nobody’s. */
function ownersSince(tokens: readonly Token[], last: number, first: number): number | null {
  let owners = 0;
  for (let i = last; i > Math.max(first, last - longestLink); i--) {
    const { lower } = tokens[i]!;
    if (lower === "'s") owners++;
    const isText = [authoredTexts, speechNouns, documentNouns, talks].some((nouns) => nouns.has(lower));
    if (!isText) continue;
    const owned = tokens.slice(Math.max(first, i - 3), i).some((token) => token.lower === "'s");
    // `Lee defends Park on one of his worst statements: his tweet of May in which [he] told`
    return owned || tokens[i - 1]?.lower === 'his' ? owners : null;
  }
  return null;
}

/** Occasions on which somebody speaks. */
const talks: ReadonlySet<string> = new Set([
  'interview',
  'address',
  'testimony',
  'appearance',
  'lecture',
  'sermon',
]);

/** Tokens of `statement about Quill’s departure from the board`. */
const longestLink = 12;
