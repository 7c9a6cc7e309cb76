import { nameMention } from '../mention.ts';
import type { Sieve } from '../sieve.ts';

/** A dash and a name after the quotation, in its line or in the next. */
export const signed: Sieve = {
  name: 'signed',
  example: '[“We agree.”] — Ann Lee',
  decide: (given) => {
    const { reading, index } = given.article;
    const dash = given.place.token + 1;
    const mark = reading.tokens[dash];
    const name = index.at.get(dash + 1);
    if (!mark || !/^[—–-]$/.test(mark.text) || name === undefined) return null;
    const { kind, last = 0 } = index.names[name] ?? {};
    const next = reading.tokens[last];
    const ends = [given.place.sentence, given.place.sentence + 1].map((i) => reading.sentences[i]?.last);
    const closes = !next || next.kind === 'mark' || ends.includes(last);
    if (kind !== 'name' || !closes) return null;
    const cue = { start: mark.start, end: mark.end };
    return {
      mention: nameMention(reading, index, name, dash + 1),
      cue,
      confidence: 0.9,
      sameAs: null,
      follows: null,
    };
  },
};
