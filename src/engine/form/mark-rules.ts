// Terms that their marks give away: a paper that prints its speech in double marks sets names, words under
// discussion and cross-heads in single ones.
import { besideSpeech, type TermRule, termWhere } from './term-rule.ts';

/** Words as long as these are speech in any marks. */
const longest = 8;

export const markRules: readonly TermRule[] = [
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
