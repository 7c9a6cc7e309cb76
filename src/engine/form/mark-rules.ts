// Terms that their marks give away: a paper that prints its speech in double marks sets names, words under
// discussion and cross-heads in single ones.
import { besideSpeech, type TermRule, termWhere } from './term-rule.ts';

/** Words as long as these are speech in any marks. */
const longest = 8;

/** Sieves for headings that rest on words: a label, or the same words in the text. */
const telling: ReadonlySet<string> = new Set(['quoted below', 'label behind']);

export const markRules: readonly TermRule[] = [
  {
    name: 'words of a heading that tells whose they are',
    example: '‘We had no boat’',
    reads: ({ evidence }) => (evidence && telling.has(evidence.rule) ? 'speech' : null),
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
