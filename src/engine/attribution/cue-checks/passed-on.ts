import type { Cue } from '../../cues/cue.ts';
import { isOutlet } from '../../entities/is-outlet.ts';
import { nameMention } from '../../mentions/mention.ts';
import { itemAt } from '../../text/item-at.ts';
import type { Case } from '../sieve.ts';
import { parted } from './parted.ts';

/** The cue of whoever said what the verb right behind a quotation passes on; undefined where it passes nothing on. */
export function passedOn(given: Case, cue: Cue): Cue | undefined {
  return asSaying(given, cue) ?? fromText(given, cue) ?? toldOf(given, cue) ?? byOutlet(given, cue);
}

/** `“…,” the Herald quoted Lee as saying`: the cue of whom somebody else quotes. */
function asSaying({ article, cues }: Case, cue: Cue): Cue | undefined {
  if (!/^(?:quote|cite|report|record)$/.test(cue.base)) return undefined;
  const { tokens } = article.reading;
  return cues.find(
    ({ first }) => first > cue.last && first - cue.last < 12 && tokens[first - 1]?.lower === 'as',
  );
}

/** `“…,” Lee quotes from Park’s report`: the words are Park’s. */
function fromText({ article: { reading, index } }: Case, cue: Cue): Cue | undefined {
  const { tokens } = reading;
  if (cue.base !== 'quote' || tokens[cue.last]?.lower !== 'from') return undefined;
  const name = index.at.get(cue.last + 1);
  const owner = itemAt(index.names, name);
  if (name === undefined || owner?.kind !== 'name' || tokens[owner.last]?.lower !== "'s") return undefined;
  return { ...cue, subject: nameMention(reading, index, name, cue.last + 1) };
}

/** `“…,” Lee said Park told him`: the cue of whom somebody passes on. */
function toldOf({ cues }: Case, { base, last }: Cue): Cue | undefined {
  if (base === 'tell') return undefined;
  return cues.find(
    ({ kind, speech, finite, subject }) => kind === 'verb' && speech && finite && subject.opens === last,
  );
}

/** `Lee said it would close for “some time,” KTV reports`: the cue of whose words an outlet passes on. */
function byOutlet({ article, cues, place }: Case, { base, subject }: Cue): Cue | undefined {
  const { text, tokens } = article.reading;
  const outlet = text.slice(subject.start, subject.end).replace(/^the /i, '');
  if (base !== 'report' || subject.kind !== 'name' || !(isOutlet(outlet) || /^\p{Lu}{3,5}$/u.test(outlet)))
    return undefined;
  const passed = cues.findLast(
    ({ kind, base, speech, weak, finite, last, subject: { kind: what, head } }) =>
      kind === 'verb' &&
      ((speech && !weak) || base === 'find') &&
      finite &&
      last <= place.token &&
      (what === 'name' || /^(?:he|she|investigation|inquiry|review|report|study|audit)$/.test(head)),
  );
  return passed && !parted(tokens, passed.last, place.token) ? passed : undefined;
}
