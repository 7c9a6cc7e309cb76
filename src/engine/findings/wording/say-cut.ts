/** In: what is known of a cut. Out: its headline, its sentence, and the sentence in short. */

import { countInWords, list, spell } from '../../text/counts.ts';
import { agree, sayQuoted } from '../say.ts';
import type { CutFacts } from './read-cut.ts';

/** Words of a cut in a sentence, of one that turns the rest, in a headline, and behind another sentence. */
const mostWords = { turning: 26, told: 20, headline: 9, beside: 12 };

export function sayCut(facts: CutFacts): { headline: string; sentence: string; beside: string } {
  const { sigla, speaker, cuts } = facts;
  const shown = wordsShown(facts).map((text) =>
    sayQuoted(text, text === facts.turning ? mostWords.turning : mostWords.told),
  );
  const isMore = cuts.length > 2 ? ', among other words' : '';
  const counts = sayCounts(facts);
  return {
    headline: sayHeadline(facts),
    sentence:
      `${speaker ? `Quoting ${speaker}, ` : ''}${counts}${sayMore(facts)}. ` +
      `${agree(sigla, 'It does', 'They do')} not quote ${list(shown, 'or')}${isMore}.`,
    beside: `${counts}, without ${sayQuoted(wordsShown(facts)[0]!, mostWords.beside)}.`,
  };
}

function sayHeadline({ sigla, whole, both, speaker, turning, more }: CutFacts): string {
  const of = speaker ? ` of ${speaker}` : '';
  const who = list(sigla);
  if (turning) {
    const quotation = of && ` of a quotation${of}`;
    return `${who} ${agree(sigla, 'leaves', 'leave')} out ${sayQuoted(turning, mostWords.headline)}${quotation}`;
  }
  if (more.words > 0) return `${list(both)} print different parts of a quotation${of}`;
  return `${who} ${agree(sigla, 'prints', 'print')} less of a quotation${of} than ${list(whole)}`;
}

/** The words that turn the rest first. */
function wordsShown({ cuts, turning }: CutFacts): string[] {
  const texts = cuts.map(({ text }) => text);
  if (!turning) return texts.slice(0, 2);
  return [turning, ...texts.filter((text) => !text.includes(turning))].slice(0, 2);
}

function sayCounts({ sigla, whole, words, all, isMore }: CutFacts): string {
  const printed = words === 0 ? 'none' : spell(words);
  const of = isMore ? 'at least' : 'the';
  return (
    `${list(sigla)} ${agree(sigla, 'prints', 'print')} ${printed} of ${of} ${countInWords(all, 'word')} ` +
    `that ${list(whole)} ${agree(whole, 'prints', 'print')}`
  );
}

function sayMore({ more: { words, run }, whole }: CutFacts): string {
  if (words === 0) return '';
  const quoted = run ? `, ${sayQuoted(run, mostWords.told)}` : '';
  return `, and ${spell(words)} that ${list(whole)} ${agree(whole, 'does', 'do')} not print${quoted}`;
}

/** `before`: what “But” turns round; `whole`: the sentence that begins with it. */
export function sayLostBut(facts: {
  speaker: string | null;
  siglum: string;
  sigla: readonly string[];
  before: string;
  whole: string;
}): { headline: string; sentence: string } {
  const { speaker, siglum, sigla } = facts;
  const before = sayQuoted(facts.before, mostWords.told);
  const [but = ''] = facts.whole.split(/[\s,]/u);
  return {
    headline: `${list(sigla)} ${agree(sigla, 'leaves', 'leave')} out ${sayQuoted(facts.before, mostWords.headline)} and ${sayQuoted(but)}${speaker ? ` of a quotation of ${speaker}` : ''}`,
    sentence:
      `${speaker ? `Quoting ${speaker}, ` : ''}${siglum} prints ${before} and goes on ${sayQuoted(facts.whole, mostWords.told)}. ` +
      `${list(sigla)} ${agree(sigla, 'prints', 'print')} the second sentence without ${sayQuoted(but)}, and not the first.`,
  };
}
