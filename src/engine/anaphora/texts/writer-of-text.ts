import { writingVerbs } from '../../data/authored-texts.ts';
import { times } from '../../data/function-words.ts';
import type { Mention } from '../../mentions/mention.ts';
import { startsUpper } from '../../text/letter-case.ts';
import type { Token } from '../../text/segment.ts';
import type { AnaphoraState } from '../anaphora-state.ts';
import { entityOfMention } from '../entity-of-mention.ts';

/**
 * Who wrote a text that the article calls `the email` without having called it so before; null where nobody did.
 * `Ann Lee emailed members on Monday. “We are shut,” [the email] said.` → Ann Lee; `the statement` is of who spoke last.
 */
export function writerOfText(state: AnaphoraState, mention: Mention, sentence: number): number | null {
  for (let s = sentence; s >= Math.max(0, sentence - reach); s--) {
    const cue = state.article.cues[s]?.findLast(
      ({ base, last, kind }) =>
        kind === 'verb' &&
        last <= mention.first &&
        writingVerbs.get(base)?.has(mention.head) &&
        !isTitle(state.article.reading.tokens[last]),
    );
    const writer = cue ? entityOfMention(state, cue.subject) : null;
    if (writer !== null) return writer;
  }
  const plain = mention.head === 'statement' && mention.last - mention.first <= 2;
  return plain ? lastSpeaker(state, sentence) : null;
}

/** `who wrote [The] History of Piers`: another text. */
function isTitle(next: Token | undefined): boolean {
  return startsUpper(next?.text) && !times.has(next?.lower ?? '');
}

/** Sentences back. */
const reach = 3;

/** `The airline replied that nobody was hurt. “All are safe,” the statement said.` */
function lastSpeaker({ turns, article }: AnaphoraState, sentence: number): number | null {
  const turn = turns.at(-1);
  const paragraph = article.reading.sentences[sentence]?.paragraph ?? 0;
  return turn && paragraph - turn.paragraph <= 1 ? turn.entity : null;
}
