/**
 * Terms that their marks give away: a paper that prints its speech in double marks sets names, words under
 * discussion and cross-heads in single ones.
 */
import { besideSpeech, type TermRule, termWhere } from './term-rule.ts';

/** Words as long as these are speech in any marks. */
const longest = 8;

/** Sieves for headings that rest on words: a label, or the same words in the text. */
const telling: ReadonlySet<string> = new Set(['quoted below', 'label behind']);

/** Sieves that rest on a verb. */
const headline: ReadonlySet<string> = new Set(['cue before', 'cue after', 'weak verb', 'according to']);

export const markRules: readonly TermRule[] = [
  {
    name: 'words of a heading that tells whose they are',
    example: '‘We had no boat’',
    reads: ({ evidence }) => (evidence && telling.has(evidence.rule) ? 'speech' : null),
  },
  {
    name: 'words of somebody in a headline',
    example: 'More islanders want ‘firm hand,’ poll says',
    reads: ({ secondary, before, after, stop, evidence }) =>
      secondary &&
      evidence &&
      headline.has(evidence.rule) &&
      stop !== '.' &&
      !/[.!?]/.test(before + after) &&
      after.length < 160
        ? 'speech'
        : null,
  },
  termWhere(
    'heading in single marks',
    '‘We had no boat’',
    ({ secondary, before, after }) => secondary && before.trim() === '' && /^[.\s]*$/.test(after),
  ),
  termWhere(
    'single marks where speech has double ones',
    'the ‘flagship’ that never sailed',
    (context) =>
      context.secondary && !besideSpeech(context.evidence) && (context.count <= longest || context.isTitle),
  ),
];
