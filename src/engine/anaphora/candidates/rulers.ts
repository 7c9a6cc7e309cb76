import { knownMen, lastPresidents, rulersByName } from '../../data/known-people.ts';
import type { Entity } from '../../entities/entity.ts';
import type { Mention } from '../../mentions/mention.ts';
import { lastWord } from '../../text/end-words.ts';
import type { Description } from '../description.ts';
import type { Discourse } from '../discourse.ts';

/**
 * `The (US) president`, `the commander in chief`, where one person alone has the office before the name: `President Odo Finch`;
 * or null.
 */
export function rulerOf(discourse: Discourse, { words, mention }: Description): number | null {
  const { roles, entities, article } = discourse;
  const own = words.filter((word) => !ofHome.test(word)).join(' ');
  if (!/^(?:president|commander[ -]in[ -]chief)$/.test(own)) return null;
  const holders = new Set(
    (roles.get('president') ?? [])
      .filter(
        (role) =>
          role.start < mention.start && role.words.every((word) => word === 'president' || ofHome.test(word)),
      )
      .map(({ entity }) => entity),
  );
  if (holders.size > 1) return null;
  const [holder] = holders;
  if (holder !== undefined) return laterRuler(discourse, entities[holder], mention) ?? holder;
  const known = entities.filter(
    (one) => one.named && isKnownRuler(one.name) && !isPastOrVice(article.reading.text, one),
  );
  const [most, next] = [...known].sort((a, b) => b.mentions.length - a.mentions.length);
  const times = most && next ? most.mentions.length / next.mentions.length : clearly;
  const alone = times >= clearly || (times >= mostly && !beforeVote.test(article.reading.text));
  return most && alone ? most.id : null;
}

/** `as President Obama did. … Mr. Trump …`: who came after the only one called president, and is named as often before; or null. */
function laterRuler(
  { entities, article }: Discourse,
  holder: Entity | undefined,
  { start }: Mention,
): number | null {
  const order = orderOf(holder);
  if (!holder || order < 0 || mayVote.test(article.reading.text.slice(0, opening))) return null;
  const before = ({ mentions }: Entity) =>
    mentions.slice(0, mentionsRead).filter((mention) => mention.start < start).length;
  const later = entities.find((one) => one.named && orderOf(one) > order && before(one) >= before(holder));
  return later?.id ?? null;
}

/** Of the last presidents of the USA, who came after whom; -1 for others. */
function orderOf(one: Entity | undefined): number {
  const last = lastWord(one?.name.toLowerCase() ?? '');
  return one && isKnownRuler(one.name) ? lastPresidents.indexOf(last) : -1;
}

/** Characters that tell whether an article is about a vote. */
const opening = 8000;
/** Who stands for the office is no president yet. */
const mayVote =
  /\b(?:candidates?|nominee|campaign|president-elect|front-?runner|businessman|billionaire|vice president)\b/i;

/** Mentions of the president for each of the head of state who is named next most often: whoever else is around. */
const clearly = 3;
/** The same where nobody stands for the office. */
const mostly = 2;
/** Who stands for the office is named more often than who holds it. */
const beforeVote = /\b(?:presidential candidate|the candidate|nominee)\b/;

/** `former president Ann Lee`, `Finch, while vice president`: no president now. */
function isPastOrVice(text: string, { mentions }: Entity): boolean {
  return mentions.slice(0, mentionsRead).some(({ start, end }) => {
    const before = text.slice(Math.max(0, start - longestOffice), start);
    return pastBefore.test(before) || viceBehind.test(text.slice(end, end + longestOffice));
  });
}

const mentionsRead = 40;
/** Characters. */
const longestOffice = 40;
const pastBefore = /\b(?:vice|former|ex)[ -](?:US |U\.S\. )?president,? $/i;
const viceBehind = /^,? (?:while|when|then|the former|a former|who was) (?:he was )?vice[ -]president\b/i;

/** `Trump`, alone in the article. */
function isKnownRuler(name: string): boolean {
  return knownMen.has(name.toLowerCase()) || rulersByName.has(name.toLowerCase());
}

/** Heads of state sit in no parliament. */
export function isRuler({ roles }: Discourse, { id, name }: Entity): boolean {
  if (isKnownRuler(name)) return true;
  const offices = (roles.get('president') ?? []).filter(({ entity }) => entity === id);
  return offices.some(({ words }) => words.every((word) => word === 'president' || ofHome.test(word)));
}

/** `US`, `U.S.`, cut into words. */
const ofHome = /^(?:us|u|s|american)$/;
