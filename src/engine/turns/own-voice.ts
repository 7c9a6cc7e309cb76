/**
 * In: the turns under one label. Out: whether they are the article's own voice rather than somebody whom it quotes:
 * who asks the questions, presents, or tells the report: `ANCHOR:`, `Q.`, `HALE (V/O):`, `PETRA HALE, BYLINE:`.
 */

import type { MetadataField } from '../../schemas/source.ts';
import { words } from '../data/words.ts';
import { lastWord } from '../text/end-words.ts';
import type { Turn } from './find-turns.ts';

const roles =
  words(`anchor host presenter moderator reporter interviewer narrator announcer correspondent questioner question
  q voiceover voice-over vo v/o standup stand-up byline on-cam interpreter translator`);

interface Paper {
  text: string;
  author: MetadataField | null;
  publisher?: MetadataField | null;
}

/** `own`: of one label among `all`. */
export function isOwnVoice(own: readonly Turn[], all: readonly Turn[], { text, ...paper }: Paper): boolean {
  if (own.some(({ label }) => isRole(`${text.slice(label.span.start, label.span.end)} ${label.note}`)))
    return true;
  const { name } = own[0]!.label;
  if (holds(paper.author?.value, lastWord(name)) || holds(paper.publisher?.value, name)) return true;
  // Those who ask on a call that an operator leads are its guests.
  const isCall = all.some(({ label }) => /^operator$/iu.test(label.name));
  return !isCall && (asksMost(own, all, text) || leads(own, all, text));
}

/** `opens`: nobody speaks before them. */
function asksMost(own: readonly Turn[], all: readonly Turn[], text: string): boolean {
  const opens = own[0] === all[0];
  const asked = own.filter(({ speech }) =>
    speech.some(({ start, end }) => isQuestion(text.slice(start, end))),
  );
  return own.length > 1 && asked.length >= (opens ? 0.3 : 0.5) * own.length;
}

/** Of two who talk, the one who opens, asks and says far less: `You left on Sunday.`, `Would you go back?` */
function leads(own: readonly Turn[], all: readonly Turn[], text: string): boolean {
  if (own.length < 2 || own[0] !== all[0] || own.length < leastShare * all.length) return false;
  const [said, told] = [own, all].map((turns) =>
    turns.flatMap(({ speech }) => speech).reduce((sum, { start, end }) => sum + end - start, 0),
  );
  const asks = own.some(({ speech }) => speech.some(({ start, end }) => isQuestion(text.slice(start, end))));
  return asks && said! < told! / 3;
}

/** Of the turns, the share of who asks one person. */
const leastShare = 0.4;

function holds(names: string | undefined, name: string): boolean {
  const words = names?.toLowerCase().split(/[^\p{L}'’-]+/u) ?? [];
  return words.includes(name.toLowerCase());
}

function isRole(label: string): boolean {
  const lower = label.toLowerCase().replace(/\bon cam(?:era)?\b/u, 'on-cam');
  return lower.split(/[^\p{L}/-]+/u).some((word) => roles.has(word));
}

function isQuestion(speech: string): boolean {
  return /\?["”’')]*\s*$/u.test(speech);
}
