// Terms that their marks give away: a paper that prints its speech in double marks sets names, words under
// discussion and cross-heads in single ones.
import { isTitle } from './is-title.ts';
import type { TermRule } from './term-rule.ts';
import { termWhere } from './term-rule.ts';

/** Words as long as these are speech in any marks. */
const longest = 8;
const besideCue: ReadonlySet<string> = new Set(['cue right before', 'cue right after']);

export const markRules: readonly TermRule[] = [
  termWhere(
    'heading in single marks',
    '‘We had no boat’',
    ({ secondary, before, after }) => secondary && before.trim() === '' && /^[.\s]*$/.test(after),
  ),
  termWhere(
    'single marks where speech has double ones',
    'the ‘flagship’ that never sailed',
    ({ secondary, evidence, count, words }) =>
      secondary && !(evidence && besideCue.has(evidence.rule)) && (count <= longest || isTitle(words)),
  ),
];
