// In: the turns under one label. Out: whether they are the article's own voice rather than somebody whom it quotes:
// who asks the questions, presents, or tells the report: `ANCHOR:`, `Q.`, `HALE (V/O):`, `PETRA HALE, BYLINE:`.
import { words } from '../data/words.ts';
import type { Turn } from './find-turns.ts';

const roles =
  words(`anchor host presenter moderator reporter interviewer narrator announcer correspondent questioner question
  q voiceover voice-over vo v/o standup stand-up byline on-cam interpreter translator operator`);

/** `opens`: nobody speaks before them. */
export function isOwnVoice(
  turns: readonly Turn[],
  text: string,
  author: string | undefined,
  opens: boolean,
): boolean {
  if (turns.some(({ label }) => isRole(`${text.slice(label.span.start, label.span.end)} ${label.note}`)))
    return true;
  const last = turns[0]!.label.name.split(' ').at(-1)!.toLowerCase();
  if (
    author
      ?.toLowerCase()
      .split(/[^\p{L}'’-]+/u)
      .includes(last)
  )
    return true;
  const asked = turns.filter(({ speech }) =>
    speech.some(({ start, end }) => isQuestion(text.slice(start, end))),
  );
  return turns.length > 1 && asked.length >= (opens ? 0.3 : 0.5) * turns.length;
}

function isRole(label: string): boolean {
  const lower = label.toLowerCase().replace(/\bon cam(?:era)?\b/u, 'on-cam');
  return lower.split(/[^\p{L}/-]+/u).some((word) => roles.has(word));
}

function isQuestion(speech: string): boolean {
  return /\?["”’')]*\s*$/u.test(speech);
}
